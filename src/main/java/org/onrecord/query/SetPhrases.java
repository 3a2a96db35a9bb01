package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.Facet;

/// Understands turns of phrase that ask for a facet: “without a named speaker”, “letters only”,
/// “companies on …”.
final class SetPhrases {
  /// A turn of phrase, the facet it asks for and the values.
  private record Turn(String words, Facet facet, List<String> values) {}

  private static final List<String> NOBODY = List.of("unnamed", "none");

  private static final List<Turn> TURNS =
      List.of(
          new Turn("without a named speaker", Facet.ATTRIBUTION, NOBODY),
          new Turn("without named speaker", Facet.ATTRIBUTION, NOBODY),
          new Turn("without a speaker", Facet.ATTRIBUTION, NOBODY),
          new Turn("no named speaker", Facet.ATTRIBUTION, NOBODY),
          new Turn("unnamed speakers", Facet.ATTRIBUTION, List.of("unnamed")),
          new Turn("unnamed speaker", Facet.ATTRIBUTION, List.of("unnamed")),
          new Turn("unnamed sources", Facet.ATTRIBUTION, List.of("unnamed")),
          new Turn("unnamed source", Facet.ATTRIBUTION, List.of("unnamed")),
          new Turn("anonymous sources", Facet.ATTRIBUTION, List.of("unnamed")),
          new Turn("anonymous source", Facet.ATTRIBUTION, List.of("unnamed")),
          new Turn("unattributed", Facet.ATTRIBUTION, List.of("none")),
          new Turn("direct quotations", Facet.VOICE, List.of("DIRECT")),
          new Turn("direct quotes", Facet.VOICE, List.of("DIRECT")),
          new Turn("verbatim", Facet.VOICE, List.of("DIRECT")),
          new Turn("own words", Facet.VOICE, List.of("DIRECT")));

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("articles", "NEWS"),
          Map.entry("news", "NEWS"),
          Map.entry("news articles", "NEWS"),
          Map.entry("submissions", "SUBMISSION"),
          Map.entry("letters", "LETTER"),
          Map.entry("press releases", "PRESS_RELEASE"),
          Map.entry("blogs", "BLOG"),
          Map.entry("blog posts", "BLOG"));

  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("companies", "company"),
          Map.entry("businesses", "company"),
          Map.entry("firms", "company"),
          Map.entry("governments", "government"),
          Map.entry("states", "government"),
          Map.entry("civil society", "civil-society"),
          Map.entry("ngos", "civil-society"),
          Map.entry("lawmakers", "legislators"),
          Map.entry("legislators", "legislators"),
          Map.entry("academics", "academia"),
          Map.entry("think tanks", "think-tank"));

  private static final Set<String> ONLY = Set.of("only", "alone");
  private static final Set<String> NO = Set.of("no", "without", "not", "except");

  private final Lexicon lexicon;
  private final Asked asked;
  private final Conditions found;

  SetPhrases(Lexicon lexicon, Asked asked, Conditions found) {
    this.lexicon = lexicon;
    this.asked = asked;
    this.found = found;
  }

  void understand() {
    for (int i = 0; i < asked.size(); i++) {
      if (asked.isFree(i)) {
        at(i);
      }
    }
  }

  private void at(int first) {
    for (Turn turn : TURNS) {
      int end = first + turn.words.split(" ").length;
      if (says(first, end, turn.words)) {
        keep(first, end, turn.facet, turn.values);
        return;
      }
    }
    for (int length = 2; length > 0; length--) {
      int end = first + length;
      if (isFree(first, end) && (kind(first, end) || category(first, end))) {
        return;
      }
    }
  }

  private boolean kind(int first, int end) {
    String kind = KINDS.get(joined(first, end));
    if (kind == null) {
      return false;
    }
    if (NO.contains(asked.lower(first - 1))) {
      found.exclude(Facet.KIND, List.of(kind));
      asked.take(first, end);
      return true;
    }
    boolean only = ONLY.contains(asked.lower(end)) || ONLY.contains(asked.lower(first - 1));
    if (only || asked.lower(first - 1).equals("in")) {
      keep(first, end, Facet.KIND, List.of(kind));
      return true;
    }
    return false;
  }

  /// A category speaks where an actor would: before “on” or a verb of speech, after “by” or “did”.
  private boolean category(int first, int end) {
    String category = CATEGORIES.get(joined(first, end));
    if (category == null || !lexicon.categories().contains(category)) {
      return false;
    }
    String next = asked.lower(end);
    boolean speaks =
        QuestionWords.BEFORE_SPEAKER.contains(asked.lower(first - 1))
            || QuestionWords.AFTER_SPEAKER.contains(next)
            || QuestionWords.SPEECH.contains(next);
    if (speaks) {
      keep(first, end, Facet.CATEGORY, List.of(category));
    }
    return speaks;
  }

  private void keep(int first, int end, Facet facet, List<String> values) {
    found.include(facet, values);
    String words = asked.between(first, end);
    for (String value : values) {
      found.understand(
          asked.word(first).start(), new Understood(facet.parameter(), value, words, words, true));
    }
    asked.take(first, end);
  }

  private boolean says(int first, int end, String words) {
    return isFree(first, end) && joined(first, end).equals(words);
  }

  private boolean isFree(int first, int end) {
    if (end > asked.size()) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (!asked.isFree(i)) {
        return false;
      }
    }
    return true;
  }

  private String joined(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(i == first ? "" : " ").append(asked.lower(i));
    }
    return words.toString();
  }
}
