package org.onrecord.api.empty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.DayConditions;
import org.onrecord.api.ask.Labels;
import org.onrecord.api.ask.Lifts;
import org.onrecord.api.ask.Recount;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.http.Links;
import org.onrecord.api.show.StatementViews;
import org.onrecord.api.view.StatementView;
import org.onrecord.api.view.WhyEmpty;
import org.onrecord.api.view.WhyEmpty.Meant;
import org.onrecord.api.view.WhyEmpty.Pair;
import org.onrecord.api.view.WhyEmpty.Unknown;
import org.onrecord.api.view.WhyEmpty.Without;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Words;

/// Says why nothing was found: which part of the question emptied it, how many there are without
/// each, and what comes nearest. Safe for threads.
public final class EmptyAnswers {
  private static final int NEAREST = 3;

  /// Parts of a question of which every two are lifted.
  private static final int MOST_PARTS = 8;

  /// Conditions on words that are lifted one by one.
  private static final int MOST_WORDS = 16;

  private static final Set<String> ALL_FILTERS = allFilters();

  private final Searches searches;
  private final StatementViews views;
  private final Labels labels;
  private final Meanings meanings;
  private final UnknownValues unknown;
  private final NearQuestions near;
  private final Recount recount;
  private final LiftedQuestions lifted;

  public EmptyAnswers(
      Searches searches,
      StatementViews views,
      Labels labels,
      Meanings meanings,
      UnknownValues unknown,
      Recount recount) {
    this.searches = searches;
    this.views = views;
    this.labels = labels;
    this.meanings = meanings;
    this.unknown = unknown;
    this.lifted = new LiftedQuestions(recount);
    this.near = new NearQuestions(searches, labels, lifted);
    this.recount = recount;
  }

  /// Values asked for that nobody and nothing has, whatever was found by others.
  public List<Unknown> unknown(Asked asked) {
    return unknown.besides(asked.query());
  }

  /// Why nothing was found, and what is near.
  ///
  /// @param asked of which nothing was found
  public WhyEmpty why(Asked asked, String path) {
    Query query = asked.query();
    List<Unknown> nobody = unknown.in(query);
    List<Meant> meant = meanings.of(asked, path);
    List<Without> without = new ArrayList<>();
    for (String part : Lifts.parts(query)) {
      without.add(without(Set.of(part), values(part, asked), asked, path));
    }
    words(asked, path, without);
    exclusions(asked, path, without);
    without.sort(MOST_FIRST);
    boolean one = without.stream().anyMatch(w -> w.total() > 0);
    return new WhyEmpty(
        nobody.isEmpty() ? reason(without, query) : UnknownValues.sentence(nobody.getFirst()),
        nobody,
        meant,
        without,
        one ? List.of() : pairs(asked, path),
        near.of(asked, path),
        nearest(query, without));
  }

  /// The page without what somebody may have meant, where words of it find nothing.
  public List<Meant> meant(Asked asked, String path) {
    return asked.q().isBlank() ? List.of() : meanings.of(asked, path);
  }

  private static final Comparator<Without> MOST_FIRST =
      Comparator.comparingLong(Without::total)
          .reversed()
          .thenComparing(Without::parameter)
          .thenComparing(w -> String.join(" ", w.labels()));

  private long total(Query query) {
    return searches.search(query).total();
  }

  private Without without(Set<String> parts, List<String> shown, Asked asked, String path) {
    Map<String, List<String>> link = lifted.without(asked, parts);
    return new Without(parts.iterator().next(), shown, recount.of(link), Links.of(path, link));
  }

  /// Each of several conditions on the words that must all be met.
  private void words(Asked asked, String path, List<Without> into) {
    List<Words> conditions =
        LiftedQuestions.conditions(DayConditions.without(asked.query().words()));
    if (conditions.size() < 2) {
      return;
    }
    for (Words condition : conditions.subList(0, Math.min(conditions.size(), MOST_WORDS))) {
      String label = LiftedQuestions.label(condition);
      if (!label.isEmpty()) {
        Map<String, List<String>> link = lifted.without(asked, condition);
        String address = Links.of(path, link);
        into.add(new Without(Lifts.WORDS, List.of(label), recount.of(link), address));
      }
    }
  }

  /// Each of several values that are kept out.
  private void exclusions(Asked asked, String path, List<Without> into) {
    asked
        .query()
        .filters()
        .forEach(
            (facet, filter) -> {
              String parameter = "-" + facet.parameter();
              List<String> given = asked.given().getOrDefault(parameter, List.of());
              for (String value : new TreeSet<>(filter.exclude())) {
                boolean several = filter.exclude().size() + filter.include().size() > 1;
                Filter read = asked.question().filters().get(facet);
                if (several && read != null && read.exclude().contains(value)) {
                  Map<String, List<String>> link = lifted.allowing(asked, facet, value);
                  List<String> shown = List.of(labels.of(facet, value));
                  into.add(new Without(parameter, shown, recount.of(link), Links.of(path, link)));
                } else if (several && given.contains(value)) {
                  long total = total(Lifts.allowing(asked.query(), facet, value));
                  String link = LiftedLinks.allowing(asked, parameter, value, path);
                  into.add(new Without(parameter, List.of(labels.of(facet, value)), total, link));
                }
              }
            });
  }

  /// Each two parts that find something when both are lifted.
  private List<Pair> pairs(Asked asked, String path) {
    List<String> parts = Lifts.parts(asked.query());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(parts.size(), MOST_PARTS); i++) {
      for (int j = i + 1; j < Math.min(parts.size(), MOST_PARTS); j++) {
        Set<String> both = Set.of(parts.get(i), parts.get(j));
        Map<String, List<String>> link = lifted.without(asked, both);
        long total = parts.size() < 3 ? 0 : recount.of(link);
        if (total > 0) {
          List<String> shown = new ArrayList<>(values(parts.get(i), asked));
          shown.addAll(values(parts.get(j), asked));
          String address = Links.of(path, link);
          pairs.add(new Pair(List.of(parts.get(i), parts.get(j)), shown, total, address));
        }
      }
    }
    pairs.sort(
        Comparator.comparingLong(Pair::total)
            .reversed()
            .thenComparing(pair -> String.join(" ", pair.parameters())));
    return pairs;
  }

  private List<String> values(String part, Asked asked) {
    if (part.equals("q")) {
      return List.of(lifted.shown(asked));
    }
    if (part.equals(Lifts.CONFIDENCE)) {
      return List.of(String.valueOf(asked.query().minConfidence()));
    }
    if (part.equals("said") || part.equals("published")) {
      DateRange range = part.equals("said") ? asked.query().said() : asked.query().published();
      return List.of(days(range));
    }
    return Facet.of(part)
        .map(
            facet -> {
              Filter filter = asked.query().filters().get(facet);
              Set<String> values = new TreeSet<>();
              if (filter != null) {
                values.addAll(filter.include().isEmpty() ? filter.exclude() : filter.include());
              }
              return values.stream().map(v -> labels.of(facet, v)).toList();
            })
        .orElse(List.of());
  }

  private static Set<String> allFilters() {
    Set<String> all = new TreeSet<>(Set.of(Lifts.SAID, Lifts.PUBLISHED));
    for (Facet facet : Facet.values()) {
      all.add(facet.parameter());
    }
    return Set.copyOf(all);
  }

  private static String days(DateRange range) {
    if (range.from() == null && range.to() == null) {
      return "without a date";
    }
    if (range.from() == null) {
      return "up to " + range.to();
    }
    return range.to() == null ? "from " + range.from() : range.from() + " to " + range.to();
  }

  private static String reason(List<Without> without, Query query) {
    if (Lifts.parts(query).equals(List.of(Lifts.WORDS)) && !isLifted(without)) {
      return "Nothing on record holds “" + words(without) + "”.";
    }
    if (without.isEmpty() || without.getFirst().total() == 0) {
      return "Nothing on record answers this, nor any part of it alone.";
    }
    Without best = without.getFirst();
    String shown = best.labels().isEmpty() ? best.parameter() : String.join(", ", best.labels());
    return "Nothing on record answers all of this. Without “"
        + shown
        + "” there "
        + (best.total() == 1 ? "is 1 statement." : "are " + best.total() + " statements.");
  }

  /// True where a part of the words, left out, leaves something to be found.
  private static boolean isLifted(List<Without> without) {
    return without.size() > 1 && without.stream().skip(1).anyMatch(w -> w.total() > 0);
  }

  private static String words(List<Without> without) {
    return String.join(", ", without.getFirst().labels());
  }

  /// Statements that hold a phrase of the question in another wording; else those that are found
  /// with the likeliest part lifted, of words those with any of them; never just any.
  private List<StatementView> nearest(Query query, List<Without> without) {
    List<StatementView> alike = alike(query.words());
    if (!alike.isEmpty()) {
      return alike;
    }
    Optional<String> part =
        without.stream()
            .filter(w -> w.total() > 0)
            .map(Without::parameter)
            .filter(Lifts.parts(query)::contains)
            .findFirst();
    if (part.isPresent() && !part.get().equals(Lifts.WORDS)) {
      return found(Lifts.without(query, Set.of(part.get())));
    }
    List<Words> leaves = new ArrayList<>();
    leaves(query.words(), leaves);
    List<StatementView> some = anyOf(leaves, query);
    if (some.isEmpty() && part.isPresent() && !query.filters().isEmpty()) {
      return found(Lifts.without(query, Set.of(Lifts.WORDS)));
    }
    return some.isEmpty() ? anyOf(leaves, Lifts.without(query, ALL_FILTERS)) : some;
  }

  private List<StatementView> anyOf(List<Words> leaves, Query query) {
    return leaves.isEmpty() ? List.of() : found(Lifts.with(query, new Words.AnyOf(leaves)));
  }

  /// Statements that have the words of a long phrase but for some.
  private List<StatementView> alike(Words words) {
    return LooserPhrases.longOnes(words).stream()
        .flatMap(phrase -> searches.quoted(phrase, NEAREST).stream())
        .map(quoted -> views.of(quoted.hit(), false))
        .distinct()
        .limit(NEAREST)
        .toList();
  }

  private List<StatementView> found(Query query) {
    return searches.search(query.showing(NEAREST)).hits().stream()
        .map(hit -> views.of(hit, true))
        .toList();
  }

  /// The single words and phrases that are wanted.
  private static void leaves(Words words, List<Words> into) {
    switch (words) {
      case Words.Term term -> into.add(term);
      case Words.Prefix prefix -> into.add(prefix);
      case Words.Fuzzy fuzzy -> into.add(fuzzy);
      case Words.Phrase phrase -> LooserPhrases.terms(phrase).forEach(into::add);
      case Words.Spelt spelt -> leaves(spelt.asked(), into);
      case Words.Near near -> near.parts().forEach(part -> leaves(part, into));
      case Words.Within within -> leaves(within.part(), into);
      case Words.In in -> into.add(in);
      case Words.Days _, Words.Standing _, Words.Surely _ -> {}
      case Words.Having having -> into.add(having);
      case Words.AllOf all -> all.parts().forEach(part -> leaves(part, into));
      case Words.AnyOf any -> any.parts().forEach(part -> leaves(part, into));
      case Words.MostOf most -> most.parts().forEach(part -> leaves(part, into));
      case Words.Meaning meaning -> leaves(meaning.asked(), into);
      case Words.Not not -> {}
      case Words.Everything everything -> {}
    }
  }
}
