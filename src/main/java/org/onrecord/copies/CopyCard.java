package org.onrecord.copies;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;

/// What a sighting says of the document it stands in.
///
/// @param id sha-256 of the file
/// @param path in the corpus
public record CopyCard(
    String id,
    String path,
    @Nullable String title,
    @Nullable String publisher,
    DocumentKind kind,
    String language,
    DatedAs published) {

  static CopyCard of(Document document) {
    return new CopyCard(
        document.id(),
        document.source().path(),
        document.title(),
        document.publisher(),
        document.kind(),
        document.language(),
        document.published());
  }

  /// The card of a file with the same bytes at another path.
  CopyCard at(String otherPath) {
    return new CopyCard(id, otherPath, title, publisher, kind, language, published);
  }
}
