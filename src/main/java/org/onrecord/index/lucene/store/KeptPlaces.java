package org.onrecord.index.lucene.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.onrecord.meaning.Vector;

/// Where statements stand by their meaning, as an index keeps it.
public final class KeptPlaces {
  private KeptPlaces() {}

  /// A fingerprint of words and of the model that places them.
  public static String key(String model, String text) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    digest.update((model + '\n' + text).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /// What is kept for words with that fingerprint.
  public static Optional<byte[]> of(IndexSearcher searcher, String key) throws IOException {
    Term of = new Term(IndexSchema.MEANING_OF, key);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum found = leaf.reader().postings(of, PostingsEnum.NONE);
      int doc = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
      BinaryDocValues places = leaf.reader().getBinaryDocValues(IndexSchema.MEANING);
      if (doc != DocIdSetIterator.NO_MORE_DOCS && places != null && places.advanceExact(doc)) {
        return Optional.of(BytesRef.deepCopyOf(places.binaryValue()).bytes);
      }
    }
    return Optional.empty();
  }

  /// Where a statement stands, by the number of its Lucene document.
  public static Optional<Vector> of(int doc, IndexSearcher searcher) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues places = leaf.reader().getBinaryDocValues(IndexSchema.MEANING);
    return places == null || !places.advanceExact(doc - leaf.docBase)
        ? Optional.empty()
        : Optional.of(Vector.of(BytesRef.deepCopyOf(places.binaryValue()).bytes));
  }
}
