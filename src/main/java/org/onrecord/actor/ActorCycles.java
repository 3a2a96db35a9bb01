package org.onrecord.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;

/// Notes actors that are part, or member, of themselves by way of others, and persons that others
/// are a part of.
final class ActorCycles {
  private final Map<String, Row> rows;
  private final Memberships memberships;
  private final Faults faults;

  ActorCycles(Map<String, Row> rows, Memberships memberships, Faults faults) {
    this.rows = rows;
    this.memberships = memberships;
    this.faults = faults;
  }

  void check() {
    rows.forEach(
        (id, row) -> {
          if (returns(id, this::parents)) {
            String found = "\"" + id + "\" is a part of itself, by way of its parents";
            faults.add(row, "parent", found, "parents that end at a body without one", null);
          }
          if (returns(id, memberships::membersOf)) {
            String found = "\"" + id + "\" is a member of itself, by way of its members";
            String key = row.has("members") ? "members" : "memberOf";
            faults.add(row, key, found, "members that are not above it", null);
          }
          checkParent(id, row);
        });
  }

  private List<String> parents(String id) {
    Row row = rows.get(id);
    String parent = row == null ? null : row.text("parent");
    return parent == null ? List.of() : List.of(parent);
  }

  private void checkParent(String id, Row row) {
    String parent = row.text("parent");
    if (parent == null || parent.equals(id)) {
      return;
    }
    Row above = rows.get(parent);
    if (above != null && "person".equals(above.text("kind"))) {
      String found = "\"parent\" of \"" + id + "\" is the person " + parent;
      faults.add(row, "parent", found, "a body: nobody is a part of a person", null);
    }
  }

  /// True when the way on from an actor leads back to it.
  private static boolean returns(String id, Function<String, List<String>> next) {
    Set<String> seen = new HashSet<>();
    List<String> ahead = new java.util.ArrayList<>(next.apply(id));
    while (!ahead.isEmpty()) {
      String at = ahead.removeLast();
      if (at.equals(id)) {
        return true;
      }
      if (seen.add(at)) {
        ahead.addAll(next.apply(at));
      }
    }
    return false;
  }
}
