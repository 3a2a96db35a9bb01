package org.onrecord.provision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.provision.Instrument.Article;
import org.onrecord.provision.Instrument.Draft;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;

/// Turns the rows of `instruments.yaml` into instruments and notes what is wrong with them.
final class InstrumentReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "main",
          "adopted",
          "adoptedBy",
          "names",
          "ambiguousNames",
          "generic",
          "drafts",
          "articles",
          "drop");
  private static final List<String> DRAFT_KEYS =
      List.of("id", "names", "symbols", "numbering", "published", "basis");
  private static final List<String> ARTICLE_KEYS =
      List.of("number", "title", "chapter", "basis", "corroboration");
  /// Keys of a line of the concordance that no numbering may be called.
  private static final Set<String> RESERVED =
      Set.of("id", "instrument", "confidence", "note", "drop");

  private static final List<String> BASES =
      List.of("recalled", "recalled-number-corroborated", "official");

  private final Faults faults;

  InstrumentReader(Faults faults) {
    this.faults = faults;
  }

  /// @param lines of the concordance, by id
  List<Instrument> read(Map<String, Row> rows, Map<String, Row> lines) {
    Map<String, List<Draft>> drafts = new LinkedHashMap<>();
    rows.forEach((id, row) -> drafts.put(id, drafts(row.rows("drafts"))));
    ConcordanceReader reader = new ConcordanceReader(faults);
    Map<String, Concordance> tables = reader.read(lines, drafts);
    List<Instrument> instruments = new ArrayList<>();
    rows.forEach(
        (id, row) -> {
          Concordance table = tables.getOrDefault(id, Concordance.NONE);
          instruments.add(instrument(id, row, drafts.getOrDefault(id, List.of()), table));
          reader.checkDrafts(row, instruments.getLast());
        });
    List<Instrument> main = instruments.stream().filter(Instrument::main).toList();
    if (main.size() > 1) {
      Row second = rows.get(main.get(1).id());
      if (second != null) {
        String found = "a second main instrument beside " + main.get(0).id();
        faults.add(second, "main", found, "\"main: true\" at one instrument only", null);
      }
    }
    return instruments;
  }

  private Instrument instrument(String id, Row row, List<Draft> drafts, Concordance table) {
    row.allow(KEYS);
    List<String> names = new ArrayList<>(row.texts("names"));
    if (names.isEmpty()) {
      faults.add(row, "names", "no names", "the names by which texts call it", null);
    }
    row.day("adopted");
    return new Instrument(
        id,
        row.required("title"),
        row.flag("main"),
        names,
        drafts,
        articles(row.rows("articles")),
        table);
  }

  private List<Draft> drafts(List<Row> rows) {
    Set<String> seen = new HashSet<>();
    List<Draft> drafts = new ArrayList<>();
    for (Row row : rows) {
      Draft draft = draft(row);
      if (!draft.id().isEmpty() && !seen.add(draft.id())) {
        faults.add(row, "id", "draft \"" + draft.id() + "\" again", "each draft once", null);
      }
      drafts.add(draft);
    }
    return drafts;
  }

  private Draft draft(Row row) {
    row.allow(DRAFT_KEYS);
    String numbering = row.has("numbering") ? row.required("numbering") : Instrument.ADOPTED;
    if (!ConcordanceReader.NAME.matcher(numbering).matches() || RESERVED.contains(numbering)) {
      String expected = "small letters, digits and hyphens, such as early";
      faults.add(row, "numbering", "numbering \"" + numbering + "\"", expected, null);
    }
    @Nullable String published = row.text("published");
    return new Draft(
        row.id(),
        row.texts("names"),
        row.texts("symbols"),
        numbering,
        published == null ? null : day(row, published, false),
        published == null ? null : day(row, published, true));
  }

  /// The first or last day of 2024-05-23, 2024-05 or 2024; the fault is noted once.
  private @Nullable LocalDate day(Row row, String value, boolean last) {
    try {
      return switch (value.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(value), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(value).atEndOfMonth() : YearMonth.parse(value).atDay(1);
        default -> LocalDate.parse(value);
      };
    } catch (DateTimeException | NumberFormatException e) {
      if (!last) {
        String expected = "a date such as 2024-05-23, 2024-05 or 2024";
        faults.add(row, "published", "\"published\" is \"" + value + "\"", expected, null);
      }
      return null;
    }
  }

  private List<Article> articles(List<Row> rows) {
    List<Article> articles = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Row row : rows) {
      row.allow(ARTICLE_KEYS);
      int number = row.numbers("number").stream().findFirst().orElse(0);
      if (number == 0) {
        faults.add(row, "number", "an article without a number", "a number such as 6", null);
      } else if (!seen.add(number)) {
        faults.add(row, "number", "article " + number + " again", "each article once", null);
      }
      Map<String, String> titles = row.textByLanguage("title");
      String basis = row.oneOf("basis", BASES);
      articles.add(new Article(number, titles, row.required("chapter"), basis));
    }
    return articles;
  }
}
