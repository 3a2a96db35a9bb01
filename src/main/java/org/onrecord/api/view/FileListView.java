package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.FileState;

/// Files of the corpus and what became of each, sorted by path.
public record FileListView(
    Total total, String generation, List<Item> items, Map<String, String> links) {

  /// One file.
  ///
  /// @param reason a sentence; empty for INDEXED
  /// @param ocr true when its words were read from images
  /// @param furniture passages left aside as no part of the text
  /// @param furnitureCharacters code points of these
  /// @param document id of its document; left out where there is none
  public record Item(
      String path,
      String sha256,
      FileState.State state,
      String reason,
      String mediaType,
      long byteLength,
      int characters,
      int pages,
      String language,
      @Nullable String kind,
      int statements,
      boolean ocr,
      int furniture,
      int furnitureCharacters,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String containedIn,
      List<String> warnings,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String document) {}
}
