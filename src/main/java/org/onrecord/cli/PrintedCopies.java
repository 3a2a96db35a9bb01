package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.view.SightingView;
import org.onrecord.api.view.StatementView;
import org.onrecord.copies.Change;
import org.onrecord.copies.CopyGroup;
import org.onrecord.index.FileState;
import org.onrecord.index.StatementIndex;

/// Where else a statement or document appears, as text for a person at a terminal.
final class PrintedCopies {
  private PrintedCopies() {}

  /// “ (in 3 documents)”, or nothing.
  static String brief(StatementView statement) {
    int places = statement.sightings().size() + 1;
    return statement.copyOf() != null
        ? " (a copy of " + statement.copyOf().statement() + ")"
        : places == 1 ? "" : " (in " + places + " documents)";
  }

  /// A line for each place, and one for each difference.
  static List<String> whole(StatementView statement) {
    List<String> lines = new ArrayList<>();
    SightingView first = statement.copyOf();
    if (first != null) {
      lines.add("Copy of      " + place(first));
      changes(first, lines);
    }
    for (SightingView sighting : statement.sightings()) {
      lines.add("Also in      " + place(sighting));
      changes(sighting, lines);
    }
    for (SightingView quotation : statement.quotations()) {
      lines.add("Quoted in    " + place(quotation));
      changes(quotation, lines);
    }
    return lines;
  }

  private static String place(SightingView sighting) {
    return Terminal.plain(sighting.path())
        + ", "
        + shown(sighting.publisher())
        + ", "
        + shown(sighting.published())
        + ": "
        + sighting.sameness().name().toLowerCase(Locale.ROOT)
        + "  ["
        + sighting.statement()
        + "]";
  }

  private static void changes(SightingView sighting, List<String> lines) {
    for (Change change : sighting.changes()) {
      lines.add(
          "             here “"
              + words(change.here())
              + "”, there “"
              + words(change.there())
              + "”");
    }
  }

  private static String words(String words) {
    return words.isEmpty() ? "–" : Terminal.plain(words);
  }

  private static String shown(@Nullable String value) {
    return value == null ? "–" : Terminal.plain(value);
  }

  /// The copies that an indexed file is one of, or null.
  static @Nullable CopyGroup group(FileState file, StatementIndex index) {
    return file.state().isIndexed() ? index.copies(file.sha256()).orElse(null) : null;
  }

  /// What a report says of a file that is a copy; empty for any other.
  static String ofFile(FileState file, StatementIndex index) {
    return Optional.ofNullable(group(file, index))
        .map(
            group ->
                group.origin().equals(file.sha256())
                    ? originOf(group.members().size() - 1) + group.reason()
                    : "a copy of " + group.members().getFirst().document().path())
        .map(Terminal::plain)
        .orElse("");
  }

  private static String originOf(int copies) {
    return "origin of " + copies + (copies == 1 ? " copy: " : " copies: ");
  }
}
