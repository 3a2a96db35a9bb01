package org.onrecord.attribution;

/// Finds where a noun phrase that begins at an item ends.
final class PhraseAhead {
  private final Grammar grammar;
  private final WordUses uses;
  private final String language;

  PhraseAhead(CueLexicon cues, WordUses uses) {
    this.grammar = cues.grammar();
    this.uses = uses;
    this.language = cues.language();
  }

  /// One past the phrase that begins at an item.
  ///
  /// @param loose false when only an office explains a name behind a comma: “, head of the league,”
  int after(Sentence s, int from, boolean loose) {
    int i = from;
    if (grammar.is(s.low(i), Grammar.PRONOUN) && !grammar.is(s.low(i), Grammar.DETERMINER)) {
      return i + 1;
    }
    int limit = Math.min(s.size(), from + NounPhrases.REACH);
    int end = from;
    while (i < limit && goesOn(s, i, from)) {
      i++;
      end = i;
    }
    while (end > from
        && grammar.is(s.low(end - 1), Grammar.PREPOSITION | Grammar.AND | Grammar.TIME)) {
      end--;
    }
    return end > from ? behind(s, end, limit, loose) : from;
  }

  private boolean goesOn(Sentence s, int i, int from) {
    String low = s.low(i);
    if (s.isQuotation(i)) {
      return !s.isSpeech(i);
    }
    if (s.isPossessive(i)) {
      return true;
    }
    if (s.isMark(i)) {
      return low.equals("(")
          || low.equals(")") && i > from
          || NounPhrases.joins(low)
          || low.equals("-")
          || low.equals(".") && s.isWord(i + 1) && i > from
          || s.isComma(i) && i > from && s.isCapital(i + 1) && listGoesOn(s, i + 1);
    }
    if (low.equals("than")) {
      return s.isNumber(i + 1);
    }
    if (i == from && grammar.is(low, Grammar.DETERMINER)) {
      return true;
    }
    if (germanVerb(s, i, from)) {
      return false;
    }
    if (grammar.is(low, Grammar.PREPOSITION)) {
      return i > from
          && !timeFollows(s, i)
          && (low.equals("of")
              || low.equals("for")
              || low.equals("at")
              || low.equals("from")
              || low.equals("de")
              || s.isCapital(i + 1) && !low.equals("during"));
    }
    if (s.isCapital(i)) {
      return !grammar.is(low, Grammar.TIME) || i == from;
    }
    return !grammar.is(low, Grammar.SUBORDINATOR | Grammar.THAT | Grammar.BUT | Grammar.TIME)
        && !uses.isAdverb(s, i)
        && !(uses.isVerb(s, i) && (i > from || grammar.is(low, Grammar.AUXILIARY)))
        && !(grammar.is(low, Grammar.PRONOUN) && !grammar.is(low, Grammar.DETERMINER))
        && !(low.endsWith("ing") && low.length() > 5 && i > from && uses.nounBefore(s, i - 1));
  }

  /// “Laut dem Ministerium schützt …”: a small word behind a German noun that joins nothing.
  private boolean germanVerb(Sentence s, int i, int from) {
    return language.equals("de")
        && i > from
        && s.isWord(i)
        && !s.isCapital(i)
        && s.isCapital(i - 1)
        && !grammar.is(s.low(i), Grammar.DETERMINER | Grammar.PREPOSITION | Grammar.AND);
  }

  private boolean timeFollows(Sentence s, int i) {
    return grammar.is(s.low(i + 1), Grammar.TIME)
        || grammar.is(s.low(i + 1), Grammar.DETERMINER)
            && (grammar.is(s.low(i + 2), Grammar.WRITING | Grammar.TIME));
  }

  private boolean listGoesOn(Sentence s, int from) {
    for (int i = from; i < from + 8 && i < s.size(); i++) {
      if (grammar.is(s.low(i), Grammar.AND)) {
        return s.isCapital(i + 1);
      }
      if (!s.isCapital(i) && !s.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  /// Takes in “, director of the league,” behind a name.
  private int behind(Sentence s, int end, int limit, boolean loose) {
    if (!s.isComma(end) || !s.isWord(end + 1)) {
      return end;
    }
    String low = s.low(end + 1);
    boolean article = low.equals("the") || low.equals("a") || low.equals("an") || low.equals("who");
    boolean explains =
        loose && article
            || grammar.is(low, Grammar.ROLE)
            || grammar.is(s.low(end + 2), Grammar.ROLE)
            || grammar.is(s.low(end + 3), Grammar.ROLE);
    if (!explains || grammar.is(low, Grammar.AND | Grammar.BUT)) {
      return end;
    }
    for (int i = end + 1; i < limit; i++) {
      if (s.isSpeech(i)) {
        return end;
      }
      if (s.isComma(i) && !s.isCapital(i + 1)
          || s.isEnd(i)
          || s.isColon(i)
          || s.low(i).equals(";")) {
        return i;
      }
      if (i == s.size() - 1) {
        return s.size();
      }
    }
    return end;
  }
}
