package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Nearest;
import org.onrecord.vocabulary.Row;

/// Turns the rows of `actors.yaml` into actors and notes what is wrong with them.
final class ActorReader {
  private static final List<String> KINDS =
      Stream.of(Actor.Kind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();
  static final List<String> CATEGORIES =
      List.of(
          "government",
          "legislators",
          "un-body",
          "intergovernmental",
          "industry-coalition",
          "company",
          "civil-society",
          "think-tank",
          "academia",
          "media",
          "multistakeholder",
          "unspecified");
  private static final List<String> KEYS =
      List.of(
          "id",
          "kind",
          "category",
          "name",
          "country",
          "aliases",
          "names",
          "short",
          "metonyms",
          "offices",
          "parent",
          "memberOf",
          "members",
          "description",
          "sources",
          "drop");

  private final Map<String, Row> rows;
  private final Faults faults;

  ActorReader(Map<String, Row> rows, Faults faults) {
    this.rows = rows;
    this.faults = faults;
  }

  /// Actors by id.
  List<Actor> read() {
    Map<String, Set<String>> members = members();
    List<Actor> actors = new ArrayList<>();
    rows.forEach((id, row) -> actors.add(actor(id, row, members.getOrDefault(id, Set.of()))));
    checkCycles();
    actors.sort(Comparator.comparing(Actor::id));
    return actors;
  }

  private Actor actor(String id, Row row, Collection<String> members) {
    row.allow(KEYS);
    String kind = row.oneOf("kind", KINDS).toUpperCase(Locale.ROOT).replace('-', '_');
    return new Actor(
        id,
        Actor.Kind.valueOf(kind),
        row.oneOf("category", CATEGORIES),
        row.required("name"),
        aliases(row),
        parent(row),
        members.stream().sorted().toList(),
        country(row),
        row.required("description"),
        row.texts("sources"));
  }

  private @Nullable String parent(Row row) {
    String parent = row.text("parent");
    List<String> memberOf = row.texts("memberOf");
    if (parent != null) {
      checkActor(row, "parent", parent);
      return parent;
    }
    return memberOf.isEmpty() ? null : memberOf.getFirst();
  }

  private @Nullable String country(Row row) {
    String country = row.text("country");
    if (country != null && !country.matches("[A-Z]{2}")) {
      String expected = "two capitals (ISO 3166) such as FR";
      faults.add(row, "country", "country \"" + country + "\"", expected, null);
    }
    return country;
  }

  private List<Actor.Alias> aliases(Row row) {
    List<Actor.Alias> aliases = new ArrayList<>();
    row.texts("aliases").forEach(name -> aliases.add(alias(name, null, false)));
    row.textsByLanguage("names")
        .forEach((language, names) -> names.forEach(n -> aliases.add(alias(n, language, false))));
    row.texts("metonyms").forEach(name -> aliases.add(alias(name, null, false)));
    row.texts("short").forEach(name -> aliases.add(alias(name, null, true)));
    row.rows("offices").forEach(office -> aliases.add(office(office)));
    return aliases;
  }

  private static Actor.Alias alias(String name, @Nullable String language, boolean needsFullName) {
    return new Actor.Alias(name, language, null, null, needsFullName);
  }

  private Actor.Alias office(Row row) {
    row.allow(List.of("name", "from", "to"));
    LocalDate from = row.day("from");
    LocalDate to = row.day("to");
    if (from != null && to != null && to.isBefore(from)) {
      String found = "an office from " + from + " to " + to;
      faults.add(row, "to", found, "an end on or after the beginning", null);
    }
    return new Actor.Alias(row.required("name"), null, from, to, false);
  }

  /// Members of each body, from its own list and from the `memberOf` of others.
  private Map<String, Set<String>> members() {
    Map<String, Set<String>> members = new TreeMap<>();
    rows.forEach(
        (id, row) -> {
          for (String member : row.texts("members")) {
            checkActor(row, "members", member);
            members.computeIfAbsent(id, k -> new HashSet<>()).add(member);
          }
          for (String body : row.texts("memberOf")) {
            checkActor(row, "memberOf", body);
            members.computeIfAbsent(body, k -> new HashSet<>()).add(id);
          }
        });
    return members;
  }

  private void checkActor(Row row, String key, String id) {
    if (!rows.containsKey(id)) {
      String near = Nearest.to(id, rows.keySet()).orElse(null);
      String found = "\"" + key + "\" names \"" + id + "\", which is no actor";
      faults.add(row, key, found, "the id of an actor of this register", near);
    }
  }

  private void checkCycles() {
    rows.forEach(
        (id, row) -> {
          Set<String> seen = new HashSet<>();
          String at = id;
          while (at != null && rows.containsKey(at) && seen.add(at)) {
            at = rows.get(at).text("parent");
          }
          if (id.equals(at)) {
            String found = "\"" + id + "\" is a part of itself, by way of its parents";
            faults.add(row, "parent", found, "parents that end at a body without one", null);
          }
        });
  }
}
