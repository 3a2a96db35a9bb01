package org.onrecord.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.DocumentCard;

/// A document as it is cited.
///
/// Names stand as they are written and are never turned into “family, given”: whether “Associated
/// Press” is a person the text does not say, and a wrong turn is worse than none.
///
/// @param id sha-256 of the file
/// @param authors bylines; of a letter its signatories, of a submission the submitting body
/// @param language ISO 639-1, or `und`
public record Source(
    String id,
    @Nullable String title,
    DocumentKind kind,
    List<String> authors,
    @Nullable String publisher,
    DatedAs published,
    String language) {
  public Source {
    authors = List.copyOf(authors);
  }

  /// The document of a hit.
  public static Source of(DocumentCard card) {
    return new Source(
        card.id(),
        card.title(),
        card.kind(),
        card.authors(),
        card.publisher(),
        card.published(),
        card.language());
  }

  /// A whole document.
  public static Source of(Document document) {
    return of(DocumentCard.of(document, 0));
  }

  /// The title, or what stands in its place.
  String titled() {
    return title == null || title.isBlank() ? "Document without a title" : title;
  }

  /// Year, month and day of publication as far as they are known: none to three numbers.
  List<Integer> date() {
    return parts(published);
  }

  static List<Integer> parts(DatedAs date) {
    LocalDate from = date.from();
    if (from == null) {
      return List.of();
    }
    return switch (date.precision()) {
      case DAY -> List.of(from.getYear(), from.getMonthValue(), from.getDayOfMonth());
      case MONTH -> List.of(from.getYear(), from.getMonthValue());
      case YEAR -> List.of(from.getYear());
      case RANGE, NOT_BEFORE, NOT_AFTER, UNKNOWN -> List.of();
    };
  }

  /// True where the publisher is a paper or site that the text appeared in, and not its maker.
  boolean isPeriodical() {
    return kind == DocumentKind.NEWS || kind == DocumentKind.BLOG;
  }

  /// What the document is, in a word or two; empty of news, which needs none.
  String genre() {
    return switch (kind) {
      case NEWS, OTHER -> "";
      case BLOG -> "Blog post";
      case SUBMISSION -> "Submission";
      case LETTER -> "Letter";
      case STATEMENT -> "Statement";
      case PRESS_RELEASE -> "Press release";
      case TREATY_TEXT -> "Treaty text";
    };
  }
}
