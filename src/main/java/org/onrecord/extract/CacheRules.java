package org.onrecord.extract;

import java.nio.file.Path;
import java.util.Locale;

/// What may be kept of a reading, and what it hangs on.
final class CacheRules {
  private static final String UNKNOWN = "application/octet-stream";

  private CacheRules() {}

  /// False for what another time or another machine may answer otherwise: too slow, too much
  /// memory, a crash, bytes that could not be had from the disk, and text that was cut at a limit,
  /// which may have been time.
  static boolean mayBeKept(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Failed failed ->
          switch (failed.kind()) {
            case TIMEOUT, OUT_OF_MEMORY, POISON -> false;
            case CORRUPT -> !failed.mediaType().equals(UNKNOWN);
            case NO_TEXT, NEEDS_OCR, ENCRYPTED, UNSUPPORTED, TOO_LARGE -> true;
          };
      case Extraction.Extracted extracted ->
          !extracted.partial()
              && extracted.parts().stream().allMatch(part -> mayBeKept(part.extraction()));
    };
  }

  /// True where a program that reads images may change the answer: pictures, pdf, and whatever
  /// holds parts or no words. Rather too often than too seldom.
  static boolean hangsOnOcr(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Failed failed ->
          switch (failed.kind()) {
            case NEEDS_OCR -> true;
            case NO_TEXT -> !failed.mediaType().startsWith("text/");
            case ENCRYPTED, UNSUPPORTED, CORRUPT, TOO_LARGE, TIMEOUT, OUT_OF_MEMORY, POISON ->
                false;
          };
      case Extraction.Extracted extracted ->
          extracted.ocr()
              || extracted.mediaType().startsWith("image/")
              || extracted.mediaType().equals("application/pdf")
              || extracted.parts().stream().anyMatch(part -> hangsOnOcr(part.extraction()));
    };
  }

  /// What of a file's name can change its reading: the ending tells the type where the bytes do
  /// not; without one, and where a packed file names what is in it, the whole name counts.
  static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1);
    return dot < 0 || ending.matches("t?gz|bz2|xz|zst?|br|lz4?") ? name : ending;
  }
}
