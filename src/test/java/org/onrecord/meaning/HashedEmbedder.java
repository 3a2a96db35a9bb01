package org.onrecord.meaning;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A model for tests: each word has a direction of chance, always the same, and a text that of all
/// its words together. Some words mean the same.
public final class HashedEmbedder implements Embedder {
  private static final int DIMENSIONS = 64;

  private static final Map<String, String> SAME =
      Map.of("reporters", "journalists", "spies", "surveillance", "snooping", "surveillance");

  private final String model;
  private final AtomicInteger asked = new AtomicInteger();

  /// @param model its name
  public HashedEmbedder(String model) {
    this.model = model;
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public Set<String> languages() {
    return Set.of("en");
  }

  @Override
  public Embedding embed(String text) {
    asked.incrementAndGet();
    float[] sum = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      String meant = SAME.getOrDefault(word, word);
      Random random = new Random((model + meant).hashCode());
      for (int i = 0; i < DIMENSIONS && !word.isEmpty(); i++) {
        sum[i] += (float) random.nextGaussian();
      }
    }
    sum[0] += 0.001f;
    return new Embedding(Vector.of(sum), false);
  }

  /// Texts that it has placed.
  public int asked() {
    return asked.get();
  }
}
