package org.onrecord.index.lucene.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.RollUp;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.Lookup;

/// The parts of a question that keep statements out without ranking them.
public final class Restrictions {
  private Restrictions() {}

  /// Only statements, no documents or file states.
  ///
  /// @param everySighting those too that are sightings of another
  public static org.apache.lucene.search.Query statements(boolean everySighting) {
    return everySighting ? Lookup.type(IndexSchema.STATEMENT) : Lookup.marked(IndexSchema.FIRST);
  }

  /// Statements of which a sighting was published in the days asked for; empty when nothing is
  /// asked.
  static Optional<org.apache.lucene.search.Query> published(Query query) {
    return days(true, query.published(), query);
  }

  /// Statements that were said, or of which a sighting was published, in some days; empty when
  /// nothing is asked.
  static Optional<org.apache.lucene.search.Query> days(
      boolean ofPublished, DateRange range, Query query) {
    if (!ofPublished) {
      return meets(IndexSchema.SAID, range);
    }
    if (query.everySighting() || range.isOpen()) {
      return meets(IndexSchema.PUBLISHED, range);
    }
    var undated = Lookup.marked(IndexSchema.SEEN + IndexSchema.UNDATED);
    if (range.from() == null && range.to() == null) {
      return Optional.of(undated);
    }
    var seen =
        LongRange.newIntersectsQuery(
            IndexSchema.SEEN, new long[] {first(range)}, new long[] {last(range)});
    return Optional.of(range.undated() ? either(seen, undated) : seen);
  }

  private static org.apache.lucene.search.Query either(
      org.apache.lucene.search.Query one, org.apache.lucene.search.Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  /// What a facet's filter lets in, by facet; facets that only keep out are not in it.
  static Map<Facet, org.apache.lucene.search.Query> included(Query query) {
    Map<Facet, org.apache.lucene.search.Query> included = new EnumMap<>(Facet.class);
    query
        .filters()
        .forEach(
            (facet, filter) -> {
              if (!filter.include().isEmpty()) {
                included.put(facet, including(facet, filter.include(), query));
              }
            });
    return included;
  }

  /// Statements with one of the values; of an actor, also what rolls up to it.
  public static org.apache.lucene.search.Query including(
      Facet facet, Set<String> values, Query query) {
    var own = anyOf(IndexSchema.field(facet, query), values);
    Set<RollUp.Share> shares =
        facet == Facet.ACTOR ? query.rolled().of(values) : Set.<RollUp.Share>of();
    if (shares.isEmpty()) {
      return own;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(own, Occur.SHOULD);
    Set<String> always = new TreeSet<>();
    for (RollUp.Share share : shares) {
      if (share.always()) {
        always.add(share.actorId());
      } else {
        any.add(within(share), Occur.SHOULD);
      }
    }
    if (!always.isEmpty()) {
      any.add(anyOf(Facet.ACTOR, always, false), Occur.SHOULD);
    }
    return any.build();
  }

  private static org.apache.lucene.search.Query within(RollUp.Share share) {
    DateRange days = new DateRange(share.from(), share.to(), false);
    return new BooleanQuery.Builder()
        .add(anyOf(Facet.ACTOR, Set.of(share.actorId()), false), Occur.FILTER)
        .add(within(IndexSchema.SAID, days), Occur.FILTER)
        .build();
  }

  /// What filters keep out.
  static List<org.apache.lucene.search.Query> excluded(Query query) {
    List<org.apache.lucene.search.Query> excluded = new ArrayList<>();
    query
        .filters()
        .forEach(
            (facet, filter) -> {
              if (!filter.exclude().isEmpty()) {
                excluded.add(anyOf(IndexSchema.field(facet, query), filter.exclude()));
              }
            });
    return excluded;
  }

  static org.apache.lucene.search.Query anyOf(
      Facet facet, Set<String> values, boolean everySighting) {
    return anyOf(IndexSchema.field(facet, everySighting), values);
  }

  private static org.apache.lucene.search.Query anyOf(String field, Set<String> values) {
    return KeywordField.newSetQuery(field, values.stream().sorted().map(BytesRef::new).toList());
  }

  /// Statements whose range of days meets the one asked for; empty when nothing is asked.
  static Optional<org.apache.lucene.search.Query> meets(String date, DateRange range) {
    if (range.isOpen()) {
      return Optional.empty();
    }
    var undated = new TermQuery(new Term(date + IndexSchema.UNDATED, "1"));
    if (range.from() == null && range.to() == null) {
      return Optional.of(undated);
    }
    BooleanQuery.Builder dated = new BooleanQuery.Builder();
    dated.add(
        LongField.newRangeQuery(date + IndexSchema.FROM, Long.MIN_VALUE, last(range)),
        Occur.FILTER);
    dated.add(
        LongField.newRangeQuery(date + IndexSchema.TO, first(range), Long.MAX_VALUE), Occur.FILTER);
    if (!range.undated()) {
      return Optional.of(dated.build());
    }
    return Optional.of(either(dated.build(), undated));
  }

  /// Statements that a plot puts within two days; with neither day, those that it puts nowhere.
  public static org.apache.lucene.search.Query standing(
      Query.When when, @Nullable LocalDate from, @Nullable LocalDate to) {
    String field = IndexSchema.days(when);
    if (from == null && to == null) {
      return new BooleanQuery.Builder()
          .add(Lookup.type(IndexSchema.STATEMENT), Occur.FILTER)
          .add(new FieldExistsQuery(field), Occur.MUST_NOT)
          .build();
    }
    DateRange days = new DateRange(from, to, false);
    return NumericDocValuesField.newSlowRangeQuery(field, first(days), last(days));
  }

  /// Statements whose range of days lies wholly in the one asked for.
  static org.apache.lucene.search.Query within(String date, DateRange range) {
    return new BooleanQuery.Builder()
        .add(
            LongField.newRangeQuery(date + IndexSchema.FROM, first(range), last(range)),
            Occur.FILTER)
        .add(
            LongField.newRangeQuery(date + IndexSchema.TO, first(range), last(range)), Occur.FILTER)
        .build();
  }

  static Optional<org.apache.lucene.search.Query> confident(double least) {
    return least <= 0
        ? Optional.empty()
        : Optional.of(
            DoubleField.newRangeQuery(IndexSchema.CONFIDENCE, least, Double.POSITIVE_INFINITY));
  }

  private static long first(DateRange range) {
    return range.from() == null ? Long.MIN_VALUE : range.from().toEpochDay();
  }

  private static long last(DateRange range) {
    return range.to() == null ? Long.MAX_VALUE : range.to().toEpochDay();
  }
}
