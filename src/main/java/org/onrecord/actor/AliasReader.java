package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.Tokens;

/// Reads the names of one row of `actors.yaml`, and notes those that cannot be meant.
final class AliasReader {
  private static final List<String> KEYS = List.of("name", "language", "from", "to");
  private static final String INVISIBLE = "[\\p{Cf}\\p{Cc}&&[^\\u200C\\u200D]]";

  private final Row row;
  private final String name;
  private final Faults faults;
  private final List<Actor.Alias> aliases = new ArrayList<>();
  private final Set<Actor.Alias> seen = new HashSet<>();

  AliasReader(Row row, String name, Faults faults) {
    this.row = row;
    this.name = name;
    this.faults = faults;
  }

  List<Actor.Alias> read() {
    if (row.has("name")) {
      checkName(row, "name", name);
    }
    row.rowsOrTexts("aliases", "name").forEach(entry -> add("aliases", entry, false));
    row.textsByLanguage("names")
        .forEach((language, names) -> names.forEach(n -> add("names", n, language, false)));
    row.texts("metonyms").forEach(n -> add("metonyms", n, null, false));
    row.rowsOrTexts("short", "name").forEach(entry -> add("short", entry, true));
    row.rows("offices").forEach(entry -> add("offices", entry, false));
    return List.copyOf(aliases);
  }

  private void add(String key, Row entry, boolean needsFullName) {
    entry.allow(KEYS);
    LocalDate from = entry.firstDay("from");
    LocalDate to = entry.lastDay("to");
    checkOrder(entry, key, from, to, faults);
    String alias = entry.required("name");
    checkName(entry, "name", alias);
    var read = new Actor.Alias(alias, entry.language("language"), from, to, needsFullName);
    if (!alias.isEmpty() && !add(read)) {
      twice(entry, "name", key, alias);
    }
  }

  private void add(String key, String alias, @Nullable String language, boolean needsFullName) {
    checkName(row, key, alias);
    if (!add(new Actor.Alias(alias, language, null, null, needsFullName))) {
      twice(row, key, key, alias);
    }
  }

  private boolean add(Actor.Alias alias) {
    aliases.add(alias);
    return seen.add(alias);
  }

  private void twice(Row at, String line, String key, String alias) {
    String found = "\"" + alias + "\" stands twice in \"" + key + "\"";
    faults.add(at, line, found, "each name once; take one of the two away", null);
  }

  /// Notes a name without letters and one with characters that nobody sees.
  private void checkName(Row at, String key, String written) {
    String clean = written.replaceAll(INVISIBLE, "");
    if (!clean.equals(written)) {
      String found = "the name \"" + clean + "\" holds a character that cannot be seen";
      faults.add(at, key, found, "visible letters; type the name instead of pasting it", clean);
    } else if (!written.isEmpty() && Tokens.of(written).count() == 0) {
      String found = "the name \"" + written + "\" has no letter and no digit";
      faults.add(at, key, found, "a name as texts write it", null);
    }
  }

  /// Notes an end before the beginning.
  static void checkOrder(
      Row entry, String key, @Nullable LocalDate from, @Nullable LocalDate to, Faults faults) {
    if (from != null && to != null && to.isBefore(from)) {
      String found = "an entry of \"" + key + "\" from " + from + " to " + to;
      faults.add(entry, "to", found, "an end on or after the beginning; swap the two", null);
    }
  }
}
