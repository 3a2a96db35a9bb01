package org.onrecord.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.api.Html.Fact;
import org.onrecord.api.Shell.Content;
import org.onrecord.api.view.ActorRef;
import org.onrecord.api.view.ActorView;
import org.onrecord.api.view.DateView;
import org.onrecord.api.view.StatementView;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.statement.Statement;

/// What a record says, as HTML with citation tags, for readers without scripts, archives and
/// reference managers.
final class RecordPages {
  private static final int TITLE_WORDS = 80;

  private RecordPages() {}

  static Content statement(StatementView statement) {
    String who = who(statement);
    String title = who + ": " + shortened(statement.text());
    String date = date(statement.said());
    String published = statement.document().published();
    String head =
        Html.meta("description", who + ": " + statement.text())
            + Html.meta("citation_title", title)
            + authors(statement)
            + Html.meta("citation_publication_date", published)
            + Html.meta("citation_journal_title", statement.document().publisher())
            + Html.jsonLd(quotation(statement, who));
    return new Content(title + " – OnRecord", head, statementBody(statement, who, date));
  }

  private static String authors(StatementView statement) {
    List<ActorRef> actors =
        statement.actors().isEmpty()
            ? Optional.ofNullable(statement.actor()).map(List::of).orElse(List.of())
            : statement.actors();
    return actors.stream()
        .map(actor -> Html.meta("citation_author", actor.name()))
        .collect(Collectors.joining());
  }

  private static String statementBody(StatementView statement, String who, String date) {
    String document = "/documents/" + statement.document().id();
    String title =
        Optional.ofNullable(statement.document().title()).orElse("Document without a title");
    return "<article class=\"record\">\n<h1>"
        + Html.text(who)
        + "</h1>\n<blockquote cite=\""
        + document
        + "\">"
        + Html.text(statement.text())
        + "</blockquote>\n"
        + Html.facts(
            List.of(
                new Fact("Who said it", speaker(statement, who)),
                Fact.of("Said", date),
                new Fact("Document", Html.link(document, title)),
                Fact.of("Publisher", statement.document().publisher()),
                Fact.of("Published", statement.document().published()),
                Fact.of("Concerns", concerns(statement)),
                Fact.of("How it is known", statement.attribution().reason()),
                Fact.of("Exact place", place(statement)),
                Fact.of("Fingerprint of the file", "sha256 " + statement.document().id())))
        + "</article>\n";
  }

  private static String speaker(StatementView statement, String who) {
    ActorRef actor = statement.actor();
    return actor == null || actor.id() == null || !statement.actors().isEmpty()
        ? Html.text(who)
        : Html.link("/actors/" + Links.encoded(actor.id()), who);
  }

  private static String concerns(StatementView statement) {
    return statement.themes().stream().map(t -> t.label()).collect(Collectors.joining(", "));
  }

  private static String place(StatementView statement) {
    String spans =
        statement.place().spans().stream()
            .map(s -> s.start() + "–" + s.end())
            .collect(Collectors.joining(", "));
    return "Paragraph " + statement.place().paragraph() + ", characters " + spans;
  }

  private static String who(StatementView statement) {
    if (!statement.actors().isEmpty()) {
      return statement.actors().stream().map(ActorRef::name).collect(Collectors.joining(", "));
    }
    ActorRef actor = statement.actor();
    return actor == null ? "Unattributed" : actor.name();
  }

  private static String date(DateView said) {
    if (said.date() != null) {
      return said.date().toString();
    }
    if (said.from() == null && said.to() == null) {
      return "date not known";
    }
    if (said.from() == null) {
      return "on or before " + said.to();
    }
    return said.to() == null ? "on or after " + said.from() : said.from() + " to " + said.to();
  }

  /// A schema.org Quotation.
  private static Map<String, Object> quotation(StatementView statement, String who) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", "https://schema.org");
    json.put("@type", "Quotation");
    json.put("@id", "/statements/" + statement.id());
    json.put("text", statement.text());
    if (statement.actor() != null) {
      Map<String, Object> speaker = new LinkedHashMap<>();
      speaker.put("@type", "Thing");
      speaker.put("name", who);
      json.put("spokenByCharacter", speaker);
    }
    if (statement.said().date() != null) {
      json.put("dateCreated", statement.said().date());
    }
    if (!statement.themes().isEmpty()) {
      json.put("about", statement.themes().stream().map(t -> t.label()).toList());
    }
    json.put("isPartOf", creativeWork(statement));
    return json;
  }

  private static Map<String, Object> creativeWork(StatementView statement) {
    Map<String, Object> work = new LinkedHashMap<>();
    work.put("@type", "CreativeWork");
    work.put("@id", "/documents/" + statement.document().id());
    Optional.ofNullable(statement.document().title()).ifPresent(t -> work.put("name", t));
    Optional.ofNullable(statement.document().publisher()).ifPresent(p -> work.put("publisher", p));
    Optional.ofNullable(statement.document().published())
        .ifPresent(p -> work.put("datePublished", p));
    return work;
  }

  static Content document(Document document, List<Statement> statements) {
    String title = Optional.ofNullable(document.title()).orElse("Document without a title");
    String head =
        Html.meta("citation_title", title)
            + document.authors().stream()
                .map(author -> Html.meta("citation_author", author))
                .collect(Collectors.joining())
            + Html.meta("citation_publication_date", DateView.iso(document.published()))
            + Html.meta("citation_journal_title", document.publisher())
            + Html.meta("citation_language", document.language());
    StringBuilder body = new StringBuilder("<article class=\"record\">\n");
    body.append("<h1>").append(Html.text(title)).append("</h1>\n");
    body.append(
        Html.facts(
            List.of(
                Fact.of("Publisher", document.publisher()),
                Fact.of("Authors", String.join(", ", document.authors())),
                Fact.of("Published", DateView.iso(document.published())),
                Fact.of("File", document.source().path()),
                Fact.of("Fingerprint of the file", "sha256 " + document.id()))));
    document.prose().forEach(passage -> body.append(paragraph(document, passage)));
    body.append(list(statements)).append("</article>\n");
    return new Content(title + " – OnRecord", head, body.toString());
  }

  private static String paragraph(Document document, Passage passage) {
    String tag = passage.kind() == Passage.Kind.HEADING ? "h2" : "p";
    String words = Html.text(document.text().slice(passage.span()));
    return passage.kind() == Passage.Kind.TITLE ? "" : "<" + tag + ">" + words + "</" + tag + ">\n";
  }

  private static String list(List<Statement> statements) {
    List<String> items = new ArrayList<>();
    for (Statement statement : statements) {
      items.add("<li>" + Html.link("/statements/" + statement.id(), statement.text()) + "</li>");
    }
    return items.isEmpty()
        ? ""
        : "<h2>Statements</h2>\n<ol>\n" + String.join("\n", items) + "\n</ol>\n";
  }

  static Content actor(ActorView actor) {
    String themes =
        actor.themes().stream()
            .map(t -> t.label() + " (" + t.count() + ")")
            .collect(Collectors.joining(", "));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", "https://schema.org");
    json.put("@type", "Thing");
    json.put("@id", "/actors/" + Links.encoded(actor.id()));
    json.put("name", actor.name());
    json.put("description", actor.description());
    String body =
        "<article class=\"record\">\n<h1>"
            + Html.text(actor.name())
            + "</h1>\n<p>"
            + Html.text(actor.description())
            + "</p>\n"
            + Html.facts(
                List.of(
                    Fact.of("Category", actor.category()),
                    Fact.of("Statements", String.valueOf(actor.statements())),
                    Fact.of("Concerns", themes)))
            + "</article>\n";
    String head = Html.meta("description", actor.description()) + Html.jsonLd(json);
    return new Content(actor.name() + " – OnRecord", head, body);
  }

  static Content missing(String what) {
    String body =
        "<article class=\"record\">\n<h1>Not found</h1>\n<p>There is no such "
            + Html.text(what)
            + ".</p>\n</article>\n";
    return new Content("Not found – OnRecord", "", body);
  }

  /// The record of something that a person withdrew.
  ///
  /// @param why in a sentence
  static Content withdrawn(String why) {
    String body =
        "<article class=\"record\">\n<h1>Withdrawn</h1>\n<p>"
            + Html.text(why)
            + "</p>\n</article>\n";
    return new Content("Withdrawn – OnRecord", "", body);
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
