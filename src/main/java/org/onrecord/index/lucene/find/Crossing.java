package org.onrecord.index.lucene.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.index.Axis;
import org.onrecord.index.Crossed;
import org.onrecord.index.Crossed.Line;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Query.Histogram;
import org.onrecord.index.ResultPage;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.lucene.match.Matches;
import org.onrecord.index.lucene.match.Restrictions;

/// Counts by two axes over sets of bits: one set a value, so that every cell is what a search with
/// both values finds, and no search is done for it.
///
/// @param question with the limits of a table left out
public record Crossing(Answers answers, Query question, Axis rows, Axis columns, int top) {
  /// Stretches of time that are shown at most; of more, the next wider ones are.
  private static final int MOST_STRETCHES = 400;

  /// The rows, the columns and the count of every cell.
  public Crossed of(IndexSearcher searcher, String generation) throws IOException {
    Lines down = lines(rows, searcher, generation);
    Lines across = lines(columns, searcher, generation);
    long[][] cells = new long[down.shown.size()][across.shown.size()];
    long[] others = new long[down.shown.size()];
    count(down.shown, across.shown, cells, others, searcher);
    return new Crossed(
        answers.answer(counting(Set.of(), null), searcher, generation).total(),
        generation,
        down.shown,
        across.shown,
        listed(cells),
        java.util.Arrays.stream(others).boxed().toList(),
        down.more,
        across.more);
  }

  private static List<List<Long>> listed(long[][] cells) {
    List<List<Long>> listed = new ArrayList<>();
    for (long[] row : cells) {
      listed.add(java.util.Arrays.stream(row).boxed().toList());
    }
    return listed;
  }

  /// @param more values that are not shown
  private record Lines(List<Line> shown, long more) {}

  private Lines lines(Axis axis, IndexSearcher searcher, String generation) throws IOException {
    return switch (axis) {
      case Axis.Of(Facet facet) -> values(facet, searcher, generation);
      case Axis.Time time -> stretches(time, searcher, generation);
    };
  }

  /// The values asked for, else the most frequent.
  private Lines values(Facet facet, IndexSearcher searcher, String generation) throws IOException {
    ResultPage page = answers.answer(counting(Set.of(facet), null), searcher, generation);
    Filter filter = question.filters().get(facet);
    boolean chosen = filter != null && !filter.include().isEmpty();
    List<FacetCount> all =
        page.facets().getOrDefault(facet, List.of()).stream()
            .filter(count -> !chosen || count.selected())
            .filter(count -> filter == null || !filter.exclude().contains(count.value()))
            .toList();
    List<Line> shown =
        all.stream()
            .limit(top)
            .map(c -> new Line(c.value(), null, null, c.count(), c.selected()))
            .toList();
    return new Lines(shown, all.size() - shown.size());
  }

  private Lines stretches(Axis.Time time, IndexSearcher searcher, String generation)
      throws IOException {
    Query.Interval interval = time.interval();
    ResultPage page = plotted(time, interval, searcher, generation);
    while (page.histogram().size() > MOST_STRETCHES && interval != Query.Interval.YEAR) {
      interval = wider(interval);
      page = plotted(time, interval, searcher, generation);
    }
    List<Line> shown = new ArrayList<>();
    page.histogram().forEach(b -> shown.add(new Line("", b.from(), b.to(), b.count(), false)));
    if (page.undated() > 0) {
      shown.add(new Line("", null, null, page.undated(), false));
    }
    return new Lines(shown, 0);
  }

  private ResultPage plotted(
      Axis.Time time, Query.Interval interval, IndexSearcher searcher, String generation)
      throws IOException {
    var histogram = new Histogram(interval, time.when());
    return answers.answer(counting(Set.of(), histogram), searcher, generation);
  }

  private static Query.Interval wider(Query.Interval interval) {
    return switch (interval) {
      case DAY, AUTO -> Query.Interval.WEEK;
      case WEEK -> Query.Interval.MONTH;
      case MONTH, YEAR -> Query.Interval.YEAR;
    };
  }

  private Query counting(
      Set<Facet> facets, @org.jspecify.annotations.Nullable Histogram histogram) {
    return asking(question.filters(), facets, histogram);
  }

  private Query asking(
      Map<Facet, Filter> filters,
      Set<Facet> facets,
      @org.jspecify.annotations.Nullable Histogram histogram) {
    return new Query(
        question.words(),
        filters,
        question.said(),
        question.published(),
        question.minConfidence(),
        List.of(),
        question.sort(),
        0,
        null,
        facets,
        Query.MOST_VALUES,
        histogram,
        question.everySighting(),
        question.rollUp(),
        question.numbering());
  }

  /// The question with what the axes' own filters let in lifted; what they keep out stays out.
  private Query lifted() {
    Map<Facet, Filter> filters = new HashMap<>(question.filters());
    for (Axis axis : List.of(rows, columns)) {
      if (axis instanceof Axis.Of(Facet facet)) {
        Filter own = filters.get(facet);
        filters.put(facet, new Filter(Set.of(), own == null ? Set.of() : own.exclude()));
      }
    }
    return asking(filters, Set.of(), null);
  }

  private void count(
      List<Line> down, List<Line> across, long[][] cells, long[] others, IndexSearcher searcher)
      throws IOException {
    Query asked = lifted();
    List<Weight> byRow = weights(rows, down, asked, searcher);
    List<Weight> byColumn = weights(columns, across, asked, searcher);
    for (Matches.Segment segment : Matches.of(answers.plan(asked), searcher)) {
      List<FixedBitSet> found = new ArrayList<>();
      for (Weight row : byRow) {
        FixedBitSet bits = Matches.bits(row, segment.leaf(), searcher.getTimeout());
        bits.and(segment.all());
        found.add(bits);
      }
      FixedBitSet shown = new FixedBitSet(segment.all().length());
      for (int c = 0; c < byColumn.size(); c++) {
        FixedBitSet column = Matches.bits(byColumn.get(c), segment.leaf(), searcher.getTimeout());
        for (int r = 0; r < found.size(); r++) {
          cells[r][c] += FixedBitSet.intersectionCount(found.get(r), column);
        }
        shown.or(column);
      }
      for (int r = 0; r < found.size(); r++) {
        others[r] += FixedBitSet.andNotCount(found.get(r), shown);
      }
    }
  }

  private static List<Weight> weights(
      Axis axis, List<Line> lines, Query asked, IndexSearcher searcher) throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (Line line : lines) {
      weights.add(Matches.weight(having(axis, line, asked), searcher));
    }
    return weights;
  }

  private static org.apache.lucene.search.Query having(Axis axis, Line line, Query asked) {
    var value =
        switch (axis) {
          case Axis.Of(Facet facet) -> Restrictions.including(facet, Set.of(line.value()), asked);
          case Axis.Time time -> Restrictions.standing(time.when(), line.from(), line.to());
        };
    return new BooleanQuery.Builder().add(value, Occur.FILTER).build();
  }
}
