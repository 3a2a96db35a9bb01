package org.onrecord.attribution;

import org.onrecord.statement.StatementClass;

/// Words that signal speech, thought or demand, in one of their forms.
///
/// @param words number of words
/// @param kind what part of speech they are
/// @param form which form of the verb
/// @param statementClass what kind of act they report
/// @param frames what may follow: bits of [Frame]
record Cue(int words, Kind kind, Form form, StatementClass statementClass, int frames) {
  enum Kind {
    VERB,
    ADJECTIVE,
    NOUN,
    PREPOSITION
  }

  enum Form {
    /// say
    BASE,
    /// says
    PRESENT,
    /// said, both past and participle
    PAST,
    /// written
    PARTICIPLE,
    /// saying
    ING,
    /// as it stands in the file
    FIXED
  }

  boolean takes(Frame frame) {
    return (frames & frame.bit()) != 0;
  }

  /// This cue with the uses of another of the same words.
  Cue or(Cue other) {
    return new Cue(words, kind, form, statementClass, frames | other.frames);
  }

  /// What may follow a cue.
  enum Frame {
    /// “that the draft is weak”, “the draft is weak”
    THAT(1),
    /// a quotation
    QUOTE(1 << 4),
    /// the person told, before what was said
    WHO(1 << 5),
    /// “whether it works”
    QUESTION(1 << 6),
    /// “that the draft is weak”, never without “that”
    ONLY_THAT(1 << 1),
    /// “to support the draft”: “to” and a verb that takes a position
    ACT(1 << 2),
    /// “to sign”
    INF(1 << 3),
    /// “states to sign”
    WHO_INF(1 << 7),
    /// “a stronger treaty”
    THING(1 << 8);

    private final int bit;

    Frame(int bit) {
      this.bit = bit;
    }

    int bit() {
      return bit;
    }
  }
}
