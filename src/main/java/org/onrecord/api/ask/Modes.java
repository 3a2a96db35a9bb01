package org.onrecord.api.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemException;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.index.Meanings;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.Words;
import org.onrecord.meaning.Embedder;
import org.onrecord.meaning.ModelUnusable;
import org.onrecord.meaning.Vector;
import org.onrecord.query.Meant;

/// Reads `mode`: whether a question is answered by its words, by what it means, or by both.
///
/// What is not there is told, and never answered by words in its stead.
public final class Modes {
  public static final String WORDS = "words";
  public static final String MEANING = "meaning";
  static final String BOTH = "both";

  /// All, the usual one first.
  static final List<String> ALL = List.of(WORDS, MEANING, BOTH);

  private final StatementIndex index;
  private final @Nullable Embedder embedder;

  /// @param embedder null where the part for it is not here
  public Modes(StatementIndex index, @Nullable Embedder embedder) {
    this.index = index;
    this.embedder = embedder;
  }

  /// The mode asked for.
  static String of(Parameters given) {
    return given.choice("mode", Set.copyOf(ALL)).orElse(WORDS);
  }

  /// The words of a question in the mode asked for.
  ///
  /// @throws ProblemException when meaning is asked for and the index does not know it, knows it by
  ///     another model, or the part that places questions is not here
  Words in(Parameters given, Words words, String q) {
    String mode = of(given);
    return mode.equals(WORDS) ? words : Meant.of(words, q, place(mode), mode.equals(BOTH));
  }

  private Function<String, Vector> place(String mode) {
    Optional<Meanings> known = index.meanings();
    if (known.isEmpty()) {
      throw notHere(
          mode,
          "the index does not know what its statements mean. Make it so with 'onrecord ingest"
              + " --meaning'");
    }
    Embedder model = embedder;
    if (model == null) {
      throw notHere(
          mode,
          "the part that reads what a question means is not here. Run 'onrecord doctor', which says"
              + " how to get it");
    }
    if (!model.model().equals(known.get().model())) {
      throw notHere(
          mode,
          "the index knows meanings by the model "
              + known.get().model()
              + ", and here is "
              + model.model()
              + ". Place them anew with 'onrecord ingest --meaning'");
    }
    return text -> placed(text, model, mode);
  }

  private static Vector placed(String text, Embedder model, String mode) {
    try {
      return model.embed(text).vector();
    } catch (ModelUnusable e) {
      throw notHere(mode, e.getMessage() + ". Make it work");
    }
  }

  /// The modes in which the index can be asked now.
  public List<String> available() {
    Embedder model = embedder;
    boolean meant =
        model != null && index.meanings().filter(k -> k.model().equals(model.model())).isPresent();
    return meant ? ALL : List.of(WORDS);
  }

  private static ProblemException notHere(String mode, String why) {
    return Problem.of(
            ProblemKind.NO_MEANING,
            "“mode=" + mode + "” cannot be answered: " + why + ", or ask with “mode=words”.")
        .with("parameter", "mode")
        .with("proposal", WORDS)
        .thrown();
  }
}
