package org.onrecord.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.copies.Sayings.First;
import org.onrecord.statement.Statement;

/// Which statements are sightings of which, once people had their say: what they joined stands
/// together with all copies of either, what they parted stands apart, and what the words alone had
/// joined gives way.
///
/// Of statements that are one the first, in the order of [Origin] and then of the text, is the one
/// that the others are sightings of.
final class Regrouping {
  private static final Comparator<First> ORDER =
      Comparator.comparingInt(First::document).thenComparingInt(First::statement);

  /// Of each statement that stands with an earlier: that one, or one on the way to the first.
  private final Map<First, First> earlier = new HashMap<>();

  private final List<Ends> parted = new ArrayList<>();

  /// The two statements that a decision is about.
  private record Ends(First one, First other) {}

  /// The copies as people decided, the rest as the words have it.
  ///
  /// @param entries in the order of [Origin]
  /// @param documents reads them by id
  /// @param byWords of each document, by place of a statement, the one that it is a copy of
  /// @return the same as people decided
  static List<Map<Integer, First>> of(
      List<Entry> entries,
      Recent<OpenDocument> documents,
      List<Map<Integer, First>> byWords,
      List<Decision> decisions) {
    var regrouping = new Regrouping();
    Map<String, List<First>> places = places(entries, documents, decisions);
    regrouping.decide(decisions, places);
    for (int i = 0; i < entries.size(); i++) {
      int document = i;
      new TreeMap<>(byWords.get(i))
          .forEach((statement, first) -> regrouping.join(new First(document, statement), first));
    }
    return regrouping.result(entries.size());
  }

  /// By correction, the statements that bear it.
  private static Map<String, List<First>> places(
      List<Entry> entries, Recent<OpenDocument> documents, List<Decision> decisions) {
    Map<String, List<First>> places = new HashMap<>();
    for (Decision decision : decisions) {
      places.put(decision.correction(), new ArrayList<>());
    }
    for (int i = 0; i < entries.size(); i++) {
      String id = entries.get(i).id();
      if (decisions.stream().anyMatch(d -> d.one().equals(id) || d.other().equals(id))) {
        List<Statement> statements = documents.of(id).held().statements();
        for (int s = 0; s < statements.size(); s++) {
          First place = new First(i, s);
          statements
              .get(s)
              .corrections()
              .forEach(c -> places.getOrDefault(c.entry(), new ArrayList<>()).add(place));
        }
      }
    }
    return places;
  }

  private void decide(List<Decision> decisions, Map<String, List<First>> places) {
    List<Ends> joined = new ArrayList<>();
    for (Decision decision : decisions) {
      List<First> found = places.getOrDefault(decision.correction(), List.of());
      if (found.size() == 2) {
        Ends ends = new Ends(found.getFirst(), found.getLast());
        (decision.joined() ? joined : parted).add(ends);
      }
    }
    joined.forEach(ends -> join(ends.one(), ends.other()));
  }

  /// Joins what nobody parted.
  private void join(First one, First other) {
    First a = first(one);
    First b = first(other);
    if (!a.equals(b) && !isParted(a, b)) {
      boolean inOrder = ORDER.compare(a, b) < 0;
      earlier.put(inOrder ? b : a, inOrder ? a : b);
    }
  }

  private boolean isParted(First a, First b) {
    return parted.stream()
        .anyMatch(
            ends -> {
              First one = first(ends.one());
              First other = first(ends.other());
              return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
            });
  }

  private First first(First of) {
    First at = of;
    for (First next = earlier.get(at); next != null; next = earlier.get(at)) {
      at = next;
    }
    return at;
  }

  private List<Map<Integer, First>> result(int documents) {
    List<Map<Integer, First>> result = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      result.add(new HashMap<>());
    }
    earlier
        .keySet()
        .forEach(place -> result.get(place.document()).put(place.statement(), first(place)));
    return result;
  }
}
