package org.onrecord.api.ask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Words;

/// Questions with parts of them left out, asking for counts and no hits.
public final class Lifts {
  /// The words as a whole.
  public static final String WORDS = "q";

  /// The days on which it was said.
  public static final String SAID = "said";

  /// The days of publication.
  public static final String PUBLISHED = "published";

  /// The least confidence.
  public static final String CONFIDENCE = "minConfidence";

  private Lifts() {}

  /// The parts of a question that can be left out, words first.
  public static List<String> parts(Query query) {
    List<String> parts = new ArrayList<>();
    if (!(query.words() instanceof Words.Everything)) {
      parts.add(WORDS);
    }
    query.filters().keySet().stream().sorted().forEach(f -> parts.add(f.parameter()));
    if (!query.said().isOpen()) {
      parts.add(SAID);
    }
    if (!query.published().isOpen()) {
      parts.add(PUBLISHED);
    }
    if (query.minConfidence() > 0) {
      parts.add(CONFIDENCE);
    }
    return parts;
  }

  /// The question without some of its parts.
  public static Query without(Query query, Set<String> parts) {
    Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
    filters.putAll(query.filters());
    filters.keySet().removeIf(facet -> parts.contains(facet.parameter()));
    return changed(
        query,
        parts.contains(WORDS) ? new Words.Everything() : query.words(),
        filters,
        parts.contains(SAID) ? DateRange.OPEN : query.said(),
        parts.contains(PUBLISHED) ? DateRange.OPEN : query.published(),
        parts.contains(CONFIDENCE) ? 0 : query.minConfidence());
  }

  /// The question with other words.
  public static Query with(Query query, Words words) {
    return changed(
        query, words, query.filters(), query.said(), query.published(), query.minConfidence());
  }

  /// The question with one value no longer kept out.
  public static Query allowing(Query query, Facet facet, String value) {
    Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
    filters.putAll(query.filters());
    filters.computeIfPresent(
        facet,
        (f, filter) -> {
          Set<String> kept = new HashSet<>(filter.exclude());
          kept.remove(value);
          return new Filter(filter.include(), kept);
        });
    return changed(
        query, query.words(), filters, query.said(), query.published(), query.minConfidence());
  }

  private static Query changed(
      Query query,
      Words words,
      Map<Facet, Filter> filters,
      DateRange said,
      DateRange published,
      double minConfidence) {
    return new Query(
        words,
        filters,
        said,
        published,
        minConfidence,
        query.prefer(),
        Query.Sort.RELEVANCE,
        0,
        null,
        Set.of(),
        1,
        null,
        query.everySighting(),
        query.rollUp(),
        query.numbering());
  }
}
