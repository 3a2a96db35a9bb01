package org.onrecord.correction;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;

/// Changes a document as a person decided.
final class DocumentChange {
  private DocumentChange() {}

  /// The document with the change; as it is when the correction is not about a document.
  static Document of(Document document, Correction correction) {
    String sentence = Deed.sentence(correction);
    return switch (correction.action()) {
      case DocumentAction.ChangeKind change ->
          with(document, change.kind(), sentence, document.title(), document.published());
      case DocumentAction.ChangeTitle change ->
          with(
              document,
              document.kind(),
              document.kindReason(),
              change.title(),
              document.published());
      case DocumentAction.ChangePublished change ->
          with(
              document,
              document.kind(),
              document.kindReason(),
              document.title(),
              dated(change.date(), sentence));
      case StatementAction _, RegisterAction _, Undo _ -> document;
    };
  }

  /// A date as a person gave it.
  static DatedAs dated(@Nullable GivenDate date, String sentence) {
    return date == null
        ? new DatedAs(null, null, DatedAs.Precision.UNKNOWN, DatedAs.Ground.CORRECTION, sentence)
        : date.dated(DatedAs.Ground.CORRECTION, sentence);
  }

  private static Document with(
      Document document,
      DocumentKind kind,
      String kindReason,
      @Nullable String title,
      DatedAs published) {
    return new Document(
        document.source(),
        kind,
        kindReason,
        title,
        document.publisher(),
        document.authors(),
        document.onBehalfOf(),
        document.signatories(),
        document.signatoriesComplete(),
        document.addressees(),
        document.via(),
        published,
        document.language(),
        document.text(),
        document.passages(),
        document.pages(),
        document.warnings(),
        document.pageMap());
  }
}
