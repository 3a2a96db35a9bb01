package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.copies.DocumentCopies;
import org.onrecord.document.Span;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.lucene.LuceneStatementIndex;

/// Random questions to an index of random statements, held against a scan of each statement and
/// against one another.
class OracleTest {
  private static final List<Facet> FACETS = List.of(Facet.values());

  private static final long SEED = 20261122;
  private static final int STATEMENTS = 5_000;

  /// `-Doracle=full` asks all 2,000.
  private static final int QUESTIONS = "full".equals(System.getProperty("oracle")) ? 2_000 : 300;

  /// Documents that have copies.
  private static final int COPIED = 40;

  private static final int TICKED = QUESTIONS / 5;

  private static final RandomCorpus CHANCE = new RandomCorpus(SEED);
  private static StatementStore index;
  private static Scan scan;

  @BeforeAll
  static void fill(@TempDir Path folder) {
    index =
        LuceneStatementIndex.open(
            folder, LuceneStatementIndex.Mode.WRITE, IndexFixture.VOCABULARY, Clock.systemUTC());
    List<Specimen> corpus = new ArrayList<>();
    int statements = 0;
    for (Specimen specimen : CHANCE.documents(STATEMENTS / 3)) {
      if (statements < STATEMENTS) {
        index.replace(specimen.document(), specimen.statements(), specimen.state());
        statements += specimen.statements().size();
        corpus.add(specimen);
      }
      if (corpus.size() % 500 == 0) {
        index.commit(Map.of());
      }
    }
    for (Specimen specimen : copied()) {
      index.replace(specimen.document(), specimen.statements(), specimen.state());
      corpus.add(specimen);
    }
    index.commit(Map.of());
    index.findCopies(List.of());
    assertTrue(statements >= STATEMENTS, () -> "only " + corpus.size() + " documents");
    Map<String, DocumentCopies> copies = InMemory.copies(corpus);
    assertTrue(copies.size() > COPIED, () -> "only " + copies.size() + " are copies");
    scan = new Scan(corpus, IndexFixture.VOCABULARY, copies);
  }

  /// Documents that are printed several times, now and then with other words.
  private static List<Specimen> copied() {
    List<Specimen> printed = new ArrayList<>(CHANCE.longDocuments(COPIED));
    printed.addAll(CHANCE.copiesOf(List.copyOf(printed), 2 * COPIED));
    return printed;
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /// Totals, hits, their order, counts of two facets and the places of the words.
  @Test
  void answersAsAScanOfEachStatement() {
    int found = 0;
    int marked = 0;
    for (int n = 0; n < QUESTIONS; n++) {
      Ask ask = CHANCE.ask();
      ask.facets = EnumSet.of(Facet.ACTOR, FACETS.get(n % FACETS.size()));
      ask.limit = 50;
      ask.facetLimit = STATEMENTS;
      String where = "seed " + SEED + ", question " + n + ": " + ask.query();
      List<Scan.Row> expected = scan.found(ask.query());
      ResultPage page = index.search(ask.query());
      assertEquals(expected.size(), page.total(), where);
      assertEquals(scan.facets(ask.query()), page.facets(), where);
      order(ask.sort, expected, page, where);
      for (Hit hit : page.hits()) {
        String text = hit.statement().text();
        List<Span> places = isPlain(ask.words) ? places(ask.words, text) : hit.highlights();
        assertEquals(places, hit.highlights(), where + " in: " + text);
        assertTrue(places.stream().allMatch(place -> isWhole(place, text)), where);
        marked += places.size();
      }
      found += expected.isEmpty() ? 0 : 1;
    }
    assertTrue(found > QUESTIONS / 3, "only " + found + " find something");
    assertTrue(marked > QUESTIONS, "only " + marked + " places");
  }

  /// By date, actor and id wholly; by relevance, that scores fall and that equal ones go by date
  /// and id.
  private static void order(
      Query.Sort sort, List<Scan.Row> expected, ResultPage page, String where) {
    List<String> ids = page.hits().stream().map(h -> h.statement().id()).toList();
    List<String> all = Scan.ids(expected);
    if (sort != Query.Sort.RELEVANCE) {
      assertEquals(all.subList(0, ids.size()), ids, where);
      return;
    }
    assertEquals(Math.min(50, all.size()), new HashSet<>(ids).size(), where);
    assertTrue(all.containsAll(ids), where);
    for (int i = 1; i < ids.size(); i++) {
      double before = page.hits().get(i - 1).score();
      double after = page.hits().get(i).score();
      boolean inTurn = all.indexOf(ids.get(i - 1)) < all.indexOf(ids.get(i));
      assertTrue(before > after || (before == after && inTurn), where);
    }
  }

  /// Ticking a value gives as many as stood beside it, whatever else is asked.
  @Test
  void everyCountIsWhatTickingGives() {
    int ticked = 0;
    for (int n = 0; n < TICKED; n++) {
      Ask ask = CHANCE.ask();
      ask.facets = Set.of(FACETS.get(n % FACETS.size()));
      ask.facetLimit = 1 + n % 20;
      ask.limit = 0;
      ResultPage page = index.search(ask.query());
      String where = "seed " + SEED + ", question " + n + ": " + ask.query();
      for (Facet facet : ask.facets) {
        for (FacetCount count : page.facets().getOrDefault(facet, List.of())) {
          assertEquals(ticking(ask, facet, count.value()), count.count(), where + " " + count);
          ticked++;
        }
      }
    }
    assertTrue(ticked > TICKED, "only " + ticked + " are ticked");
  }

  private static long ticking(Ask ask, Facet facet, String value) {
    Filter before = ask.filters.get(facet);
    Set<String> out = before == null ? Set.of() : before.exclude();
    RollUp rolled = ask.rollUp;
    ask.filters.put(facet, new Filter(Set.of(value), out));
    long total = index.search(ask.query()).total();
    ask.rollUp = rolled;
    if (before == null) {
      ask.filters.remove(facet);
    } else {
      ask.filters.put(facet, before);
    }
    return total;
  }

  /// Where the words that are wanted stand: each word for itself, phrases whole.
  private static List<Span> places(Words words, String text) {
    TreeSet<Span> places = new TreeSet<>();
    collect(words, text, places);
    List<Span> merged = new ArrayList<>();
    for (Span place : places) {
      if (!merged.isEmpty() && merged.getLast().end() > place.start()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), place.end())));
      } else {
        merged.add(place);
      }
    }
    return merged;
  }

  private static void collect(Words words, String text, Set<Span> into) {
    switch (words) {
      case Words.Term term -> rows(text, List.of(term), into);
      case Words.Prefix prefix -> rows(text, List.of(prefix), into);
      case Words.Fuzzy fuzzy -> rows(text, List.of(fuzzy), into);
      case Words.Phrase phrase ->
          rows(
              text,
              Arrays.stream(phrase.words().split(" "))
                  .map(word -> (Words) new Words.Term(word, false))
                  .toList(),
              into);
      case Words.AllOf all -> all.parts().forEach(part -> collect(part, text, into));
      case Words.AnyOf any -> any.parts().forEach(part -> collect(part, text, into));
      case Words.MostOf most -> most.parts().forEach(part -> collect(part, text, into));
      default -> {}
    }
  }

  /// False where a place depends on what stands near it, which other tests look at.
  private static boolean isPlain(Words words) {
    return switch (words) {
      case Words.Phrase phrase -> phrase.slop() == 0;
      case Words.Near _, Words.Within _, Words.In _ -> false;
      case Words.AllOf all -> all.parts().stream().allMatch(OracleTest::isPlain);
      case Words.AnyOf any -> any.parts().stream().allMatch(OracleTest::isPlain);
      case Words.MostOf most -> most.parts().stream().allMatch(OracleTest::isPlain);
      default -> true;
    };
  }

  /// True where a place begins and ends with a word.
  private static boolean isWhole(Span place, String text) {
    return (place.start() == 0 || text.charAt(place.start() - 1) == ' ')
        && (place.end() == text.length() || text.charAt(place.end()) == ' ');
  }

  /// Every place where words stand in a row that are such as these.
  private static void rows(String text, List<Words> row, Set<Span> into) {
    String[] all = text.split(" ");
    int at = 0;
    for (int i = 0; i < all.length; i++) {
      int end = at;
      boolean same = i + row.size() <= all.length;
      for (int j = 0; same && j < row.size(); j++) {
        same = NaiveText.holds(all[i + j], row.get(j));
        end += all[i + j].length() + (j > 0 ? 1 : 0);
      }
      if (same) {
        into.add(new Span(at, end));
      }
      at += all[i].length() + 1;
    }
  }
}
