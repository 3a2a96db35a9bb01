package org.onrecord.api.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.api.http.Html;
import org.onrecord.api.http.Html.Fact;
import org.onrecord.api.http.Links;
import org.onrecord.api.page.Shell.Content;
import org.onrecord.api.view.ActorRef;
import org.onrecord.api.view.DateView;
import org.onrecord.api.view.PlaceView;
import org.onrecord.api.view.StatementView;

/// What one statement says, as HTML with citation tags, for readers without scripts, archives and
/// reference managers.
///
/// @param schemaOrg the same in the words of schema.org
public record StatementPage(
    StatementView statement, Map<String, Object> schemaOrg, PageWords words) {
  private static final int TITLE_WORDS = 80;

  /// The statement with who said it, where and when.
  public Content content() {
    String who = who();
    String title = who + ": " + shortened(statement.text());
    String head =
        Html.meta("description", who + ": " + statement.text())
            + Html.meta("citation_title", title)
            + authors()
            + Html.meta("citation_publication_date", statement.document().published())
            + Html.meta("citation_journal_title", statement.document().publisher())
            + Html.jsonLd(schemaOrg);
    return new Content(title + " – OnRecord", head, body(who));
  }

  private String authors() {
    List<ActorRef> actors =
        statement.actors().isEmpty()
            ? Optional.ofNullable(statement.actor()).map(List::of).orElse(List.of())
            : statement.actors();
    return actors.stream()
        .map(actor -> Html.meta("citation_author", actor.name()))
        .collect(Collectors.joining());
  }

  private String body(String who) {
    String document = "/documents/" + statement.document().id();
    String title = Optional.ofNullable(statement.document().title()).orElse(words.say("untitled"));
    return "<article class=\"record\">\n<h1>"
        + Html.text(who)
        + "</h1>\n<blockquote cite=\""
        + document
        + "\">"
        + Html.text(statement.text())
        + "</blockquote>\n"
        + Html.facts(
            List.of(
                new Fact(words.say("facet.actor"), speaker(who)),
                Fact.of(words.say("fact.said"), said()),
                new Fact(words.say("fact.document"), Html.link(document, title)),
                Fact.of(words.say("record.publisher"), statement.document().publisher()),
                Fact.of(words.say("fact.published"), words.iso(statement.document().published())),
                Fact.of(words.say("record.concerns"), concerns()),
                Fact.of(words.say("record.known"), statement.attribution().reason()),
                Fact.of(words.say("fact.place"), place()),
                Fact.of(words.say("fact.hash"), "sha256 " + statement.document().id())))
        + "</article>\n";
  }

  private String speaker(String who) {
    ActorRef actor = statement.actor();
    return actor == null || actor.id() == null || !statement.actors().isEmpty()
        ? Html.text(who)
        : Html.link("/actors/" + Links.encoded(actor.id()), who);
  }

  private String concerns() {
    return statement.themes().stream().map(t -> t.label()).collect(Collectors.joining(", "));
  }

  private String place() {
    PlaceView place = statement.place();
    String spans =
        place.spans().stream()
            .map(s -> s.start() + "–" + s.end())
            .collect(Collectors.joining(", "));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("page", String.valueOf(place.page()));
    values.put("paragraph", String.valueOf(place.paragraph()));
    values.put("spans", spans);
    return words.say(place.page() == null ? "place.exact" : "place.exact.page", values);
  }

  private String who() {
    if (!statement.actors().isEmpty()) {
      return statement.actors().stream().map(ActorRef::name).collect(Collectors.joining(", "));
    }
    ActorRef actor = statement.actor();
    return actor == null ? words.say("unattributed") : actor.name();
  }

  private String said() {
    DateView said = statement.said();
    return words.date(said.precision(), said.from(), said.to());
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= TITLE_WORDS) {
      return words;
    }
    String cut = words.substring(0, words.offsetByCodePoints(0, TITLE_WORDS));
    int space = cut.lastIndexOf(' ');
    return (space > TITLE_WORDS / 2 ? cut.substring(0, space) : cut) + "…";
  }
}
