package org.onrecord.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.actor.NameForm.Use;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;

/// Notes full names that two actors bear at the same time without being declared ambiguous.
final class SharedNames {
  private final Map<String, Row> rows;
  private final Set<String> ambiguous;
  private final Faults faults;

  SharedNames(Map<String, Row> rows, Set<String> ambiguous, Faults faults) {
    this.rows = rows;
    this.ambiguous = ambiguous;
    this.faults = faults;
  }

  void check(Map<String, List<NameForm>> forms) {
    Map<String, NameForm> bearers = new HashMap<>();
    forms.values().stream()
        .flatMap(List::stream)
        .filter(form -> form.use() != Use.SHORT)
        .sorted(Comparator.comparing(NameForm::actorId))
        .forEach(form -> check(form, bearers));
  }

  private void check(NameForm form, Map<String, NameForm> bearers) {
    String key = NameForms.key(form.tokens());
    NameForm other = bearers.putIfAbsent(key, form);
    if (other == null
        || other.actorId().equals(form.actorId())
        || ambiguous.contains(key)
        || !overlap(form, other)) {
      return;
    }
    Row row = rows.get(form.actorId());
    if (row != null) {
      String name = form.tokens().text();
      String found = "\"" + name + "\" names both " + other.actorId() + " and " + form.actorId();
      String expected = "one actor a name, or the name in the list ambiguousAliases";
      faults.add(row, row.has("aliases") ? "aliases" : "name", found, expected, null);
    }
  }

  private static boolean overlap(NameForm a, NameForm b) {
    boolean languages =
        a.language() == null || b.language() == null || a.language().equals(b.language());
    return languages
        && (a.to() == null || b.from() == null || !a.to().isBefore(b.from()))
        && (b.to() == null || a.from() == null || !b.to().isBefore(a.from()));
  }
}
