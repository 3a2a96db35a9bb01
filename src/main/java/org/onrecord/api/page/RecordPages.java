package org.onrecord.api.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.api.http.Html;
import org.onrecord.api.http.Html.Fact;
import org.onrecord.api.http.Links;
import org.onrecord.api.page.Shell.Content;
import org.onrecord.api.view.ActorView;
import org.onrecord.api.view.DateView;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.statement.Statement;

/// What a record says, as HTML with citation tags, for readers without scripts, archives and
/// reference managers.
public final class RecordPages {
  private RecordPages() {}

  /// A document with its text and what is said in it.
  public static Content document(Document document, List<Statement> statements, PageWords words) {
    String title = Optional.ofNullable(document.title()).orElse(words.say("untitled"));
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
                Fact.of(words.say("record.publisher"), document.publisher()),
                Fact.of(words.say("record.authors"), String.join(", ", document.authors())),
                Fact.of(words.say("fact.published"), words.iso(DateView.iso(document.published()))),
                Fact.of(words.say("fact.file"), document.source().path()),
                Fact.of(words.say("fact.hash"), "sha256 " + document.id()))));
    document.prose().forEach(passage -> body.append(paragraph(document, passage)));
    body.append(list(statements, words)).append("</article>\n");
    return new Content(title + " – OnRecord", head, body.toString());
  }

  private static String paragraph(Document document, Passage passage) {
    String tag = passage.kind() == Passage.Kind.HEADING ? "h2" : "p";
    String words = Html.text(document.text().slice(passage.span()));
    return passage.kind() == Passage.Kind.TITLE ? "" : "<" + tag + ">" + words + "</" + tag + ">\n";
  }

  private static String list(List<Statement> statements, PageWords words) {
    List<String> items = new ArrayList<>();
    for (Statement statement : statements) {
      items.add("<li>" + Html.link("/statements/" + statement.id(), statement.text()) + "</li>");
    }
    return items.isEmpty()
        ? ""
        : "<h2>"
            + Html.text(words.say("statements"))
            + "</h2>\n<ol>\n"
            + String.join("\n", items)
            + "\n</ol>\n";
  }

  /// An actor with names, memberships and counts.
  public static Content actor(ActorView actor, PageWords words) {
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
                    Fact.of(words.say("facet.category"), words.value("category", actor.category())),
                    Fact.of(words.say("statements"), String.valueOf(actor.statements())),
                    Fact.of(words.say("record.concerns"), themes)))
            + "</article>\n";
    String head = Html.meta("description", actor.description()) + Html.jsonLd(json);
    return new Content(actor.name() + " – OnRecord", head, body);
  }

  /// The page of something that is not there.
  public static Content missing(String what, PageWords words) {
    String body =
        "<article class=\"record\">\n<h1>"
            + Html.text(words.say("record.missing"))
            + "</h1>\n<p>"
            + Html.text(words.say("record.missing." + what))
            + "</p>\n</article>\n";
    return new Content(words.say("record.missing") + " – OnRecord", "", body);
  }

  /// The record of something that a person withdrew.
  ///
  /// @param why in a sentence
  public static Content withdrawn(String why, PageWords words) {
    String body =
        "<article class=\"record\">\n<h1>"
            + Html.text(words.say("record.withdrawn"))
            + "</h1>\n<p>"
            + Html.text(why)
            + "</p>\n</article>\n";
    return new Content(words.say("record.withdrawn") + " – OnRecord", "", body);
  }
}
