package org.onrecord.index.lucene.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.DocumentCopies;
import org.onrecord.copies.Held;
import org.onrecord.copies.Shelf;
import org.onrecord.copies.Sketch;
import org.onrecord.document.Document;
import org.onrecord.index.FileState;

/// The committed documents of an index, as the finder of copies looks at them.
public final class IndexShelf implements Shelf {
  private final IndexSearcher searcher;
  private final Map<String, List<String>> otherPaths = new TreeMap<>();
  private final Consumer<DocumentCopies> keeper;

  /// @param files states of all files, sorted by path
  public IndexShelf(
      IndexSearcher searcher, List<FileState> files, Consumer<DocumentCopies> keeper) {
    this.searcher = searcher;
    this.keeper = keeper;
    for (FileState file : files) {
      if (file.state() == FileState.State.DUPLICATE) {
        otherPaths.computeIfAbsent(file.sha256(), hash -> new ArrayList<>()).add(file.path());
      }
    }
  }

  @Override
  public void each(Visitor visitor) {
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        each(leaf, visitor);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sketches of the index", e);
    }
  }

  /// Walks the ids of a segment, since every document of a block carries its id and only the last
  /// of them a sketch.
  private static void each(LeafReaderContext leaf, Visitor visitor) throws IOException {
    Terms ids = leaf.reader().terms(IndexSchema.BLOCK);
    if (ids == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    TermsEnum each = ids.iterator();
    PostingsEnum postings = null;
    for (BytesRef id = each.next(); id != null; id = each.next()) {
      postings = each.postings(postings, PostingsEnum.NONE);
      int last = last(postings, live);
      if (last >= 0) {
        show(id.utf8ToString(), leaf, last, visitor);
      }
    }
  }

  /// The last live document of a block; -1 when it is deleted.
  private static int last(PostingsEnum postings, @Nullable Bits live) throws IOException {
    int last = -1;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        last = doc;
      }
    }
    return last;
  }

  private static void show(String id, LeafReaderContext leaf, int doc, Visitor visitor)
      throws IOException {
    BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), IndexSchema.SKETCH);
    BinaryDocValues bases = DocValues.getBinary(leaf.reader(), IndexSchema.BASIS);
    if (sketches.advanceExact(doc) && bases.advanceExact(doc)) {
      visitor.visit(id, sketch(sketches.binaryValue()), bases.binaryValue().utf8ToString());
    }
  }

  @Override
  public Sketch sketch(String document) {
    try {
      int doc =
          Lookup.one(searcher, IndexSchema.DOCUMENT, IndexSchema.BLOCK, document).orElseThrow();
      List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), IndexSchema.SKETCH);
      if (!sketches.advanceExact(doc - leaf.docBase)) {
        throw new IllegalStateException("document " + document + " of the index has no sketch");
      }
      return sketch(sketches.binaryValue());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sketch of document " + document, e);
    }
  }

  /// The basis of a committed document's copies.
  ///
  /// @param doc number of the last Lucene document of its block
  public static String basis(IndexSearcher searcher, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues bases = DocValues.getBinary(leaf.reader(), IndexSchema.BASIS);
    return bases.advanceExact(doc - leaf.docBase) ? bases.binaryValue().utf8ToString() : "";
  }

  private static Sketch sketch(BytesRef bytes) {
    return Sketch.read(bytes.bytes, bytes.offset, bytes.length);
  }

  @Override
  public Held held(String document) {
    try {
      List<Document> found =
          Lookup.all(
              searcher,
              IndexSchema.DOCUMENT,
              IndexSchema.BLOCK,
              document,
              IndexSchema.RECORD,
              Document.class);
      return new Held(found.getFirst(), Lookup.statements(searcher, document));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read document " + document + " of the index", e);
    }
  }

  @Override
  public Map<String, List<String>> otherPaths() {
    return otherPaths;
  }

  @Override
  public void keep(DocumentCopies copies) {
    keeper.accept(copies);
  }
}
