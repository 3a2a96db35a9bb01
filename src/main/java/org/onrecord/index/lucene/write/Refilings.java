package org.onrecord.index.lucene.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.onrecord.document.Document;
import org.onrecord.index.Filing;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.Lookup;
import org.onrecord.index.lucene.store.StoredJson;

/// Files committed documents anew, several at a time.
///
/// @param paths says by its path which document is meant
public record Refilings(
    IndexSearcher committed, Writing writing, Predicate<String> paths, Filing filing) {
  /// Documents held in memory at a time, with their statements.
  private static final int AT_A_TIME = 100;

  /// Files all that are meant anew and writes those that change, in the order of the index.
  ///
  /// @return how many changed
  public int run() throws IOException {
    List<Integer> docs = Lookup.docs(committed, IndexSchema.DOCUMENT);
    int changed = 0;
    for (int from = 0; from < docs.size(); from += AT_A_TIME) {
      List<Writing.Refiled> some = of(docs.subList(from, Math.min(docs.size(), from + AT_A_TIME)));
      for (Writing.Refiled one : some) {
        writing.write(one, committed);
      }
      changed += some.size();
    }
    return changed;
  }

  /// What changes, in the order given.
  ///
  /// @param docs numbers of the Lucene documents that close blocks
  private List<Writing.Refiled> of(List<Integer> docs) {
    return docs.parallelStream().map(this::one).flatMap(Optional::stream).toList();
  }

  private Optional<Writing.Refiled> one(int doc) {
    try {
      Document document = document(doc);
      return isMeant(document)
          ? writing.refiled(document.id(), filing, committed)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read document number " + doc + " of the index", e);
    }
  }

  private Document document(int doc) throws IOException {
    BytesRef record =
        committed
            .storedFields()
            .document(doc, Set.of(IndexSchema.RECORD))
            .getBinaryValue(IndexSchema.RECORD);
    return StoredJson.read(record, Document.class);
  }

  private boolean isMeant(Document document) {
    return paths.test(document.source().path()) && filing.mayChange(document);
  }
}
