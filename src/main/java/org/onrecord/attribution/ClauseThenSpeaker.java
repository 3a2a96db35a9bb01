package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.attribution.NounPhrases.Subject;
import org.onrecord.attribution.Reading.Items;

/// The draft, the group said, is weak. The draft is weak, said Jane Roe.
final class ClauseThenSpeaker {
  private ClauseThenSpeaker() {}

  static void read(Reading r) {
    Sentence s = r.sentence();
    for (int v = 3; v < s.size(); v++) {
      Cue cue = r.verbAt(v);
      if (cue == null || r.isTaken(v) || !credits(cue)) {
        continue;
      }
      if (s.isComma(v - 1) && inverted(r, v, cue) || straight(r, v, cue)) {
        return;
      }
    }
  }

  private static boolean credits(Cue cue) {
    return (cue.takes(Cue.Frame.QUOTE) || cue.takes(Cue.Frame.THAT)) && cue.form() != Cue.Form.ING;
  }

  private static boolean inverted(Reading r, int v, Cue cue) {
    if (cue.form() == Cue.Form.BASE || !r.is(v, Grammar.SPEECH)) {
      return false;
    }
    int from = v + cue.words();
    int to = r.phrases().after(r.sentence(), from);
    return to > from
        && closes(r, to)
        && keep(r, v - 1, to, cue, new Items(from, to), new Items(v, from));
  }

  private static boolean straight(Reading r, int v, Cue cue) {
    Sentence s = r.sentence();
    int end = v + cue.words();
    if (!closes(r, end)) {
      return false;
    }
    Subject subject = r.phrases().before(s, v, 0);
    if (subject == null || subject.negated() || subject.passive() || subject.relative()) {
      return false;
    }
    int comma = subject.from() - 1;
    while (comma > 0 && (r.is(comma, Grammar.ADVERB) || r.low(comma).equals("as"))) {
      comma--;
    }
    boolean apart = s.isComma(comma) || s.isDash(comma);
    return apart
        && keep(
            r,
            comma,
            end,
            cue,
            new Items(subject.from(), subject.to()),
            new Items(subject.verbFrom(), end));
  }

  /// True when the sentence, or the insertion, ends behind the credit.
  private static boolean closes(Reading r, int i) {
    Sentence s = r.sentence();
    if (i >= s.size() || s.isEnd(i) || s.isComma(i) || s.isDash(i) || s.low(i).equals(";")) {
      return true;
    }
    boolean adjunct =
        r.is(i, Grammar.PREPOSITION | Grammar.TIME)
            && !r.low(i).equals("about")
            && !r.low(i).equals("of")
            && !r.low(i).equals("to")
            && !r.low(i).equals("for");
    for (int k = i; adjunct && k < s.size(); k++) {
      if (s.isSpeech(k) || r.is(k, Grammar.THAT) || s.isColon(k)) {
        return false;
      }
    }
    return adjunct;
  }

  private static boolean keep(Reading r, int comma, int end, Cue cue, Items source, Items words) {
    int from = opening(r, comma);
    boolean ends = end >= r.size() || r.sentence().isMark(end);
    boolean adjunct = r.is(from, Grammar.PREPOSITION | Grammar.SUBORDINATOR) && !ends;
    boolean whole = comma - from >= 3 && hasVerb(r, from, comma);
    if (adjunct || !whole && !parts(r, from, comma, end)) {
      return false;
    }
    List<Items> content = new ArrayList<>();
    content.add(new Items(from, comma));
    Sentence s = r.sentence();
    if (s.isComma(end) && s.isWord(end + 1) && !isNewClause(r, end + 1)) {
      content.add(new Items(end + 1, s.size()));
    } else {
      content.addAll(QuoteThenSpeaker.furtherQuotes(r, end));
    }
    return r.keep(
        Rule.CLAUSE_THEN_SPEAKER, cue.statementClass(), source, words, content, List.of());
  }

  /// “The EU, said Moe, had no mandate”: the credit stands between a subject and its verb.
  private static boolean parts(Reading r, int from, int comma, int end) {
    Sentence s = r.sentence();
    boolean verb = r.is(end + 1, Grammar.VERB | Grammar.AUXILIARY) || r.low(end + 1).endsWith("ed");
    return comma > from && s.isComma(comma) && s.isComma(end) && verb;
  }

  private static boolean isNewClause(Reading r, int i) {
    Cue cue = r.verbAt(i);
    return cue != null
        || r.is(
            i,
            Grammar.AND
                | Grammar.BUT
                | Grammar.RELATIVE
                | Grammar.PREPOSITION
                | Grammar.SUBORDINATOR)
        || r.low(i).endsWith("ing");
  }

  private static int opening(Reading r, int comma) {
    int from = comma;
    while (from > 0 && !r.isTaken(from - 1) && !r.low(from - 1).equals(";")) {
      from--;
    }
    return from;
  }

  private static boolean hasVerb(Reading r, int from, int to) {
    for (int i = from; i < to; i++) {
      String low = r.low(i);
      if (r.is(i, Grammar.VERB | Grammar.AUXILIARY)
          || low.endsWith("ed")
          || r.sentence().isSpeech(i)
          || r.cues().isVerb(low)
          || low.endsWith("n't")) {
        return true;
      }
    }
    return to - from > 8;
  }
}
