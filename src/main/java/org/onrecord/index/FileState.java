package org.onrecord.index;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What became of one file of the corpus, or of one part of a mail or archive.
///
/// @param path in the corpus, with `/`; a part is `container!/name`
/// @param sha256 of the bytes; empty when the file could not be opened
/// @param state exactly one
/// @param reason a sentence; empty for INDEXED
/// @param mediaType as detected
/// @param byteLength in bytes
/// @param modified milliseconds since 1970, to notice changes
/// @param characters code points of text
/// @param pages 0 where the format has none
/// @param language ISO 639-1, `und` when unknown
/// @param kind of the document, or null where there is none
/// @param statements how many were found
/// @param containedIn path of the container, or null
/// @param warnings each a sentence
/// @param ocr true when its words were read from images
/// @param furniture passages left aside as no part of the text: menus, footers, running heads
/// @param furnitureCharacters code points of these
/// @param corrections ids of the corrections that were applied to it, sorted
/// @param orphans ids of those meant for it whose words it no longer holds, sorted
public record FileState(
    String path,
    String sha256,
    State state,
    String reason,
    String mediaType,
    long byteLength,
    long modified,
    int characters,
    int pages,
    String language,
    @Nullable String kind,
    int statements,
    @Nullable String containedIn,
    List<String> warnings,
    boolean ocr,
    int furniture,
    int furnitureCharacters,
    List<String> corrections,
    List<String> orphans) {
  public FileState {
    warnings = List.copyOf(warnings);
    corrections = List.copyOf(Objects.requireNonNullElse(corrections, List.of()));
    orphans = List.copyOf(Objects.requireNonNullElse(orphans, List.of()));
  }

  /// A state without corrections.
  public FileState(
      String path,
      String sha256,
      State state,
      String reason,
      String mediaType,
      long byteLength,
      long modified,
      int characters,
      int pages,
      String language,
      @Nullable String kind,
      int statements,
      @Nullable String containedIn,
      List<String> warnings,
      boolean ocr,
      int furniture,
      int furnitureCharacters) {
    this(
        path,
        sha256,
        state,
        reason,
        mediaType,
        byteLength,
        modified,
        characters,
        pages,
        language,
        kind,
        statements,
        containedIn,
        warnings,
        ocr,
        furniture,
        furnitureCharacters,
        List.of(),
        List.of());
  }

  /// A state without OCR and furniture.
  public FileState(
      String path,
      String sha256,
      State state,
      String reason,
      String mediaType,
      long byteLength,
      long modified,
      int characters,
      int pages,
      String language,
      @Nullable String kind,
      int statements,
      @Nullable String containedIn,
      List<String> warnings) {
    this(
        path,
        sha256,
        state,
        reason,
        mediaType,
        byteLength,
        modified,
        characters,
        pages,
        language,
        kind,
        statements,
        containedIn,
        warnings,
        false,
        0,
        0);
  }

  /// The same file, seen at another time.
  public FileState withModified(long time) {
    return new FileState(
        path,
        sha256,
        state,
        reason,
        mediaType,
        byteLength,
        time,
        characters,
        pages,
        language,
        kind,
        statements,
        containedIn,
        warnings,
        ocr,
        furniture,
        furnitureCharacters,
        corrections,
        orphans);
  }

  /// The state of a file with the same bytes as another.
  ///
  /// @param original path of the one that is indexed
  public FileState asCopyOf(String original) {
    return new FileState(
        path,
        sha256,
        State.DUPLICATE,
        "has the same bytes as " + original + ", which is indexed",
        mediaType,
        byteLength,
        modified,
        characters,
        pages,
        language,
        kind,
        0,
        containedIn,
        warnings,
        ocr,
        furniture,
        furnitureCharacters);
  }

  /// States a file can end in.
  public enum State {
    INDEXED,
    /// Indexed, but its text was cut at a limit.
    OK_PARTIAL,
    /// The same bytes as another file, which is indexed.
    DUPLICATE,
    NO_TEXT,
    NEEDS_OCR,
    ENCRYPTED,
    UNSUPPORTED,
    CORRUPT,
    TOO_LARGE,
    TIMEOUT,
    OUT_OF_MEMORY,
    POISON,
    /// The file could not be opened: permission, a broken link, a pipe.
    UNREADABLE;

    /// True when the file's words can be found.
    public boolean isIndexed() {
      return this == INDEXED || this == OK_PARTIAL;
    }
  }
}
