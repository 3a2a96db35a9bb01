package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.Span;

/// A document without its text.
///
/// @param id sha-256 of the file, 64 hex digits
/// @param sha256 the same, under its own name
/// @param path in the corpus; a part is `container!/name`
/// @param kindReason in a sentence, why it was taken for that kind
/// @param published as much of the date as is known: `2024-07-30`, `2024-07`, `2024`, or null
/// @param publication the same date with its ground
/// @param characters code points of text
/// @param passages in text order, with their kinds
/// @param statements how many it holds, those included that are sightings of others
/// @param copies that it is one of; left out where it has none
/// @param campaign of form letters that it is one of; left out where there is none
/// @param links `self`, `page`, `text`, `statements`, `original`
public record DocumentView(
    String id,
    String sha256,
    String path,
    String mediaType,
    long byteLength,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String containedIn,
    DocumentKind kind,
    String kindReason,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    List<String> onBehalfOf,
    List<String> signatories,
    boolean signatoriesComplete,
    List<String> addressees,
    List<String> via,
    @Nullable String published,
    DateView publication,
    String language,
    int pages,
    int characters,
    String unit,
    List<PassageView> passages,
    int statements,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CopiesView copies,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CampaignOf campaign,
    CitationView citation,
    List<String> warnings,
    Map<String, String> links) {

  /// A block of the document.
  ///
  /// @param span where it stands, code points
  /// @param page from 1; left out where the format has no pages
  public record PassageView(
      Passage.Kind kind,
      Span span,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer page) {}
}
