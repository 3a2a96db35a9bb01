package org.onrecord.index.lucene.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.IndexUnusable.Why;

/// Opens the folder of an index, or says in a sentence why it cannot be opened.
public final class Opening {
  /// k1 0.9 as Lucene's published figures for English collections; b 0.5: on half 1 of scifact and
  /// perspectrum nDCG@10 is .711 and .471, with their 0.4 .710 and .470 (docs/measurements.md).
  static final Similarity RANKING = new BM25Similarity(0.9f, 0.5f);

  /// A buffer of 64 MB, or an eighth of a heap that is smaller than 512 MB.
  private static final double BUFFER_MEGABYTES =
      Math.min(64, Runtime.getRuntime().maxMemory() / 8.0 / (1 << 20));

  /// Most parts of one Lucene query: 256 words and values of a question, each in nine fields and
  /// the forms of several languages. The limits of a question bound it, not Lucene's 1,024.
  private static final int MOST_PARTS = 1 << 15;

  static {
    IndexSearcher.setMaxClauseCount(MOST_PARTS);
  }

  private Opening() {}

  /// The folder's Lucene directory, checked to be one that this program can read.
  public static Directory existing(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw missing(folder);
    }
    Directory directory = FSDirectory.open(folder);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        throw missing(folder);
      }
      checkVersion(directory, folder);
      return directory;
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// As [#existing], but an index that is not there is made.
  public static Directory existingOrNew(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      if (DirectoryReader.indexExists(directory)) {
        checkVersion(directory, folder);
      } else {
        checkOurs(directory, folder);
      }
      return directory;
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// A writer that the folder is locked for.
  public static IndexWriter writer(Directory directory, Path folder) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new Apart())
            .setSimilarity(RANKING)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    try {
      return new IndexWriter(directory, config);
    } catch (LockObtainFailedException e) {
      throw locked(folder, e);
    }
  }

  /// Keeps other writers out of a directory; gone when the process ends, however it ends.
  public static Lock lock(Directory directory, Path folder) throws IOException {
    try {
      return directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    } catch (LockObtainFailedException e) {
      throw locked(folder, e);
    }
  }

  private static IndexUnusable locked(Path folder, LockObtainFailedException e) {
    return new IndexUnusable(
        Why.LOCKED,
        "another ingest runs: the index in "
            + folder
            + " is being written to by "
            + LockHolder.of(folder.resolve(IndexWriter.WRITE_LOCK_NAME))
            + "; wait until it is done, or stop it, and"
            + " try again",
        e);
  }

  /// Keeps index files out of a folder that holds something else. Hidden files, notes on the folder
  /// and what a first run left behind when it was ended do not count.
  static void checkOurs(Directory directory, Path folder) throws IOException {
    for (String name : directory.listAll()) {
      boolean left = name.equals("write.lock") || name.matches("(?s)(_|pending_segments_|[.]).*");
      if (!left && !name.equals("README.md") && !IndexFolder.isOurs(name)) {
        throw new IndexUnusable(
            Why.FOREIGN,
            "the folder "
                + folder
                + " is no index and is not empty; choose an empty or new folder for the index");
      }
    }
  }

  private static void checkVersion(Directory directory, Path folder) throws IOException {
    Map<String, String> data;
    try {
      data = SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexUnusable(Why.OTHER_VERSION, otherVersion(folder, "another Lucene"), e);
    } catch (CorruptIndexException e) {
      throw new IndexUnusable(
          Why.DAMAGED,
          "the index in " + IndexFolder.known(folder) + " is damaged; " + rebuild(folder),
          e);
    }
    String schema = data.get(IndexSchema.COMMIT_SCHEMA);
    if (!IndexSchema.VERSION.equals(schema)) {
      String found = schema == null ? "another program" : "schema " + schema;
      throw new IndexUnusable(Why.OTHER_VERSION, otherVersion(folder, found));
    }
  }

  private static String otherVersion(Path folder, String found) {
    return "the index in "
        + IndexFolder.known(folder)
        + " was written by "
        + found
        + ", and this program reads schema "
        + IndexSchema.VERSION
        + "; "
        + rebuild(folder);
  }

  private static String rebuild(Path folder) {
    return "run `onrecord rebuild --index " + IndexFolder.known(folder) + "` to build it anew";
  }

  private static IndexUnusable missing(Path folder) {
    return new IndexUnusable(
        Why.MISSING,
        "there is no index in "
            + IndexFolder.known(folder)
            + "; run `onrecord ingest --index "
            + IndexFolder.known(folder)
            + "` to build it");
  }
}
