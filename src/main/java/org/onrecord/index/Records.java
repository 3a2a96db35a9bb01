package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import org.onrecord.document.Document;
import org.onrecord.document.PageBox;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;

/// What a corpus holds, one by one. Many threads may ask.
///
/// Whatever reads ends with [SearchTimeout] when the [Deadline] of the work at hand is over.
public interface Records {
  /// One statement.
  Optional<Hit> statement(String id);

  /// One document, whole.
  Optional<Document> document(String id);

  /// Where a span of a document stands on its pages, one box a line, in text order; empty where the
  /// document is not there or its format tells no boxes.
  List<PageBox> boxes(String documentId, Span span);

  /// Cards of all documents, sorted by path.
  List<DocumentCard> documents();

  /// The statements of a document, in text order.
  List<Statement> statementsOf(String documentId);

  /// States of all files, sorted by path.
  List<FileState> files();

  /// Names on whose behalf statements were made and that the register does not hold, by name.
  List<SpokenFor> spokenFor();

  /// The text kept under a name.
  Optional<String> remembered(String name);

  /// Where the index stands.
  Standing standing();
}
