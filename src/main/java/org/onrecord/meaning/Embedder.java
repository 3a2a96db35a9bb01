package org.onrecord.meaning;

import java.util.Set;

/// Gives texts their place by what they mean. Safe for threads; the same text has the same place in
/// every call on one machine.
public interface Embedder {
  /// Name of the model and of all that shapes its vectors: vectors of other names are not compared.
  String model();

  /// Languages of the texts that it was trained on, as ISO 639-1 codes.
  Set<String> languages();

  /// The place of a text. Of one that is too long the beginning alone is read, and that is said.
  ///
  /// @throws ModelUnusable when the model does not work on this machine
  Embedding embed(String text);

  /// The place of a text.
  ///
  /// @param cut true where the text was longer than the model reads
  record Embedding(Vector vector, boolean cut) {}
}
