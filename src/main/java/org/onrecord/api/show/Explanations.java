package org.onrecord.api.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorRegister;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.http.Links;
import org.onrecord.api.view.ExplanationView;
import org.onrecord.api.view.ExplanationView.Decision;
import org.onrecord.api.view.ExplanationView.Evidence;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.index.Facet;
import org.onrecord.index.Hit;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Corrected;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Relay;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Statement;
import org.onrecord.statement.ThemeTag;
import org.onrecord.theme.Theme;

/// Says why a statement is on record as it is. Safe for threads.
public final class Explanations {
  private final ActorRegister register;
  private final Labels labels;

  public Explanations(ActorRegister register, Labels labels) {
    this.register = register;
    this.labels = labels;
  }

  /// Every decision about a statement.
  ///
  /// @param document that it stands in
  public ExplanationView of(Hit hit, Document document) {
    Statement statement = hit.statement();
    List<Decision> decisions = new ArrayList<>();
    decisions.add(words(hit, document));
    decisions.add(speaker(statement, document));
    decisions.add(ExplainedWords.voice(statement));
    decisions.add(ExplainedWords.kindOfAct(statement));
    statement.themes().forEach(tag -> decisions.add(theme(tag, document)));
    statement.provisions().forEach(ref -> decisions.add(provision(ref, document)));
    decisions.add(ExplainedWords.date("said", "It was said", statement.said(), "when it was said"));
    Stance stance = statement.stance();
    if (stance != null) {
      decisions.add(stance(stance, document));
    }
    statement.relay().forEach(relay -> decisions.add(relay(relay, document)));
    if (!statement.addressees().isEmpty()) {
      decisions.add(
          plain(
              "addressees",
              String.join(", ", statement.addressees()),
              "The text names them as those it was said to; they are not its speakers."));
    }
    decisions.addAll(ExplainedDocument.of(document));
    decisions.add(ExplainedDocument.copies(hit));
    statement.corrections().forEach(corrected -> decisions.add(correction(corrected)));
    return new ExplanationView(statement.id(), statement.text(), decisions, links(statement));
  }

  private static Map<String, String> links(Statement statement) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Links.statement(statement.id()) + "/explanation");
    links.put("statement", Links.statement(statement.id()));
    links.put("document", Links.document(statement.documentId()));
    return links;
  }

  private static Decision words(Hit hit, Document document) {
    List<String> because = new ArrayList<>();
    because.add(
        "They stand, letter by letter, in paragraph "
            + (hit.statement().passage() + 1)
            + (hit.page() == 0 ? "" : ", page " + hit.page())
            + " of "
            + document.source().path()
            + ", the file with the sha-256 "
            + document.source().id()
            + ".");
    if (hit.statement().spans().size() > 1) {
      because.add("They stand there in " + hit.statement().spans().size() + " pieces.");
    }
    return new Decision(
        "words",
        hit.statement().text(),
        because,
        evidence("words", hit.statement().spans(), document),
        null,
        null);
  }

  private Decision speaker(Statement statement, Document document) {
    Attribution attribution = statement.attribution();
    List<Evidence> evidence = new ArrayList<>(evidence("source", attribution.source(), document));
    evidence.addAll(evidence("cue", attribution.cue(), document));
    List<String> because = new ArrayList<>(List.of(attribution.reason()));
    switch (attribution) {
      case Attribution.Credited credited -> credited(credited, evidence, because);
      case Attribution.Unattributed un -> unattributed(un, because);
    }
    return new Decision(
        "speaker",
        answer(attribution),
        because,
        evidence,
        attribution.rule(),
        attribution.confidence());
  }

  private void credited(
      Attribution.Credited credited, List<Evidence> evidence, List<String> because) {
    if (!credited.rule().equals("correction")) {
      because.add(ExplainedWords.how(credited.how()));
    }
    for (Speaker speaker : credited.speakers()) {
      because.add(known(speaker));
    }
    if (!credited.complete()) {
      because.add("The text says that there are more speakers than it names.");
    }
    if (!credited.onBehalfOf().isEmpty()) {
      because.add(
          "The text has them speak for "
              + names(credited.onBehalfOf())
              + ", who are not speakers.");
    }
    evidence.stream()
        .filter(words -> words.what().equals("source"))
        .forEach(words -> others(words.text(), credited.speakers(), because));
  }

  /// Actors of the register who bear the very name and were not taken.
  private void others(String name, List<Speaker> taken, List<String> because) {
    List<Actor> bearing = register.candidates(name, null);
    List<String> refused =
        bearing.stream()
            .filter(
                actor ->
                    taken.stream()
                        .noneMatch(
                            s ->
                                s instanceof Speaker.Registered known
                                    && known.actorId().equals(actor.id())))
            .map(actor -> actor.name() + " (" + actor.id() + ")")
            .toList();
    if (!refused.isEmpty()) {
      because.add(
          "Of those who bear the name “"
              + name
              + "”, not taken: "
              + String.join(", ", refused)
              + ".");
    }
  }

  private String known(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Registered given -> {
        Actor actor = labels.actor(given.actorId());
        yield actor == null
            ? given.name() + " was in the register as " + given.actorId() + "."
            : actor.name()
                + " is in the register as "
                + actor.id()
                + " ("
                + labels.of(Facet.ACTOR_KIND, actor.kind().name())
                + ", "
                + actor.category()
                + ").";
      }
      case Speaker.Named named ->
          "“" + named.name() + "” is a name that the register does not hold.";
    };
  }

  private static void unattributed(Attribution.Unattributed un, List<String> because) {
    because.add(
        un.candidates().isEmpty()
            ? "The text gives nobody it could be."
            : "It may be "
                + un.candidates().stream().map(Speaker::name).collect(Collectors.joining(" or "))
                + "; the text does not settle which, so nobody is credited.");
  }

  private static String answer(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Credited credited ->
          names(credited.speakers())
              + (credited.onBehalfOf().isEmpty() ? "" : " for " + names(credited.onBehalfOf()));
      case Attribution.Unattributed _ -> "nobody in particular";
    };
  }

  private static String names(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::name).collect(Collectors.joining(", "));
  }

  private Decision theme(ThemeTag tag, Document document) {
    List<String> because = new ArrayList<>();
    because.add(filed(tag));
    Theme theme = labels.theme(tag.themeId());
    if (theme != null && theme.broader() != null) {
      because.add("It belongs under " + labels.of(Facet.THEME, theme.broader()) + ".");
    }
    if (theme != null && !theme.scopeNote().isBlank()) {
      because.add("The scheme says of it: " + theme.scopeNote());
    }
    return new Decision(
        "theme",
        labels.of(Facet.THEME, tag.themeId()) + " (" + tag.themeId() + ")",
        because,
        evidence("words", tag.evidence(), document),
        null,
        tag.score());
  }

  private static String filed(ThemeTag tag) {
    if (!tag.why().isBlank()) {
      return tag.why();
    }
    return tag.evidence().isEmpty()
        ? "No words of its own file it here: it goes on from the statement before."
        : "Words of the text signal this concern.";
  }

  private Decision provision(ProvisionRef ref, Document document) {
    return new Decision(
        "provision",
        labels.of(ref),
        List.of(
            ref.draft() == null
                ? "The words refer to this article; which draft they mean the text does not say."
                : "The words refer to this article in the draft “" + ref.draft() + "”."),
        evidence("words", List.of(ref.span()), document),
        null,
        null);
  }

  private static Decision stance(Stance stance, Document document) {
    return new Decision(
        "stance",
        ExplainedWords.small(stance.polarity()),
        List.of("Words of the text carry this position."),
        evidence("words", stance.evidence(), document),
        null,
        null);
  }

  private static Decision relay(Relay relay, Document document) {
    Span span = relay.span();
    return new Decision(
        "relay",
        relay.by().name(),
        List.of(
            span == null
                ? "The document's publisher passed it on."
                : "The text says that it came through them; they are not its speaker."),
        span == null ? List.of() : evidence("words", List.of(span), document),
        null,
        null);
  }

  private static Decision correction(Corrected corrected) {
    return plain("correction", corrected.entry(), corrected.sentence());
  }

  static Decision plain(String about, String answer, String because) {
    return new Decision(about, answer, List.of(because), List.of(), null, null);
  }

  private static List<Evidence> evidence(String what, List<Span> spans, Document document) {
    int length = document.text().length();
    return spans.stream()
        .filter(span -> span.end() <= length)
        .map(span -> new Evidence(what, document.text().slice(span), span))
        .toList();
  }
}
