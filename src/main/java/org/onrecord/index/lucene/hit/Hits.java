package org.onrecord.index.lucene.hit;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.Sighting;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.Hit;
import org.onrecord.index.lucene.store.Entry;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.StoredJson;
import org.onrecord.index.lucene.text.Place;
import org.onrecord.statement.Statement;

/// Statements as they are stored, read back as hits.
public final class Hits {
  private Hits() {}

  /// A hit outside of any question: no score, no highlights.
  public static Hit plain(int doc, IndexSearcher searcher) throws IOException {
    return of(searcher.storedFields(), doc, 0, null);
  }

  /// A hit with a score, without highlights.
  public static Hit scored(ScoreDoc found, Hit.@Nullable Nearness near, IndexSearcher searcher)
      throws IOException {
    return of(searcher.storedFields(), found.doc, found.score, null, near);
  }

  /// Where a statement stands.
  public static Place place(int doc, IndexSearcher searcher) throws IOException {
    var fields = searcher.storedFields().document(doc, Set.of(IndexSchema.PLACE));
    return StoredJson.read(fields.getBinaryValue(IndexSchema.PLACE), Place.class);
  }

  /// A hit as it is stored, with the words of a question marked where they are given.
  public static Hit of(StoredFields stored, int doc, double score, @Nullable Highlights highlights)
      throws IOException {
    return of(stored, doc, score, highlights, null);
  }

  /// The same, which says how near in meaning it is where that was asked.
  public static Hit of(
      StoredFields stored,
      int doc,
      double score,
      @Nullable Highlights highlights,
      Hit.@Nullable Nearness near)
      throws IOException {
    var fields = stored.document(doc);
    Statement statement =
        StoredJson.read(fields.getBinaryValue(IndexSchema.RECORD), Statement.class);
    BytesRef copyOf = fields.getBinaryValue(IndexSchema.COPY_OF);
    Place place = StoredJson.read(fields.getBinaryValue(IndexSchema.PLACE), Place.class);
    Entry entry = StoredJson.read(fields.getBinaryValue(IndexSchema.ENTRY), Entry.class);
    Highlights.Marks marks =
        highlights == null ? Highlights.Marks.NONE : highlights.in(statement, place);
    return new Hit(
        statement,
        StoredJson.read(fields.getBinaryValue(IndexSchema.CARD), DocumentCard.class),
        place.source(),
        place.before(),
        place.after(),
        place.page(),
        place.pages(),
        score,
        marks.text(),
        marks.around(),
        sightings(fields.getBinaryValue(IndexSchema.SIGHTINGS)),
        copyOf == null ? null : StoredJson.read(copyOf, Sighting.class),
        Instant.ofEpochMilli(entry.firstMillis()),
        Instant.ofEpochMilli(entry.millis()),
        near);
  }

  private static List<Sighting> sightings(@Nullable BytesRef json) {
    return json == null ? List.of() : List.of(StoredJson.read(json, Sighting[].class));
  }
}
