package org.onrecord.correction;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Span;

/// Words in a document, found again by quoting them (a W3C `TextQuoteSelector` over
/// [Document#text]).
///
/// The document is known by the hash of its bytes, or, once its file was edited, by its path.
///
/// @param document whose words they are
/// @param exact the words, from the first to the last, at least one character
/// @param prefix up to 32 code points before them
/// @param suffix up to 32 code points after them
/// @param statement id that the statement had when the correction was made, or null; for people
public record Target(
    DocumentTarget document,
    String exact,
    String prefix,
    String suffix,
    @Nullable String statement) {
  private static final int CONTEXT = 32;

  public Target {
    if (exact.isBlank()) {
      throw new IllegalArgumentException("a target needs the words that it is about");
    }
  }

  /// The words of a span.
  ///
  /// @param statement id of the statement there, or null
  public static Target of(Document document, Span span, @Nullable String statement) {
    int before = Math.max(0, span.start() - CONTEXT);
    int after = Math.min(document.text().length(), span.end() + CONTEXT);
    return new Target(
        DocumentTarget.of(document),
        document.text().slice(span),
        document.text().slice(new Span(before, span.start())),
        document.text().slice(new Span(span.end(), after)),
        statement);
  }
}
