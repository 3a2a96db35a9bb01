package org.onrecord.index.lucene.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.onrecord.document.Document;
import org.onrecord.document.PageBox;
import org.onrecord.document.PageMap;
import org.onrecord.document.PageMapBytes;
import org.onrecord.document.Span;

/// The page map of a document, kept in a Lucene document of its own within the block, so that
/// neither a hit nor a document reads it along.
public final class StoredPages {
  private StoredPages() {}

  /// The fields with the map of a document; empty when it has no boxes.
  public static Optional<org.apache.lucene.document.Document> of(
      Document document, org.apache.lucene.document.Document fields) {
    if (!document.pageMap().hasBoxes()) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      PageMapBytes.write(document.pageMap(), new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a page map", e);
    }
    fields.add(new StoredField(IndexSchema.RECORD, bytes.toByteArray()));
    return Optional.of(fields);
  }

  /// The boxes of a span, one a line; empty when none are kept.
  public static List<PageBox> boxes(IndexSearcher searcher, String documentId, Span span)
      throws IOException {
    return map(searcher, documentId).boxes(span);
  }

  /// The map of a committed document; one without boxes when none is kept.
  static PageMap map(IndexSearcher searcher, String documentId) throws IOException {
    Optional<Integer> found =
        Lookup.one(searcher, IndexSchema.PAGES, IndexSchema.BLOCK, documentId);
    return found.isEmpty() ? PageMap.NONE : read(searcher, found.get());
  }

  private static PageMap read(IndexSearcher searcher, int doc) throws IOException {
    BytesRef bytes =
        searcher
            .storedFields()
            .document(doc, Set.of(IndexSchema.RECORD))
            .getBinaryValue(IndexSchema.RECORD);
    return read(bytes);
  }

  /// A map as it is stored.
  public static PageMap read(BytesRef bytes) throws IOException {
    return PageMapBytes.read(
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length)));
  }
}
