package org.onrecord.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Nearest;
import org.onrecord.vocabulary.Row;

/// Turns the rows of `themes.yaml` into themes and notes what is wrong with them.
final class ThemeReader {
  private static final List<String> KEYS =
      List.of("id", "broader", "label", "also", "scope", "articles", "terms", "drop");

  private final Map<String, Row> rows;
  private final Faults faults;

  ThemeReader(Map<String, Row> rows, Faults faults) {
    this.rows = rows;
    this.faults = faults;
  }

  /// Themes in file order.
  List<Theme> read() {
    List<Theme> themes = new ArrayList<>();
    rows.forEach((id, row) -> themes.add(theme(id, row)));
    return themes;
  }

  private Theme theme(String id, Row row) {
    row.allow(KEYS);
    Map<String, String> labels = row.textByLanguage("label");
    if (!labels.containsKey("en")) {
      faults.add(row, "label", "no English label", "\"label\" with an entry \"en: …\"", null);
    }
    Map<String, List<String>> terms = row.textsByLanguage("terms");
    terms.forEach((language, list) -> checkTerms(row, language, list));
    String scope = row.required("scope");
    return new Theme(
        id, labels, row.texts("also"), broader(id, row), scope, terms, row.numbers("articles"));
  }

  private @Nullable String broader(String id, Row row) {
    String broader = row.text("broader");
    if (broader == null) {
      return null;
    }
    Row above = rows.get(broader);
    if (above == null) {
      String near = Nearest.to(broader, rows.keySet()).orElse(null);
      String found = "\"broader\" is \"" + broader + "\", which is no theme";
      faults.add(row, "broader", found, "the id of a theme of this scheme", near);
      return null;
    }
    if (isBelowItself(id)) {
      String found = "\"" + id + "\" is below itself";
      faults.add(row, "broader", found, "a theme that is not below this one", null);
      return null;
    }
    if (above.text("broader") != null) {
      String found = "\"" + id + "\" is on a third level, below \"" + broader + "\"";
      faults.add(row, "broader", found, "two levels: a theme without \"broader\" above it", null);
    }
    return broader;
  }

  private boolean isBelowItself(String id) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (at != null && seen.add(at)) {
      Row row = rows.get(at);
      at = row == null ? null : row.text("broader");
    }
    return at != null;
  }

  private void checkTerms(Row row, String language, List<String> terms) {
    Row map = row.row("terms");
    int line = map == null ? row.line("terms") : map.line(language);
    if (terms.isEmpty()) {
      fault(row, line, "no terms in \"" + language + "\"", "at least one term, or no such line");
    }
    Set<String> seen = new HashSet<>();
    for (String term : terms) {
      if (!seen.add(term)) {
        fault(row, line, "term \"" + term + "\" stands twice", "each term once");
      }
      try {
        Term.read("", term, language);
      } catch (IllegalArgumentException e) {
        String expected = "words, a|b, crime*, a ... b, =AI, ~weak or !block";
        fault(row, line, "term \"" + term + "\" cannot be read: " + e.getMessage(), expected);
      }
    }
  }

  private void fault(Row row, int line, String found, String expected) {
    faults.add(new org.onrecord.vocabulary.Fault(row.file(), line, found, expected, null));
  }
}
