package org.onrecord.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.label.Model;
import org.onrecord.attribution.label.ModelFile;

/// What training has learnt for one language.
///
/// @param first labels a sentence
/// @param second labels it again, knowing the first labels
/// @param judge weighs proposed statements
record LabellerModel(Model first, Model second, Model judge) {

  /// The model of a language in the jar; null when there is none.
  ///
  /// @throws IllegalArgumentException when it is damaged
  static @Nullable LabellerModel builtIn(String language) {
    String name = "/labeller/" + language + ".bin";
    try (InputStream in = LabellerModel.class.getResourceAsStream(name)) {
      return in == null ? null : read(in.readAllBytes(), name);
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " in the jar", e);
    }
  }

  /// The model of a file's bytes.
  ///
  /// @param name for the message
  /// @throws IllegalArgumentException when the bytes are no model, or damaged
  static LabellerModel read(byte[] bytes, String name) {
    List<Model> models = ModelFile.read(bytes, name, 3);
    return new LabellerModel(models.get(0), models.get(1), models.get(2));
  }

  byte[] bytes() {
    return ModelFile.write(List.of(first, second, judge));
  }
}
