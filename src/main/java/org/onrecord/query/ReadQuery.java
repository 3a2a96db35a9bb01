package org.onrecord.query;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Query.Preference;
import org.onrecord.index.Words;

/// A question, read.
///
/// @param words what must stand in the statement or file it
/// @param filters asked for by fields, or recognised in plain words
/// @param said days asked for
/// @param published days asked for
/// @param prefer values that rank a hit higher
/// @param understood what was recognised, in the order of the words
/// @param repairs how broken syntax was read, in the order of the question
public record ReadQuery(
    Words words,
    Map<Facet, Filter> filters,
    DateRange said,
    DateRange published,
    List<Preference> prefer,
    List<Understood> understood,
    List<Repair> repairs) {

  /// No words, no conditions.
  public static final ReadQuery NOTHING =
      new ReadQuery(
          new Words.Everything(),
          Map.of(),
          DateRange.OPEN,
          DateRange.OPEN,
          List.of(),
          List.of(),
          List.of());

  public ReadQuery {
    filters = Map.copyOf(filters);
    prefer = List.copyOf(prefer);
    understood = List.copyOf(understood);
    repairs = List.copyOf(repairs);
  }

  /// The question as it was read, in the query language and in one way only: its filters and days
  /// first, words joined by operators. Empty when it asks for everything. Read again, it asks for
  /// the same, but for preferences, which only rank.
  public String canonical() {
    return Canonical.of(this);
  }

  /// Words alone, in the query language.
  public static String written(Words words) {
    return Canonical.of(words);
  }

  /// The same question with other words.
  public ReadQuery asking(Words newWords) {
    return new ReadQuery(newWords, filters, said, published, prefer, understood, repairs);
  }

  /// This question in the settings of another: its filters are added, its dates and words win.
  public Query in(Query settings) {
    return new Query(
        words instanceof Words.Everything ? settings.words() : words,
        merged(settings.filters(), filters),
        said.isOpen() ? settings.said() : said,
        published.isOpen() ? settings.published() : published,
        settings.minConfidence(),
        prefer.isEmpty() ? settings.prefer() : prefer,
        settings.sort(),
        settings.limit(),
        settings.after(),
        settings.facets(),
        settings.facetLimit(),
        settings.histogram(),
        settings.everySighting(),
        settings.rollUp(),
        settings.numbering());
  }

  /// Both filters of each facet: values of one facet are alternatives.
  static Map<Facet, Filter> merged(Map<Facet, Filter> one, Map<Facet, Filter> other) {
    Map<Facet, Filter> merged = new EnumMap<>(Facet.class);
    merged.putAll(one);
    other.forEach(
        (facet, filter) ->
            merged.merge(
                facet,
                filter,
                (a, b) ->
                    new Filter(union(a.include(), b.include()), union(a.exclude(), b.exclude()))));
    return merged;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
