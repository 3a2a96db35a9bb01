package org.onrecord.attribution;

/// Tells where the words of a speaker end and the reporter's go on.
final class ClauseEnd {
  private ClauseEnd() {}

  /// Behind a comma: “adding that”, “according to”, “and called for”.
  static boolean newCredit(Reading r, int i) {
    Sentence s = r.sentence();
    if (i >= s.size()) {
      return false;
    }
    if (r.cues().at(s, i, Cue.Kind.PREPOSITION) != null) {
      return true;
    }
    if (r.is(i, Grammar.AND | Grammar.BUT) && otherSpeaks(r, i + 1)) {
      return true;
    }
    int k = r.is(i, Grammar.AND | Grammar.BUT | Grammar.SUBORDINATOR) ? i + 1 : i;
    Cue cue = r.cues().at(s, k, Cue.Kind.VERB);
    if (cue == null || ambiguous(r, k, cue)) {
      return false;
    }
    return (k == i ? cue.form() == Cue.Form.ING && speaks(cue) : finite(cue));
  }

  /// “…, but some campaigners have said …”
  private static boolean otherSpeaks(Reading r, int from) {
    Sentence s = r.sentence();
    for (int v = from + 1; v < s.size() && v < from + 8; v++) {
      Cue cue = r.verbAt(v);
      if (cue != null && finite(cue) && cue.takes(Cue.Frame.THAT)) {
        NounPhrases.Subject subject = r.phrases().before(s, v, from);
        return subject != null && subject.from() == from && !subject.passive();
      }
    }
    return false;
  }

  private static boolean ambiguous(Reading r, int i, Cue cue) {
    return cue.words() == 1 && r.is(i, Grammar.AMBIGUOUS);
  }

  private static boolean speaks(Cue cue) {
    return cue.takes(Cue.Frame.THAT) || cue.takes(Cue.Frame.QUOTE) || cue.takes(Cue.Frame.WHO_INF);
  }

  private static boolean finite(Cue cue) {
    return cue.form() == Cue.Form.PAST
        || cue.form() == Cue.Form.PRESENT
        || cue.form() == Cue.Form.FIXED;
  }

  /// “and” or “but” with a cue behind it that has the same subject as the one before.
  static boolean sharedCue(Reading r, int and, boolean clause) {
    Sentence s = r.sentence();
    boolean apart = s.isComma(and - 1) || r.is(and, Grammar.BUT);
    if (clause && !apart) {
      return false;
    }
    int k = and + 1;
    while (k < s.size() && (r.is(k, Grammar.AUXILIARY) || r.is(k, Grammar.ADVERB))) {
      k++;
    }
    if (r.cues().at(s, k, Cue.Kind.ADJECTIVE) != null && k > and + 1) {
      return true;
    }
    Cue cue = r.cues().at(s, k, Cue.Kind.VERB);
    return cue != null
        && !ambiguous(r, k, cue)
        && (finite(cue) || cue.form() == Cue.Form.ING && k > and + 1);
  }

  /// Behind a comma, what cannot belong to a noun phrase any more.
  static boolean endsPhrase(Reading r, int i) {
    String low = r.low(i);
    return r.is(i, Grammar.BUT | Grammar.SUBORDINATOR | Grammar.PRONOUN | Grammar.THAT)
            && !r.is(i, Grammar.DETERMINER)
        || r.is(i, Grammar.PREPOSITION) && !low.equals("of")
        || low.endsWith("ing") && low.length() > 5
        || newCredit(r, i)
        || r.is(i, Grammar.AND) && r.is(i + 1, Grammar.PRONOUN);
  }

  /// Within the sentence, a clause of time or cause that is the reporter's.
  static boolean breaksPhrase(Reading r, int i) {
    return switch (r.low(i)) {
      case "after", "when", "because", "although", "though", "while", "whereas" -> true;
      default -> false;
    };
  }
}
