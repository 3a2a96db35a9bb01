package org.onrecord.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.index.DocumentCard;

/// Which documents a list shows: OR within a filter, AND across.
///
/// @param words each must stand in the title, publisher or path, in any case
record DocumentFilter(
    List<String> words, List<String> kinds, List<String> publishers, List<String> languages) {

  static DocumentFilter read(Parameters given) {
    String q = given.one("q").orElse("").toLowerCase(Locale.ROOT);
    return new DocumentFilter(
        Stream.of(q.split("\\s+")).filter(w -> !w.isEmpty()).toList(),
        StatementParameters.kinds(given),
        given.many("publisher"),
        given.many("lang"));
  }

  boolean accepts(DocumentCard card) {
    return (kinds.isEmpty() || kinds.contains(card.kind().name()))
        && (publishers.isEmpty() || publishers.contains(String.valueOf(card.publisher())))
        && (languages.isEmpty() || languages.contains(card.language()))
        && holdsWords(card);
  }

  private boolean holdsWords(DocumentCard card) {
    String all = card.title() + "\n" + card.publisher() + "\n" + card.path();
    String folded = all.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(folded::contains);
  }
}
