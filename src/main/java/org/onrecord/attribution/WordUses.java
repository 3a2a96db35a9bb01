package org.onrecord.attribution;

/// What a word does where it stands, as far as its form and neighbours tell.
final class WordUses {
  private final CueLexicon cues;
  private final Grammar grammar;

  WordUses(CueLexicon cues) {
    this.cues = cues;
    this.grammar = cues.grammar();
  }

  boolean isAdverb(Sentence s, int i) {
    String low = s.low(i);
    return s.isWord(i)
        && (grammar.is(low, Grammar.ADVERB)
            || low.length() > 4 && low.endsWith("ly") && !s.isCapital(i));
  }

  boolean isVerb(Sentence s, int i) {
    String low = s.low(i);
    if (grammar.is(low, Grammar.AUXILIARY | Grammar.NEGATION)) {
      return true;
    }
    if (s.isCapital(i) || grammar.is(low, Grammar.AMBIGUOUS | Grammar.BODY | Grammar.WRITING)) {
      return false;
    }
    return grammar.is(low, Grammar.VERB) || cues.isVerb(low) || isPast(s, i);
  }

  /// “marked a victory”: an unknown word in -ed before an object is a verb.
  private boolean isPast(Sentence s, int i) {
    String low = s.low(i);
    return low.length() > 4
        && low.endsWith("ed")
        && (grammar.is(s.low(i + 1), Grammar.DETERMINER | Grammar.PRONOUN) || s.isCapital(i + 1))
        && i > 0
        && nounBefore(s, i - 1);
  }

  boolean nounBefore(Sentence s, int i) {
    return s.isWord(i)
        && !grammar.is(s.low(i), Grammar.DETERMINER | Grammar.PREPOSITION | Grammar.AND);
  }

  boolean nounLike(Sentence s, int i) {
    String low = s.low(i);
    return s.isWord(i)
        && !isVerb(s, i)
        && !grammar.is(low, Grammar.PREPOSITION | Grammar.AND | Grammar.SUBORDINATOR)
        && !isAdverb(s, i);
  }
}
