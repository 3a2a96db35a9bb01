package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Nearest;
import org.onrecord.vocabulary.Row;

/// Who belongs to what, as `memberOf`, `members` and `spokespersons` of all rows tell it.
final class Memberships {
  private final Map<String, Row> rows;
  private final Faults faults;
  private final Map<String, List<Membership>> bodies = new TreeMap<>();
  private final Map<String, TreeSet<String>> members = new TreeMap<>();

  private Memberships(Map<String, Row> rows, Faults faults) {
    this.rows = rows;
    this.faults = faults;
  }

  static Memberships of(Map<String, Row> rows, Faults faults) {
    Memberships all = new Memberships(rows, faults);
    rows.forEach(all::collect);
    return all;
  }

  /// The memberships of an actor; empty when it has none.
  List<Membership> bodiesOf(String actor) {
    return bodies.getOrDefault(actor, List.of());
  }

  /// The members of a body, sorted.
  List<String> membersOf(String body) {
    return List.copyOf(members.getOrDefault(body, new TreeSet<>()));
  }

  private void collect(String id, Row row) {
    for (Row entry : row.rowsOrTexts("memberOf", "body")) {
      entry.allow(List.of("body", "role", "from", "to", "speaksFor"));
      String body = entry.required("body");
      add(entry, "memberOf", id, body, body, entry.flag("speaksFor"));
    }
    for (Row entry : row.rowsOrTexts("members", "actor")) {
      entry.allow(List.of("actor", "role", "from", "to", "speaksFor"));
      String actor = entry.required("actor");
      add(entry, "members", actor, id, actor, entry.flag("speaksFor"));
    }
    for (Row entry : row.rowsOrTexts("spokespersons", "actor")) {
      entry.allow(List.of("actor", "role", "from", "to"));
      String actor = entry.required("actor");
      add(entry, "spokespersons", actor, id, actor, true);
    }
  }

  private void add(
      Row entry, String key, String actor, String body, String named, boolean speaksFor) {
    LocalDate from = entry.firstDay("from");
    LocalDate to = entry.lastDay("to");
    AliasReader.checkOrder(entry, key, from, to, faults);
    if (named.isEmpty() || !check(rows, entry, key, named, faults)) {
      return;
    }
    if (actor.equals(body)) {
      String found = "\"" + key + "\" makes \"" + actor + "\" a member of itself";
      faults.add(entry, key, found, "another actor; take this entry away", null);
    } else if (isPerson(body)) {
      String found = "\"" + key + "\" makes \"" + actor + "\" a member of the person " + body;
      faults.add(entry, key, found, "a body: a person has no members", null);
    } else {
      var membership = new Membership(body, entry.text("role"), from, to, speaksFor);
      List<Membership> own = bodies.computeIfAbsent(actor, a -> new ArrayList<>());
      if (!own.contains(membership)) {
        own.add(membership);
      }
      members.computeIfAbsent(body, b -> new TreeSet<>()).add(actor);
    }
  }

  private boolean isPerson(String id) {
    Row row = rows.get(id);
    return row != null && "person".equals(row.text("kind"));
  }

  /// Notes an id that no actor has.
  ///
  /// @return true when there is such an actor
  static boolean check(Map<String, Row> rows, Row row, String key, String id, Faults faults) {
    if (!rows.containsKey(id)) {
      String near = Nearest.to(id, rows.keySet()).orElse(null);
      String found = "\"" + key + "\" names \"" + id + "\", which is no actor";
      faults.add(row, key, found, "the id of an actor of this register", near);
      return false;
    }
    return true;
  }
}
