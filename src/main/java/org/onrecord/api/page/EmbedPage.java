package org.onrecord.api.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.api.http.Html;
import org.onrecord.api.view.ActorRef;
import org.onrecord.api.view.StatementView;
import org.onrecord.statement.Voice;

/// A statement as a card that other sites may put into a frame: the words, whose they are, and a
/// line that says where they stand. It runs no script and sets no cookie.
public record EmbedPage(PageWords words) {

  /// The card of a statement.
  ///
  /// @param address of the statement's page
  public byte[] card(StatementView statement, String address) {
    String who = who(statement);
    String body =
        "<figure class=\"card\">\n<blockquote dir=\"auto\" cite=\""
            + Html.text(address)
            + "\">"
            + Html.text(quoted(statement))
            + "</blockquote>\n<figcaption>\n<h1>"
            + Html.text(who)
            + "</h1>\n<p class=\"who\">"
            + Html.text(told(statement))
            + "</p>\n<p class=\"src\">"
            + Html.text(source(statement))
            + "</p>\n<p class=\"src\"><a href=\""
            + Html.text(address)
            + "\" target=\"_blank\" rel=\"noopener\">"
            + Html.text(words.say("embed.link"))
            + "</a> <span class=\"hash\" title=\"sha256 "
            + Html.text(statement.document().id())
            + "\">sha256 "
            + Html.text(statement.document().id().substring(0, 16))
            + "…</span></p>\n</figcaption>\n</figure>\n";
    return page(who + " – OnRecord", body, address);
  }

  /// A card that says why there is none.
  public byte[] absent(String sentence) {
    String body = "<div class=\"card\"><h1>" + Html.text(sentence) + "</h1></div>\n";
    return page("OnRecord", body, "");
  }

  private byte[] page(String title, String body, String address) {
    String canonical =
        address.isEmpty() ? "" : "<link rel=\"canonical\" href=\"" + Html.text(address) + "\">\n";
    return ("<!doctype html>\n<html lang=\""
            + Html.text(words.language())
            + "\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<meta name=\"color-scheme\" content=\"light dark\">\n"
            + "<meta name=\"robots\" content=\"noindex\">\n<title>"
            + Html.text(title)
            + "</title>\n"
            + canonical
            + "<link rel=\"stylesheet\" href=\"/css/tokens.css\">\n"
            + "<link rel=\"stylesheet\" href=\"/css/embed.css\">\n</head>\n<body>\n<main>\n"
            + body
            + "</main>\n</body>\n</html>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private String who(StatementView statement) {
    List<ActorRef> actors =
        statement.actors().isEmpty()
            ? Stream.ofNullable(statement.actor()).toList()
            : statement.actors();
    return actors.isEmpty()
        ? words.say("unattributed")
        : actors.stream().map(ActorRef::name).collect(Collectors.joining(", "));
  }

  /// Nobody takes a paraphrase for the speaker's own words: only those stand in quotation marks.
  private static String quoted(StatementView statement) {
    boolean bare =
        statement.voice() == Voice.DIRECT && !statement.text().matches("(?s)[“\"‘'«„「『].*");
    return bare ? "“" + statement.text() + "”" : statement.text();
  }

  private String told(StatementView statement) {
    String said =
        words.date(statement.said().precision(), statement.said().from(), statement.said().to());
    String how = words.value("voice", statement.voice().name());
    return words.say("embed.said", Map.of("date", said, "voice", how));
  }

  private String source(StatementView statement) {
    List<String> parts = new ArrayList<>();
    Stream.of(
            statement.document().publisher(),
            statement.document().title() == null
                ? words.say("untitled")
                : "“" + statement.document().title() + "”",
            words.iso(statement.document().published()),
            place(statement))
        .filter(part -> part != null && !part.isEmpty())
        .forEach(parts::add);
    return String.join(", ", parts);
  }

  private String place(StatementView statement) {
    Integer page = statement.place().page();
    String paragraph = String.valueOf(statement.place().paragraph());
    return page == null
        ? words.say("place.paragraph", Map.of("paragraph", paragraph))
        : words.say("place.page", Map.of("page", String.valueOf(page), "paragraph", paragraph));
  }
}
