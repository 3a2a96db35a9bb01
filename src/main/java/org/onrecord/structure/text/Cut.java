package org.onrecord.structure.text;

import org.onrecord.document.Passage;

/// A passage on its way: Java indices into the text, half-open, without white space at the ends.
public record Cut(Passage.Kind kind, int start, int end) {

  /// The same place as another kind.
  public Cut as(Passage.Kind other) {
    return new Cut(other, start, end);
  }

  /// The words.
  public String of(String text) {
    return text.substring(start, end);
  }
}
