package org.onrecord.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Words;
import org.onrecord.query.Understood;

/// Writes the address of a question with one part of it lifted, also a part that was recognised in
/// its words.
final class LiftedLinks {
  /// Parameters that say how filters are meant.
  private static final Set<String> SHAPING = Set.of("minConfidence", "rollUp", "copies");

  private LiftedLinks() {}

  /// @param parameter name of the filter: a facet's, `q`, `said` or `published`
  static String without(Asked asked, String parameter, String path) {
    boolean onlyFilters = asked.query().words() instanceof Words.Everything;
    return parameter.equals("q") || onlyFilters
        ? Links.of(path, explicit(asked, parameter))
        : Links.of(path, shortened(asked, parameter));
  }

  /// The question without words: what was recognised in them stands as filters.
  private static Map<String, List<String>> explicit(Asked asked, String parameter) {
    Map<String, List<String>> link = shape(asked.given());
    Query query = asked.query();
    Map<Facet, Filter> filters = new TreeMap<>(query.filters());
    filters.forEach(
        (facet, filter) -> {
          if (!facet.parameter().equals(parameter)) {
            put(link, facet.parameter(), filter.include());
            put(link, "-" + facet.parameter(), filter.exclude());
          }
        });
    days(link, "said", query.said(), parameter);
    days(link, "published", query.published(), parameter);
    return link;
  }

  /// What shapes the answer and narrows nothing.
  private static Map<String, List<String>> shape(Map<String, List<String>> given) {
    Map<String, List<String>> link = new LinkedHashMap<>(given);
    link.keySet()
        .removeIf(
            n ->
                (StatementParameters.FILTERS.contains(n) && !SHAPING.contains(n))
                    || n.equals("after"));
    return link;
  }

  private static void put(Map<String, List<String>> link, String name, Set<String> all) {
    if (!all.isEmpty()) {
      link.put(name, List.copyOf(new TreeSet<>(all)));
    }
  }

  private static void days(
      Map<String, List<String>> link, String name, DateRange range, String parameter) {
    if (name.equals(parameter)) {
      return;
    }
    if (range.from() != null) {
      link.put(name + ".from", List.of(range.from().toString()));
    }
    if (range.to() != null) {
      link.put(name + ".to", List.of(range.to().toString()));
    }
    if (range.undated()) {
      link.put(name + ".undated", List.of("true"));
    }
  }

  /// The question without the filter's own parameters and without the words that became it.
  private static Map<String, List<String>> shortened(Asked asked, String parameter) {
    Map<String, List<String>> link = new LinkedHashMap<>(asked.given());
    link.keySet().removeIf(name -> belongs(name, parameter) || name.equals("after"));
    String q = asked.q();
    for (Understood one : asked.question().understood()) {
      if (one.kind().equals(parameter)) {
        q = without(q, one);
      }
    }
    if (link.containsKey("q")) {
      link.put("q", List.of(q));
    }
    return link;
  }

  /// The words of the question from which nothing was recognised.
  static String plainWords(Asked asked) {
    String q = asked.q();
    for (Understood one : asked.question().understood()) {
      q = without(q, one);
    }
    return q.isEmpty() ? asked.q() : q;
  }

  private static String without(String q, Understood one) {
    return Pattern.compile(Pattern.quote(one.words()), Pattern.CASE_INSENSITIVE)
        .matcher(q)
        .replaceFirst(" ")
        .strip();
  }

  private static boolean belongs(String name, String parameter) {
    return name.equals(parameter)
        || name.equals("-" + parameter)
        || name.startsWith(parameter + ".");
  }
}
