package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.NounPhrases.Subject;
import org.onrecord.attribution.Reading.Items;

/// “…,” the group said. “…,” said Jane Roe, its head. The draft is “weak,” she told delegates.
final class QuoteThenSpeaker {
  private static final int REACH = 30;

  private QuoteThenSpeaker() {}

  static void read(Reading r) {
    for (int q = 0; q < r.size(); q++) {
      if (r.sentence().isQuotation(q) && !r.isTaken(q)) {
        behind(r, q);
      }
    }
  }

  private static void behind(Reading r, int q) {
    Sentence s = r.sentence();
    int k = q + 1;
    while (k < s.size() && (s.isComma(k) || s.isDash(k) || s.isEnd(k) && k + 1 < s.size())) {
      k++;
    }
    if (k >= s.size()) {
      return;
    }
    Credit credit = inverted(r, k);
    if (credit == null) {
      credit = straight(r, k);
    }
    if (credit == null
        || s.quotation(q).isPhrase() && !closesWithComma(s, q) && !s.isComma(q + 1)) {
      return;
    }
    List<Items> content = new ArrayList<>();
    content.add(new Items(opening(r, q), q + 1));
    content.addAll(furtherQuotes(r, credit.end()));
    r.keep(
        Rule.QUOTE_THEN_SPEAKER,
        credit.cue().statementClass(),
        credit.source(),
        credit.words(),
        content,
        List.of());
  }

  private static boolean closesWithComma(Sentence s, int q) {
    Quotation quotation = s.quotation(q);
    int last = quotation.to() - (quotation.closed() ? 2 : 1);
    Tokens tokens = s.tokens();
    return tokens.kind(last) == Tokens.MARK
        && (Marks.isComma(tokens.low(last)) || Marks.endsSentence(tokens.low(last)));
  }

  /// Who is credited, with the verb, and where the credit ends.
  private record Credit(Cue cue, Items source, Items words, int end) {}

  /// said Jane Roe
  private static @Nullable Credit inverted(Reading r, int k) {
    Cue cue = r.verbAt(k);
    if (cue == null || !speaks(cue) || cue.form() == Cue.Form.ING || cue.form() == Cue.Form.BASE) {
      return null;
    }
    int from = k + cue.words();
    int to = r.phrases().after(r.sentence(), from);
    if (to == from || from == to - 1 && r.is(from, Grammar.TIME)) {
      return null;
    }
    return new Credit(cue, new Items(from, to), new Items(k, from), to);
  }

  /// Jane Roe said
  private static @Nullable Credit straight(Reading r, int k) {
    Sentence s = r.sentence();
    for (int v = k + 1; v < s.size() && v < k + REACH && !s.isSpeech(v); v++) {
      Cue cue = r.verbAt(v);
      if (cue == null || !speaks(cue) || cue.form() == Cue.Form.ING && !progressive(r, v)) {
        continue;
      }
      Subject subject = r.phrases().before(s, v, k);
      if (subject == null || subject.negated() || subject.passive() && cue.form() != Cue.Form.ING) {
        return null;
      }
      return leads(r, k, subject.from())
          ? new Credit(
              cue,
              new Items(subject.from(), subject.to()),
              new Items(subject.verbFrom(), v + cue.words()),
              v + cue.words())
          : null;
    }
    return null;
  }

  /// True when nothing but “but”, “as” and adverbs stands between the quotation and the subject.
  private static boolean leads(Reading r, int k, int from) {
    for (int i = k; i < from; i++) {
      if (!r.is(i, Grammar.ADVERB | Grammar.AND | Grammar.BUT) && !r.low(i).equals("as")) {
        return false;
      }
    }
    return true;
  }

  private static boolean progressive(Reading r, int v) {
    return r.is(v - 1, Grammar.BE);
  }

  private static boolean speaks(Cue cue) {
    return cue.takes(Cue.Frame.QUOTE) || cue.takes(Cue.Frame.THAT);
  }

  /// Where the credited words begin: at the quotation, or with the sentence that runs into it.
  private static int opening(Reading r, int q) {
    Sentence s = r.sentence();
    int from = q;
    while (from > 0
        && !r.isTaken(from - 1)
        && !s.isColon(from - 1)
        && !s.low(from - 1).equals(";")) {
      from--;
    }
    boolean capital = Character.isUpperCase(firstLetter(s, q));
    boolean apart = q > 0 && (s.isColon(q - 1) || s.isDash(q - 1));
    return capital && apart || from == q ? q : from;
  }

  private static char firstLetter(Sentence s, int q) {
    Quotation quotation = s.quotation(q);
    int first = Math.min(quotation.from() + 1, quotation.to() - 1);
    return s.tokens().text().charAt(s.tokens().start(first));
  }

  /// The quotations behind the credit that go on with the same utterance.
  static List<Items> furtherQuotes(Reading r, int from) {
    Sentence s = r.sentence();
    List<Items> found = new ArrayList<>();
    for (int i = from; i < s.size(); i++) {
      Cue cue = r.verbAt(i);
      if (cue != null && speaks(cue) && !s.isQuotation(i)) {
        break;
      }
      if (s.isSpeech(i) && (i == from || s.isMark(i - 1))) {
        found.add(new Items(i, i + 1));
      }
    }
    return found;
  }
}
