package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who wrote where a sentence also names who was written to: in “Roe and Doe sent a letter to
/// the minister urging him to wait” the words are theirs and not the minister's. English.
final class LetterWriters {
  /// Items between the verb and “to”: “a strongly worded joint letter this week”.
  private static final int BEFORE_TO = 8;

  /// Items between “to” and the participle: the addressee with title, office and body.
  private static final int ADDRESSEE = 16;

  private final NounPhrases phrases;

  LetterWriters(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /// A letter in a sentence.
  ///
  /// @param from first item of the writers
  /// @param to one past their last
  /// @param addressee first item of whom they wrote to
  record Letter(int from, int to, int addressee) {}

  /// The letter whose addressee stands right before a participle (“urging”, “asking”), or null.
  @Nullable Letter before(Sentence s, int participle) {
    if (!s.low(participle).endsWith("ing")) {
      return null;
    }
    int last = s.isComma(participle - 1) ? participle - 2 : participle - 1;
    for (int i = last - 1; i >= Math.max(0, last - ADDRESSEE) && isPlain(s, i); i--) {
      if (s.low(i).equals("to")) {
        return written(s, i);
      }
    }
    return null;
  }

  private static boolean isPlain(Sentence s, int i) {
    return s.isWord(i) || s.low(i).equals("(") || s.low(i).equals(")") || s.low(i).equals(".");
  }

  private @Nullable Letter written(Sentence s, int to) {
    for (int i = to - 1; i >= Math.max(0, to - BEFORE_TO) && s.isWord(i); i--) {
      if (sends(s.low(i))) {
        NounPhrases.Subject subject = phrases.before(s, i, 0);
        return subject == null
            ? shared(s, i, to + 1)
            : new Letter(subject.from(), subject.to(), to + 1);
      }
    }
    return null;
  }

  /// “Roe called it weak and wrote to …”: the subject that opens the sentence.
  private @Nullable Letter shared(Sentence s, int verb, int addressee) {
    int end = s.low(verb - 1).equals("and") ? phrases.after(s, 0) : 0;
    return end > 0 && end < verb ? new Letter(0, end, addressee) : null;
  }

  /// True for a verb of writing or sending, such as “wrote”.
  static boolean sends(String low) {
    return switch (low) {
      case "wrote",
          "written",
          "writes",
          "write",
          "sent",
          "send",
          "sends",
          "led",
          "issued",
          "penned",
          "delivered",
          "addressed",
          "submitted",
          "signed",
          "circulated" ->
          true;
      default -> false;
    };
  }

  /// The drafts in their order, those that credit an addressee put right.
  List<Draft> mend(List<Draft> drafts, Scan scan) {
    List<Draft> mended = new ArrayList<>();
    for (Draft draft : drafts) {
      mended.add(mend(draft, scan.sentences().get(draft.sentence())));
    }
    return mended;
  }

  private Draft mend(Draft draft, Sentence s) {
    Range source = draft.source();
    Range cue = draft.cue();
    if (source == null || cue == null || cue.from() < source.to()) {
      return draft;
    }
    int participle = s.item(cue.from());
    Letter letter = before(s, participle);
    if (letter == null || s.token(letter.to()) > source.to() - 1) {
      return draft;
    }
    int end = s.isComma(participle - 1) ? participle - 1 : participle;
    List<Range> addressees = new ArrayList<>(draft.addressees());
    addressees.add(s.range(letter.addressee(), end));
    return draft.written(s.range(letter.from(), letter.to()), addressees);
  }
}
