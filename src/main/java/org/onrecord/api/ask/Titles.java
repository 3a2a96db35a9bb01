package org.onrecord.api.ask;

import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.StatementIndex;

/// Titles of documents, kept for one generation of the index. Safe for threads.
final class Titles {
  private final StatementIndex index;
  private volatile Kept kept = new Kept("", Map.of());

  Titles(StatementIndex index) {
    this.index = index;
  }

  /// The title of a document, or its path where it has none; the id itself for an unknown one.
  String of(String documentId) {
    String generation = index.standing().generation();
    Kept now = kept;
    if (!now.generation().equals(generation)) {
      now = new Kept(generation, titles());
      kept = now;
    }
    return now.titles().getOrDefault(documentId, documentId);
  }

  private Map<String, String> titles() {
    return index.documents().stream()
        .collect(Collectors.toMap(DocumentCard::id, Titles::title, (one, other) -> one));
  }

  private static String title(DocumentCard card) {
    String title = card.title();
    return title == null || title.isBlank() ? card.path() : title;
  }

  private record Kept(String generation, Map<String, String> titles) {}
}
