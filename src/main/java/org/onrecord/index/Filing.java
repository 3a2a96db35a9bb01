package org.onrecord.index;

import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.statement.Statement;

/// Files the statements of a document under other concerns. Pure and safe for threads.
@FunctionalInterface
public interface Filing {
  /// The same statements, in the same order, with the concerns that they raise now.
  List<Statement> of(Document document, List<Statement> statements);

  /// False when it is certain that the statements of a document are filed as they were, and stand
  /// under the same broader concerns. Is asked first; the document comes without its page map.
  default boolean mayChange(Document document) {
    return true;
  }
}
