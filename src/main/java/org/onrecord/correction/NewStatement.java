package org.onrecord.correction;

import java.util.List;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.StatementId;
import org.onrecord.statement.Voice;

/// Statements whose words a person chose.
final class NewStatement {
  private NewStatement() {}

  /// A statement that nobody found.
  static Statement of(Document document, Span span, StatementAction.Quote quote) {
    String id = document.source().id();
    var nobody =
        new Attribution.Unattributed(
            List.of(), List.of(), List.of(), SheetLine.RULE, "Nobody had found it.", 0);
    return new Statement(
        StatementId.of(id, List.of(span)),
        id,
        List.of(span),
        document.text().slice(span),
        quote.voice(),
        StatementClass.SAID,
        nobody,
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        null,
        List.of(),
        List.of(),
        passage(document, span));
  }

  /// A statement with other words.
  static Statement moved(Document document, Span span, Statement statement, Voice voice) {
    return new Statement(
        StatementId.of(statement.documentId(), List.of(span)),
        statement.documentId(),
        List.of(span),
        document.text().slice(span),
        voice,
        statement.statementClass(),
        statement.attribution(),
        statement.themes(),
        statement.provisions(),
        statement.said(),
        statement.stance(),
        statement.relay(),
        statement.addressees(),
        passage(document, span));
  }

  /// Index of the passage that a span begins in; of the last before it where it begins in none.
  private static int passage(Document document, Span span) {
    int passage = 0;
    for (int i = 0; i < document.passages().size(); i++) {
      if (document.passages().get(i).span().start() <= span.start()) {
        passage = i;
      }
    }
    return passage;
  }
}
