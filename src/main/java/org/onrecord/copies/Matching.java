package org.onrecord.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.copies.Sayings.Alike;
import org.onrecord.copies.Sayings.First;
import org.onrecord.copies.Sayings.Saying;
import org.onrecord.statement.Statement;

/// Which statements of a document are those of earlier documents that it is a copy of. The best fit
/// goes first, then the earliest document; each statement has one partner at most.
final class Matching {
  private final Neighbours neighbours;
  private final Sayings sayings = new Sayings();

  /// A statement of the copy, by its place, that may be a sighting of an earlier.
  private record Pair(First first, int statement, double worth) {
    int distance() {
      return Math.abs(first.statement() - statement);
    }
  }

  private static final Comparator<Pair> BEST =
      Comparator.comparingDouble(Pair::worth)
          .reversed()
          .thenComparingInt(pair -> pair.first().document())
          .thenComparingInt(Pair::distance)
          .thenComparingInt(pair -> pair.first().statement())
          .thenComparingInt(Pair::statement);

  Matching(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /// Takes the next document.
  ///
  /// @param document its place; these ascend from call to call
  /// @return by place of a statement, the one that it is a sighting of
  Map<Integer, First> next(int document, List<Statement> statements) {
    List<Saying> own = statements.stream().map(statement -> sayings.of(Bag.of(statement))).toList();
    Map<Integer, First> matches = best(pairs(document, own));
    for (int i = 0; i < own.size(); i++) {
      if (!matches.containsKey(i)) {
        own.get(i).firsts().add(new First(document, i));
      }
    }
    return matches;
  }

  private List<Pair> pairs(int document, List<Saying> own) {
    Map<Integer, Boolean> near = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      for (Alike alike : own.get(i).alike()) {
        for (First first : alike.first().firsts()) {
          if (near.computeIfAbsent(
              first.document(), other -> neighbours.copies(other, document) != null)) {
            pairs.add(new Pair(first, i, alike.fit().worth()));
          }
        }
      }
    }
    return pairs;
  }

  private static Map<Integer, First> best(List<Pair> pairs) {
    pairs.sort(BEST);
    Set<First> used = new HashSet<>();
    Map<Integer, First> matches = new HashMap<>();
    for (Pair pair : pairs) {
      if (!used.contains(pair.first()) && !matches.containsKey(pair.statement())) {
        used.add(pair.first());
        matches.put(pair.statement(), pair.first());
      }
    }
    return matches;
  }
}
