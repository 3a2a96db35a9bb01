package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.index.Words;

/// Words that are looked for because they mean the same as others that were written.
final class Alike {
  /// How the answer calls them among what it understood.
  static final String KIND = "synonym";

  private Alike() {}

  /// A word in any form, or words beside one another.
  static Words words(String written) {
    return written.strip().matches("\\S+")
        ? new Words.Term(written.strip(), false)
        : new Words.Phrase(written.strip(), 0);
  }

  /// A word or phrase as it was written, or any of the others.
  static Words either(Words written, List<String> others) {
    if (others.isEmpty()) {
      return written;
    }
    List<Words> either = new ArrayList<>(List.of(written));
    others.forEach(other -> either.add(words(other)));
    return new Words.AnyOf(either);
  }
}
