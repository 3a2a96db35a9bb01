package org.onrecord.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.CopyFinder;
import org.onrecord.copies.Decision;
import org.onrecord.document.Document;
import org.onrecord.index.FileState;
import org.onrecord.index.Filing;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.change.Predecessor;
import org.onrecord.index.lucene.store.IndexFolder;
import org.onrecord.index.lucene.store.IndexShelf;
import org.onrecord.index.lucene.store.Opening;
import org.onrecord.index.lucene.store.Searchers;
import org.onrecord.index.lucene.text.Analysis;
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
public final class LuceneStatementIndex extends LuceneReading implements StatementStore {
  private final @Nullable Writing writing;

  private LuceneStatementIndex(
      Path folder, Searchers searchers, @Nullable Writing writing, Analysis analysis) {
    super(folder, searchers, analysis);
    this.writing = writing;
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
            refresh();
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
          refresh();
          return true;
        });
    return changed;
  }

  /// Lets go of the folder; what was written since the last commit is dropped.
  @Override
  public void close() {
    try {
      if (writing != null) {
        writing.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index in " + folder(), e);
    }
    super.close();
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
          refresh();
          return true;
        });
  }

  private void write(Searchers.Step<Writing, Boolean> step) {
    if (writing == null) {
      throw new IllegalStateException("the index in " + folder() + " was opened to read only");
    }
    synchronized (writing) {
      try {
        step.on(writing);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write to the index in " + folder(), e);
      }
    }
  }
}
