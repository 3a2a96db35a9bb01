package org.onrecord.attribution;

import java.util.List;
import org.onrecord.attribution.Reading.Items;
import org.onrecord.statement.StatementClass;

/// Quotations that no cue has claimed: “X: “…””, a quotation that stands alone, quoted words in a
/// sentence without a speaker.
final class LooseQuotes {
  private static final int SHORTEST = 5;

  /// Words of a person's name, and of the role and its comma before it.
  private static final int LONGEST_NAME = 5;

  private static final int LONGEST_ROLE = 9;

  private LooseQuotes() {}

  static void read(Reading r) {
    Sentence s = r.sentence();
    for (int q = 0; q < s.size(); q++) {
      if (s.isSpeech(q) && !r.isTaken(q)) {
        read(r, q);
      }
    }
  }

  private static void read(Reading r, int q) {
    Sentence s = r.sentence();
    if (alone(s, q)) {
      r.keep(
          Rule.CARRIED_QUOTE,
          StatementClass.SAID,
          null,
          null,
          List.of(new Items(q, q + 1)),
          List.of());
    } else if (s.isColon(q - 1) && names(r, q - 1)) {
      r.keep(
          Rule.SPEAKER_COLON,
          StatementClass.SAID,
          new Items(0, q - 1),
          new Items(q - 1, q),
          List.of(new Items(q, s.size())),
          List.of());
    } else if (s.isColon(q - 1) && leading(r, q - 1) != null) {
      r.keep(
          Rule.SPEAKER_COLON,
          StatementClass.SAID,
          leading(r, q - 1),
          new Items(q - 1, q),
          List.of(new Items(q, s.size())),
          List.of());
    } else if (s.isColon(q - 1) && nameAtTheEnd(r, q - 1) != null) {
      r.keep(
          Rule.SPEAKER_COLON,
          StatementClass.SAID,
          nameAtTheEnd(r, q - 1),
          new Items(q - 1, q),
          List.of(new Items(q, s.size())),
          List.of());
    } else if (s.quotation(q).words() >= SHORTEST && !s.isColon(q - 1)) {
      // Words before a colon say whose the quotation is; who spoke last is then the wrong guess.
      r.keep(
          Rule.PART_QUOTE,
          StatementClass.SAID,
          null,
          null,
          List.of(new Items(q, q + 1)),
          List.of());
    }
  }

  private static boolean alone(Sentence s, int q) {
    for (int i = 0; i < s.size(); i++) {
      if (i != q && !s.isMark(i)) {
        return false;
      }
    }
    return true;
  }

  /// The noun phrase that opens the sentence: “Kerry had this to say: “…””.
  private static @org.jspecify.annotations.Nullable Items leading(Reading r, int colon) {
    Items credited = r.sourceBefore(colon);
    if (credited != null || !r.sentence().isWord(0)) {
      return credited;
    }
    int to = r.phrases().after(r.sentence(), 0);
    boolean somebody =
        to > 0
            && to < colon
            && (r.sentence().isCapital(to - 1) || r.is(0, Grammar.PRONOUN))
            && !r.is(0, Grammar.NO_SPEAKER);
    return somebody ? new Items(0, to) : null;
  }

  /// The name of “Its chair, Sorcha Millane: “…””: a name between a comma and the colon, behind a
  /// few words without a verb of speech.
  private static @org.jspecify.annotations.Nullable Items nameAtTheEnd(Reading r, int colon) {
    Sentence s = r.sentence();
    int from = colon;
    while (from > 0 && s.isCapital(from - 1)) {
      from--;
    }
    boolean named =
        from < colon
            && colon - from <= LONGEST_NAME
            && from > 1
            && from <= LONGEST_ROLE
            && s.isComma(from - 1)
            && s.isWord(0);
    if (!named) {
      return null;
    }
    for (int i = 0; i < from - 1; i++) {
      if (s.isMark(i) || r.cues().at(s, i, Cue.Kind.VERB) != null) {
        return null;
      }
    }
    return new Items(from, colon);
  }

  private static boolean names(Reading r, int colon) {
    Sentence s = r.sentence();
    if (colon == 0 || colon > 10 || !s.isWord(0)) {
      return false;
    }
    return r.phrases().after(s, 0) == colon;
  }
}
