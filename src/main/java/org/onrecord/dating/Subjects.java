package org.onrecord.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Statement;
import org.onrecord.vocabulary.Tokens;

/// Tells whether a document is about what an event is an event of; its words are read when first
/// asked for. For one thread.
final class Subjects implements Predicate<Event> {
  private final Document document;
  private final Set<String> cited;
  private final Map<Subject, Boolean> known = new HashMap<>();
  private @Nullable Tokens tokens;

  /// @param statements of the document, with the articles that they touch
  Subjects(Document document, List<Statement> statements) {
    this.document = document;
    this.cited =
        statements.stream()
            .flatMap(statement -> statement.provisions().stream())
            .map(ProvisionRef::instrument)
            .collect(Collectors.toSet());
  }

  @Override
  public boolean test(Event event) {
    return known.computeIfAbsent(event.about(), about -> about.isOf(tokens(), cited));
  }

  private Tokens tokens() {
    Tokens read = tokens;
    if (read == null) {
      String title = document.title() == null ? "" : document.title() + "\n";
      read = Tokens.of(title + document.text().string());
      tokens = read;
    }
    return read;
  }
}
