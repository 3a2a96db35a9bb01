package org.onrecord.index.lucene.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.CopyGroup;
import org.onrecord.copies.DocumentCopies;
import org.onrecord.copies.Sighting;
import org.onrecord.document.Document;
import org.onrecord.document.PageMap;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.IndexShelf;
import org.onrecord.index.lucene.store.Lookup;
import org.onrecord.index.lucene.store.StoredJson;
import org.onrecord.index.lucene.store.StoredPages;
import org.onrecord.statement.Statement;

/// A document as it is committed, with all that its block holds, so that it can be written again.
///
/// @param document with its page map
/// @param statements in text order
/// @param digest of the block without copies
record StoredBlock(
    Document document, List<Statement> statements, DocumentCopies copies, String digest) {

  /// What is committed of a document; empty when it is not there.
  static Optional<StoredBlock> of(IndexSearcher committed, String id) throws IOException {
    List<Integer> docs = Lookup.block(committed, id);
    return docs.isEmpty() ? Optional.empty() : Optional.of(of(committed, id, docs));
  }

  /// @param docs numbers of the Lucene documents of a block, which the document itself closes
  private static StoredBlock of(IndexSearcher committed, String id, List<Integer> docs)
      throws IOException {
    StoredFields fields = committed.storedFields();
    var parts = new Parts();
    for (int doc : docs.subList(0, docs.size() - 1)) {
      parts.add(fields.document(doc));
    }
    var last = fields.document(docs.getLast());
    BytesRef group = last.getBinaryValue(IndexSchema.GROUP);
    BytesRef campaign = last.getBinaryValue(IndexSchema.CAMPAIGN);
    var copies =
        new DocumentCopies(
            id,
            IndexShelf.basis(committed, docs.getLast()),
            group == null ? null : StoredJson.read(group, CopyGroup.class),
            campaign == null ? null : StoredJson.read(campaign, Campaign.class),
            parts.copyOf,
            parts.sightings);
    Document document = StoredJson.read(last.getBinaryValue(IndexSchema.RECORD), Document.class);
    return new StoredBlock(
        document.withPageMap(parts.pages),
        parts.statements.stream().sorted(Lookup.TEXT_ORDER).toList(),
        copies,
        last.get(IndexSchema.DIGEST));
  }

  /// What stands before the last Lucene document of a block: statements and, if any, the page map.
  private static final class Parts {
    final List<Statement> statements = new ArrayList<>();
    final Map<String, Sighting> copyOf = new TreeMap<>();
    final Map<String, List<Sighting>> sightings = new TreeMap<>();
    PageMap pages = PageMap.NONE;

    void add(org.apache.lucene.document.Document fields) throws IOException {
      BytesRef record = fields.getBinaryValue(IndexSchema.RECORD);
      if (fields.getBinaryValue(IndexSchema.PLACE) == null) {
        pages = StoredPages.read(record);
        return;
      }
      Statement statement = StoredJson.read(record, Statement.class);
      statements.add(statement);
      BytesRef other = fields.getBinaryValue(IndexSchema.COPY_OF);
      if (other != null) {
        copyOf.put(statement.id(), StoredJson.read(other, Sighting.class));
      }
      BytesRef others = fields.getBinaryValue(IndexSchema.SIGHTINGS);
      if (others != null) {
        sightings.put(statement.id(), Arrays.asList(StoredJson.read(others, Sighting[].class)));
      }
    }
  }
}
