package org.onrecord.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;

/// What a hit says of its document.
///
/// @param id sha-256 of the file
/// @param path in the corpus
/// @param authors bylines; of a letter its signatories, of a submission the submitting body
/// @param statements how many statements it holds
public record DocumentCard(
    String id,
    String path,
    @Nullable String title,
    List<String> authors,
    DocumentKind kind,
    @Nullable String publisher,
    DatedAs published,
    String language,
    int pages,
    int statements) {
  public DocumentCard {
    authors = List.copyOf(authors);
  }

  /// The card of a document.
  public static DocumentCard of(Document document, int statements) {
    return new DocumentCard(
        document.id(),
        document.source().path(),
        document.title(),
        document.authors(),
        document.kind(),
        document.publisher(),
        document.published(),
        document.language(),
        document.pages(),
        statements);
  }
}
