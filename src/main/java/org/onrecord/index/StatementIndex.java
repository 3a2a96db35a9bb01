package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.CopyGroup;
import org.onrecord.copies.Decision;
import org.onrecord.copies.Sighting;
import org.onrecord.document.Document;
import org.onrecord.document.PageBox;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;

/// Keeps statements, their documents and the states of files, and answers queries.
///
/// One thread may write while many read. What was written is seen by readers, and survives a
/// crash, from [#commit] on; before that neither.
///
/// Whatever reads ends with [SearchTimeout] when the [Deadline] of the work at hand is over.
public interface StatementIndex extends AutoCloseable {
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
  void commit(java.util.Map<String, String> versions);

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

  /// The text kept under a name.
  Optional<String> remembered(String name);

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

  /// The copies that a document is one of.
  Optional<CopyGroup> copies(String documentId);

  /// The campaigns of form letters, those with most letters first, then by id.
  List<Campaign> campaigns();

  /// One campaign, whole.
  Optional<Campaign> campaign(String id);

  /// The campaign that a document is a letter of, whole.
  Optional<Campaign> campaignOf(String documentId);

  /// The same quotation in documents that are no copies of the statement's own: word for word,
  /// shortened or altered. Each is a statement of its own and counts for itself; of copies only the
  /// first is listed. Empty where the statement is not there or quotes nothing.
  ///
  /// @return by the day of publication (unknown last), then path, then id
  List<Sighting> quotations(String statementId);

  /// Names on whose behalf statements were made and that the register does not hold, by name.
  List<SpokenFor> spokenFor();

  /// Answers a query from the last commit.
  ///
  /// @throws StaleCursor when the query's cursor belongs to an older generation
  /// @throws IllegalArgumentException when the cursor is no cursor
  ResultPage search(Query query);

  /// All that a query finds, in its order and without a cap; its `limit`, `after`, facets and
  /// histogram do not count. To be closed.
  Found all(Query query);

  /// Counts what a query finds by two axes at once; its `limit`, `after`, facets and histogram do
  /// not count. Each cell is the exact total of the query with both values in the place of the two
  /// facets' own filters. Costs a few sets of bits a value, not a search a cell.
  ///
  /// @param top values of a facet shown at most, 1 to 1,000; those that the query asks for, else
  ///     the most frequent
  /// @throws IllegalArgumentException when both axes are the same facet
  Crossed cross(Query query, Axis rows, Axis columns, int top);

  /// What came, changed and went after a cursor. Of the question, words, filters, dates and which
  /// sightings count are heeded; order and page are not. Cost grows with the answer, not with the
  /// index.
  ///
  /// @param since [Changes#BEGINNING], or the cursor of an answer before
  /// @param limit changes at most, 1 to 200
  /// @throws StaleCursor when the cursor is of another index: one that was deleted, or that this
  ///     one was put back to an older state of
  /// @throws IllegalArgumentException when it is no cursor
  Changes changesSince(String since, Query query, int limit);

  /// The cursor after all that is committed: what comes from now on is new to it.
  String lastChange();

  /// When a statement that was there was withdrawn: its file was removed or altered, a person
  /// rejected it, or it is not found in its document any more. Empty for one that is there or never
  /// was.
  Optional<Changes.Withdrawn> withdrawn(String statementId);

  /// Words of the corpus that begin with these letters, in any case and with or without accents:
  /// those that find most first, then by the word. Words that carry no meaning of their own are not
  /// among them. Empty for no letters.
  List<WordCount> words(String letters, int limit);

  /// Words of the corpus that may be meant by one that is not among them: nearest first, by letters
  /// that are missing, too many, others or exchanged, at most two. Words of fewer than three
  /// letters and with digits are near to none.
  List<WordCount> wordsNear(String word, int limit);

  /// Does now what the first question to a generation would wait for.
  void prepare();

  /// One statement.
  Optional<Hit> statement(String id);

  /// What the score of a statement is made of in the order of relevance, the parts in the order of
  /// the question; they add up to [Hit#score]. Empty where the query does not find it.
  List<ScorePart> score(Query query, String id);

  /// What the documents themselves say that words stand for or are shortened to, by “child sexual
  /// abuse material (CSAM)”: the other side of each, what most documents say first; five at most,
  /// empty where none explains them.
  List<String> explained(String words);

  /// What is known of the meaning of the statements; empty where the index was made without.
  Optional<Meanings> meanings();

  /// Concerns that statements may raise though they are not filed under them, by what they mean;
  /// nearest first, then by concern. Empty where the index was made without meaning. Nothing is
  /// filed by it.
  ///
  /// @param theme id of the concern that is asked about; empty for all
  /// @param limit 0 to 200
  List<SuggestedTheme> suggestedThemes(String theme, int limit);

  /// True for a statement whose meaning is in the index.
  boolean knowsMeaning(String statementId);

  /// The statements that are most like one, most first, then by id: in meaning where the index
  /// knows that of the statement, else in words. Empty where the statement is not there. Each is
  /// counted once in however many copies it appears, and the statement's own sightings are left
  /// out. Highlights are empty.
  ///
  /// @param limit 0 to 200
  List<Hit> similar(String id, int limit);

  /// The statements that have these words: just so, shortened or altered, best first, then by id.
  /// Typography counts as little as between documents; a statement in a copy is one of its own.
  ///
  /// @param limit 1 to 200
  List<Quoted> quoted(String words, int limit);

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

  /// Where the index stands.
  Standing standing();

  @Override
  void close();

  /// Where an index stands.
  ///
  /// @param generation changes with every commit that changed something
  /// @param committedMillis when that was, since 1970
  /// @param statements each counted once, in however many copies it appears
  /// @param sightings statements that are another's in a copy
  /// @param groups groups of copies
  /// @param versions kept with the commit
  record Standing(
      String generation,
      long committedMillis,
      long statements,
      long sightings,
      long documents,
      long groups,
      java.util.Map<String, String> versions) {}

  /// A cursor of a generation that is gone.
  final class StaleCursor extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StaleCursor(String message) {
      super(message);
    }
  }
}
