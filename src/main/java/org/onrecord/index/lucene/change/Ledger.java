package org.onrecord.index.lucene.change;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.lucene.store.Commit;
import org.onrecord.index.lucene.store.Entries;
import org.onrecord.index.lucene.store.Entry;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.StoredJson;
import org.onrecord.statement.Statement;

/// Keeps, in the same commit as the statements, which of them came, changed and went, in the order
/// in which that was written. One thread at a time.
///
/// What is there carries its own entry; what is gone leaves one behind, without its words. A
/// statement that is written as it was gets no new entry, and neither does one that only lost sight
/// of its copies until they are looked for again.
public final class Ledger {
  private final IndexWriter writer;
  private final Faces faces;
  private final Clock clock;
  private final Predecessor before;

  /// What was written since the last commit, by document and statement.
  private final Map<String, Written> pending = new HashMap<>();

  private long last;
  private long begun;
  private long committed;

  private record Written(String path, Map<String, Entry> entries) {}

  /// @param before the index that this one takes the place of
  /// @param found how far the ledger has come; of a new index, nowhere
  public Ledger(IndexWriter writer, Faces faces, Clock clock, Predecessor before, Commit found) {
    this.writer = writer;
    this.faces = faces;
    this.clock = clock;
    this.before = before;
    boolean isNew = found.begun() == 0;
    this.last = isNew ? before.entered() : found.entered();
    this.begun = isNew ? before.begun().orElseGet(clock::millis) : found.begun();
    this.committed = last;
  }

  /// Puts entries on the statements of a block that is about to be written, and lays down those of
  /// the ones that it no longer holds.
  ///
  /// @param withCopies false where copies are not known yet
  /// @param searcher of what is committed
  public void enter(
      String document,
      String path,
      List<Statement> statements,
      List<Document> block,
      boolean withCopies,
      IndexSearcher searcher)
      throws IOException {
    Map<String, Entry> known = known(document, searcher);
    Map<String, Entry> now = new TreeMap<>(known);
    for (int i = 0; i < statements.size(); i++) {
      String id = statements.get(i).id();
      Entry.Face face = faces.of(block.get(i));
      Entry entry = entry(id, document, face, known, withCopies);
      put(entry, block.get(i));
      if (!face.isOf(entry)) {
        block.get(i).add(new StringField(IndexSchema.UNSETTLED, "1", Store.NO));
      }
      now.put(id, entry);
    }
    Set<String> kept = statements.stream().map(Statement::id).collect(Collectors.toSet());
    for (Entry old : known.values()) {
      if (!kept.contains(old.statement()) && !old.withdrawn()) {
        now.put(old.statement(), withdraw(old));
      }
    }
    pending.put(document, new Written(path, now));
  }

  private Entry entry(
      String id, String document, Entry.Face face, Map<String, Entry> known, boolean withCopies)
      throws IOException {
    Entry old = known.get(id);
    if (old == null) {
      return Entry.added(id, document, face, ++last, clock.millis());
    }
    boolean same = withCopies ? face.isOf(old) : face.own().equals(old.own());
    if (same && !old.withdrawn()) {
      return old;
    }
    if (old.withdrawn()) {
      writer.deleteDocuments(new Term(IndexSchema.WITHDRAWN_ID, id));
    }
    return old.becomes(same ? old.face() : face, ++last, clock.millis());
  }

  /// Lays down entries for all statements of a file's documents.
  public void remove(String path, IndexSearcher searcher) throws IOException {
    for (var written : Map.copyOf(pending).entrySet()) {
      if (written.getValue().path().equals(path)) {
        withdrawAll(written.getKey(), path, searcher);
      }
    }
    for (String document : Entries.documents(searcher, path)) {
      if (!pending.containsKey(document)) {
        withdrawAll(document, path, searcher);
      }
    }
  }

  private void withdrawAll(String document, String path, IndexSearcher searcher)
      throws IOException {
    Map<String, Entry> now = new TreeMap<>(known(document, searcher));
    for (Entry entry : List.copyOf(now.values())) {
      if (!entry.withdrawn()) {
        now.put(entry.statement(), withdraw(entry));
      }
    }
    pending.put(document, new Written(path, now));
  }

  private Entry withdraw(Entry entry) throws IOException {
    Entry gone = gone(entry);
    writer.addDocument(withdrawn(gone));
    return gone;
  }

  /// Entries of all statements that a document ever held, by id.
  private Map<String, Entry> known(String document, IndexSearcher searcher) throws IOException {
    Written written = pending.get(document);
    if (written != null) {
      return written.entries();
    }
    Map<String, Entry> own = Entries.of(searcher, document);
    return own.isEmpty() ? before.entries(document) : own;
  }

  /// Takes over what the index before this one knew and this one was not told: what is gone now,
  /// what was gone already, and the commits.
  ///
  /// @param searcher of what is committed here
  /// @return false when there was no index before
  public boolean inherit(IndexSearcher searcher) throws IOException {
    for (int doc : before.entries()) {
      Optional<Entry> old = before.entry(doc);
      if (old.isPresent() && Entries.find(searcher, old.get().statement()).isEmpty()) {
        writer.addDocument(withdrawn(gone(old.get())));
      }
    }
    for (Document commit : before.commits(searcher)) {
      writer.addDocument(commit);
    }
    return before != Predecessor.NONE;
  }

  private Entry gone(Entry old) {
    return old.withdrawn() ? old : old.withdrawn(++last, clock.millis());
  }

  /// Notes the end of a commit.
  public Commit close(Commit next) throws IOException {
    before.failure().ifPresent(when -> begun = clock.millis());
    if (last > committed) {
      writer.addDocument(commit(last, next.generation()));
    }
    committed = last;
    pending.clear();
    return next.with(last, begun);
  }

  static Document commit(long end, String generation) {
    Document commit = new Document();
    commit.add(new StringField(IndexSchema.TYPE, IndexSchema.COMMITTED, Store.NO));
    commit.add(new LongField(IndexSchema.COMMITTED_END, end, Store.YES));
    commit.add(new StoredField(IndexSchema.COMMITTED_AS, generation));
    return commit;
  }

  private static Document withdrawn(Entry entry) {
    Document gone = new Document();
    gone.add(new StringField(IndexSchema.TYPE, IndexSchema.WITHDRAWN, Store.NO));
    gone.add(new StringField(IndexSchema.WITHDRAWN_ID, entry.statement(), Store.NO));
    gone.add(new StringField(IndexSchema.WITHDRAWN_FROM, entry.document(), Store.NO));
    put(entry, gone);
    return gone;
  }

  private static void put(Entry entry, Document fields) {
    fields.add(new LongField(IndexSchema.ENTERED, entry.last(), Store.NO));
    fields.add(new LongField(IndexSchema.FIRST_ENTERED, entry.first(), Store.NO));
    fields.add(new StoredField(IndexSchema.ENTRY, new BytesRef(StoredJson.write(entry))));
  }
}
