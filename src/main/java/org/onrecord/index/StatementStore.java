package org.onrecord.index;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onrecord.copies.Decision;
import org.onrecord.document.Document;
import org.onrecord.statement.Statement;

/// An index that is written: takes documents with their statements and the states of files.
///
/// One thread may write while many read. What was written is seen by readers, and survives a
/// crash, from [#commit] on; before that neither.
public interface StatementStore extends StatementIndex {
  /// Puts a document with its statements in the place of what has the same document id, and
  /// records the state of its file, all in one step.
  void replace(Document document, List<Statement> statements, FileState state);

  /// Records the state of a file that has no document of its own: failed or duplicate.
  void record(FileState state);

  /// Forgets a file and, when it is the one that its document was indexed from, the document and
  /// its statements.
  void remove(String path);

  /// Makes all that was written last and visible.
  ///
  /// @param versions pipeline and vocabulary versions to keep with it, by name
  void commit(Map<String, String> versions);

  /// Files the statements of committed documents anew. Their words, speakers and copies stay as
  /// they are, and so does the state of their files; what comes out the same is not written again.
  /// A document written since the last commit is left alone.
  ///
  /// @param documents says by its path which document is meant
  /// @return number of documents that changed; they are seen from the next [#commit] on
  int refile(Predicate<String> documents, Filing filing);

  /// Keeps a text beside the documents, such as what the scheme said that they are filed by, in the
  /// place of what was kept under that name. Like all that is written it lasts from the next
  /// [#commit] on.
  void remember(String name, String text);

  /// Finds the copies among all that is committed, and commits what changed. Does nothing when that
  /// was done since the last change, of documents or of decisions; what is left undone by a kill
  /// is done by the next call.
  ///
  /// Until then a statement of a new document counts for itself.
  ///
  /// @param decisions of people about which statements are one, as the documents now bear them
  /// @return number of documents whose copies changed
  int findCopies(List<Decision> decisions);

  /// The same where nobody decided which statements are one.
  default int findCopies() {
    return findCopies(List.of());
  }
}
