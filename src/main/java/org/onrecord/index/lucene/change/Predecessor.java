package org.onrecord.index.lucene.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.lucene.store.Commit;
import org.onrecord.index.lucene.store.Entries;
import org.onrecord.index.lucene.store.Entry;
import org.onrecord.index.lucene.store.IndexFolder;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.KeptPlaces;
import org.onrecord.index.lucene.store.Lookup;
import org.onrecord.index.lucene.store.Opening;
import org.onrecord.index.lucene.store.Searchers;

/// The index that a rebuild is about to take the place of, as far as its ledger goes on in the new
/// one.
///
/// It may be missing, of another version or damaged: then the new ledger begins anew, and cursors
/// of the old one are stale.
public final class Predecessor implements AutoCloseable {
  /// Nothing was there before.
  static final Predecessor NONE = new Predecessor(null, null);

  private final @Nullable Directory directory;
  private final @Nullable IndexSearcher searcher;
  private final Commit commit;
  private volatile boolean failed;

  private Predecessor(@Nullable Directory directory, @Nullable DirectoryReader reader) {
    this.directory = directory;
    this.searcher = reader == null ? null : new IndexSearcher(reader);
    this.commit = read(reader);
  }

  private static Commit read(@Nullable DirectoryReader reader) {
    try {
      return Commit.read(reader == null ? Map.of() : reader.getIndexCommit().getUserData());
    } catch (IOException e) {
      return Commit.read(Map.of());
    }
  }

  /// Of a generation that is being built: the one in use beside it.
  public static Predecessor of(Path generation) {
    Path folder = IndexFolder.known(generation);
    if (folder.equals(generation)) {
      return NONE;
    }
    try {
      Path current = new IndexFolder(folder).current();
      return current.equals(generation) ? NONE : open(current);
    } catch (IOException | RuntimeException e) {
      return NONE;
    }
  }

  private static Predecessor open(Path current) throws IOException {
    Directory directory = Opening.existing(current);
    try {
      return new Predecessor(directory, DirectoryReader.open(directory));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// Number of the last entry; 0 when there is none.
  long entered() {
    return commit.entered();
  }

  /// When its ledger was begun, since 1970.
  OptionalLong begun() {
    return commit.begun() == 0 ? OptionalLong.empty() : OptionalLong.of(commit.begun());
  }

  /// Present when some of it could not be read.
  Optional<String> failure() {
    return failed ? Optional.of("the index before could not be read whole") : Optional.empty();
  }

  /// Entries of all statements that a document held, by id.
  Map<String, Entry> entries(String document) {
    return reading(Map.of(), old -> Entries.of(old, document));
  }

  /// Where its entries stand.
  List<Integer> entries() {
    return reading(
        List.of(),
        old -> {
          List<Integer> docs = new ArrayList<>(Lookup.docs(old, IndexSchema.STATEMENT));
          docs.addAll(Lookup.docs(old, IndexSchema.WITHDRAWN));
          return docs;
        });
  }

  /// One of [#entries]; empty when it cannot be read.
  Optional<Entry> entry(int doc) {
    return reading(
        Optional.empty(), old -> Optional.ofNullable(Entries.read(old.storedFields(), doc)));
  }

  /// Commits that an index does not know of.
  List<Document> commits(IndexSearcher own) {
    return reading(
        List.of(),
        old -> {
          List<Document> commits = new ArrayList<>();
          StoredFields stored = old.storedFields();
          for (int doc : Lookup.docs(old, IndexSchema.COMMITTED)) {
            var fields =
                stored.document(doc, Set.of(IndexSchema.COMMITTED_END, IndexSchema.COMMITTED_AS));
            long end =
                Objects.requireNonNull(fields.getField(IndexSchema.COMMITTED_END))
                    .numericValue()
                    .longValue();
            if (own.count(LongField.newExactQuery(IndexSchema.COMMITTED_END, end)) == 0) {
              commits.add(Ledger.commit(end, fields.get(IndexSchema.COMMITTED_AS)));
            }
          }
          return commits;
        });
  }

  /// Where words stand by their meaning, by their fingerprint.
  public Optional<byte[]> place(String meaningOf) {
    return reading(Optional.empty(), old -> KeptPlaces.of(old, meaningOf));
  }

  private <T> T reading(T otherwise, Searchers.Step<IndexSearcher, T> step) {
    if (searcher == null || failed) {
      return otherwise;
    }
    try {
      return step.on(searcher);
    } catch (IOException | RuntimeException e) {
      // Damage is what people rebuild for.
      failed = true;
      return otherwise;
    }
  }

  @Override
  public void close() throws IOException {
    if (searcher != null) {
      searcher.getIndexReader().close();
    }
    if (directory != null) {
      directory.close();
    }
  }
}
