package org.onrecord.provision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.provision.Instrument.Article;
import org.onrecord.provision.Instrument.Draft;
import org.onrecord.provision.Instrument.Numbering;
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
      List.of("number", "title", "chapter", "early", "earlyConfidence", "basis", "corroboration");
  private static final List<String> BASES =
      List.of("recalled", "recalled-number-corroborated", "official");

  private final Faults faults;

  InstrumentReader(Faults faults) {
    this.faults = faults;
  }

  List<Instrument> read(Map<String, Row> rows) {
    List<Instrument> instruments = new ArrayList<>();
    rows.forEach((id, row) -> instruments.add(instrument(id, row)));
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

  private Instrument instrument(String id, Row row) {
    row.allow(KEYS);
    List<String> names = new ArrayList<>(row.texts("names"));
    if (names.isEmpty()) {
      faults.add(row, "names", "no names", "the names by which texts call it", null);
    }
    row.day("adopted");
    List<Draft> drafts = drafts(row.rows("drafts"));
    return new Instrument(
        id, row.required("title"), row.flag("main"), names, drafts, articles(row.rows("articles")));
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
    String numbering = row.oneOf("numbering", List.of("adopted", "early"));
    return new Draft(
        row.id(),
        row.texts("names"),
        row.texts("symbols"),
        Numbering.valueOf(numbering.toUpperCase(Locale.ROOT)));
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
      articles.add(new Article(number, titles, row.required("chapter"), early(row), basis));
    }
    return articles;
  }

  private static @org.jspecify.annotations.Nullable Integer early(Row row) {
    return "0".equals(row.text("early"))
        ? null
        : row.numbers("early").stream().findFirst().orElse(null);
  }
}
