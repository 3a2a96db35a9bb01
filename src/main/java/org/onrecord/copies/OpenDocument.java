package org.onrecord.copies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that is being compared. Its words are told apart once, when they are first asked for.
final class OpenDocument {
  private final Held held;
  private @Nullable List<String> words;

  OpenDocument(Held held) {
    this.held = held;
  }

  Held held() {
    return held;
  }

  /// Java characters of its text.
  int size() {
    return held.document().text().string().length();
  }

  /// The words of the whole text as they compare.
  List<String> words() {
    if (words == null) {
      words = Tokens.folded(Tokens.of(held.document().text().string()));
    }
    return words;
  }
}
