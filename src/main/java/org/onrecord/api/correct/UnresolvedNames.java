package org.onrecord.api.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.actor.ActorRegister;
import org.onrecord.actor.NameMatcher;
import org.onrecord.actor.NewRow;
import org.onrecord.api.ask.Counts;
import org.onrecord.api.ask.Searches;
import org.onrecord.api.http.Links;
import org.onrecord.api.view.UnresolvedView.Example;
import org.onrecord.api.view.UnresolvedView.Item;
import org.onrecord.api.view.UnresolvedView.Suggestion;
import org.onrecord.api.view.UnresolvedView.Variant;
import org.onrecord.index.Facet;
import org.onrecord.index.Hit;
import org.onrecord.index.Query;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage;
import org.onrecord.index.SpokenFor;
import org.onrecord.index.StatementIndex;

/// The names that wait for a row in the register, as the index counts them.
public final class UnresolvedNames {
  private static final String MARK = "name:";
  private static final int EXAMPLE_LENGTH = 280;

  private final StatementIndex index;
  private final Searches searches;
  private final ActorRegister register;

  public UnresolvedNames(StatementIndex index, Searches searches, ActorRegister register) {
    this.index = index;
    this.searches = searches;
    this.register = register;
  }

  /// Variants of one name, most frequent first.
  ///
  /// @param statements sum over the variants
  /// @param spokenFor those of them that were not made by it but on its behalf, by variant
  public record Group(List<Variant> variants, long statements, List<SpokenFor> spokenFor) {
    static Group of(List<Variant> ways, List<SpokenFor> spokenFor) {
      Map<String, Long> counts = new TreeMap<>();
      ways.forEach(way -> counts.merge(way.name(), way.statements(), Long::sum));
      spokenFor.forEach(one -> counts.merge(one.name(), one.statements(), Long::sum));
      List<Variant> variants =
          counts.entrySet().stream()
              .map(entry -> new Variant(entry.getKey(), entry.getValue()))
              .sorted(
                  Comparator.comparingLong(Variant::statements)
                      .reversed()
                      .thenComparing(Variant::name))
              .toList();
      return new Group(variants, variants.stream().mapToLong(Variant::statements).sum(), spokenFor);
    }

    long onBehalf() {
      return spokenFor.stream().mapToLong(SpokenFor::statements).sum();
    }

    String name() {
      return variants.getFirst().name();
    }
  }

  /// What waits.
  ///
  /// @param descriptions speakers that are no names
  public record All(List<Group> groups, long descriptions) {}

  /// Every name that the register does not know, those on which most statements wait first.
  public All all() {
    Map<String, List<Variant>> byKey = new TreeMap<>();
    Map<String, List<SpokenFor>> spokenFor =
        index.spokenFor().stream()
            .filter(one -> !isDescription(one.name()))
            .collect(Collectors.groupingBy(one -> NameMatcher.key(one.name())));
    long descriptions = 0;
    for (ResultPage.FacetCount count : actors()) {
      if (count.value().startsWith(MARK)) {
        String name = count.value().substring(MARK.length());
        if (isDescription(name)) {
          descriptions++;
        } else {
          byKey
              .computeIfAbsent(NameMatcher.key(name), k -> new ArrayList<>())
              .add(new Variant(name, count.count()));
        }
      }
    }
    Set<String> keys = new TreeSet<>(byKey.keySet());
    keys.addAll(spokenFor.keySet());
    List<Group> groups =
        keys.stream()
            .map(
                key ->
                    Group.of(
                        byKey.getOrDefault(key, List.of()), spokenFor.getOrDefault(key, List.of())))
            .sorted(
                Comparator.comparingLong(Group::statements).reversed().thenComparing(Group::name))
            .toList();
    return new All(groups, descriptions);
  }

  private List<ResultPage.FacetCount> actors() {
    Query every = Counts.counting(Query.ALL, Map.of(), Set.of(Facet.ACTOR));
    return searches
        .search(every.counting(Query.MOST_VALUES))
        .facets()
        .getOrDefault(Facet.ACTOR, List.of());
  }

  /// True for “some campaigners”: in a script with two cases, a name has a capital letter.
  private static boolean isDescription(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT))
        && !name.equals(name.toUpperCase(Locale.ROOT));
  }

  /// A name as people review it; the number of statements is that of the list.
  public Item item(Group group) {
    List<String> names = group.variants().stream().map(Variant::name).toList();
    ResultPage found = waiting(names);
    NewRow row = NewRow.of(group.name());
    return new Item(
        group.name(),
        found.total(),
        group.onBehalf(),
        group.variants(),
        suggestions(group),
        row.yaml(names.subList(1, names.size())),
        found.hits().stream()
            .findFirst()
            .or(() -> spokenFor(group))
            .map(UnresolvedNames::example)
            .orElse(null),
        links(names, group.onBehalf()));
  }

  private Optional<Hit> spokenFor(Group group) {
    return group.spokenFor().stream().findFirst().flatMap(one -> index.statement(one.example()));
  }

  private ResultPage waiting(List<String> names) {
    Set<String> values = names.stream().map(name -> MARK + name).collect(Collectors.toSet());
    Query counted =
        Counts.counting(Query.ALL, Map.of(Facet.ACTOR, new Filter(values, Set.of())), Set.of());
    return searches.search(counted.showing(1));
  }

  private List<Suggestion> suggestions(Group group) {
    Map<String, Suggestion> byActor = new LinkedHashMap<>();
    for (Variant variant : group.variants()) {
      register
          .matcher()
          .match(variant.name(), null)
          .forEach(
              m ->
                  byActor.putIfAbsent(
                      m.actor().id(),
                      new Suggestion(
                          m.actor().id(),
                          m.actor().name(),
                          m.rules().stream().map(Enum::name).toList(),
                          m.reason())));
    }
    return List.copyOf(byActor.values());
  }

  private static Example example(Hit hit) {
    String text = hit.statement().text();
    String shown =
        text.codePointCount(0, text.length()) <= EXAMPLE_LENGTH
            ? text
            : text.substring(0, text.offsetByCodePoints(0, EXAMPLE_LENGTH)) + "…";
    String title = hit.document().title();
    return new Example(hit.statement().id(), shown, title == null ? hit.document().path() : title);
  }

  private static List<String> values(List<String> names) {
    return names.stream().map(name -> MARK + name).toList();
  }

  /// Who only spoke on behalf of a name is found by that name in the words that credit.
  private static Map<String, List<String>> naming(List<String> names) {
    return Map.of("q", List.of("\"" + names.getFirst().replace("\"", " ") + "\""));
  }

  private static Map<String, String> links(List<String> names, long spokenFor) {
    Map<String, List<String>> query = Map.of("actor", values(names));
    Map<String, String> links = new LinkedHashMap<>();
    links.put("statements", Links.of(Links.API + "/statements", query));
    links.put("page", Links.of("/", query));
    if (spokenFor > 0) {
      links.put("mentions", Links.of(Links.API + "/statements", naming(names)));
    }
    return links;
  }
}
