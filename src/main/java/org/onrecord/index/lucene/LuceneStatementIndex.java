package org.onrecord.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.CopyFinder;
import org.onrecord.copies.CopyGroup;
import org.onrecord.copies.Decision;
import org.onrecord.copies.Sighting;
import org.onrecord.document.Document;
import org.onrecord.document.PageBox;
import org.onrecord.document.Span;
import org.onrecord.index.Axis;
import org.onrecord.index.Changes;
import org.onrecord.index.Crossed;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.FileState;
import org.onrecord.index.Filing;
import org.onrecord.index.Found;
import org.onrecord.index.Hit;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.Meanings;
import org.onrecord.index.Query;
import org.onrecord.index.Quoted;
import org.onrecord.index.ResultPage;
import org.onrecord.index.ScorePart;
import org.onrecord.index.SpokenFor;
import org.onrecord.index.Standing;
import org.onrecord.index.StatementStore;
import org.onrecord.index.SuggestedTheme;
import org.onrecord.index.WordCount;
import org.onrecord.index.lucene.change.ChangeCursor;
import org.onrecord.index.lucene.change.ChangeSearch;
import org.onrecord.index.lucene.change.Predecessor;
import org.onrecord.index.lucene.find.Answers;
import org.onrecord.index.lucene.find.Crossing;
import org.onrecord.index.lucene.find.ThemeSuggestions;
import org.onrecord.index.lucene.hit.Hits;
import org.onrecord.index.lucene.quote.Likeness;
import org.onrecord.index.lucene.quote.Quotations;
import org.onrecord.index.lucene.quote.QuoteSearch;
import org.onrecord.index.lucene.store.Commit;
import org.onrecord.index.lucene.store.Entries;
import org.onrecord.index.lucene.store.Entry;
import org.onrecord.index.lucene.store.IndexFolder;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.IndexShelf;
import org.onrecord.index.lucene.store.KeptPlaces;
import org.onrecord.index.lucene.store.Lookup;
import org.onrecord.index.lucene.store.Opening;
import org.onrecord.index.lucene.store.Searchers;
import org.onrecord.index.lucene.store.StoredPages;
import org.onrecord.index.lucene.text.Analysis;
import org.onrecord.index.lucene.words.Definitions;
import org.onrecord.index.lucene.write.Blocks;
import org.onrecord.index.lucene.write.Refilings;
import org.onrecord.index.lucene.write.Writing;
import org.onrecord.meaning.Embedder;
import org.onrecord.statement.Statement;

/// The embedded index: a folder of Lucene files that holds everything, file states included, in one
/// commit.
///
/// Safe for many reading threads beside one that writes. Readers see the last commit. Failing disks
/// raise [UncheckedIOException] that names the folder.
public final class LuceneStatementIndex implements StatementStore {
  private final Path folder;
  private final @Nullable Writing writing;
  private final Searchers searchers;
  private final Answers answers;
  private final Likeness likeness;
  private final QuoteSearch quotes;

  private LuceneStatementIndex(
      Path folder, Searchers searchers, @Nullable Writing writing, Analysis analysis) {
    this.folder = folder;
    this.searchers = searchers;
    this.writing = writing;
    this.answers = new Answers(analysis);
    this.likeness = new Likeness(analysis);
    this.quotes = new QuoteSearch(analysis);
  }

  /// How an index is opened.
  public enum Mode {
    /// To write and read; makes the folder when it is missing. One at a time.
    WRITE,
    /// To read; works on a folder that cannot be written to.
    READ
  }

  /// Opens an index that knows no actors or themes beyond their ids, with the system's clock.
  ///
  /// @throws IndexUnusable when there is none to read, another version, damaged, or locked
  public static LuceneStatementIndex open(Path folder, Mode mode) {
    return open(folder, mode, IndexVocabulary.NONE, Clock.systemUTC());
  }

  /// Opens an index that places no statement by its meaning.
  ///
  /// @param vocabulary files statements under categories and broader themes; used when writing
  /// @param clock tells when a commit was made
  /// @throws IndexUnusable when there is none to read, another version, damaged, or locked
  public static LuceneStatementIndex open(
      Path folder, Mode mode, IndexVocabulary vocabulary, Clock clock) {
    return open(folder, mode, vocabulary, clock, null);
  }

  /// Opens an index.
  ///
  /// @param embedder places statements by their meaning as they are written; null places none, and
  ///     takes away the places of what is written again
  /// @throws IndexUnusable when there is none to read, another version, damaged, or locked
  public static LuceneStatementIndex open(
      Path folder,
      Mode mode,
      IndexVocabulary vocabulary,
      Clock clock,
      @Nullable Embedder embedder) {
    try {
      Analysis analysis = new Analysis();
      if (mode == Mode.READ) {
        return new LuceneStatementIndex(folder, Searchers.following(folder), null, analysis);
      }
      return openedToWrite(folder, vocabulary, clock, embedder, analysis);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the index in " + folder, e);
    }
  }

  private static LuceneStatementIndex openedToWrite(
      Path folder,
      IndexVocabulary vocabulary,
      Clock clock,
      @Nullable Embedder embedder,
      Analysis analysis)
      throws IOException {
    Path generation = new IndexFolder(folder).current();
    Directory directory = Opening.existingOrNew(generation);
    try {
      IndexWriter writer = Opening.writer(directory, folder);
      if (!generation.equals(new IndexFolder(folder).current())) {
        // A rebuild took the place of this generation while we were waiting at its door.
        writer.rollback();
        directory.close();
        return openedToWrite(folder, vocabulary, clock, embedder, analysis);
      }
      var blocks = new Blocks(analysis, vocabulary);
      Writing writing = new Writing(writer, blocks, embedder, clock, Predecessor.of(generation));
      Searchers searchers = Searchers.beside(folder, generation, directory);
      return new LuceneStatementIndex(folder, searchers, writing, analysis);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  @Override
  public void replace(Document document, List<Statement> statements, FileState state) {
    write(writing -> reading(searcher -> writing.replace(document, statements, state, searcher)));
  }

  @Override
  public void record(FileState state) {
    write(writing -> reading(searcher -> writing.record(state, searcher)));
  }

  @Override
  public void remove(String path) {
    write(writing -> reading(searcher -> writing.remove(path, searcher)));
  }

  @Override
  public void commit(Map<String, String> versions) {
    write(
        writing -> {
          boolean changed = writing.commit(versions);
          if (changed) {
            searchers.refresh();
          }
          return changed;
        });
  }

  @Override
  public int refile(Predicate<String> documents, Filing filing) {
    int[] changed = {0};
    write(
        writing -> {
          changed[0] =
              reading(searcher -> new Refilings(searcher, writing, documents, filing).run());
          return true;
        });
    return changed[0];
  }

  @Override
  public void remember(String name, String text) {
    write(
        writing ->
            reading(
                searcher -> {
                  writing.remember(name, text, searcher);
                  return true;
                }));
  }

  @Override
  public Optional<String> remembered(String name) {
    return reading(searcher -> Lookup.remembered(searcher, name));
  }

  @Override
  public int findCopies(List<Decision> decisions) {
    String version = CopyFinder.version(decisions);
    if (reading(searcher -> commit(searcher).copies()).equals(version)) {
      return 0;
    }
    int changed =
        reading(
            searcher ->
                CopyFinder.find(
                    new IndexShelf(
                        searcher,
                        files(),
                        copies -> write(writing -> writing.keep(copies, searcher))),
                    decisions));
    write(
        writing ->
            reading(
                searcher -> {
                  writing.settle(searcher);
                  return true;
                }));
    write(
        writing -> {
          writing.commitCopies(version);
          searchers.refresh();
          return true;
        });
    return changed;
  }

  @Override
  public Optional<CopyGroup> copies(String documentId) {
    return reading(searcher -> Groups.copies(searcher, documentId));
  }

  @Override
  public List<Campaign> campaigns() {
    return reading(Groups::campaigns);
  }

  @Override
  public Optional<Campaign> campaign(String id) {
    return reading(searcher -> Groups.campaign(searcher, IndexSchema.CAMPAIGN_ID, id));
  }

  @Override
  public Optional<Campaign> campaignOf(String documentId) {
    return reading(searcher -> Groups.campaignOf(searcher, documentId));
  }

  @Override
  public List<SpokenFor> spokenFor() {
    return reading(SpokenForNames::of);
  }

  @Override
  public List<Sighting> quotations(String statementId) {
    return reading(searcher -> Quotations.of(searcher, statementId));
  }

  @Override
  public ResultPage search(Query query) {
    return reading(
        searcher ->
            answers.answer(
                answers.meant(query, searcher), searcher, commit(searcher).generation()));
  }

  @Override
  public List<WordCount> words(String letters, int limit) {
    return reading(searcher -> answers.words(letters, limit, searcher));
  }

  @Override
  public List<WordCount> wordsNear(String word, int limit) {
    return reading(searcher -> answers.wordsNear(word, limit, searcher));
  }

  @Override
  public void prepare() {
    reading(
        searcher -> {
          answers.prepare(searcher);
          return true;
        });
  }

  @Override
  public Found all(Query query) {
    try {
      return searchers.holding(
          searcher ->
              answers.all(answers.meant(query, searcher), searcher, commit(searcher).generation()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index in " + folder, e);
    }
  }

  @Override
  public Crossed cross(Query query, Axis rows, Axis columns, int top) {
    if (rows.equals(columns) || top < 1 || top > 1000) {
      throw new IllegalArgumentException(
          "a table of " + rows + " by " + columns + ", the top " + top + " is none");
    }
    return reading(
        searcher ->
            new Crossing(answers, answers.meant(query, searcher), rows, columns, top)
                .of(searcher, commit(searcher).generation()));
  }

  @Override
  public Changes changesSince(String since, Query query, int limit) {
    return reading(
        searcher ->
            new ChangeSearch(answers, searcher, commit(searcher))
                .since(since, answers.meant(query, searcher), limit));
  }

  @Override
  public String lastChange() {
    return reading(searcher -> ChangeCursor.end(commit(searcher), searcher).written());
  }

  @Override
  public Optional<Changes.Withdrawn> withdrawn(String statementId) {
    return reading(searcher -> Entries.find(searcher, statementId))
        .filter(Entry::withdrawn)
        .map(ChangeSearch::withdrawn);
  }

  @Override
  public Optional<Hit> statement(String id) {
    return reading(
        searcher -> {
          Optional<Integer> found = Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, id);
          return found.isEmpty()
              ? Optional.empty()
              : Optional.of(Hits.plain(found.get(), searcher));
        });
  }

  @Override
  public List<ScorePart> score(Query query, String id) {
    return reading(
        searcher -> {
          Optional<Integer> found = Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, id);
          return found.isEmpty()
              ? List.of()
              : answers.score(answers.meant(query, searcher), found.get(), searcher);
        });
  }

  @Override
  public List<String> explained(String words) {
    return reading(searcher -> Definitions.of(words, searcher.getIndexReader()));
  }

  @Override
  public List<Hit> similar(String id, int limit) {
    Query.checkLimit(limit);
    return reading(
        searcher -> {
          Optional<Integer> found = Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, id);
          return found.isEmpty() || limit == 0
              ? List.of()
              : likeness.of(found.get(), limit, searcher);
        });
  }

  @Override
  public Optional<Meanings> meanings() {
    return reading(
        searcher -> {
          String model = commit(searcher).versions().get(Meanings.VERSION);
          return model == null ? Optional.empty() : Optional.of(Likeness.known(model, searcher));
        });
  }

  @Override
  public List<SuggestedTheme> suggestedThemes(String theme, int limit) {
    Query.checkLimit(limit);
    return reading(
        searcher -> ThemeSuggestions.of(theme, Meanings.LEAST_OF_A_THEME, limit, searcher));
  }

  @Override
  public boolean knowsMeaning(String statementId) {
    return reading(
        searcher -> {
          Optional<Integer> found =
              Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, statementId);
          return found.isPresent() && KeptPlaces.of(found.get(), searcher).isPresent();
        });
  }

  @Override
  public List<Quoted> quoted(String words, int limit) {
    Query.checkLimit(limit);
    return reading(searcher -> quotes.of(words, limit, searcher));
  }

  @Override
  public Optional<Document> document(String id) {
    return reading(
        searcher ->
            Lookup.all(
                    searcher,
                    IndexSchema.DOCUMENT,
                    IndexSchema.BLOCK,
                    id,
                    IndexSchema.RECORD,
                    Document.class)
                .stream()
                .findFirst());
  }

  @Override
  public List<PageBox> boxes(String documentId, Span span) {
    return reading(searcher -> StoredPages.boxes(searcher, documentId, span));
  }

  @Override
  public List<DocumentCard> documents() {
    return reading(
            searcher ->
                Lookup.all(searcher, IndexSchema.DOCUMENT, IndexSchema.CARD, DocumentCard.class))
        .stream()
        .sorted(Comparator.comparing(DocumentCard::path).thenComparing(DocumentCard::id))
        .toList();
  }

  @Override
  public List<Statement> statementsOf(String documentId) {
    return reading(searcher -> Lookup.statements(searcher, documentId));
  }

  @Override
  public List<FileState> files() {
    return reading(
            searcher -> Lookup.all(searcher, IndexSchema.FILE, IndexSchema.RECORD, FileState.class))
        .stream()
        .sorted(Comparator.comparing(FileState::path))
        .toList();
  }

  @Override
  public Standing standing() {
    return reading(
        searcher -> {
          Commit commit = commit(searcher);
          return new Standing(
              commit.generation(),
              commit.millis(),
              searcher.count(Lookup.marked(IndexSchema.FIRST)),
              searcher.count(Lookup.type(IndexSchema.STATEMENT))
                  - searcher.count(Lookup.marked(IndexSchema.FIRST)),
              searcher.count(Lookup.type(IndexSchema.DOCUMENT)),
              searcher.count(Lookup.marked(IndexSchema.ORIGIN)),
              commit.versions());
        });
  }

  /// Lets go of the folder; what was written since the last commit is dropped.
  @Override
  public void close() {
    try {
      if (writing != null) {
        writing.close();
      }
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index in " + folder, e);
    }
  }

  /// Takes over what the ledger of the index before this one knew, once this one is built.
  void inherit() {
    write(
        writing -> {
          reading(
              searcher -> {
                writing.inherit(searcher);
                return true;
              });
          searchers.refresh();
          return true;
        });
  }

  private static Commit commit(IndexSearcher searcher) throws IOException {
    DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
    return Commit.read(reader.getIndexCommit().getUserData());
  }

  private <T> T reading(Searchers.Step<IndexSearcher, T> step) {
    try {
      return searchers.reading(step);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index in " + folder, e);
    }
  }

  private void write(Searchers.Step<Writing, Boolean> step) {
    if (writing == null) {
      throw new IllegalStateException("the index in " + folder + " was opened to read only");
    }
    synchronized (writing) {
      try {
        step.on(writing);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write to the index in " + folder, e);
      }
    }
  }
}
