package org.onrecord.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.Sayings.First;
import org.onrecord.statement.Statement;

/// Documents that pairs of copies hold together, made into groups and sightings.
///
/// Statements are held against those of every earlier document that the later is a copy of, of its
/// own group or not. Of the documents only what names them is held in memory, of their statements
/// the distinct words, and of each sighting its words once; the texts are read one by one.
final class Component {
  private final Map<String, List<String>> otherPaths;
  private final Recent<OpenDocument> documents;

  /// In the order of [Origin].
  private final List<Entry> entries;

  private final Map<String, CopyGroup> groups;
  private final Map<String, Campaign> campaigns;
  private final Map<String, Map<String, Sighting>> copyOf = new HashMap<>();
  private final Map<String, Map<String, List<Sighting>>> sightings = new HashMap<>();

  /// Of each document, by place of a statement, the one that it is a sighting of; asked once for
  /// each document, in their order.
  private final IntFunction<Map<Integer, First>> matched;

  private Component(
      List<Entry> entries,
      Neighbours neighbours,
      Recent<OpenDocument> documents,
      Map<String, List<String>> otherPaths,
      List<Decision> decisions) {
    this.entries = entries;
    this.documents = documents;
    this.otherPaths = otherPaths;
    this.groups = Grouping.of(entries, neighbours, otherPaths);
    this.campaigns = Campaigns.of(entries, neighbours, documents);
    this.matched = matched(new Matching(neighbours), decisions);
  }

  /// Shows what is known of each document, without a basis, in the order of their origins.
  ///
  /// @param entries in the order of [Origin]
  /// @param documents reads them by id
  /// @param decisions of people about statements of these documents
  static void read(
      List<Entry> entries,
      Neighbours neighbours,
      Recent<OpenDocument> documents,
      Map<String, List<String>> otherPaths,
      List<Decision> decisions,
      Consumer<DocumentCopies> taker) {
    Component component = new Component(entries, neighbours, documents, otherPaths, decisions);
    for (int i = 0; i < entries.size(); i++) {
      component.sight(i);
    }
    entries.forEach(entry -> taker.accept(component.found(entry.id())));
  }

  /// Where nobody decided anything no document is read twice.
  private IntFunction<Map<Integer, First>> matched(Matching matching, List<Decision> decisions) {
    IntFunction<Map<Integer, First>> byWords = i -> matching.next(i, statements(i));
    return decisions.isEmpty()
        ? byWords
        : Regrouping.of(
                entries,
                documents,
                IntStream.range(0, entries.size()).mapToObj(byWords).toList(),
                decisions)
            ::get;
  }

  private List<Statement> statements(int document) {
    return documents.of(entries.get(document).id()).held().statements();
  }

  /// Holds the statements of a document against those of the documents before it.
  private void sight(int document) {
    OpenDocument later = documents.of(entries.get(document).id());
    List<Statement> own = later.held().statements();
    Map<Integer, First> firsts = matched.apply(document);
    for (int i = 0; i < own.size(); i++) {
      First first = firsts.get(i);
      if (first == null) {
        add(own.get(i), sameBytes(own.get(i), entries.get(document).card(), null));
      } else {
        sight(first, own.get(i), later, entries.get(document).card());
      }
    }
  }

  private void sight(First place, Statement statement, OpenDocument later, CopyCard card) {
    Entry origin = entries.get(place.document());
    OpenDocument earlier = documents.of(origin.id());
    Statement first = earlier.held().statements().get(place.statement());
    Comparison comparison = Comparison.of(first, earlier, statement, later);
    // One string where the words are the same: most are.
    String text = first.text().equals(statement.text()) ? first.text() : statement.text();
    List<Change> changes = comparison.changes();
    Sighting sighting = new Sighting(statement.id(), card, text, comparison.sameness(), changes);
    Sighting back =
        new Sighting(
            first.id(),
            origin.card(),
            first.text(),
            comparison.sameness(),
            changes.stream().map(Change::turned).toList());
    copyOf.computeIfAbsent(card.id(), d -> new HashMap<>()).put(statement.id(), back);
    add(first, List.of(sighting));
    add(first, sameBytes(statement, card, sighting));
  }

  private void add(Statement first, List<Sighting> more) {
    if (!more.isEmpty()) {
      sightings
          .computeIfAbsent(first.documentId(), d -> new HashMap<>())
          .computeIfAbsent(first.id(), s -> new ArrayList<>())
          .addAll(more);
    }
  }

  /// Sightings of a statement at the other paths of its own document.
  private List<Sighting> sameBytes(Statement statement, CopyCard card, @Nullable Sighting like) {
    return otherPaths.getOrDefault(card.id(), List.of()).stream()
        .map(
            path ->
                new Sighting(
                    statement.id(),
                    card.at(path),
                    statement.text(),
                    like == null ? Sameness.EXACT : like.sameness(),
                    like == null ? List.of() : like.changes()))
        .toList();
  }

  private DocumentCopies found(String id) {
    return new DocumentCopies(
        id,
        "",
        groups.get(id),
        campaigns.get(id),
        copyOf.getOrDefault(id, Map.of()),
        sightings.getOrDefault(id, Map.of()));
  }
}
