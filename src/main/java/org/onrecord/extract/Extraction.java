package org.onrecord.extract;

import java.util.List;
import java.util.Map;

/// What came out of one file.
public sealed interface Extraction {
  /// Changes whenever the same bytes may give another extraction, so that none made before is taken
  /// from the cache. A component more or less is noticed without it.
  String VERSION = "4";

  /// Media type detected from the bytes, `application/octet-stream` when unknown.
  String mediaType();

  /// Text, metadata and parts.
  ///
  /// @param form what `text` is
  /// @param text decoded, never null; empty for an archive that only holds parts
  /// @param metadata names as Tika gives them, values in file order
  /// @param pageStarts Java index in `text` at which each page begins; empty without pages
  /// @param partial true when text was cut at a limit; a warning says where
  /// @param ocr true when the words were read from images
  /// @param warnings each a sentence
  /// @param parts attachments and members, in file order
  /// @param layout where the words stand on their pages; empty where the format does not tell
  record Extracted(
      String mediaType,
      Form form,
      String text,
      Map<String, List<String>> metadata,
      List<Integer> pageStarts,
      boolean partial,
      boolean ocr,
      List<String> warnings,
      List<Part> parts,
      Layout layout)
      implements Extraction {
    public Extracted {
      metadata = Map.copyOf(metadata);
      pageStarts = List.copyOf(pageStarts);
      warnings = List.copyOf(warnings);
      parts = List.copyOf(parts);
    }

    /// Text whose place on its pages is not known.
    public Extracted(
        String mediaType,
        Form form,
        String text,
        Map<String, List<String>> metadata,
        List<Integer> pageStarts,
        boolean partial,
        boolean ocr,
        List<String> warnings,
        List<Part> parts) {
      this(mediaType, form, text, metadata, pageStarts, partial, ocr, warnings, parts, Layout.NONE);
    }
  }

  /// No text could be had.
  record Failed(String mediaType, Kind kind, String message) implements Extraction {}

  /// What `text` is.
  enum Form {
    /// Source of a web page, decoded, with its markup.
    HTML,
    /// Lines, with an empty line between paragraphs where the format knows them.
    PLAIN
  }

  /// Why there is no text.
  enum Kind {
    NO_TEXT,
    NEEDS_OCR,
    ENCRYPTED,
    UNSUPPORTED,
    CORRUPT,
    TOO_LARGE,
    TIMEOUT,
    OUT_OF_MEMORY,
    POISON
  }

  /// An attachment of a mail or a member of an archive.
  ///
  /// @param name path within the container, with `/`
  /// @param sha256 of its bytes, 64 lower-case hex digits
  /// @param byteLength size in bytes
  record Part(String name, String sha256, long byteLength, Extraction extraction) {}
}
