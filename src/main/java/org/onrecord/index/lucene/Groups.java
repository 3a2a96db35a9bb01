package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.CopyGroup;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.Lookup;

/// Copies and form letters as their documents keep them: who belongs together stands whole with the
/// first of them only.
final class Groups {
  private Groups() {}

  /// The copies that a document is one of.
  static Optional<CopyGroup> copies(IndexSearcher searcher, String documentId) throws IOException {
    Optional<CopyGroup> own = group(searcher, documentId);
    return own.isEmpty() ? own : group(searcher, own.get().origin());
  }

  private static Optional<CopyGroup> group(IndexSearcher searcher, String documentId)
      throws IOException {
    return Lookup.all(
            searcher,
            IndexSchema.DOCUMENT,
            IndexSchema.BLOCK,
            documentId,
            IndexSchema.GROUP,
            CopyGroup.class)
        .stream()
        .findFirst();
  }

  /// All campaigns, those with most letters first, then by id.
  static List<Campaign> campaigns(IndexSearcher searcher) throws IOException {
    return Lookup.all(
            searcher,
            IndexSchema.DOCUMENT,
            IndexSchema.CAMPAIGN_FIRST,
            "1",
            IndexSchema.CAMPAIGN,
            Campaign.class)
        .stream()
        .sorted(
            Comparator.comparingInt((Campaign c) -> -c.letters().size())
                .thenComparing(Campaign::id))
        .toList();
  }

  /// The campaign that a document is a letter of.
  static Optional<Campaign> campaignOf(IndexSearcher searcher, String documentId)
      throws IOException {
    Optional<Campaign> own = campaign(searcher, IndexSchema.BLOCK, documentId);
    return own.isEmpty() ? own : campaign(searcher, IndexSchema.BLOCK, own.get().first());
  }

  /// The campaign of the document that has a value in a field.
  static Optional<Campaign> campaign(IndexSearcher searcher, String field, String value)
      throws IOException {
    return Lookup.all(
            searcher, IndexSchema.DOCUMENT, field, value, IndexSchema.CAMPAIGN, Campaign.class)
        .stream()
        .findFirst();
  }
}
