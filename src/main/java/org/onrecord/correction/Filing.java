package org.onrecord.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;
import org.onrecord.statement.ThemeTag;

/// Changes the concerns and the date of a statement as people decided.
final class Filing {
  private Filing() {}

  /// Whether a theme was added or taken away, and why.
  private record Decision(boolean added, String why) {}

  /// The statement with the changes.
  ///
  /// @param about corrections about it, by time; of two on the same the later one holds
  static Statement changed(Statement statement, List<Correction> about, KnownIds ids) {
    Statement changed = statement;
    Map<String, Decision> decided = new TreeMap<>();
    for (Correction correction : about) {
      switch (correction.action()) {
        case StatementAction.ChangeThemes change -> {
          String why = Deed.sentence(correction);
          change.add().forEach(theme -> decided.put(theme, new Decision(true, why)));
          change.remove().forEach(theme -> decided.put(theme, new Decision(false, why)));
        }
        case StatementAction.ChangeSaid change ->
            changed = changed.dated(DocumentChange.dated(change.date(), Deed.sentence(correction)));
        case StatementAction _, DocumentAction _, RegisterAction _, Undo _ -> {}
      }
    }
    return decided.isEmpty()
        ? changed
        : changed.tagged(themes(statement.themes(), decided, ids), statement.provisions());
  }

  /// The added themes, by id, then the others as they were. One that is taken away takes those
  /// below it along; one that the scheme no longer has is not added.
  private static List<ThemeTag> themes(
      List<ThemeTag> tags, Map<String, Decision> decided, KnownIds ids) {
    List<ThemeTag> themes = new ArrayList<>();
    decided.forEach(
        (theme, decision) -> {
          if (decision.added() && !ids.withBroader(theme).isEmpty()) {
            themes.add(new ThemeTag(theme, evidence(tags, theme), 1, decision.why()));
          }
        });
    for (ThemeTag tag : tags) {
      boolean removed =
          ids.withBroader(tag.themeId()).stream().anyMatch(id -> isRemoved(id, decided));
      if (!removed && !decided.containsKey(tag.themeId())) {
        themes.add(tag);
      }
    }
    return themes;
  }

  private static boolean isRemoved(String theme, Map<String, Decision> decided) {
    Decision decision = decided.get(theme);
    return decision != null && !decision.added();
  }

  private static List<Span> evidence(List<ThemeTag> tags, String theme) {
    return tags.stream()
        .filter(tag -> tag.themeId().equals(theme))
        .findFirst()
        .map(ThemeTag::evidence)
        .orElse(List.of());
  }
}
