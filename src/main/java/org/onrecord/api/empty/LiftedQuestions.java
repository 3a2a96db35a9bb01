package org.onrecord.api.empty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.DayConditions;
import org.onrecord.api.ask.Lifts;
import org.onrecord.api.ask.Recount;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Words;
import org.onrecord.query.ReadQuery;

/// Addresses of a question with a part of it left out: in the words that were typed where what is
/// left of them asks for just that, else as the question was read. Safe for threads.
record LiftedQuestions(Recount recount) {
  /// @param parts names of filters: a facet's, `q`, `said`, `published` or `minConfidence`
  Map<String, List<String>> without(Asked asked, Set<String> parts) {
    Map<String, List<String>> typed = LiftedLinks.without(asked, parts);
    if (recount.asks(typed, Lifts.without(asked.query(), parts))) {
      return typed;
    }
    ReadQuery read = asked.question();
    Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
    filters.putAll(read.filters());
    filters.keySet().removeIf(facet -> parts.contains(facet.parameter()));
    ReadQuery lifted =
        asking(
            parts.contains(Lifts.WORDS) ? new Words.Everything() : read.words(),
            filters,
            parts.contains(Lifts.SAID) ? DateRange.OPEN : read.said(),
            parts.contains(Lifts.PUBLISHED) ? DateRange.OPEN : read.published());
    return link(LiftedLinks.without(asked.given(), parts), lifted);
  }

  /// The question without one of the conditions on its words.
  Map<String, List<String>> without(Asked asked, Words condition) {
    List<Words> rest = new ArrayList<>(conditions(asked.query().words()));
    rest.remove(condition);
    Words words = rest.size() == 1 ? rest.getFirst() : new Words.AllOf(rest);
    Map<String, List<String>> typed = LiftedLinks.withoutWord(asked, label(condition));
    if (recount.asks(typed, Lifts.with(asked.query(), words))) {
      return typed;
    }
    ReadQuery read = asked.question();
    return link(asked.given(), asking(words, read.filters(), read.said(), read.published()));
  }

  /// The question with one value no longer kept out that its words keep out.
  Map<String, List<String>> allowing(Asked asked, Facet facet, String value) {
    ReadQuery read = asked.question();
    Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
    filters.putAll(read.filters());
    filters.computeIfPresent(
        facet,
        (f, filter) -> {
          Set<String> kept = new HashSet<>(filter.exclude());
          kept.remove(value);
          return new Filter(filter.include(), kept);
        });
    return link(asked.given(), asking(read.words(), filters, read.said(), read.published()));
  }

  /// The question with other words.
  Map<String, List<String>> with(Asked asked, Words words) {
    ReadQuery read = asked.question();
    return link(asked.given(), asking(words, read.filters(), read.said(), read.published()));
  }

  /// The words of a question that are no filters, as a question.
  String words(Asked asked) {
    String typed = LiftedLinks.plainWords(asked);
    return asksForWords(typed, asked)
        ? typed
        : asking(asked.query().words(), Map.of(), DateRange.OPEN, DateRange.OPEN).canonical();
  }

  /// The same, to be shown.
  String shown(Asked asked) {
    String typed = LiftedLinks.plainWords(asked);
    return asksForWords(typed, asked)
        ? typed
        : ReadQuery.written(DayConditions.without(asked.query().words()));
  }

  private boolean asksForWords(String typed, Asked asked) {
    Set<String> filters = new HashSet<>(Lifts.parts(asked.query()));
    filters.remove(Lifts.WORDS);
    return recount.asks(Map.of(Lifts.WORDS, List.of(typed)), Lifts.without(asked.query(), filters));
  }

  private static ReadQuery asking(
      Words words, Map<Facet, Filter> filters, DateRange said, DateRange published) {
    return new ReadQuery(
        DayConditions.without(words), filters, said, published, List.of(), List.of(), List.of());
  }

  private static Map<String, List<String>> link(
      Map<String, List<String>> given, ReadQuery question) {
    Map<String, List<String>> link = new LinkedHashMap<>(given);
    link.remove("after");
    String q = question.canonical();
    if (q.isEmpty()) {
      link.remove(Lifts.WORDS);
    } else {
      link.put(Lifts.WORDS, List.of(q));
    }
    return link;
  }

  /// The conditions on words of which each must be met, however they stand in brackets.
  static List<Words> conditions(Words words) {
    Deque<Words> left = new ArrayDeque<>(List.of(words));
    List<Words> all = new ArrayList<>();
    while (!left.isEmpty()) {
      Words next = left.pop();
      if (next instanceof Words.AllOf(List<Words> parts)) {
        parts.reversed().forEach(left::push);
      } else {
        all.add(next);
      }
    }
    return all;
  }

  /// A condition by the words that were typed for it; empty for what only ranks.
  static String label(Words condition) {
    return switch (condition) {
      case Words.Term(String word, boolean _) -> word;
      case Words.Phrase phrase -> phrase.words();
      case Words.Not(Words part) -> "-" + label(part);
      case Words.AllOf(List<Words> parts) -> joined(parts, " ");
      case Words.MostOf(List<Words> parts, int _) -> joined(parts, " ");
      case Words.AnyOf(List<Words> parts) when parts.getFirst() instanceof Words.Everything -> "";
      case Words.AnyOf(List<Words> parts) ->
          parts.stream().anyMatch(Words.Having.class::isInstance)
              ? label(parts.getFirst())
              : joined(parts, " OR ");
      default -> ReadQuery.written(condition);
    };
  }

  private static String joined(List<Words> parts, String between) {
    return parts.stream().map(LiftedQuestions::label).collect(Collectors.joining(between));
  }
}
