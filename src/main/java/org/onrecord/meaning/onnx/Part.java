package org.onrecord.meaning.onnx;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether the optional part is here: two jars that lie beside the product's own and are on the
/// class path when they are there.
public final class Part {
  /// As [org.onrecord.meaning.Embedder#model] names it; the number is that of the pieces it reads.
  public static final String NAME = "all-MiniLM-L6-v2-q/256";

  /// What it was trained on.
  public static final Set<String> LANGUAGES = Set.of("en");

  static final String MODEL = "all-minilm-l6-v2-q.onnx";
  static final String PIECES = "all-minilm-l6-v2-q-tokenizer.json";

  private static final String RUNTIME = "ai/onnxruntime/OrtEnvironment.class";

  /// What brings both from Maven's repository.
  public static final String FETCH = "./onrecord fetch-meaning";

  private Part() {}

  /// What is missing; empty when the part is here.
  public static List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (at(RUNTIME) == null) {
      missing.add("ONNX Runtime (onnxruntime.jar)");
    }
    if (at(MODEL) == null || at(PIECES) == null) {
      missing.add("the model all-MiniLM-L6-v2 (all-minilm-l6-v2-q.jar)");
    }
    return List.copyOf(missing);
  }

  static @Nullable URL at(String name) {
    return Part.class.getClassLoader().getResource(name);
  }
}
