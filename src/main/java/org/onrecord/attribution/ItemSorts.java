package org.onrecord.attribution;

/// Puts the items of a sentence into few sorts, in place of parts of speech.
///
/// The numbers are part of what a model has learnt: when one changes, the model is made again.
final class ItemSorts {
  private static final int[] ORDER = {
    Grammar.PRONOUN,
    Grammar.DETERMINER,
    Grammar.THAT,
    Grammar.BE,
    Grammar.AUXILIARY,
    Grammar.NEGATION,
    Grammar.AND,
    Grammar.BUT,
    Grammar.RELATIVE,
    Grammar.QUESTION,
    Grammar.SUBORDINATOR,
    Grammar.PREPOSITION,
    Grammar.SPEECH,
    Grammar.TIME,
    Grammar.ADVERB,
    Grammar.TITLE,
    Grammar.ROLE,
    Grammar.PEOPLE,
    Grammar.BODY,
    Grammar.WRITING,
    Grammar.VERB,
  };

  private final CueLexicon cues;
  private final Grammar grammar;

  ItemSorts(CueLexicon cues) {
    this.cues = cues;
    this.grammar = cues.grammar();
  }

  /// 1 for a word or two in marks, 2 for a short quotation, 3 for a longer one.
  int quotation(Sentence s, int i) {
    Quotation quotation = s.quotation(i);
    return quotation.isPhrase() ? 1 : quotation.words() < 8 ? 2 : 3;
  }

  /// What kind of word stands there, in few classes.
  int of(Sentence s, int i) {
    if (s.isQuotation(i)) {
      return 40 + quotation(s, i);
    }
    if (s.isPossessive(i)) {
      return 44;
    }
    String low = s.low(i);
    if (s.isMark(i)) {
      return s.isComma(i) ? 45 : s.isColon(i) ? 46 : s.isDash(i) ? 47 : s.isEnd(i) ? 48 : 49;
    }
    if (s.isNumber(i)) {
      return 50;
    }
    for (int bit = 0; bit < ORDER.length; bit++) {
      if (grammar.is(low, ORDER[bit])) {
        return 1 + bit + (s.isCapital(i) && i > 0 ? 64 : 0);
      }
    }
    if (s.isCapital(i)) {
      return i == 0 ? 51 : 52;
    }
    return cues.isVerb(low)
        ? 53
        : low.endsWith("ly")
            ? 54
            : low.endsWith("ing") ? 55 : low.endsWith("ed") ? 56 : low.endsWith("s") ? 57 : 58;
  }
}
