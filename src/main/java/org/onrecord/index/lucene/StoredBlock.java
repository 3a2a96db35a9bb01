package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.CopyGroup;
import org.onrecord.copies.DocumentCopies;
import org.onrecord.copies.Sighting;
import org.onrecord.document.Document;
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
    Optional<Integer> doc = Lookup.one(committed, IndexSchema.DOCUMENT, IndexSchema.BLOCK, id);
    if (doc.isEmpty()) {
      return Optional.empty();
    }
    var stored = committed.storedFields().document(doc.get());
    Document document =
        Answers.read(stored.getBinaryValue(IndexSchema.RECORD), Document.class)
            .withPageMap(StoredPages.map(committed, id));
    BytesRef group = stored.getBinaryValue(IndexSchema.GROUP);
    BytesRef campaign = stored.getBinaryValue(IndexSchema.CAMPAIGN);
    Map<String, Sighting> copyOf = new TreeMap<>();
    Map<String, List<Sighting>> sightings = new TreeMap<>();
    readSightings(committed, id, copyOf, sightings);
    var copies =
        new DocumentCopies(
            id,
            IndexShelf.basis(committed, doc.get()),
            group == null ? null : Answers.read(group, CopyGroup.class),
            campaign == null ? null : Answers.read(campaign, Campaign.class),
            copyOf,
            sightings);
    List<Statement> statements = Lookup.statements(committed, id);
    return Optional.of(
        new StoredBlock(document, statements, copies, stored.get(IndexSchema.DIGEST)));
  }

  private static void readSightings(
      IndexSearcher committed,
      String id,
      Map<String, Sighting> copyOf,
      Map<String, List<Sighting>> sightings)
      throws IOException {
    for (int doc : Lookup.docs(committed, IndexSchema.STATEMENT, IndexSchema.BLOCK, id)) {
      var stored = committed.storedFields().document(doc);
      BytesRef other = stored.getBinaryValue(IndexSchema.COPY_OF);
      BytesRef others = stored.getBinaryValue(IndexSchema.SIGHTINGS);
      if (other != null || others != null) {
        String statement =
            Answers.read(stored.getBinaryValue(IndexSchema.RECORD), Statement.class).id();
        if (other != null) {
          copyOf.put(statement, Answers.read(other, Sighting.class));
        }
        if (others != null) {
          sightings.put(statement, Arrays.asList(Answers.read(others, Sighting[].class)));
        }
      }
    }
  }
}
