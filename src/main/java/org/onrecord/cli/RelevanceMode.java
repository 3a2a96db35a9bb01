package org.onrecord.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.meaning.Embedder;
import org.onrecord.query.Meant;
import org.onrecord.query.ReadQuery;

/// What finds the texts of judged questions.
enum RelevanceMode {
  WORDS,
  MEANING,
  BOTH;

  /// What places the texts; null where words alone find them.
  ///
  /// @throws WrongSetting when the part for it is not here
  @Nullable Embedder embedder() {
    return this == WORDS ? null : MeaningPart.wanted();
  }

  /// Reads questions so.
  Function<String, ReadQuery> in(Function<String, ReadQuery> reader) {
    Embedder model = embedder();
    return model == null ? reader : q -> meant(reader.apply(q), q, model);
  }

  private ReadQuery meant(ReadQuery read, String q, Embedder model) {
    return read.asking(Meant.of(read.words(), q, text -> model.embed(text).vector(), this == BOTH));
  }
}
