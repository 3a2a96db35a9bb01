package org.onrecord.index.lucene.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.DocumentCard;

/// Reads entries of the ledger.
public final class Entries {
  private Entries() {}

  /// Entries of all statements that a document holds or held, by id.
  public static Map<String, Entry> of(IndexSearcher searcher, String document) throws IOException {
    List<Integer> docs = new ArrayList<>(Lookup.block(searcher, document));
    docs.addAll(Lookup.docs(searcher, IndexSchema.WITHDRAWN, IndexSchema.WITHDRAWN_FROM, document));
    Map<String, Entry> entries = new TreeMap<>();
    StoredFields stored = searcher.storedFields();
    for (int doc : docs) {
      Entry entry = read(stored, doc);
      if (entry != null) {
        entries.put(entry.statement(), entry);
      }
    }
    return entries;
  }

  /// The entry of a statement that is there or was.
  public static Optional<Entry> find(IndexSearcher searcher, String statement) throws IOException {
    Optional<Integer> there =
        Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, statement);
    Optional<Integer> doc = there.isPresent() ? there : withdrawn(searcher, statement);
    return doc.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(read(searcher.storedFields(), doc.get()));
  }

  private static Optional<Integer> withdrawn(IndexSearcher searcher, String statement)
      throws IOException {
    return Lookup.one(searcher, IndexSchema.WITHDRAWN, IndexSchema.WITHDRAWN_ID, statement);
  }

  /// The entry of a Lucene document; null when it has none.
  public static @Nullable Entry read(StoredFields stored, int doc) throws IOException {
    BytesRef json =
        stored.document(doc, Set.of(IndexSchema.ENTRY)).getBinaryValue(IndexSchema.ENTRY);
    return json == null ? null : StoredJson.read(json, Entry.class);
  }

  /// Ids of documents of which the ledger tells copies that are to be found anew.
  public static Set<String> unsettled(IndexSearcher searcher) throws IOException {
    Set<String> ids = new TreeSet<>();
    Lookup.all(
            searcher,
            IndexSchema.STATEMENT,
            IndexSchema.UNSETTLED,
            "1",
            IndexSchema.ENTRY,
            Entry.class)
        .forEach(entry -> ids.add(entry.document()));
    return ids;
  }

  /// Ids of the documents that came from a file.
  public static Set<String> documents(IndexSearcher searcher, String path) throws IOException {
    Set<String> ids = new TreeSet<>();
    Lookup.all(
            searcher,
            IndexSchema.DOCUMENT,
            IndexSchema.BLOCK_PATH,
            path,
            IndexSchema.CARD,
            DocumentCard.class)
        .forEach(card -> ids.add(card.id()));
    return ids;
  }
}
