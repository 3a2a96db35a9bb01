package org.onrecord.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.CopyCard;
import org.onrecord.copies.DocumentCopies;
import org.onrecord.copies.Sameness;
import org.onrecord.copies.Sighting;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// Answers a query by looking at every statement: slow, plain, and what the index is held to.
final class Scan {
  /// A statement and its document, and the documents and altered words of its sightings.
  record Row(
      Statement statement, Document document, List<CopyCard> elsewhere, List<String> altered) {
    static Row alone(Statement statement, Document document) {
      return new Row(statement, document, List.of(), List.of());
    }
  }

  private final List<Row> rows;

  /// Each statement once.
  private final List<Row> firsts;

  private final IndexVocabulary vocabulary;

  Scan(List<Specimen> corpus, IndexVocabulary vocabulary) {
    this(corpus, vocabulary, Map.of());
  }

  /// @param copies by document id
  Scan(List<Specimen> corpus, IndexVocabulary vocabulary, Map<String, DocumentCopies> copies) {
    this.vocabulary = vocabulary;
    this.rows =
        corpus.stream()
            .flatMap(s -> s.statements().stream().map(t -> Row.alone(t, s.document())))
            .toList();
    this.firsts = new ArrayList<>();
    for (Row row : rows) {
      DocumentCopies known =
          copies.getOrDefault(row.document.id(), DocumentCopies.none(row.document.id()));
      if (!known.copyOf().containsKey(row.statement.id())) {
        List<Sighting> seen = known.sightings().getOrDefault(row.statement.id(), List.of());
        firsts.add(
            new Row(
                row.statement,
                row.document,
                seen.stream().map(Sighting::document).toList(),
                seen.stream()
                    .filter(s -> s.sameness() == Sameness.ALTERED)
                    .map(Sighting::text)
                    .toList()));
      }
    }
  }

  private List<Row> rows(Query query) {
    return query.everySighting() ? rows : firsts;
  }

  /// Everything found; in the query's order unless that is relevance.
  List<Row> found(Query query) {
    return rows(query).stream()
        .filter(r -> meets(r, query, null))
        .sorted(order(query.sort()))
        .toList();
  }

  Map<Facet, List<FacetCount>> facets(Query query) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : query.facets()) {
      Filter filter = query.filters().getOrDefault(facet, new Filter(Set.of(), Set.of()));
      Map<String, Long> counts = new TreeMap<>();
      filter.include().forEach(v -> counts.put(v, 0L));
      Query counted = facet == Facet.STANCE ? query.withoutRollUp() : query;
      rows(query).stream()
          .filter(r -> meets(r, counted, facet))
          .flatMap(r -> counting(facet, r, counted).stream())
          .forEach(v -> counts.merge(v, 1L, Long::sum));
      facets.put(
          facet,
          counts.entrySet().stream()
              .map(
                  e ->
                      new FacetCount(
                          e.getKey(), e.getValue(), filter.include().contains(e.getKey())))
              .sorted(
                  Comparator.comparingLong(FacetCount::count)
                      .reversed()
                      .thenComparing(FacetCount::value))
              .toList());
    }
    return facets;
  }

  /// Days that the found statements are plotted at, with their numbers; null for the undated.
  private static boolean stands(Row row, Words.Standing asked) {
    LocalDate day =
        switch (asked.when()) {
          case SAID -> day(row.statement.said());
          case PUBLISHED -> day(row.document.published());
          case EVENT -> row.statement.said().event() == null ? null : day(row.statement.said());
        };
    LocalDate from = asked.from();
    LocalDate to = asked.to();
    if (day == null || (from == null && to == null)) {
      return day == null && from == null && to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// An end that is not known lies within days that are open there.
  private static boolean surely(DatedAs said, DateRange asked) {
    if (said.from() == null && said.to() == null) {
      return false;
    }
    boolean begins =
        asked.from() == null || (said.from() != null && !said.from().isBefore(asked.from()));
    boolean ends = asked.to() == null || (said.to() != null && !said.to().isAfter(asked.to()));
    return begins && ends;
  }

  static @Nullable LocalDate day(DatedAs date) {
    return date.from() != null ? date.from() : date.to();
  }

  private boolean meets(Row row, Query query, @Nullable Facet lifted) {
    for (Map.Entry<Facet, Filter> entry : query.filters().entrySet()) {
      Set<String> values = values(entry.getKey(), row, query.numbering());
      Filter filter = entry.getValue();
      if (filter.exclude().stream().anyMatch(values::contains)) {
        return false;
      }
      if (entry.getKey() != lifted
          && !filter.include().isEmpty()
          && filter.include().stream().noneMatch(values::contains)
          && !(entry.getKey() == Facet.ACTOR && rollsUp(row, filter.include(), query))) {
        return false;
      }
    }
    return meets(row.statement.said(), query.said())
        && Stream.concat(
                Stream.of(row.document.published()),
                row.elsewhere.stream().map(CopyCard::published))
            .anyMatch(date -> meets(date, query.published()))
        && row.statement.attribution().confidence() >= query.minConfidence()
        && matches(row, query.words());
  }

  /// What a row counts for; an actor, also for those that it rolls up to.
  private Set<String> counting(Facet facet, Row row, Query query) {
    Set<String> values = new TreeSet<>(values(facet, row, query.numbering()));
    if (facet == Facet.ACTOR) {
      query.rollUp().shares().keySet().stream()
          .filter(actor -> rollsUp(row, Set.of(actor), query))
          .forEach(values::add);
    }
    return values;
  }

  /// True when a member's statement counts for one of the actors.
  private boolean rollsUp(Row row, Set<String> actors, Query query) {
    Set<String> speakers = values(Facet.ACTOR, row, "");
    DatedAs said = row.statement.said();
    return !query.filters().containsKey(Facet.STANCE)
        && actors.stream()
            .flatMap(a -> query.rollUp().shares().getOrDefault(a, List.of()).stream())
            .filter(share -> speakers.contains(share.actorId()))
            .anyMatch(share -> isWithin(said, share));
  }

  private static boolean isWithin(DatedAs said, RollUp.Share share) {
    boolean begins =
        share.from() == null || said.from() != null && !said.from().isBefore(share.from());
    boolean ends = share.to() == null || said.to() != null && !said.to().isAfter(share.to());
    return begins && ends;
  }

  private static boolean meets(DatedAs date, DateRange range) {
    if (range.isOpen()) {
      return true;
    }
    if (date.from() == null && date.to() == null) {
      return range.undated();
    }
    if (range.from() == null && range.to() == null) {
      return false;
    }
    boolean startsInTime =
        date.from() == null || range.to() == null || !date.from().isAfter(range.to());
    boolean endsInTime =
        date.to() == null || range.from() == null || !date.to().isBefore(range.from());
    return startsInTime && endsInTime;
  }

  private boolean matches(Row row, Words words) {
    return switch (words) {
      case Words.Everything _ -> true;
      case Words.Term(String word, boolean _) -> tokens(row).contains(word);
      case Words.Prefix(String letters) ->
          tokens(row).stream().anyMatch(t -> t.startsWith(letters));
      case Words.Phrase _ -> texts(row).anyMatch(text -> NaiveText.holds(text, words));
      case Words.Near _, Words.Within _, Words.Fuzzy _ ->
          texts(row).anyMatch(text -> NaiveText.holds(text, words));
      case Words.In(Words.Field field, Words part) ->
          field == Words.Field.TEXT
              ? matches(row, part)
              : field == Words.Field.PASSAGE
                  && matches(Row.alone(row.statement, row.document), part);
      case Words.Days(boolean ofPublished, DateRange range) ->
          ofPublished
              ? Stream.concat(
                      Stream.of(row.document.published()),
                      row.elsewhere.stream().map(CopyCard::published))
                  .anyMatch(date -> meets(date, range))
              : meets(row.statement.said(), range);
      case Words.Standing standing -> stands(row, standing);
      case Words.Surely(DateRange range) -> surely(row.statement.said(), range);
      case Words.AllOf(List<Words> parts) -> parts.stream().allMatch(p -> matches(row, p));
      case Words.AnyOf(List<Words> parts) -> parts.stream().anyMatch(p -> matches(row, p));
      case Words.Spelt spelt -> spelt.all().stream().anyMatch(p -> matches(row, p));
      case Words.MostOf(List<Words> parts, int minimum) ->
          parts.stream().filter(p -> matches(row, p)).count() >= minimum;
      case Words.Not(Words part) -> !matches(row, part);
      case Words.Having(Facet facet, String value) -> values(facet, row, "").contains(value);
      case Words.Meaning meaning ->
          throw new IllegalArgumentException("MeaningSearchTest scans for " + meaning);
    };
  }

  private static List<String> tokens(Row row) {
    return texts(row).flatMap(text -> Arrays.stream(text.split(" "))).toList();
  }

  private static Stream<String> texts(Row row) {
    return Stream.concat(Stream.of(row.statement.text()), row.altered.stream());
  }

  private Set<String> values(Facet facet, Row row, String numbering) {
    Statement statement = row.statement;
    Stream<String> values =
        switch (facet) {
          case ACTOR -> speakers(statement).stream().map(Scan::id);
          case ACTOR_KIND -> actors(statement).map(IndexVocabulary.ActorEntry::kind);
          case CATEGORY -> actors(statement).map(IndexVocabulary.ActorEntry::category);
          case THEME ->
              statement.themes().stream()
                  .flatMap(t -> vocabulary.withBroader(t.themeId()).stream());
          case STANCE -> Stream.ofNullable(statement.stance()).map(s -> s.polarity().name());
          case VOICE -> Stream.of(statement.voice().name());
          case STATEMENT_CLASS -> Stream.of(statement.statementClass().name());
          case KIND ->
              Stream.concat(
                  Stream.of(row.document.kind().name()),
                  row.elsewhere.stream().map(d -> d.kind().name()));
          case PUBLISHER ->
              Stream.concat(
                  Stream.ofNullable(row.document.publisher()),
                  row.elsewhere.stream().map(CopyCard::publisher).filter(p -> p != null));
          case PROVISION ->
              statement.provisions().stream()
                  .flatMap(ref -> vocabulary.provisions(ref, numbering).stream());
          case DRAFT -> statement.provisions().stream().flatMap(r -> vocabulary.draft(r).stream());
          case DATED -> Stream.of(statement.said().precision().name());
          case LANGUAGE ->
              Stream.concat(
                  Stream.of(row.document.language()),
                  row.elsewhere.stream().map(CopyCard::language));
          case DOCUMENT ->
              Stream.concat(Stream.of(row.document.id()), row.elsewhere.stream().map(CopyCard::id));
          case ATTRIBUTION -> Stream.of(attribution(statement));
        };
    return new TreeSet<>(values.toList());
  }

  private static List<Speaker> speakers(Statement statement) {
    return statement.attribution() instanceof Attribution.Credited c ? c.speakers() : List.of();
  }

  private static String id(Speaker speaker) {
    return speaker instanceof Speaker.Registered r ? r.actorId() : "name:" + speaker.name();
  }

  private Stream<IndexVocabulary.ActorEntry> actors(Statement statement) {
    return speakers(statement).stream().flatMap(s -> vocabulary.actor(id(s)).stream());
  }

  private static String attribution(Statement statement) {
    List<Speaker> speakers = speakers(statement);
    boolean unnamed = speakers.stream().allMatch(s -> s.name().equals("some campaigners"));
    return speakers.isEmpty() ? "none" : unnamed ? "unnamed" : "named";
  }

  private static Comparator<Row> order(Query.Sort sort) {
    Comparator<Row> newest = Comparator.comparing(r -> day(r.statement.said()), newestFirst());
    Comparator<Row> id = Comparator.comparing(r -> r.statement.id());
    return switch (sort) {
      case RELEVANCE, NEWEST_SAID -> newest.thenComparing(id);
      case OLDEST_SAID ->
          Comparator.comparing(
                  (Row r) -> day(r.statement.said()),
                  Comparator.nullsLast(Comparator.naturalOrder()))
              .thenComparing(id);
      case NEWEST_PUBLISHED ->
          Comparator.comparing((Row r) -> day(r.document.published()), newestFirst())
              .thenComparing(newest)
              .thenComparing(id);
      case ACTOR ->
          Comparator.comparing(
                  Scan::actorName, Comparator.nullsLast(Comparator.<String>naturalOrder()))
              .thenComparing(newest)
              .thenComparing(id);
      case NEWEST_INDEXED ->
          throw new IllegalArgumentException("a scan does not know when what was written");
    };
  }

  private static Comparator<@Nullable LocalDate> newestFirst() {
    return Comparator.nullsLast(Comparator.reverseOrder());
  }

  private static @Nullable String actorName(Row row) {
    List<Speaker> speakers = speakers(row.statement);
    return speakers.isEmpty()
        ? null
        : speakers.getFirst().name().toLowerCase(java.util.Locale.ROOT);
  }

  /// The ids of rows, in their order.
  static List<String> ids(List<Row> rows) {
    return new ArrayList<>(rows.stream().map(r -> r.statement.id()).toList());
  }
}
