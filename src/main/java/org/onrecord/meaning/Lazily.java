package org.onrecord.meaning;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A model that is loaded when the first text is placed. Safe for threads.
public final class Lazily implements Embedder {
  private final String model;
  private final Set<String> languages;
  private final Supplier<Embedder> load;
  private volatile @Nullable Embedder loaded;

  /// @param model what the loaded one says
  /// @param languages what the loaded one says
  /// @param load loads it; what it throws is thrown to whoever asks, and it is asked again
  ///     next time
  public Lazily(String model, Set<String> languages, Supplier<Embedder> load) {
    this.model = model;
    this.languages = Set.copyOf(languages);
    this.load = load;
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public Set<String> languages() {
    return languages;
  }

  @Override
  public Embedding embed(String text) {
    Embedder now = loaded;
    return (now == null ? loaded() : now).embed(text);
  }

  private synchronized Embedder loaded() {
    Embedder now = loaded;
    if (now == null) {
      now = load.get();
      loaded = now;
    }
    return now;
  }
}
