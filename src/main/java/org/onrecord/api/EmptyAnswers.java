package org.onrecord.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.api.view.StatementView;
import org.onrecord.api.view.WhyEmpty;
import org.onrecord.api.view.WhyEmpty.Without;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage;
import org.onrecord.index.ResultPage.Lifted;
import org.onrecord.index.Words;

/// Says why nothing was found: which part of the question emptied it, how many there are without
/// each, and what comes nearest. Safe for threads.
final class EmptyAnswers {
  private static final int NEAREST = 3;

  private final Searches searches;
  private final StatementViews views;
  private final Labels labels;

  EmptyAnswers(Searches searches, StatementViews views, Labels labels) {
    this.searches = searches;
    this.views = views;
    this.labels = labels;
  }

  /// @param found an answer without statements
  WhyEmpty why(ResultPage found, Asked asked, String path) {
    List<Lifted> lifted = new ArrayList<>(found.lifted());
    lifted.sort(
        Comparator.comparingLong(Lifted::total).reversed().thenComparing(Lifted::parameter));
    List<Without> without = lifted.stream().map(l -> without(l, asked, path)).toList();
    return new WhyEmpty(reason(without), without, nearest(asked.query(), lifted));
  }

  private Without without(Lifted lifted, Asked asked, String path) {
    String link = LiftedLinks.without(asked, lifted.parameter(), path);
    return new Without(lifted.parameter(), values(lifted, asked), lifted.total(), link);
  }

  private List<String> values(Lifted lifted, Asked asked) {
    if (lifted.parameter().equals("q")) {
      return List.of(LiftedLinks.plainWords(asked));
    }
    if (lifted.parameter().equals("said") || lifted.parameter().equals("published")) {
      DateRange range =
          lifted.parameter().equals("said") ? asked.query().said() : asked.query().published();
      return List.of(days(range));
    }
    return Facet.of(lifted.parameter())
        .map(
            facet -> {
              Filter filter = asked.query().filters().get(facet);
              Set<String> values =
                  filter == null ? Set.<String>of() : new TreeSet<>(filter.include());
              return values.stream().map(v -> labels.of(facet, v)).toList();
            })
        .orElse(List.of());
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

  private static String reason(List<Without> without) {
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

  /// Statements found with the likeliest part lifted; else with any of the words.
  private List<StatementView> nearest(Query query, List<Lifted> lifted) {
    if (!lifted.isEmpty() && lifted.getFirst().total() > 0) {
      return found(without(query, lifted.getFirst().parameter()));
    }
    List<Words> leaves = new ArrayList<>();
    leaves(query.words(), leaves);
    return leaves.isEmpty()
        ? List.of()
        : found(changed(query, new Words.AnyOf(leaves), Map.of(), true, true));
  }

  private List<StatementView> found(Query query) {
    return searches.search(query).hits().stream().map(hit -> views.of(hit, true)).toList();
  }

  private static Query without(Query query, String parameter) {
    Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
    filters.putAll(query.filters());
    Facet.of(parameter).ifPresent(filters::remove);
    Words words = parameter.equals("q") ? new Words.Everything() : query.words();
    return changed(query, words, filters, parameter.equals("said"), parameter.equals("published"));
  }

  private static Query changed(
      Query query, Words words, Map<Facet, Filter> filters, boolean anySaid, boolean anyPublished) {
    return new Query(
        words,
        filters,
        anySaid ? DateRange.OPEN : query.said(),
        anyPublished ? DateRange.OPEN : query.published(),
        query.minConfidence(),
        query.prefer(),
        Query.Sort.RELEVANCE,
        NEAREST,
        null,
        Set.of(),
        1,
        null,
        query.everySighting(),
        query.rollUp(),
        query.numbering());
  }

  /// The single words and phrases that are wanted.
  private static void leaves(Words words, List<Words> into) {
    switch (words) {
      case Words.Term term -> into.add(term);
      case Words.Prefix prefix -> into.add(prefix);
      case Words.Fuzzy fuzzy -> into.add(fuzzy);
      case Words.Phrase phrase -> into.add(phrase);
      case Words.Near near -> near.parts().forEach(part -> leaves(part, into));
      case Words.Within within -> leaves(within.part(), into);
      case Words.In in -> into.add(in);
      case Words.Days _, Words.Standing _, Words.Surely _ -> {}
      case Words.Having having -> into.add(having);
      case Words.AllOf all -> all.parts().forEach(part -> leaves(part, into));
      case Words.AnyOf any -> any.parts().forEach(part -> leaves(part, into));
      case Words.MostOf most -> most.parts().forEach(part -> leaves(part, into));
      case Words.Not not -> {}
      case Words.Everything everything -> {}
    }
  }
}
