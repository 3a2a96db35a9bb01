package org.onrecord.copies;

import java.util.List;
import java.util.Map;

/// Where documents are kept, as far as looking for copies needs it. Used by one thread.
public interface Shelf {
  /// Shows every document once, in any order.
  void each(Visitor visitor);

  /// The sketch of a document that [#each] has shown.
  Sketch sketch(String document);

  /// A document that [#each] has shown.
  Held held(String document);

  /// Further paths of files with the same bytes as a document, by its id; sorted.
  Map<String, List<String>> otherPaths();

  /// Keeps what was found in the place of what was kept for the document.
  void keep(DocumentCopies copies);

  /// Takes one document after another.
  interface Visitor {
    /// Takes one document.
    ///
    /// @param document id
    /// @param sketch of its text
    /// @param basis of what is kept for it; empty when nothing is
    void visit(String document, Sketch sketch, String basis);
  }
}
