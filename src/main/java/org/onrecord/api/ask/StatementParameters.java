package org.onrecord.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.api.http.Parameters;
import org.onrecord.api.http.Problem;
import org.onrecord.api.http.ProblemKind;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Query.Histogram;
import org.onrecord.index.Query.Sort;
import org.onrecord.index.RollUp;
import org.onrecord.index.Words;
import org.onrecord.provision.Numberings;
import org.onrecord.query.BadQuery;
import org.onrecord.query.QueryReader;
import org.onrecord.query.ReadQuery;
import org.onrecord.statement.Stance;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

/// Reads the parameters of a search: the filters that every list of statements takes, and the
/// shape of the answer.
public final class StatementParameters {
  /// The filters, with `-name` for exclusion.
  public static final Set<String> FILTERS = filters();

  /// What shapes a page besides.
  public static final Set<String> PAGE =
      with(
          FILTERS,
          "sort",
          "limit",
          "after",
          "facets",
          "facetLimit",
          "facetSort",
          "histogram",
          "fields",
          "highlight",
          "explain",
          "advice");

  /// Properties of a statement, for `fields`.
  static final Set<String> FIELDS =
      Set.of(
          "id",
          "text",
          "voice",
          "class",
          "actor",
          "actors",
          "moreActors",
          "candidates",
          "onBehalfOf",
          "relay",
          "addressees",
          "attribution",
          "themes",
          "provisions",
          "stance",
          "said",
          "document",
          "place",
          "context",
          "highlights",
          "nearness",
          "sightings",
          "copyOf",
          "firstIndexed",
          "changed",
          "links");

  private static final Map<Facet, Set<String>> CLOSED =
      Map.of(
          Facet.VOICE, names(Voice.values()),
          Facet.STATEMENT_CLASS, names(StatementClass.values()),
          Facet.KIND, names(DocumentKind.values()),
          Facet.ACTOR_KIND, names(Actor.Kind.values()),
          Facet.STANCE, names(Stance.Polarity.values()),
          Facet.ATTRIBUTION, Set.of("named", "unnamed", "none"),
          Facet.DATED, names(DatedAs.Precision.values()));

  /// How the values of a facet may be put in order.
  public static final Set<String> FACET_SORTS = Set.of("count", "name");

  private static final Map<String, Sort> SORTS =
      Arrays.stream(Sort.values()).collect(Collectors.toMap(Sort::parameter, s -> s));

  private final QueryReader reader;
  private final Labels labels;
  private final RollUps rollUps;
  private final Modes modes;

  public StatementParameters(QueryReader reader, Labels labels, RollUps rollUps, Modes modes) {
    this.reader = reader;
    this.labels = labels;
    this.rollUps = rollUps;
    this.modes = modes;
  }

  private static Set<String> filters() {
    Set<String> names = new TreeSet<>();
    for (Facet facet : Facet.values()) {
      names.add(facet.parameter());
      names.add("-" + facet.parameter());
    }
    names.addAll(
        Set.of("q", "said.from", "said.to", "said.undated", "published.from", "published.to"));
    names.add("mode");
    names.addAll(Set.of("published.undated", "minConfidence", "rollUp", "copies", "numbering"));
    names.addAll(DayConditions.NAMES);
    return Set.copyOf(names);
  }

  /// Names of parameters and some more.
  public static Set<String> with(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Arrays.stream(more))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }

  /// Reads a request.
  public Asked read(Parameters given) {
    String q = given.one("q").orElse("");
    ReadQuery question = question(q);
    List<Facet> facets = facets(given);
    Query query =
        new Query(
            DayConditions.narrowed(modes.in(given, question.words(), q), given),
            merged(filtered(given), question.filters()),
            narrower(range(given, "said"), question.said()),
            narrower(range(given, "published"), question.published()),
            given.fraction("minConfidence"),
            question.prefer(),
            given.choice("sort", SORTS.keySet()).map(SORTS::get).orElse(Sort.RELEVANCE),
            given.number("limit", 1, 200, 20),
            given.one("after").orElse(null),
            Set.copyOf(facets),
            given.number("facetLimit", 1, 1000, 50),
            histogram(given),
            everySighting(given),
            rollUp(given),
            numbering(given));
    boolean byName = given.choice("facetSort", FACET_SORTS).orElse("count").equals("name");
    return new Asked(
        given.given(),
        q,
        query,
        question,
        facets,
        byName,
        given.flag("highlight", true),
        given.flag("explain", false),
        given.flag("advice", true),
        fields(given),
        Modes.of(given));
  }

  /// What is found by words and filters, counted and not shown.
  public Query filters(Parameters given) {
    String q = given.one("q").orElse("");
    Query filtered = question(q).in(filtersOnly(given));
    return filtered.asking(modes.in(given, filtered.words(), q));
  }

  /// The filters alone, without words: for lists in which `q` means a name.
  public Query filtersOnly(Parameters given) {
    Modes.of(given);
    return new Query(
        DayConditions.narrowed(new Words.Everything(), given),
        filtered(given),
        range(given, "said"),
        range(given, "published"),
        given.fraction("minConfidence"),
        List.of(),
        Sort.RELEVANCE,
        0,
        null,
        Set.of(),
        Counts.MOST,
        null,
        everySighting(given),
        rollUp(given),
        numbering(given));
  }

  /// With `copies=all` each sighting of a statement counts for itself.
  private static boolean everySighting(Parameters given) {
    return given.choice("copies", Set.of("once", "all")).map("all"::equals).orElse(false);
  }

  private Map<Facet, Filter> filtered(Parameters given) {
    Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> include = values(given, facet.parameter(), facet);
      Set<String> exclude = values(given, "-" + facet.parameter(), facet);
      if (!include.isEmpty() || !exclude.isEmpty()) {
        filters.put(facet, new Filter(include, exclude));
      }
    }
    return filters;
  }

  /// The kinds of document that `kind` asks for.
  static List<String> kinds(Parameters given) {
    String name = Facet.KIND.parameter();
    Set<String> known = names(DocumentKind.values());
    return given.many(name).stream().map(v -> Parameters.allowed(name, v, known)).toList();
  }

  private Set<String> values(Parameters given, String name, Facet facet) {
    Set<String> allowed = CLOSED.get(facet);
    return given.many(name).stream()
        .map(v -> allowed == null ? labels.value(facet, v) : Parameters.allowed(name, v, allowed))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// By whose numbers articles are filtered and counted: those of a draft, `final` for the final
  /// text.
  private String numbering(Parameters given) {
    String draft = given.one("numbering").orElse("final");
    if (draft.equals("final")) {
      return Numberings.FINAL;
    }
    Set<String> drafts = new TreeSet<>(labels.numberings().drafts());
    drafts.removeIf(known -> labels.numberings().key(known).isEmpty());
    drafts.add("final");
    Parameters.allowed("numbering", draft, drafts);
    return labels.numberings().key(draft).orElse(Numberings.FINAL);
  }

  /// With `rollUp=members` those below an actor count for it, with `parents` those above.
  private RollUp rollUp(Parameters given) {
    Set<String> modes = Set.of("members", "parents", "none");
    return switch (given.choice("rollUp", modes).orElse("none")) {
      case "members" -> rollUps.members();
      case "parents" -> rollUps.parents();
      default -> RollUp.NONE;
    };
  }

  private static Map<Facet, Filter> merged(Map<Facet, Filter> given, Map<Facet, Filter> words) {
    Map<Facet, Filter> all = new EnumMap<>(Facet.class);
    all.putAll(given);
    words.forEach(
        (facet, filter) ->
            all.merge(
                facet,
                filter,
                (a, b) ->
                    new Filter(union(a.include(), b.include()), union(a.exclude(), b.exclude()))));
    return all;
  }

  private static Set<String> union(Set<String> left, Set<String> right) {
    return Stream.concat(left.stream(), right.stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static DateRange range(Parameters given, String name) {
    Optional<LocalDate> from = given.from(name + ".from");
    Optional<LocalDate> to = given.to(name + ".to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw Parameters.bad(name + ".to", "is before “" + name + ".from”; swap the two").thrown();
    }
    return new DateRange(from.orElse(null), to.orElse(null), given.flag(name + ".undated", false));
  }

  /// What was given, where something was; else what the words say.
  private static DateRange narrower(DateRange given, DateRange words) {
    return given.isOpen() ? words : given;
  }

  private ReadQuery question(String q) {
    try {
      return q.isBlank() ? ReadQuery.NOTHING : reader.read(q);
    } catch (BadQuery e) {
      Problem problem =
          Problem.of(ProblemKind.BAD_QUERY, e.getMessage() + ".")
              .with("parameter", "q")
              .with("position", e.column());
      String repair = e.repair();
      throw (repair == null ? problem : problem.with("repair", repair)).thrown();
    }
  }

  private static List<Facet> facets(Parameters given) {
    Set<String> known =
        Arrays.stream(Facet.values()).map(Facet::parameter).collect(Collectors.toSet());
    List<Facet> facets = new ArrayList<>();
    for (String name : given.list("facets")) {
      Facet facet = Facet.of(Parameters.allowed("facets", name, known)).orElseThrow();
      if (!facets.contains(facet)) {
        facets.add(facet);
      }
    }
    return facets;
  }

  /// `month`, `said:month`, `published:month` or `event:month`.
  private static @Nullable Histogram histogram(Parameters given) {
    String value = given.one("histogram").orElse("");
    if (value.isEmpty()) {
      return null;
    }
    String stretch = Parameters.allowed("histogram", value, Stretches.all());
    return new Histogram(Stretches.interval(stretch), Stretches.when(stretch));
  }

  private static Set<String> fields(Parameters given) {
    Set<String> fields = new LinkedHashSet<>();
    for (String name : given.list("fields")) {
      fields.add(Parameters.allowed("fields", name, FIELDS));
    }
    return fields;
  }
}
