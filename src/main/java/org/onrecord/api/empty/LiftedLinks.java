package org.onrecord.api.empty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onrecord.api.ask.Asked;
import org.onrecord.api.ask.StatementParameters;
import org.onrecord.api.http.Links;
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

  /// @param parameters names of filters: a facet's, `q`, `said`, `published` or `minConfidence`
  static Map<String, List<String>> without(Asked asked, Set<String> parameters) {
    boolean onlyFilters = asked.query().words() instanceof Words.Everything;
    return parameters.contains("q") || onlyFilters
        ? explicit(asked, parameters)
        : shortened(asked, parameters);
  }

  /// The filters of a question without its words, as parameters.
  static Map<String, List<String>> filters(Query query) {
    Map<String, List<String>> link = new LinkedHashMap<>();
    filters(query, Set.of(), link);
    if (query.minConfidence() > 0) {
      link.put("minConfidence", List.of(String.valueOf(query.minConfidence())));
    }
    if (query.everySighting()) {
      link.put("copies", List.of("all"));
    }
    return link;
  }

  private static void filters(Query query, Set<String> but, Map<String, List<String>> link) {
    Map<Facet, Filter> filters = new TreeMap<>(query.filters());
    filters.forEach(
        (facet, filter) -> {
          if (!but.contains(facet.parameter())) {
            put(link, facet.parameter(), filter.include());
            put(link, "-" + facet.parameter(), filter.exclude());
          }
        });
    days(link, "said", query.said(), but);
    days(link, "published", query.published(), but);
  }

  /// The question without words: what was recognised in them stands as filters.
  private static Map<String, List<String>> explicit(Asked asked, Set<String> parameters) {
    Map<String, List<String>> link = shape(asked.given());
    link.keySet().removeAll(parameters);
    filters(asked.query(), parameters, link);
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
      Map<String, List<String>> link, String name, DateRange range, Set<String> but) {
    if (but.contains(name)) {
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
  private static Map<String, List<String>> shortened(Asked asked, Set<String> parameters) {
    Map<String, List<String>> link = without(asked.given(), parameters);
    String q = asked.q();
    for (Understood one : asked.question().understood()) {
      if (one.narrows() && parameters.contains(one.kind())) {
        q = without(q, one);
      }
    }
    if (link.containsKey("q")) {
      link.put("q", List.of(q));
    }
    return link;
  }

  /// Parameters without those of some filters.
  static Map<String, List<String>> without(
      Map<String, List<String>> given, Set<String> parameters) {
    Map<String, List<String>> link = new LinkedHashMap<>(given);
    link.keySet().removeIf(name -> belongs(name, parameters) || name.equals("after"));
    return link;
  }

  /// The words of the question that became no filter.
  static String plainWords(Asked asked) {
    String q = asked.q();
    for (Understood one : asked.question().understood()) {
      q = one.narrows() ? without(q, one) : q;
    }
    return q.isEmpty() ? asked.q() : q;
  }

  private static String without(String q, Understood one) {
    return Pattern.compile(Pattern.quote(one.words()), Pattern.CASE_INSENSITIVE)
        .matcher(q)
        .replaceFirst(" ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static boolean belongs(String name, Set<String> parameters) {
    String plain = name.startsWith("-") ? name.substring(1) : name.replaceFirst("[.].*", "");
    return parameters.contains(plain);
  }

  /// The question without one word of it.
  static Map<String, List<String>> withoutWord(Asked asked, String word) {
    Map<String, List<String>> link = new LinkedHashMap<>(asked.given());
    link.remove("after");
    String bare =
        Pattern.compile(
                "(?iU)(?:NOT\\s)?[\"“„«]?(?<!\\w)"
                    + Pattern.quote(word)
                    + "(?!\\w)[\"”“»]?\\s*(AND\\s)?")
            .matcher(asked.q())
            .replaceFirst("")
            .strip();
    link.put("q", List.of(bare));
    return link;
  }

  /// The question with one value no longer kept out.
  static String allowing(Asked asked, String parameter, String value, String path) {
    Map<String, List<String>> link = new LinkedHashMap<>(asked.given());
    link.remove("after");
    link.computeIfPresent(
        parameter, (name, values) -> values.stream().filter(v -> !v.equals(value)).toList());
    return Links.of(path, link);
  }
}
