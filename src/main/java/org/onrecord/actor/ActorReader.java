package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;

/// Turns the rows of `actors.yaml` into actors and notes what is wrong with them.
final class ActorReader {
  static final List<String> KINDS =
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
          "spokespersons",
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
    Memberships memberships = Memberships.of(rows, faults);
    List<Actor> actors = new ArrayList<>();
    rows.forEach((id, row) -> actors.add(actor(id, row, memberships)));
    new ActorCycles(rows, memberships, faults).check();
    actors.sort(Comparator.comparing(Actor::id));
    return actors;
  }

  private Actor actor(String id, Row row, Memberships memberships) {
    row.allow(KEYS);
    String kind = row.oneOf("kind", KINDS).toUpperCase(Locale.ROOT).replace('-', '_');
    String name = row.required("name");
    return new Actor(
        id,
        Actor.Kind.valueOf(kind),
        row.oneOf("category", CATEGORIES),
        name,
        new AliasReader(row, name, faults).read(),
        parent(row),
        memberships.bodiesOf(id),
        memberships.membersOf(id),
        row.country("country"),
        row.required("description"),
        row.texts("sources"));
  }

  /// The body named as parent, else the first that the row itself joins.
  private @Nullable String parent(Row row) {
    String parent = row.text("parent");
    if (parent != null) {
      Memberships.check(rows, row, "parent", parent, faults);
      return parent;
    }
    return row.rowsOrTexts("memberOf", "body").stream()
        .map(entry -> entry.text("body"))
        .filter(body -> body != null && rows.containsKey(body))
        .findFirst()
        .orElse(null);
  }
}
