package org.onrecord.dating;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Precision;
import org.onrecord.vocabulary.Tokens;

/// How words place something by a day or an event: at it, after it or before it.
enum Placing {
  /// “At the session”, “on 8 August”.
  AT,
  /// “After its adoption”.
  AFTER,
  /// “Before the vote”, “ahead of the vote”.
  BEFORE;

  /// In the folded forms of [Tokens].
  private static final Map<String, Placing> WORDS =
      words(
          List.of(
              "at", "during", "in", "lors", "pendant", "durante", "en", "на", "во", "в", "خلال",
              "في", "在", "auf", "wahrend"),
          List.of(
              "after",
              "following",
              "since",
              "apres",
              "depuis",
              "despues",
              "tras",
              "после",
              "بعد",
              "nach"),
          List.of("before", "prior", "ahead", "avant", "antes", "до", "перед", "قبل", "vor"));

  /// Words that may stand between a preposition and an event: “at the committee's concluding
  /// session”, not “in a note to the session”.
  private static final int TO_EVENT = 4;

  /// The same for a day: “after its adoption by the committee on 8 August”.
  private static final int TO_DAY = 8;

  private static final Pattern STOPS = Pattern.compile("[,;:.!?_()“”\"—–]");

  private static Map<String, Placing> words(
      List<String> at, List<String> after, List<String> before) {
    Map<String, Placing> words = new HashMap<>();
    at.forEach(word -> words.put(word, AT));
    after.forEach(word -> words.put(word, AFTER));
    before.forEach(word -> words.put(word, BEFORE));
    return Map.copyOf(words);
  }

  /// A placing and the word that says so.
  ///
  /// @param word its number among the words
  record Said(Placing how, int word) {
    /// What is left of a date: itself, all days from its last on, or all up to its first.
    DatedAs of(DatedAs date) {
      LocalDate from = date.from();
      LocalDate to = date.to();
      return switch (how) {
        case AT -> date;
        case AFTER -> bounded(to, null, Precision.NOT_BEFORE, date);
        case BEFORE -> bounded(null, from, Precision.NOT_AFTER, date);
      };
    }

    private static DatedAs bounded(
        @Nullable LocalDate from, @Nullable LocalDate to, Precision precision, DatedAs date) {
      return from == null && to == null
          ? date
          : new DatedAs(from, to, precision, date.ground(), date.words(), date.event());
    }
  }

  /// The nearest word before an event that places something by it; null when none does: “to the
  /// session” tells to whom.
  static @Nullable Said byEvent(Tokens tokens, int event) {
    for (int i = event - 1; i >= Math.max(0, event - TO_EVENT); i--) {
      Placing placing = WORDS.get(tokens.form(i));
      if (placing != null) {
        return new Said(placing, i);
      }
    }
    return null;
  }

  /// The word before a day that says after or before it, in the same breath; else the day itself.
  static Said byDay(Tokens tokens, int day) {
    for (int i = day - 1; i >= Math.max(0, day - TO_DAY); i--) {
      if (STOPS.matcher(tokens.gapBefore(i + 1)).find()) {
        break;
      }
      Placing placing = WORDS.get(tokens.form(i));
      if (placing == AFTER || placing == BEFORE) {
        return new Said(placing, i);
      }
    }
    return new Said(AT, day);
  }
}
