package org.onrecord.correction;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.DocumentKind;

/// A decision about one document.
public sealed interface DocumentAction extends Action {
  /// The document.
  DocumentTarget document();

  /// What it is, which decides who speaks in it where nobody is credited.
  record ChangeKind(DocumentTarget document, DocumentKind kind) implements DocumentAction {}

  /// Its heading.
  record ChangeTitle(DocumentTarget document, String title) implements DocumentAction {
    public ChangeTitle {
      if (title.isBlank()) {
        throw new IllegalArgumentException("a title needs words");
      }
    }
  }

  /// When it was published.
  ///
  /// @param date null when it is not known
  record ChangePublished(DocumentTarget document, @Nullable GivenDate date)
      implements DocumentAction {}
}
