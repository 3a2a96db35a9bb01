package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onrecord.index.Crossed.Line;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Query.Interval;
import org.onrecord.index.Query.When;

/// Every count of a table is the length of the list that a search with its values finds.
public abstract class CrossContract extends IndexFixture {
  @Test
  void everyCellIsWhatASearchWithBothValuesFinds() {
    long seed = 20260501;
    RandomCorpus chance = new RandomCorpus(seed);
    Random random = new Random(seed);
    List<Specimen> corpus = new ArrayList<>(chance.longDocuments(8));
    corpus.addAll(chance.copiesOf(List.copyOf(corpus), 10));
    corpus.addAll(chance.documents(60));
    for (int i = 0; i < corpus.size(); i++) {
      put(corpus.get(i));
      if (i % 25 == 24) {
        commit();
      }
    }
    commit();
    index.findCopies(List.of());
    long cells = 0;
    for (int n = 0; n < Integer.getInteger("crossings", 60); n++) {
      Ask ask = n % 3 == 0 ? new Ask() : chance.ask();
      Axis rows = axis(random);
      Axis columns = axis(random);
      if (!rows.equals(columns)) {
        String where = "seed " + seed + ", table " + n + ": " + rows + " × " + columns;
        cells += check(ask, rows, columns, 1 + random.nextInt(4), where);
      }
    }
    assertTrue(cells > 300, "too few cells hold anything: " + cells);
  }

  private static Axis axis(Random random) {
    if (random.nextInt(4) == 0) {
      List<Interval> intervals = List.of(Interval.MONTH, Interval.YEAR, Interval.AUTO);
      return new Axis.Time(
          oneOf(random, When.values()), intervals.get(random.nextInt(intervals.size())));
    }
    return new Axis.Of(oneOf(random, Facet.values()));
  }

  private static <T> T oneOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  /// @return cells that are not 0
  private long check(Ask ask, Axis rows, Axis columns, int top, String where) {
    Crossed crossed = index.cross(ask.query(), rows, columns, top);
    assertEquals(found(ask).size(), crossed.total(), where);
    checkTotals(ask, rows, crossed.rows(), where);
    checkTotals(ask, columns, crossed.columns(), where);
    long cells = 0;
    for (int r = 0; r < crossed.rows().size(); r++) {
      Set<String> inNone = new TreeSet<>();
      Ask lifted = narrowed(ask, rows, crossed.rows().get(r));
      if (columns instanceof Axis.Of(Facet facet)) {
        Filter own = lifted.filters.get(facet);
        lifted.filters.put(facet, new Filter(Set.of(), own == null ? Set.of() : own.exclude()));
      }
      inNone.addAll(found(lifted));
      for (int c = 0; c < crossed.columns().size(); c++) {
        Ask both =
            narrowed(narrowed(ask, rows, crossed.rows().get(r)), columns, crossed.columns().get(c));
        Set<String> found = found(both);
        long cell = crossed.cells().get(r).get(c);
        assertEquals(
            found.size(),
            cell,
            where
                + ": "
                + crossed.rows().get(r)
                + " × "
                + crossed.columns().get(c)
                + " in "
                + both.query());
        cells += cell > 0 ? 1 : 0;
        inNone.removeAll(found);
      }
      assertEquals(
          inNone.size(), crossed.others().get(r), where + ": others of " + crossed.rows().get(r));
    }
    return cells;
  }

  private void checkTotals(Ask ask, Axis axis, List<Line> lines, String where) {
    for (Line line : lines) {
      assertEquals(found(narrowed(ask, axis, line)).size(), line.count(), where + ": " + line);
    }
  }

  private static Ask narrowed(Ask from, Axis axis, Line line) {
    Ask ask = new Ask();
    ask.words = from.words;
    Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
    filters.putAll(from.filters);
    ask.said = from.said;
    ask.published = from.published;
    ask.minConfidence = from.minConfidence;
    ask.everySighting = from.everySighting;
    ask.rollUp = from.rollUp;
    ask.numbering = from.numbering;
    switch (axis) {
      case Axis.Of(Facet facet) -> {
        Filter own = filters.get(facet);
        Set<String> exclude = own == null ? Set.of() : own.exclude();
        filters.put(facet, new Filter(Set.of(line.value()), exclude));
      }
      case Axis.Time time ->
          ask.words =
              new Words.AllOf(
                  List.of(ask.words, new Words.Standing(time.when(), line.from(), line.to())));
    }
    ask.filters.putAll(filters);
    return ask;
  }

  private Set<String> found(Ask ask) {
    Set<String> ids = new TreeSet<>();
    try (Found all = index.all(ask.query())) {
      all.forEachRemaining(hit -> ids.add(hit.statement().id()));
    }
    return ids;
  }
}
