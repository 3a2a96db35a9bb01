package org.onrecord.attribution;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Reading.Items;

/// What follows a cue: the words that were said, asked or held, and whom they were said to.
///
/// @param content the words
/// @param addressee whom they were said to, or null
/// @param frame which of the cue's frames was met
record Complement(Items content, @Nullable Items addressee, Cue.Frame frame) {
  private static final int ADJUNCT = 14;

  /// What follows the cue that ends before item `end`, or null when nothing fits it.
  static @Nullable Complement of(Reading r, Cue cue, int end, boolean closesAtComma) {
    Sentence s = r.sentence();
    int k = end;
    while (k < s.size() && (adverb(r, k) || time(r, k))) {
      k++;
    }
    if (k >= s.size() || s.isEnd(k)) {
      return null;
    }
    boolean chinese = s.isComma(k) && r.cues().language().equals("zh");
    k = chinese ? k + 1 : k;
    Items told = null;
    if (cue.takes(Cue.Frame.WHO) && !s.isQuotation(k) && !r.is(k, Grammar.THAT)) {
      int to = r.phrases().after(s, k);
      if (to > k) {
        told = new Items(k, to);
        k = to;
      }
    }
    boolean only = cue.takes(Cue.Frame.ONLY_THAT);
    boolean speech = cue.takes(Cue.Frame.THAT) || cue.takes(Cue.Frame.QUOTE) || told != null;
    if (speech || only) {
      int anchor = anchor(r, k);
      if (anchor >= 0 && (speech || r.is(anchor, Grammar.THAT))) {
        return new Complement(clause(r, anchor, closesAtComma), told, Cue.Frame.THAT);
      }
    }
    if (s.isQuotation(k)) {
      return new Complement(clause(r, k, closesAtComma), told, Cue.Frame.QUOTE);
    }
    if (r.low(k).equals("to") && cue.takes(Cue.Frame.INF)) {
      return new Complement(phrase(r, k), told, Cue.Frame.INF);
    }
    if (cue.takes(Cue.Frame.ACT)) {
      boolean acts = r.low(k).equals("to") && r.is(k + 1, Grammar.STANCE_ACT);
      return acts ? new Complement(phrase(r, k), told, Cue.Frame.ACT) : null;
    }
    if (cue.takes(Cue.Frame.WHO_INF) && infinitive(r, k) > k) {
      int to = infinitive(r, k);
      return new Complement(phrase(r, to), new Items(k, to), Cue.Frame.WHO_INF);
    }
    if (s.isMark(k) && !s.low(k).equals("(") && !s.low(k).equals("[")) {
      return null;
    }
    if (r.is(k, Grammar.QUESTION) && questions(cue)) {
      return new Complement(clause(r, k, closesAtComma), told, Cue.Frame.QUESTION);
    }
    boolean thing = cue.takes(Cue.Frame.THING) && begins(r, k);
    if (cue.takes(Cue.Frame.THAT) && (told != null || clauseLike(r, k, thing))) {
      return new Complement(clause(r, k, closesAtComma), told, Cue.Frame.THAT);
    }
    return thing ? new Complement(phrase(r, k), told, Cue.Frame.THING) : null;
  }

  private static boolean questions(Cue cue) {
    return cue.takes(Cue.Frame.THAT) || cue.takes(Cue.Frame.QUESTION) || cue.takes(Cue.Frame.THING);
  }

  /// “Monday”, “last week”, “on Tuesday night”.
  private static boolean time(Reading r, int k) {
    boolean led = r.is(k, Grammar.DETERMINER) || r.low(k).equals("on");
    return r.is(k, Grammar.TIME) || led && r.is(k + 1, Grammar.TIME);
  }

  private static boolean adverb(Reading r, int i) {
    String low = r.low(i);
    return r.sentence().isWord(i)
        && (low.equals("again")
            || low.equals("also")
            || low.equals("only")
            || low.length() > 4 && low.endsWith("ly") && !r.sentence().isCapital(i));
  }

  /// Where what was said begins behind an adjunct: “said in a letter on Monday that …”.
  private static int anchor(Reading r, int k) {
    Sentence s = r.sentence();
    boolean adjunct = false;
    for (int i = k; i < s.size() && i < k + ADJUNCT; i++) {
      if (s.isColon(i)) {
        return i + 1 < s.size() ? i + 1 : -1;
      }
      if (s.isQuotation(i)) {
        boolean led = i > k && s.isComma(i - 1) || adjunct && s.isSpeech(i);
        return led ? i : -1;
      }
      if (r.is(i, Grammar.THAT) && (i == k || adjunct && !s.isWord(i + 1) || adjunct)) {
        return i;
      }
      if (s.isComma(i) && !s.isQuotation(i + 1) && !r.is(i + 1, Grammar.THAT)) {
        int next = i == k && s.isWord(i + 1) ? closed(r, i) : i;
        if (next < 0) {
          return -1;
        }
        i = next;
        adjunct = true;
        continue;
      }
      if (i == k) {
        adjunct = r.is(i, Grammar.PREPOSITION | Grammar.TIME) || s.isMark(i);
        if (!adjunct) {
          return -1;
        }
      }
      if (s.isEnd(i) || r.is(i, Grammar.AUXILIARY | Grammar.BUT)) {
        return -1;
      }
    }
    return -1;
  }

  /// The comma that closes what the one at `comma` opens: “said, in a letter, that”; or -1.
  private static int closed(Reading r, int comma) {
    Sentence s = r.sentence();
    for (int i = comma + 1; i < s.size() && i < comma + ADJUNCT; i++) {
      if (s.isComma(i)) {
        return s.isQuotation(i + 1) || r.is(i + 1, Grammar.THAT) ? i : -1;
      }
    }
    return -1;
  }

  /// Where “to sign” begins behind the one who is asked; `k` when there is none.
  private static int infinitive(Reading r, int k) {
    Sentence s = r.sentence();
    for (int i = k + 1; i < s.size() && i < k + ADJUNCT; i++) {
      if (s.low(i).equals("to") && s.isWord(i + 1) && verbLike(r, i + 1)) {
        return i;
      }
      boolean stop = s.isEnd(i) || s.isColon(i) || s.isSpeech(i) || r.is(i, Grammar.THAT);
      if (stop) {
        return k;
      }
    }
    return k;
  }

  private static boolean verbLike(Reading r, int i) {
    return !r.is(i, Grammar.DETERMINER | Grammar.PREPOSITION | Grammar.PRONOUN)
        && !r.sentence().isCapital(i)
        && !r.sentence().isNumber(i);
  }

  private static boolean begins(Reading r, int k) {
    Sentence s = r.sentence();
    if (!s.isWord(k)) {
      return s.isMark(k);
    }
    return !r.is(k, Grammar.AUXILIARY | Grammar.AND | Grammar.BUT | Grammar.THAT)
        && (!r.is(k, Grammar.PREPOSITION) || r.is(k, Grammar.DETERMINER))
        && (!r.is(k, Grammar.SUBORDINATOR) || r.is(k, Grammar.QUESTION));
  }

  /// True when a clause with a verb of its own seems to follow.
  private static boolean clauseLike(Reading r, int k, boolean orThing) {
    Sentence s = r.sentence();
    if (!begins(r, k)) {
      return r.is(k, Grammar.SUBORDINATOR);
    }
    if (!orThing) {
      return true;
    }
    for (int i = k + 1; i < s.size() && i < k + 12; i++) {
      if (s.isMark(i)) {
        return false;
      }
      if (r.is(i, Grammar.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /// From an item to where the reported clause ends.
  private static Items clause(Reading r, int from, boolean closesAtComma) {
    Sentence s = r.sentence();
    int i = from;
    while (i < s.size() && !r.isTaken(i)) {
      if (i > from && s.low(i).equals(";")) {
        break;
      }
      if (i > from && s.isComma(i) && (closesAtComma || ClauseEnd.newCredit(r, i + 1))) {
        break;
      }
      if (i > from + 1 && r.is(i, Grammar.AND | Grammar.BUT) && ClauseEnd.sharedCue(r, i, true)) {
        break;
      }
      i++;
    }
    return new Items(from, i);
  }

  /// From an item to where a noun phrase or infinitive with all that hangs on it ends.
  private static Items phrase(Reading r, int from) {
    Sentence s = r.sentence();
    int i = from;
    while (i < s.size() && !r.isTaken(i)) {
      boolean comma = i > from && s.isComma(i);
      if (i > from && (s.low(i).equals(";") || s.isDash(i) && s.low(i).length() > 1)
          || comma && ClauseEnd.endsPhrase(r, i + 1)
          || i > from + 1 && ClauseEnd.breaksPhrase(r, i)
          || i > from && r.is(i, Grammar.AND | Grammar.BUT) && ClauseEnd.sharedCue(r, i, false)) {
        break;
      }
      i++;
    }
    return new Items(from, i);
  }
}
