package org.onrecord.index.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.IndexUnusable;

/// Searchers of the last commit of the generation in use.
///
/// Beside the writer they are refreshed when it says so. Without one they look for themselves, at
/// most every half second, for a commit of another process or for the generation that a rebuild has
/// put in the place of theirs. Safe for threads.
public final class Searchers implements AutoCloseable {
  private static final long REFRESH_NANOS = 500_000_000;

  private final Path folder;
  private final boolean follows;
  private final Object refreshing = new Object();
  private volatile Opened opened;
  private volatile long refreshed = System.nanoTime();

  private Searchers(Path folder, Opened opened, boolean follows) {
    this.folder = folder;
    this.opened = opened;
    this.follows = follows;
  }

  /// One generation of the index, open.
  private record Opened(Path generation, Directory directory, SearcherManager manager) {
    static Opened of(Path generation, Directory directory) throws IOException {
      return new Opened(generation, directory, new SearcherManager(directory, new Ranked()));
    }

    void close() throws IOException {
      manager.close();
      directory.close();
    }
  }

  /// Something done with what is open.
  public interface Step<I, O> {
    O on(I input) throws IOException;
  }

  /// Of whatever generation is in use now and later.
  ///
  /// @throws IndexUnusable when there is none to read, another version, or damaged
  public static Searchers following(Path folder) throws IOException {
    return new Searchers(folder, current(folder), true);
  }

  /// Of the one generation that a writer has open.
  ///
  /// @param directory closed with the searchers
  public static Searchers beside(Path folder, Path generation, Directory directory)
      throws IOException {
    return new Searchers(folder, Opened.of(generation, directory), false);
  }

  private static Opened current(Path folder) throws IOException {
    Path generation = new IndexFolder(folder).current();
    try {
      return open(generation);
    } catch (IOException | IndexUnusable e) {
      if (generation.equals(new IndexFolder(folder).current())) {
        throw e;
      }
      // A rebuild took its place and cleared it away between our looking and opening.
      return current(folder);
    }
  }

  private static Opened open(Path generation) throws IOException {
    Directory directory = Opening.existing(generation);
    try {
      return Opened.of(generation, directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// Does something with a searcher that stays as it is until it is done, by the deadline of the
  /// work at hand if it has one.
  public <T> T reading(Step<IndexSearcher, T> step) throws IOException {
    follow();
    IndexSearcher searcher = acquire(opened);
    try {
      return Timed.run(searcher, step);
    } finally {
      searcher.getIndexReader().decRef();
    }
  }

  /// As [#reading], but what comes back goes on using the searcher and lets go of its reader in the
  /// end; when the step fails it is let go of here.
  public <T> T holding(Step<IndexSearcher, T> step) throws IOException {
    follow();
    IndexSearcher searcher = acquire(opened);
    boolean held = false;
    try {
      T holder = step.on(searcher);
      held = true;
      return holder;
    } finally {
      if (!held) {
        searcher.getIndexReader().decRef();
      }
    }
  }

  /// Shows what was committed just now.
  public void refresh() throws IOException {
    opened.manager().maybeRefreshBlocking();
  }

  /// A searcher of what is open; when a new generation took its place just now, of that.
  private IndexSearcher acquire(Opened now) throws IOException {
    try {
      return now.manager().acquire();
    } catch (AlreadyClosedException e) {
      Opened next = opened;
      if (next.equals(now)) {
        throw e;
      }
      return acquire(next);
    }
  }

  private void follow() throws IOException {
    if (follows && System.nanoTime() - refreshed > REFRESH_NANOS) {
      refreshed = System.nanoTime();
      if (!followGeneration()) {
        opened.manager().maybeRefresh();
      }
    }
  }

  /// Opens the generation that a rebuild has put in the place of ours, if any; ours stays open
  /// until the new one is.
  private boolean followGeneration() throws IOException {
    synchronized (refreshing) {
      Opened before = opened;
      if (new IndexFolder(folder).current().equals(before.generation())) {
        return false;
      }
      try {
        opened = current(folder);
      } catch (IOException | IndexUnusable e) {
        // What is open is whole; the next question tries again.
        return false;
      }
      before.close();
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    opened.close();
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
