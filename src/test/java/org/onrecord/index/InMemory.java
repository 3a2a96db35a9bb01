package org.onrecord.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.copies.CopyFinder;
import org.onrecord.copies.DocumentCopies;
import org.onrecord.copies.Held;
import org.onrecord.copies.Shelf;
import org.onrecord.copies.Sketch;

/// What the finder of copies finds in specimens, without an index.
final class InMemory implements Shelf {
  private final List<Specimen> corpus;
  private final Map<String, DocumentCopies> found = new HashMap<>();

  private InMemory(List<Specimen> corpus) {
    this.corpus = corpus;
  }

  static Map<String, DocumentCopies> copies(List<Specimen> corpus) {
    InMemory shelf = new InMemory(corpus);
    CopyFinder.find(shelf, List.of());
    return shelf.found;
  }

  @Override
  public void each(Visitor visitor) {
    corpus.forEach(s -> visitor.visit(s.document().id(), Sketch.of(s.document()), ""));
  }

  @Override
  public Sketch sketch(String document) {
    return Sketch.of(held(document).document());
  }

  @Override
  public Held held(String document) {
    Specimen held =
        corpus.stream().filter(s -> s.document().id().equals(document)).findFirst().orElseThrow();
    return new Held(held.document(), held.statements());
  }

  @Override
  public Map<String, List<String>> otherPaths() {
    return Map.of();
  }

  @Override
  public void keep(DocumentCopies copies) {
    found.put(copies.document(), copies);
  }
}
