package org.onrecord.index.lucene.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.DocumentCopies;
import org.onrecord.index.FileState;
import org.onrecord.index.Filing;
import org.onrecord.index.lucene.change.Ledger;
import org.onrecord.index.lucene.change.Predecessor;
import org.onrecord.index.lucene.store.Commit;
import org.onrecord.index.lucene.store.Entries;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.Lookup;
import org.onrecord.meaning.Embedder;
import org.onrecord.statement.Statement;

/// What was written since the last commit, and the commit itself. One thread at a time.
///
/// A block or state that equals what is committed is not written again, so that an ingest that
/// finds nothing new leaves the generation, and with it every cursor and cached answer, valid.
public final class Writing {
  private final IndexWriter writer;
  private final Blocks blocks;
  private final Vectors vectors;
  private final Clock clock;
  private final Ledger ledger;
  private final Predecessor before;
  private Commit last;

  /// Document ids and paths written or removed since the last commit: for those, the last commit
  /// does not tell what is there.
  private final Set<String> touched = new HashSet<>();

  private MessageDigest changes = DigestUtils.getSha256Digest();
  private boolean changed;

  /// True when files came, went or changed, so that copies must be looked for.
  private boolean copiesStale;

  /// @param embedder places statements by their meaning; null where that is not asked for
  /// @param before what the index takes the place of; closed with this
  /// @throws IOException when the first commit of a new index cannot be written
  public Writing(
      IndexWriter writer,
      Blocks blocks,
      @Nullable Embedder embedder,
      Clock clock,
      Predecessor before)
      throws IOException {
    this.writer = writer;
    this.blocks = blocks;
    this.vectors = new Vectors(embedder, before);
    this.clock = clock;
    this.before = before;
    boolean isNew = !DirectoryReader.indexExists(writer.getDirectory());
    this.last = Commit.read(isNew ? Map.of() : data(writer));
    this.ledger = new Ledger(writer, blocks.faces(), clock, before, last);
    if (isNew) {
      last = ledger.close(last);
      save(last);
    }
  }

  private static Map<String, String> data(IndexWriter writer) {
    Map<String, String> data = new TreeMap<>();
    writer.getLiveCommitData().forEach(e -> data.put(e.getKey(), e.getValue()));
    return data;
  }

  /// True when something was written.
  public boolean replace(
      org.onrecord.document.Document document,
      List<Statement> statements,
      FileState state,
      IndexSearcher committed)
      throws IOException {
    Vectors.Placed placed = vectors.of(statements, document.language(), committed);
    List<Document> block = blocks.block(document, statements, placed);
    String id = document.id();
    String path = document.source().path();
    String digest = block.getLast().get(IndexSchema.DIGEST);
    Optional<String> before =
        Lookup.string(committed, IndexSchema.DOCUMENT, IndexSchema.BLOCK, id, IndexSchema.DIGEST);
    if (touched.contains(id) || touched.contains(path) || !before.equals(Optional.of(digest))) {
      ledger.enter(id, path, statements, block, false, committed);
      writer.updateDocuments(new Term(IndexSchema.BLOCK, id), block);
      touched.add(id);
      touched.add(path);
      note("block", id, digest);
      copiesStale = true;
      record(state, committed);
      return true;
    }
    return record(state, committed);
  }

  /// True when something was written.
  public boolean record(FileState state, IndexSearcher committed) throws IOException {
    Document file = blocks.file(state);
    String path = state.path();
    String digest = file.get(IndexSchema.DIGEST);
    Optional<String> before =
        Lookup.string(committed, IndexSchema.FILE, IndexSchema.FILE_PATH, path, IndexSchema.DIGEST);
    if (touched.contains(path) || !before.equals(Optional.of(digest))) {
      writer.updateDocument(new Term(IndexSchema.FILE_PATH, path), file);
      touched.add(path);
      note("file", path, digest);
      copiesStale = true;
      return true;
    }
    return false;
  }

  /// True when there was something to remove.
  public boolean remove(String path, IndexSearcher committed) throws IOException {
    if (!touched.contains(path) && !isKnown(path, committed)) {
      return false;
    }
    ledger.remove(path, committed);
    writer.deleteDocuments(
        new Term(IndexSchema.FILE_PATH, path), new Term(IndexSchema.BLOCK_PATH, path));
    touched.add(path);
    note("gone", path, "");
    copiesStale = true;
    return true;
  }

  private static boolean isKnown(String path, IndexSearcher committed) throws IOException {
    return Lookup.one(committed, IndexSchema.FILE, IndexSchema.FILE_PATH, path).isPresent()
        || Lookup.one(committed, IndexSchema.DOCUMENT, IndexSchema.BLOCK_PATH, path).isPresent();
  }

  /// Keeps a text under a name, from the next commit on; what is kept already is left alone.
  public void remember(String name, String text, IndexSearcher committed) throws IOException {
    if (!Lookup.remembered(committed, name).equals(Optional.of(text))) {
      writer.updateDocument(new Term(IndexSchema.NOTE_NAME, name), Blocks.note(name, text));
      note("note", name, text);
    }
  }

  /// True when there was something to commit.
  public boolean commit(Map<String, String> versions) throws IOException {
    if (!changed && versions.equals(last.versions())) {
      return false;
    }
    commit(versions, copiesStale ? "" : last.copies());
    return true;
  }

  private void commit(Map<String, String> versions, String copies) throws IOException {
    Commit next = ledger.close(last.next(changes, clock.millis(), versions, copies));
    save(next);
    last = next;
    touched.clear();
    changed = false;
    copiesStale = false;
    changes = DigestUtils.getSha256Digest();
  }

  /// Puts a committed document's copies in the place of what is stored of them. A document written
  /// since the last commit is left alone: its copies are not those of the last commit.
  ///
  /// @return true when something was written
  public boolean keep(DocumentCopies copies, IndexSearcher committed) throws IOException {
    String id = copies.document();
    Optional<StoredBlock> before = StoredBlock.of(committed, id);
    if (before.isEmpty() || touched.contains(id)) {
      return false;
    }
    StoredBlock stored = before.get();
    Vectors.Placed placed = placed(stored, committed);
    List<Document> block =
        blocks.block(stored.document(), stored.statements(), copies, stored.digest(), placed);
    String digest = Blocks.digest(block);
    ledger.enter(id, path(stored.document()), stored.statements(), block, true, committed);
    writer.updateDocuments(new Term(IndexSchema.BLOCK, id), block);
    touched.add(id);
    note("copies", id, digest);
    return true;
  }

  /// Tells the ledger of documents that have no copies any more, or the same as before they were
  /// written again.
  public void settle(IndexSearcher committed) throws IOException {
    for (String id : Entries.unsettled(committed)) {
      Optional<StoredBlock> stored = StoredBlock.of(committed, id);
      if (stored.isPresent()) {
        keep(stored.get().copies(), committed);
      }
    }
  }

  private Vectors.Placed placed(StoredBlock stored, IndexSearcher committed) {
    return vectors.of(stored.statements(), stored.document().language(), committed);
  }

  private static String path(org.onrecord.document.Document document) {
    return document.source().path();
  }

  /// A committed document with its statements filed anew, ready to be written.
  ///
  /// @param digest of the block without copies
  record Refiled(
      String id,
      String path,
      List<Statement> statements,
      boolean withCopies,
      String digest,
      List<Document> block) {}

  /// What a document becomes when its statements are filed anew; empty when that is what is
  /// committed, or when it was written since. Safe for threads while nothing else is written.
  Optional<Refiled> refiled(String id, Filing filing, IndexSearcher committed) throws IOException {
    Optional<StoredBlock> before = StoredBlock.of(committed, id);
    if (before.isEmpty() || touched.contains(id)) {
      return Optional.empty();
    }
    StoredBlock stored = before.get();
    List<Statement> statements = filing.of(stored.document(), stored.statements());
    Vectors.Placed placed = placed(stored, committed);
    List<Document> alone = blocks.block(stored.document(), statements, placed);
    String digest = alone.getLast().get(IndexSchema.DIGEST);
    if (digest.equals(stored.digest())) {
      return Optional.empty();
    }
    boolean withCopies = !stored.copies().equals(DocumentCopies.none(id));
    List<Document> block =
        withCopies
            ? blocks.block(stored.document(), statements, stored.copies(), digest, placed)
            : alone;
    String path = path(stored.document());
    return Optional.of(new Refiled(id, path, statements, withCopies, digest, block));
  }

  /// Puts a document that was filed anew in its own place. Its copies stand.
  void write(Refiled refiled, IndexSearcher committed) throws IOException {
    ledger.enter(
        refiled.id(),
        refiled.path(),
        refiled.statements(),
        refiled.block(),
        refiled.withCopies(),
        committed);
    writer.updateDocuments(new Term(IndexSchema.BLOCK, refiled.id()), refiled.block());
    touched.add(refiled.id());
    note("block", refiled.id(), refiled.digest());
  }

  /// Commits what was kept, as the copies of this commit. With other writes under way it does
  /// nothing: their commit comes first.
  public void commitCopies(String version) throws IOException {
    if (!copiesStale) {
      commit(last.versions(), version);
    }
  }

  /// Commits what the ledger takes over from the index before this one.
  ///
  /// @param committed all of what was built
  public void inherit(IndexSearcher committed) throws IOException {
    if (ledger.inherit(committed)) {
      note("inherited", "", "");
      commit(last.versions(), last.copies());
    }
  }

  /// Drops what was not committed and lets go of the lock.
  public void close() throws IOException {
    writer.rollback();
    before.close();
  }

  private void save(Commit commit) throws IOException {
    writer.setLiveCommitData(commit.userData().entrySet());
    writer.commit();
  }

  private void note(String what, String key, String digest) {
    changed = true;
    String line = what + ' ' + key + ' ' + digest + '\n';
    changes.update(line.getBytes(StandardCharsets.UTF_8));
  }
}
