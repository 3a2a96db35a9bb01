package org.onrecord.meaning;

import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/// A model that counts what it is asked. Safe for threads.
public final class Counted implements Embedder {
  private final Embedder embedder;
  private final LongAdder texts = new LongAdder();
  private final LongAdder cut = new LongAdder();

  /// @param embedder places the texts
  public Counted(Embedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public String model() {
    return embedder.model();
  }

  @Override
  public Set<String> languages() {
    return embedder.languages();
  }

  @Override
  public Embedding embed(String text) {
    Embedding found = embedder.embed(text);
    texts.increment();
    if (found.cut()) {
      cut.increment();
    }
    return found;
  }

  /// Texts placed so far.
  public long texts() {
    return texts.sum();
  }

  /// Those of them of which only the beginning was read.
  public long cut() {
    return cut.sum();
  }
}
