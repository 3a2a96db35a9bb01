package org.onrecord.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question to the index, wholly resolved: ids, dates, limits.
///
/// @param words what the words ask for
/// @param filters by facet: OR within one, AND across; a value in `exclude` is kept out
/// @param said when it was said
/// @param published when its document was published
/// @param minConfidence least confidence of the attribution, 0 to 1
/// @param prefer values that rank a hit higher without being asked for
/// @param sort order; ties end in the id
/// @param limit hits a page, 1 to 200; 0 for counts alone
/// @param after cursor of the page before, or null
/// @param facets which facets to count
/// @param facetLimit values counted a facet, 1 to [Query#MOST_VALUES]
/// @param histogram what to plot, or null
/// @param everySighting each sighting for itself; else a statement that appears in several copies
///     is found once, by the words of the first and by the documents of all
/// @param rollUp whose statements count for an actor besides its own
/// @param numbering the numbering in which values of [Facet#PROVISION] are written, filtered by and
///     counted; empty for the default one
public record Query(
    Words words,
    Map<Facet, Filter> filters,
    DateRange said,
    DateRange published,
    double minConfidence,
    List<Preference> prefer,
    Sort sort,
    int limit,
    @Nullable String after,
    Set<Facet> facets,
    int facetLimit,
    @Nullable Histogram histogram,
    boolean everySighting,
    RollUp rollUp,
    String numbering) {

  /// The most values of a facet that one question counts.
  public static final int MOST_VALUES = 1_000_000;

  /// Everything, twenty hits, no facets.
  public static final Query ALL =
      new Query(
          new Words.Everything(),
          Map.of(),
          DateRange.OPEN,
          DateRange.OPEN,
          0,
          List.of(),
          Sort.RELEVANCE,
          20,
          null,
          Set.of(),
          50,
          null,
          false,
          RollUp.NONE,
          "");

  public Query {
    filters = Map.copyOf(filters);
    prefer = List.copyOf(prefer);
    facets = Set.copyOf(facets);
    checkLimit(limit);
    if (facetLimit < 1 || facetLimit > MOST_VALUES) {
      throw new IllegalArgumentException(
          "facetLimit " + facetLimit + " is not between 1 and " + MOST_VALUES);
    }
  }

  /// Refuses a number of hits that is not given at once.
  ///
  /// @throws IllegalArgumentException when it is below 0 or above 200
  public static void checkLimit(int limit) {
    if (limit < 0 || limit > 200) {
      throw new IllegalArgumentException("limit " + limit + " is not between 0 and 200");
    }
  }

  /// What rolls up here: nothing where a stance is asked for, which belongs to its speaker alone.
  public RollUp rolled() {
    return filters.containsKey(Facet.STANCE) ? RollUp.NONE : rollUp;
  }

  /// The same question about each actor's own statements alone.
  public Query withoutRollUp() {
    return with(words, sort, limit, facetLimit, RollUp.NONE, numbering);
  }

  /// The same question, counting this many values of each facet.
  public Query counting(int values) {
    return with(words, sort, limit, values, rollUp, numbering);
  }

  /// The same question with articles by the numbers of another draft.
  public Query numbered(String newNumbering) {
    return with(words, sort, limit, facetLimit, rollUp, newNumbering);
  }

  /// The same question with other words.
  public Query asking(Words newWords) {
    return with(newWords, sort, limit, facetLimit, rollUp, numbering);
  }

  /// The same question, giving this many hits.
  public Query showing(int hits) {
    return with(words, sort, hits, facetLimit, rollUp, numbering);
  }

  /// The same question in another order.
  public Query sorted(Sort order) {
    return with(words, order, limit, facetLimit, rollUp, numbering);
  }

  private Query with(
      Words newWords,
      Sort newSort,
      int newLimit,
      int newFacetLimit,
      RollUp newRollUp,
      String newNumbering) {
    return new Query(
        newWords,
        filters,
        said,
        published,
        minConfidence,
        prefer,
        newSort,
        newLimit,
        after,
        facets,
        newFacetLimit,
        histogram,
        everySighting,
        newRollUp,
        newNumbering);
  }

  /// Values wanted and values kept out.
  public record Filter(Set<String> include, Set<String> exclude) {
    public Filter {
      include = Set.copyOf(include);
      exclude = Set.copyOf(exclude);
    }
  }

  /// Days from `from` to `to`, both within; null leaves a side open. A statement matches when its
  /// own range meets this one.
  ///
  /// @param undated with true, statements without a date match as well; alone, only those
  public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to, boolean undated) {
    public static final DateRange OPEN = new DateRange(null, null, false);

    /// True when nothing is asked.
    public boolean isOpen() {
      return from == null && to == null && !undated;
    }
  }

  /// A value that ranks a hit higher.
  ///
  /// @param weight added to the score, above 0
  public record Preference(Facet facet, String value, double weight) {}

  /// Orders of hits.
  public enum Sort {
    RELEVANCE("relevance"),
    NEWEST_SAID("-said"),
    OLDEST_SAID("said"),
    NEWEST_PUBLISHED("-published"),
    /// By when a statement came into the index first.
    NEWEST_INDEXED("-indexed"),
    ACTOR("actor");

    private final String parameter;

    Sort(String parameter) {
      this.parameter = parameter;
    }

    /// Name in the API.
    public String parameter() {
      return parameter;
    }
  }

  /// A plot over time.
  public record Histogram(Interval interval, When when) {}

  /// The three dates of a statement, which are never mixed.
  public enum When {
    /// When it was said.
    SAID,
    /// When its document was published.
    PUBLISHED,
    /// The day of the event that it was said at; most statements are at none.
    EVENT
  }

  /// Width of a bar.
  public enum Interval {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /// The widest that gives at least twelve bars.
    AUTO
  }
}
