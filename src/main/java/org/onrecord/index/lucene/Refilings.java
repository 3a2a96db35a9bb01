package org.onrecord.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.onrecord.index.Filing;

/// Files some committed documents anew, several at a time.
final class Refilings {
  private Refilings() {}

  /// What changed, in the order of the ids.
  static List<Writing.Refiled> of(
      List<String> ids, Writing writing, Filing filing, IndexSearcher committed) {
    return ids.parallelStream()
        .map(id -> one(id, writing, filing, committed))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Writing.Refiled> one(
      String id, Writing writing, Filing filing, IndexSearcher committed) {
    try {
      return writing.refiled(id, filing, committed);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read document " + id + " of the index", e);
    }
  }
}
