package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;

/// Which answers wait for words to be read from images.
final class NeedsOcr {
  private NeedsOcr() {}

  /// True when the file, or any part of it, is pages of images.
  static boolean in(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Failed failed -> failed.kind() == Extraction.Kind.NEEDS_OCR;
      case Extraction.Extracted extracted ->
          extracted.parts().stream().anyMatch(part -> in(part.extraction()));
    };
  }

  /// The first answer, with word of why the second reading, with OCR, came to nothing.
  static Extraction unread(Extraction plain, Extraction second) {
    String why = second instanceof Extraction.Failed failed ? failed.message() : "";
    return switch (plain) {
      case Extraction.Failed failed ->
          second instanceof Extraction.Failed other && other.kind() == Extraction.Kind.NO_TEXT
              ? other
              : new Extraction.Failed(
                  failed.mediaType(), failed.kind(), failed.message() + " With OCR, " + why);
      case Extraction.Extracted some -> {
        List<String> warnings = new ArrayList<>(some.warnings());
        warnings.add("The parts that are images could not be read: with OCR, " + why);
        yield new Extraction.Extracted(
            some.mediaType(),
            some.form(),
            some.text(),
            some.metadata(),
            some.pageStarts(),
            some.partial(),
            some.ocr(),
            warnings,
            some.parts(),
            some.layout());
      }
    };
  }
}
