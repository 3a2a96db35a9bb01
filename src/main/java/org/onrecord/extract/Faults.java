package org.onrecord.extract;

import com.github.junrar.exception.UnsupportedRarV5Exception;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;

/// What a parser's error says about the file, in a sentence.
final class Faults {
  private static final int MOST = 300;

  /// Words of Tika, of the JDK's XML parser (too many or too large entities, too deep) and of POI.
  private static final List<String> BOMBS =
      List.of("zip bomb", "jaxp0001000", "tried to allocate an array of length", "too many nested");

  private Faults() {}

  /// True when the error says what the file is, so that what was read before it is no text to keep.
  static boolean isFinal(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (known(e) != null) {
        return true;
      }
    }
    return false;
  }

  static Extraction.Failed of(String mediaType, Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      Extraction.Kind kind = known(e);
      if (kind != null) {
        return new Extraction.Failed(mediaType, kind, sentence(kind, mediaType, e));
      }
    }
    return new Extraction.Failed(
        mediaType,
        Extraction.Kind.CORRUPT,
        "the file is damaged, or is no "
            + FormatNames.of(mediaType)
            + " although it looks like one: "
            + words(error));
  }

  private static Extraction.@org.jspecify.annotations.Nullable Kind known(Throwable e) {
    return switch (e) {
      case EncryptedDocumentException locked -> Extraction.Kind.ENCRYPTED;
      case InvalidPasswordException locked -> Extraction.Kind.ENCRYPTED;
      case org.apache.poi.EncryptedDocumentException locked -> Extraction.Kind.ENCRYPTED;
      case UnsupportedFormatException unknown -> Extraction.Kind.UNSUPPORTED;
      case ZeroByteFileException empty -> Extraction.Kind.NO_TEXT;
      case PasswordRequiredException locked -> Extraction.Kind.ENCRYPTED;
      case UnsupportedRarV5Exception unknown -> Extraction.Kind.UNSUPPORTED;
      case UnsupportedZipFeatureException zip ->
          zip.getFeature().equals(UnsupportedZipFeatureException.Feature.ENCRYPTION)
              ? Extraction.Kind.ENCRYPTED
              : Extraction.Kind.UNSUPPORTED;
      case TikaMemoryLimitException large -> Extraction.Kind.TOO_LARGE;
      case StackOverflowError deep -> Extraction.Kind.TOO_LARGE;
      default -> isBomb(e) ? Extraction.Kind.TOO_LARGE : null;
    };
  }

  private static boolean isBomb(Throwable e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return BOMBS.stream().anyMatch(message::contains);
  }

  private static String sentence(Extraction.Kind kind, String mediaType, Throwable e) {
    return switch (kind) {
      case ENCRYPTED -> "the file is locked with a password; save a copy without one.";
      case UNSUPPORTED ->
          "this form of " + FormatNames.of(mediaType) + " cannot be read: " + words(e);
      case NO_TEXT -> "the file is empty, 0 bytes.";
      default ->
          e instanceof StackOverflowError
              ? "the file is nested too deeply to be read."
              : "the file would unpack to far more than it may: " + words(e);
    };
  }

  /// The innermost error's own words, in one line.
  private static String words(Throwable error) {
    Throwable inner = error;
    while (inner.getCause() != null) {
      inner = inner.getCause();
    }
    String message = inner.getMessage();
    String said =
        message == null || message.isBlank() ? inner.getClass().getSimpleName() : message.strip();
    String line = said.lines().findFirst().orElse(said);
    return line.length() > MOST ? line.substring(0, MOST) + "…" : line;
  }
}
