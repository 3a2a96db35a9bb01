package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.Meanings;
import org.onrecord.index.StatementIndex;
import org.onrecord.meaning.Embedder;
import org.onrecord.meaning.Lazily;
import org.onrecord.meaning.onnx.MiniLm;
import org.onrecord.meaning.onnx.Part;

/// The optional part: what places statements by their meaning, where it is here and asked for.
final class MeaningPart {
  /// One for the whole process, loaded once.
  private static final Embedder MODEL = new Lazily(Part.NAME, Part.LANGUAGES, MiniLm::load);

  private MeaningPart() {}

  /// Whether statements are placed by their meaning.
  enum Wanted {
    ON,
    OFF,
    /// As the index was made before; a new one is made without.
    KEPT;

    /// @throws WrongInput when it is none of them
    static Wanted of(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "on", "true", "yes" -> ON;
        case "off", "false", "no" -> OFF;
        case "kept" -> KEPT;
        default -> throw new WrongInput("--meaning is \"" + value + "\"; give on, off or kept");
      };
    }
  }

  /// The model, if it is here. It is loaded when the first text is placed.
  static Optional<Embedder> here() {
    return Part.missing().isEmpty() ? Optional.of(MODEL) : Optional.empty();
  }

  /// What places the statements of an index that is about to be written to.
  ///
  /// @throws WrongSetting when that is asked for, or the index was made so, and the part is
  ///     not here
  static Optional<Embedder> of(Wanted wanted, Path folder) {
    return switch (wanted) {
      case OFF -> Optional.empty();
      case ON -> Optional.of(wanted());
      case KEPT -> isKnown(folder) ? Optional.of(asBefore(folder)) : Optional.empty();
    };
  }

  /// The model, which somebody asks for.
  ///
  /// @throws WrongSetting when it is not here
  static Embedder wanted() {
    return here()
        .orElseThrow(
            () -> notHere("search by meaning needs", "leave --meaning out to go on without it"));
  }

  private static Embedder asBefore(Path folder) {
    return here()
        .orElseThrow(
            () ->
                notHere(
                    "the index in "
                        + folder
                        + " knows what its statements mean, and to go on needs",
                    "give --meaning=off to go on without, which takes what it knows away"));
  }

  private static WrongSetting notHere(String who, String without) {
    List<String> missing = Part.missing();
    return new WrongSetting(
        who
            + " a part that is not here: "
            + String.join(" and ", missing)
            + ". Run '"
            + Part.FETCH
            + "' to fetch it, or "
            + without);
  }

  private static boolean isKnown(Path folder) {
    try (StatementIndex index = Indexes.reading(folder)) {
      return index.standing().versions().containsKey(Meanings.VERSION);
    } catch (IndexUnusable e) {
      return false;
    }
  }
}
