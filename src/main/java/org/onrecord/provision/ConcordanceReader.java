package org.onrecord.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.onrecord.provision.Instrument.Draft;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Nearest;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.VocabularySource;

/// Turns the lines of `concordance.yaml` into a table for each instrument and notes what is wrong
/// with them.
final class ConcordanceReader {
  /// A numbering of a draft that nothing is known of: its numbers are never taken for another's.
  static final String NO_NUMBERING = "none";

  private static final List<String> KEYS =
      List.of("id", "instrument", "confidence", "note", "drop");
  private static final List<String> CONFIDENCE = List.of("high", "medium", "low");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[1-9][0-9]{0,2}(?: (?:bis|ter|quater|quinquies))?|preamble|chapter [IVX]{1,5})"
              + "(?:\\([0-9a-z]{1,4}\\))*");

  /// What a numbering may be called.
  static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Faults faults;

  ConcordanceReader(Faults faults) {
    this.faults = faults;
  }

  /// The tables by instrument.
  ///
  /// @param drafts of every instrument, by its id
  Map<String, Concordance> read(Map<String, Row> rows, Map<String, List<Draft>> drafts) {
    Map<String, List<Concordance.Line>> lines = new TreeMap<>();
    Map<String, Set<String>> seen = new HashMap<>();
    rows.forEach(
        (id, row) -> {
          String instrument = row.required("instrument");
          if (known(row, instrument, drafts)) {
            lines
                .computeIfAbsent(instrument, k -> new ArrayList<>())
                .add(line(id, row, drafts.getOrDefault(instrument, List.of())));
            repeated(row, lines.get(instrument).getLast(), seen, instrument);
          }
        });
    Map<String, Concordance> tables = new TreeMap<>();
    lines.forEach((instrument, all) -> tables.put(instrument, new Concordance(all)));
    return tables;
  }

  private boolean known(Row row, String instrument, Map<String, List<Draft>> drafts) {
    if (instrument.isEmpty() || drafts.containsKey(instrument)) {
      return !instrument.isEmpty();
    }
    if (setAside(instrument)) {
      return false;
    }
    String found = "no instrument is called \"" + instrument + "\"";
    String near = Nearest.to(instrument, drafts.keySet()).orElse(null);
    faults.add(row, "instrument", found, "the id of an entry of instruments.yaml", near);
    return false;
  }

  /// True for an instrument that ships with OnRecord and that a corpus' own files drop: the lines
  /// that ship with it go too.
  private static boolean setAside(String instrument) {
    return VocabularySource.builtIn().rows("instruments", new Faults()).containsKey(instrument);
  }

  private Concordance.Line line(String id, Row row, List<Draft> drafts) {
    List<String> numberings = numberings(drafts);
    List<String> allowed = new ArrayList<>(KEYS);
    allowed.addAll(numberings);
    row.allow(allowed);
    Map<String, List<String>> numbers = new TreeMap<>();
    for (String numbering : numberings) {
      List<String> written = row.texts(numbering);
      written.stream()
          .filter(number -> !NUMBER.matcher(number).matches())
          .forEach(
              number ->
                  faults.add(
                      row,
                      numbering,
                      "\"" + number + "\" in \"" + numbering + "\"",
                      "the number of an article such as 6, 17 bis or 6(2)",
                      null));
      if (!written.isEmpty()) {
        numbers.put(numbering, written);
      }
    }
    if (numbers.isEmpty()) {
      String expected = "a number under at least one of " + String.join(", ", numberings);
      faults.add(row, "id", "a line without a number", expected, null);
    }
    String confidence = row.has("confidence") ? row.oneOf("confidence", CONFIDENCE) : "high";
    return new Concordance.Line(id, numbers, confidence, row.text("note"));
  }

  /// The same pair of numbers twice says nothing new and is a slip of the hand.
  private void repeated(
      Row row, Concordance.Line line, Map<String, Set<String>> seen, String instrument) {
    if (!seen.computeIfAbsent(instrument, k -> new HashSet<>()).add(line.numbers().toString())) {
      faults.add(row, "id", "the numbers of another line again", "each line once", null);
    }
  }

  static List<String> numberings(List<Draft> drafts) {
    List<String> numberings = new ArrayList<>(drafts.stream().map(Draft::numbering).toList());
    numberings.add(Instrument.ADOPTED);
    numberings.removeIf(NO_NUMBERING::equals);
    return numberings.stream().distinct().sorted().toList();
  }

  /// A draft whose numbers stand in no line is told by its numbering, if that is not `none`.
  void checkDrafts(Row row, Instrument instrument) {
    for (Row draft : row.rows("drafts")) {
      String numbering = Optional.ofNullable(draft.text("numbering")).orElse("");
      boolean fine =
          !numberings(instrument.drafts()).contains(numbering)
              || !NAME.matcher(numbering).matches()
              || numbering.equals(NO_NUMBERING)
              || numbering.equals(instrument.finalNumbering())
              || instrument.concordance().knows(numbering);
      if (!fine) {
        faults.add(
            draft,
            "numbering",
            "no line of the concordance has a number under \"" + numbering + "\"",
            "a column of concordance.yaml, or none",
            Nearest.to(
                    numbering,
                    ConcordanceReader.numberings(instrument.drafts()).stream()
                        .filter(instrument.concordance()::knows)
                        .toList())
                .orElse(null));
      }
    }
  }
}
