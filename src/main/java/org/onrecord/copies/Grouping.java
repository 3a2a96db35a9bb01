package org.onrecord.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.copies.CopyGroup.Member;

/// Groups among documents that hang together: one origin and what is a copy of that origin itself.
/// A chain of copies of copies does not make one group of texts that share nothing.
final class Grouping {
  private final List<Entry> entries;
  private final Neighbours neighbours;
  private final Map<String, List<String>> otherPaths;

  /// As each document keeps it: see [DocumentCopies].
  private final Map<String, CopyGroup> groups = new HashMap<>();

  private Grouping(
      List<Entry> entries, Neighbours neighbours, Map<String, List<String>> otherPaths) {
    this.entries = entries;
    this.neighbours = neighbours;
    this.otherPaths = otherPaths;
  }

  /// The group of each document that is in one, as that document keeps it, by its id.
  ///
  /// @param entries in the order of [Origin]
  static Map<String, CopyGroup> of(
      List<Entry> entries, Neighbours neighbours, Map<String, List<String>> otherPaths) {
    Grouping grouping = new Grouping(entries, neighbours, otherPaths);
    grouping.group();
    return grouping.groups;
  }

  private void group() {
    BitSet taken = new BitSet(entries.size());
    for (int origin = 0; origin < entries.size(); origin++) {
      if (!taken.get(origin)) {
        List<Entry> members = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        members.add(entries.get(origin));
        shares.add(1.0);
        for (int other : neighbours.after(origin)) {
          Overlap overlap = taken.get(other) ? null : neighbours.copies(origin, other);
          if (overlap != null) {
            taken.set(other);
            members.add(entries.get(other));
            shares.add(Math.round(overlap.containment() * 100) / 100.0);
          }
        }
        keep(members, shares);
      }
    }
  }

  private void keep(List<Entry> entriesOf, List<Double> shares) {
    String reason =
        entriesOf.size() > 1
            ? Origin.reason(entriesOf)
            : "the same bytes lie at more than one path";
    String origin = entriesOf.getFirst().id();
    List<Member> all = new ArrayList<>();
    for (int i = 0; i < entriesOf.size(); i++) {
      List<Member> own = members(entriesOf.get(i), shares.get(i));
      all.addAll(own);
      if (i > 0) {
        List<Member> seen = new ArrayList<>(own);
        seen.addFirst(all.getFirst());
        groups.put(entriesOf.get(i).id(), group(origin, reason, seen));
      }
    }
    if (all.size() > 1) {
      groups.put(origin, group(origin, reason, all));
    }
  }

  private static CopyGroup group(String origin, String reason, List<Member> members) {
    return new CopyGroup(CopyGroup.idOf(origin), origin, reason, members);
  }

  /// A document and the files with the same bytes.
  private List<Member> members(Entry entry, double share) {
    List<Member> members = new ArrayList<>();
    members.add(new Member(entry.card(), share, false));
    for (String path : otherPaths.getOrDefault(entry.id(), List.of())) {
      members.add(new Member(entry.card().at(path), share, true));
    }
    return members;
  }
}
