package org.onrecord.index.lucene.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.lucene.change.Predecessor;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.KeptPlaces;
import org.onrecord.meaning.Embedder;
import org.onrecord.statement.Statement;

/// The places of statements by their meaning: kept from the index, or the one before it, where the
/// same words stand there already, else asked of the model. Safe for threads.
final class Vectors {
  private final @Nullable Embedder embedder;
  private final Predecessor before;

  /// @param embedder null where statements are not placed
  /// @param before index that a rebuild takes the place of
  Vectors(@Nullable Embedder embedder, Predecessor before) {
    this.embedder = embedder;
    this.before = before;
  }

  /// The places of some statements, by what [KeptPlaces#key] gives for their words.
  record Placed(Map<String, byte[]> places, String model) {
    static final Placed NOTHING = new Placed(Map.of(), "");

    void add(Document fields, Statement statement) {
      String key = KeptPlaces.key(model, statement.text());
      byte[] place = places.get(key);
      if (place != null) {
        fields.add(new BinaryDocValuesField(IndexSchema.MEANING, new BytesRef(place)));
        fields.add(new StringField(IndexSchema.MEANING_OF, key, Store.NO));
      }
    }
  }

  /// Places the statements of a document, if the model knows its language.
  ///
  /// @param committed what is kept already
  Placed of(List<Statement> statements, String language, IndexSearcher committed) {
    if (embedder == null || !embedder.languages().contains(language)) {
      return Placed.NOTHING;
    }
    Map<String, String> texts = new HashMap<>();
    statements.forEach(s -> texts.put(KeptPlaces.key(embedder.model(), s.text()), s.text()));
    Map<String, byte[]> places = new ConcurrentHashMap<>();
    texts.entrySet().parallelStream()
        .forEach(e -> places.put(e.getKey(), place(e.getKey(), e.getValue(), embedder, committed)));
    return new Placed(places, embedder.model());
  }

  private byte[] place(String key, String text, Embedder model, IndexSearcher committed) {
    try {
      return KeptPlaces.of(committed, key)
          .or(() -> before.place(key))
          .orElseGet(() -> model.embed(text).vector().bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a meaning in the index", e);
    }
  }
}
