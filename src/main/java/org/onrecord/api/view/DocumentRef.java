package org.onrecord.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.DocumentCard;

/// What a statement says of its document.
///
/// @param id sha-256 of the file, 64 hex digits
/// @param authors of the document, as written; left out when there are none
/// @param published as much of the date as is known: `2024-07-30`, `2024-07`, `2024`, or null
/// @param language of its text, BCP 47; `und` where it is not known
public record DocumentRef(
    String id,
    @Nullable String title,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> authors,
    DocumentKind kind,
    @Nullable String publisher,
    @Nullable String published,
    String language) {

  /// The reference to a document.
  public static DocumentRef of(DocumentCard card) {
    return new DocumentRef(
        card.id(),
        card.title(),
        card.authors(),
        card.kind(),
        card.publisher(),
        DateView.iso(card.published()),
        card.language());
  }
}
