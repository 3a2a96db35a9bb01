package org.onrecord.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Query.Preference;
import org.onrecord.index.Words;

/// Gathers what a question asks for besides its words.
final class Conditions {
  private final Map<Facet, Set<String>> included = new EnumMap<>(Facet.class);
  private final Map<Facet, Set<String>> excluded = new EnumMap<>(Facet.class);
  private final List<Preference> preferred = new ArrayList<>();

  /// What was understood, with where it stands, so that it can be told in the words' order.
  private final List<Map.Entry<Integer, Understood>> understood = new ArrayList<>();

  private DateRange said = DateRange.OPEN;
  private DateRange published = DateRange.OPEN;

  void include(Facet facet, Collection<String> values) {
    included.computeIfAbsent(facet, f -> new TreeSet<>()).addAll(values);
  }

  void exclude(Facet facet, Collection<String> values) {
    excluded.computeIfAbsent(facet, f -> new TreeSet<>()).addAll(values);
  }

  void prefer(Facet facet, String value, double weight) {
    preferred.add(new Preference(facet, value, weight));
  }

  void understand(int at, Understood what) {
    understood.add(Map.entry(at, what));
  }

  /// Adds days; several dates of one question span a range.
  void days(boolean ofPublished, DateRange days) {
    if (ofPublished) {
      published = published.isOpen() ? days : spanning(published, days);
    } else {
      said = said.isOpen() ? days : spanning(said, days);
    }
  }

  private static DateRange spanning(DateRange one, DateRange other) {
    return new DateRange(
        earlier(one.from(), other.from()),
        later(one.to(), other.to()),
        one.undated() || other.undated());
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : other == null || one.isBefore(other) ? one : other;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : other == null || one.isAfter(other) ? one : other;
  }

  boolean hasFilters() {
    return !included.isEmpty() || !said.isOpen() || !published.isOpen();
  }

  ReadQuery with(Words words, Repairs repairs) {
    Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
    included.forEach((f, values) -> filters.put(f, new Filter(values, Set.of())));
    excluded.forEach(
        (f, values) ->
            filters.merge(
                f, new Filter(Set.of(), values), (a, b) -> new Filter(a.include(), b.exclude())));
    List<Understood> inOrder =
        understood.stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return new ReadQuery(words, filters, said, published, preferred, inOrder, repairs.all());
  }
}
