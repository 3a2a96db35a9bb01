package org.onrecord.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.store.Lock;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.lucene.store.IndexFolder;

/// Builds an index anew beside the one in use, and takes its place in one step when it is whole.
///
/// However it ends, the old or the new generation is served, never none and never a mix. While it
/// is built no other process writes; readers go on with the old one and find the new by themselves.
public final class Generation {
  private final IndexFolder folder;
  private final Consumer<Step> reached;

  /// What is done in turn; a test may fail after each.
  public enum Step {
    LOCKED,
    BUILT,
    VERIFIED,
    PREPARED,
    SWITCHED,
    SWEPT
  }

  /// @param folder of the index; need not exist
  /// @param reached hears of every step when it is done
  public Generation(Path folder, Consumer<Step> reached) {
    this.folder = new IndexFolder(folder);
    this.reached = reached;
  }

  /// Fills a folder with an index, verifies it, and puts it in the place of the one in use.
  ///
  /// @param build makes the index in the folder that it is given, and closes it
  /// @throws IndexUnusable when another process writes, or what was built is faulty
  public void replaceBy(Consumer<Path> build) {
    try (Lock lock = folder.lock()) {
      reached.accept(Step.LOCKED);
      folder.sweep();
      Path next = folder.next();
      build.accept(next);
      try (var built = LuceneStatementIndex.open(next, LuceneStatementIndex.Mode.WRITE)) {
        built.inherit();
      }
      reached.accept(Step.BUILT);
      verify(next);
      reached.accept(Step.VERIFIED);
      lock.ensureValid();
      folder.prepare(next);
      reached.accept(Step.PREPARED);
      folder.switchOver();
      reached.accept(Step.SWITCHED);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot rebuild the index", e);
    }
    try (Lock lock = folder.lock()) {
      lock.ensureValid();
      folder.sweep();
      reached.accept(Step.SWEPT);
    } catch (IndexUnusable | IOException e) {
      // Another writer was faster; the old generation goes with the next rebuild.
    }
  }

  private static void verify(Path next) {
    List<String> faults = Verification.of(next).faults();
    if (!faults.isEmpty()) {
      throw new IndexUnusable(
          IndexUnusable.Why.DAMAGED,
          "what was rebuilt is faulty and was not put to use: " + faults.getFirst());
    }
  }
}
