package org.onrecord.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.FileState;
import org.onrecord.index.Hit;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage;
import org.onrecord.index.StatementIndex;
import org.onrecord.statement.Statement;

/// The embedded index: a folder of Lucene files that holds everything, file states included, in one
/// commit.
///
/// Safe for many reading threads beside one that writes. Readers see the last commit. Failing disks
/// raise [UncheckedIOException] that names the folder.
public final class LuceneStatementIndex implements StatementIndex {
  /// How a reader in another process than the writer's looks for new commits: at most so often.
  private static final long REFRESH_NANOS = 500_000_000;

  private final Path folder;
  private final Directory directory;
  private final @Nullable Writing writing;
  private final SearcherManager searchers;
  private final Answers answers;
  private volatile long refreshed = System.nanoTime();

  private LuceneStatementIndex(
      Path folder, Directory directory, @Nullable Writing writing, Analysis analysis)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writing = writing;
    this.answers = new Answers(analysis);
    this.searchers = new SearcherManager(directory, new Ranked());
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

  /// Opens an index.
  ///
  /// @param vocabulary files statements under categories and broader themes; used when writing
  /// @param clock tells when a commit was made
  /// @throws IndexUnusable when there is none to read, another version, damaged, or locked
  public static LuceneStatementIndex open(
      Path folder, Mode mode, IndexVocabulary vocabulary, Clock clock) {
    try {
      Analysis analysis = new Analysis();
      if (mode == Mode.READ) {
        return new LuceneStatementIndex(folder, Opening.existing(folder), null, analysis);
      }
      Directory directory = Opening.existingOrNew(folder);
      try {
        IndexWriter writer = Opening.writer(directory, folder);
        Writing writing = new Writing(writer, new Blocks(analysis, vocabulary), clock);
        return new LuceneStatementIndex(folder, directory, writing, analysis);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open the index in " + folder, e);
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
            searchers.maybeRefreshBlocking();
          }
          return changed;
        });
  }

  @Override
  public ResultPage search(Query query) {
    return reading(searcher -> answers.answer(query, searcher, commit(searcher).generation()));
  }

  @Override
  public Optional<Hit> statement(String id) {
    return reading(
        searcher -> {
          Optional<Integer> found = Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, id);
          return found.isEmpty()
              ? Optional.empty()
              : Optional.of(Answers.plain(found.get(), searcher));
        });
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
    return reading(
            searcher ->
                Lookup.all(
                    searcher,
                    IndexSchema.STATEMENT,
                    IndexSchema.BLOCK,
                    documentId,
                    IndexSchema.RECORD,
                    Statement.class))
        .stream()
        .sorted(
            Comparator.comparing((Statement s) -> s.spans().getFirst())
                .thenComparing(s -> s.spans().getLast())
                .thenComparing(Statement::id))
        .toList();
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
              searcher.count(Lookup.type(IndexSchema.STATEMENT)),
              searcher.count(Lookup.type(IndexSchema.DOCUMENT)),
              commit.versions());
        });
  }

  /// Lets go of the folder; what was written since the last commit is dropped.
  @Override
  public void close() {
    try {
      searchers.close();
      if (writing != null) {
        writing.close();
      }
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index in " + folder, e);
    }
  }

  private static Commit commit(IndexSearcher searcher) throws IOException {
    DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
    return Commit.read(reader.getIndexCommit().getUserData());
  }

  /// Something done with a searcher, or with the writer.
  private interface Step<I, O> {
    O on(I input) throws IOException;
  }

  private <T> T reading(Step<IndexSearcher, T> step) {
    try {
      refreshWhenReading();
      IndexSearcher searcher = searchers.acquire();
      try {
        return step.on(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index in " + folder, e);
    }
  }

  private void refreshWhenReading() throws IOException {
    if (writing == null && System.nanoTime() - refreshed > REFRESH_NANOS) {
      refreshed = System.nanoTime();
      searchers.maybeRefresh();
    }
  }

  private void write(Step<Writing, Boolean> step) {
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

  /// Makes searchers that rank by [Opening#RANKING].
  private static final class Ranked extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Opening.RANKING);
      return searcher;
    }
  }
}
