package org.onrecord.copies;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A shelf in memory that shows its documents in an order of chance and counts what is kept.
final class MemoryShelf implements Shelf {
  private final Map<String, Held> documents = new HashMap<>();
  private final Map<String, DocumentCopies> kept = new TreeMap<>();
  final Map<String, List<String>> paths = new HashMap<>();
  private final Random random;
  int writes;

  MemoryShelf(long seed) {
    random = new Random(seed);
  }

  MemoryShelf put(Writing... writings) {
    for (Writing writing : writings) {
      documents.put(writing.id(), writing.held());
      kept.remove(writing.id());
    }
    return this;
  }

  void remove(Writing writing) {
    documents.remove(writing.id());
    kept.remove(writing.id());
  }

  boolean holds(Writing writing) {
    return documents.containsKey(writing.id());
  }

  DocumentCopies of(Writing writing) {
    return kept.getOrDefault(writing.id(), DocumentCopies.none(writing.id()));
  }

  /// The group that a document is in, as its origin keeps it.
  @Nullable CopyGroup group(Writing writing) {
    CopyGroup own = of(writing).group();
    return own == null ? null : java.util.Objects.requireNonNull(kept.get(own.origin())).group();
  }

  /// What is kept, without documents that have no copy.
  Map<String, DocumentCopies> found() {
    Map<String, DocumentCopies> found = new TreeMap<>(kept);
    found.values().removeIf(copies -> copies.basis().isEmpty());
    return found;
  }

  @Override
  public void each(Visitor visitor) {
    List<String> ids = new java.util.ArrayList<>(documents.keySet());
    Collections.shuffle(ids, random);
    for (String id : ids) {
      DocumentCopies copies = kept.get(id);
      Sketch sketch = Sketch.of(held(id).document());
      byte[] bytes = sketch.bytes();
      visitor.visit(id, Sketch.read(bytes, 0, bytes.length), copies == null ? "" : copies.basis());
    }
  }

  @Override
  public Sketch sketch(String document) {
    return Sketch.of(held(document).document());
  }

  @Override
  public Held held(String document) {
    return java.util.Objects.requireNonNull(documents.get(document));
  }

  @Override
  public Map<String, List<String>> otherPaths() {
    return paths;
  }

  @Override
  public void keep(DocumentCopies copies) {
    kept.put(copies.document(), copies);
    writes++;
  }
}
