package org.onrecord.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DocumentKind;

/// Which of several copies the others go back to: an order over documents, and the reason for it.
///
/// First the paper itself (letter, submission, statement, press release) before what reprints it;
/// then an outlet that another names as its source, and last what names one of them; then what was
/// published first; then the most complete; then the path.
final class Origin {
  private static final Set<DocumentKind> PAPERS =
      Set.of(
          DocumentKind.LETTER,
          DocumentKind.SUBMISSION,
          DocumentKind.STATEMENT,
          DocumentKind.PRESS_RELEASE);

  /// One rule: what it compares, and the sentence when it decides.
  private record Rule(Comparator<Facts> order, Function<Facts, String> reason) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Comparator.comparing(f -> !f.isPaper()),
              f -> "it is the " + words(f.kind()) + " itself, which the others print"),
          new Rule(
              Comparator.comparing(f -> !f.isNamed()),
              f -> "another copy names “" + f.publisher() + "” as its source"),
          new Rule(
              Comparator.comparing(Facts::namesAnother),
              f -> "the others name another as their source"),
          new Rule(
              Comparator.comparing(
                  Facts::published, Comparator.nullsLast(Comparator.naturalOrder())),
              f -> "it was published first, on " + f.published()),
          new Rule(
              Comparator.comparingLong(Facts::size).reversed(),
              f -> "it is the most complete of them"),
          new Rule(
              Comparator.comparing(Facts::path),
              f -> "nothing tells them apart, and its path comes first"),
          new Rule(Comparator.comparing(Facts::id), f -> "nothing tells them apart"));

  private Origin() {}

  /// What decides over a document.
  private record Facts(
      String id,
      String path,
      DocumentKind kind,
      @Nullable String publisher,
      @Nullable LocalDate published,
      long size,
      boolean isNamed,
      boolean namesAnother) {

    boolean isPaper() {
      return PAPERS.contains(kind);
    }
  }

  /// The documents, the origin first.
  static List<Entry> order(List<Entry> documents) {
    List<Facts> facts = all(documents);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      places.add(i);
    }
    places.sort((a, b) -> compare(facts.get(a), facts.get(b)));
    return places.stream().map(documents::get).toList();
  }

  private static int compare(Facts one, Facts other) {
    for (Rule rule : RULES) {
      int order = rule.order().compare(one, other);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /// Why the first comes before all others: the rule that sets it apart from the second.
  ///
  /// @param ordered two or more, as [#order] gives them
  static String reason(List<Entry> ordered) {
    List<Facts> facts = all(ordered);
    Facts first = facts.getFirst();
    return RULES.stream()
        .filter(rule -> rule.order().compare(first, facts.get(1)) != 0)
        .findFirst()
        .map(rule -> rule.reason().apply(first))
        .orElse("nothing tells them apart");
  }

  private static List<Facts> all(List<Entry> documents) {
    Set<String> publishers =
        documents.stream()
            .map(entry -> entry.card().publisher())
            .filter(p -> p != null)
            .map(Origin::name)
            .collect(Collectors.toSet());
    Set<String> sources =
        documents.stream().flatMap(entry -> sources(entry).stream()).collect(Collectors.toSet());
    return documents.stream().map(entry -> facts(entry, publishers, sources)).toList();
  }

  private static Facts facts(Entry entry, Set<String> publishers, Set<String> sources) {
    CopyCard card = entry.card();
    return new Facts(
        card.id(),
        card.path(),
        card.kind(),
        card.publisher(),
        card.published().exactDay(),
        entry.size(),
        card.publisher() != null && sources.contains(name(card.publisher())),
        sources(entry).stream().anyMatch(publishers::contains));
  }

  /// Whom a document names as its source, itself apart.
  private static List<String> sources(Entry entry) {
    String publisher = entry.card().publisher();
    String own = publisher == null ? "" : name(publisher);
    return entry.via().stream().map(Origin::name).filter(v -> !v.equals(own)).toList();
  }

  private static String name(String name) {
    return String.join(" ", Tokens.folded(Tokens.of(name)));
  }

  private static String words(DocumentKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
