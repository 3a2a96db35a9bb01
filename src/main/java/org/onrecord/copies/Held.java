package org.onrecord.copies;

import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.statement.Statement;

/// A document with its statements in text order.
public record Held(Document document, List<Statement> statements) {
  public Held {
    statements = List.copyOf(statements);
  }
}
