package org.onrecord.api.show;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.api.view.ExplanationView.Decision;
import org.onrecord.api.view.SightingView;
import org.onrecord.document.Document;
import org.onrecord.index.Hit;

/// What was decided about the document of a statement, and where else the statement stands.
final class ExplainedDocument {
  private static final int NAMED = 10;

  private ExplainedDocument() {}

  static List<Decision> of(Document document) {
    String title = document.title();
    return List.of(
        Explanations.plain(
            "document title",
            title == null ? "none" : title,
            title == null
                ? "No heading was found, and nobody gave one."
                : "It heads the document, or a person gave it."),
        Explanations.plain(
            "document kind", ExplainedWords.small(document.kind()), sentence(document)),
        ExplainedWords.date(
            "document published",
            "It was published",
            document.published(),
            "when it was published"));
  }

  private static String sentence(Document document) {
    String reason = document.kindReason().strip();
    if (reason.isEmpty()) {
      return "Nothing in it says otherwise.";
    }
    String begun = reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1);
    return begun.matches("(?s).*[.!?”]$") ? begun : begun + ".";
  }

  static Decision copies(Hit hit) {
    List<String> because = new ArrayList<>();
    var of = hit.copyOf();
    if (of != null) {
      SightingView first = SightingView.of(of);
      because.add("It is a copy of " + first.statement() + " in " + first.path() + ".");
    }
    hit.sightings().stream().limit(NAMED).map(SightingView::of).forEach(s -> because.add(at(s)));
    if (hit.sightings().size() > NAMED) {
      because.add("And in " + (hit.sightings().size() - NAMED) + " further places.");
    }
    if (because.isEmpty()) {
      because.add("No other document of the corpus was found to hold it.");
    }
    return new Decision(
        "copies",
        hit.sightings().isEmpty() ? "only here" : hit.sightings().size() + " further places",
        because,
        List.of(),
        null,
        null);
  }

  private static String at(SightingView sighting) {
    return "It also stands in "
        + sighting.path()
        + (sighting.published() == null ? "" : " of " + sighting.published())
        + ": "
        + ExplainedWords.small(sighting.sameness())
        + (sighting.changes().isEmpty() ? "" : ", " + sighting.changes().size() + " changes")
        + ".";
  }
}
