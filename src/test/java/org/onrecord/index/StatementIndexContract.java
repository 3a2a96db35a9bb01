package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onrecord.copies.Quotation;
import org.onrecord.document.PageBox;
import org.onrecord.document.PageMap;
import org.onrecord.document.Span;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.statement.Statement;

/// What every [StatementStore] does; each backend extends this. Beside the cases of what it
/// extends, answers are held against a plain scan, copies included.
public abstract class StatementIndexContract extends SearchingContract {
  /// Every answer equals that of a plain scan: what is found, its order, totals, counts, bars, and
  /// the walk from page to page.
  @Test
  void answersAsAPlainScanDoes() {
    long seed = 20260101;
    RandomCorpus chance = new RandomCorpus(seed);
    List<Specimen> corpus = chance.documents(120);
    for (int i = 0; i < corpus.size(); i++) {
      put(corpus.get(i));
      if (i % 37 == 0) {
        put(new Specimen("folder/" + (i + 1) + ".txt", "document " + (i + 1)));
        commit();
      }
    }
    put(new Specimen("gone.txt", "gone").says(RandomCorpus.WORDS.getFirst(), Traits.of(OCTAVIA)));
    commit();
    index.remove("gone.txt");
    commit();
    Scan scan = new Scan(corpus, VOCABULARY);
    int answered = 0;
    for (int n = 0; n < 600; n++) {
      Ask ask = chance.ask();
      answered += sameAsScan(ask, scan, "seed " + seed + ", query " + n + ": " + ask.query());
    }
    assertTrue(answered > 200, "too few queries found anything: " + answered);
  }

  /// The same with copies: each statement once, found by the documents of all its sightings; or
  /// every sighting for itself.
  @Test
  void answersAsAPlainScanDoesWhereThereAreCopies() {
    long seed = 20260102;
    RandomCorpus chance = new RandomCorpus(seed);
    List<Specimen> corpus = new ArrayList<>(chance.longDocuments(25));
    corpus.addAll(chance.copiesOf(List.copyOf(corpus), 40));
    corpus.addAll(chance.documents(30));
    corpus.forEach(this::put);
    commit();
    assertTrue(index.findCopies(List.of()) > 40);
    Scan scan = new Scan(corpus, VOCABULARY, InMemory.copies(corpus));
    assertTrue(index.standing().sightings() > 100, () -> "" + index.standing());
    for (int n = 0; n < 600; n++) {
      Ask ask = chance.ask();
      sameAsScan(ask, scan, "seed " + seed + ", query " + n + ": " + ask.query());
    }
    everyWordFindsAsManyAsItSays();
    Ask all = new Ask();
    long once = index.search(all.query()).total();
    all.everySighting = true;
    Standing standing = index.standing();
    assertEquals(standing.statements(), once);
    assertEquals(standing.statements() + standing.sightings(), index.search(all.query()).total());
  }

  /// A word that is suggested finds what it says, by itself and exactly.
  private void everyWordFindsAsManyAsItSays() {
    Set<String> suggested = new TreeSet<>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      for (WordCount word : index.words(String.valueOf(letter), 1000)) {
        Ask ask = Ask.forWords(new Words.Term(word.word(), true));
        assertEquals(index.search(ask.query()).total(), word.count(), word.word());
        suggested.add(word.word());
      }
    }
    assertTrue(suggested.containsAll(RandomCorpus.WORDS), () -> "" + suggested);
    assertEquals("qabit", index.wordsNear("qbait", 3).getFirst().word());
    assertEquals(List.of(), index.words("", 10));
  }

  @Test
  void copiesAreFoundOnceAndAgainAfterAChange() {
    RandomCorpus chance = new RandomCorpus(7);
    List<Specimen> corpus = new ArrayList<>(chance.longDocuments(2));
    Specimen copy = chance.copiesOf(corpus.subList(0, 1), 1).getFirst();
    corpus.add(copy);
    corpus.forEach(this::put);
    commit();
    assertEquals(2, index.findCopies(List.of()));
    Standing found = index.standing();
    assertEquals(0, index.findCopies(List.of()));
    corpus.forEach(this::put);
    commit();
    assertEquals(found, index.standing());
    assertEquals(
        index.copies(copy.document().id()), index.copies(corpus.getFirst().document().id()));
    index.close();
    index = open(folder);
    assertEquals(found, index.standing());
    index.remove("copies/0.txt");
    commit();
    index.close();
    index = open(folder);
    assertEquals(1, index.findCopies(List.of()));
    assertEquals(Optional.empty(), index.copies(corpus.getFirst().document().id()));
    assertEquals(0, index.standing().sightings());
  }

  /// Finding copies writes a document again, and so does filing it anew: its pages stand.
  @Test
  void aDocumentWithCopiesKeepsWhereItsWordsStandOnItsPages() {
    RandomCorpus chance = new RandomCorpus(9);
    List<Specimen> corpus = new ArrayList<>(chance.longDocuments(1));
    corpus.addAll(chance.copiesOf(List.copyOf(corpus), 1));
    for (Specimen specimen : corpus) {
      index.replace(specimen.document(pages(specimen)), specimen.statements(), specimen.state());
    }
    commit();
    assertEquals(2, index.findCopies(List.of()));
    assertPagesStand(corpus);
    Filing without =
        (document, statements) ->
            statements.stream().map(s -> s.tagged(List.of(), s.provisions())).toList();
    assertEquals(2, index.refile(path -> true, without));
    commit();
    assertTrue(index.copies(corpus.getLast().document().id()).isPresent());
    assertPagesStand(corpus);
  }

  private void assertPagesStand(List<Specimen> corpus) {
    for (Specimen specimen : corpus) {
      Span span = specimen.statements().getFirst().spans().getFirst();
      String id = specimen.document().id();
      assertEquals(pages(specimen).boxes(span), index.boxes(id, span));
      Hit hit = index.statement(specimen.statements().getFirst().id()).orElseThrow();
      assertEquals(List.of(3), hit.pages());
    }
  }

  private static PageMap pages(Specimen specimen) {
    Span span = specimen.statements().getFirst().spans().getFirst();
    return new PageMap.Builder()
        .add(span.start(), span.end(), new PageBox(3, 0.25, 0.5, 0.125, 0.0625))
        .build();
  }

  @Test
  void aTextIsRememberedFromTheNextCommitOn() {
    index.remember("terms", "one");
    assertEquals(Optional.empty(), index.remembered("terms"));
    commit();
    assertEquals(Optional.of("one"), index.remembered("terms"));
    assertEquals(0, index.search(new Ask().query()).total());
    Standing standing = index.standing();
    index.remember("terms", "one");
    commit();
    assertEquals(standing, index.standing());
    index.remember("terms", "two");
    index.close();
    index = open(folder);
    assertEquals(Optional.of("one"), index.remembered("terms"));
    assertEquals(Optional.empty(), index.remembered("other"));
  }

  @Test
  void aSightingKeepsItsIdAndSaysWhatItIsASightingOf() {
    RandomCorpus chance = new RandomCorpus(8);
    List<Specimen> corpus = new ArrayList<>(chance.longDocuments(1));
    corpus.addAll(chance.copiesOf(List.copyOf(corpus), 1));
    corpus.forEach(this::put);
    commit();
    index.findCopies(List.of());
    int sightings = 0;
    for (Specimen specimen : corpus) {
      assertEquals(specimen.statements(), index.statementsOf(specimen.document().id()));
      for (Statement statement : specimen.statements()) {
        Hit hit = index.statement(statement.id()).orElseThrow();
        assertEquals(statement, hit.statement());
        if (hit.copyOf() != null) {
          Hit first = index.statement(hit.copyOf().statement()).orElseThrow();
          assertTrue(
              first.sightings().stream().anyMatch(s -> s.statement().equals(statement.id())));
          sightings++;
        }
      }
    }
    assertEquals(index.standing().sightings(), sightings);
    assertTrue(sightings > 0);
  }

  /// What the look-up by rare words finds is what holding each against each finds.
  @Test
  void quotationsAreThoseThatHoldingEachAgainstEachFinds() {
    long seed = 20260103;
    List<Specimen> corpus = new RandomCorpus(seed).quoting(60);
    corpus.forEach(this::put);
    commit();
    index.findCopies(List.of());
    int linked = 0;
    for (Specimen one : corpus) {
      Statement statement = one.statements().getFirst();
      Quotation quotation = Quotation.of(statement).orElseThrow();
      Set<String> expected = new TreeSet<>();
      for (Specimen other : corpus) {
        if (other != one) {
          Quotation.of(other.statements().getFirst())
              .flatMap(q -> quotation.seenAs(q, other.copyCard()))
              .ifPresent(s -> expected.add(s.document().path() + " " + s.sameness()));
        }
      }
      Set<String> found = new TreeSet<>();
      index
          .quotations(statement.id())
          .forEach(s -> found.add(s.document().path() + " " + s.sameness()));
      assertEquals(expected, found, "seed " + seed + ": " + statement.text());
      linked += found.size();
    }
    assertTrue(linked > 60, "too few quotations are linked: " + linked);
    assertEquals(List.of(), index.quotations("nosuchone123"));
  }

  @Test
  void allThatIsFoundStaysAsItWasWhenItWasAsked() {
    List<Specimen> corpus = new RandomCorpus(11).documents(60);
    corpus.forEach(this::put);
    commit();
    Ask ask = new Ask();
    ask.sort = Query.Sort.NEWEST_SAID;
    List<String> before = Scan.ids(new Scan(corpus, VOCABULARY).found(ask.query()));
    try (Found all = index.all(ask.query())) {
      List<String> read = new ArrayList<>(List.of(all.next().statement().id()));
      String generation = all.generation();
      corpus.forEach(specimen -> index.remove(specimen.document().source().path()));
      commit();
      all.forEachRemaining(hit -> read.add(hit.statement().id()));
      assertEquals(before, read);
      assertEquals(generation, all.generation());
      assertThrows(NoSuchElementException.class, all::next);
    }
    try (Found none = index.all(ask.query())) {
      assertEquals(0, none.total());
      assertFalse(none.hasNext());
    }
  }

  private int sameAsScan(Ask ask, Scan scan, String where) {
    List<Scan.Row> expected = scan.found(ask.query());
    ResultPage first = index.search(ask.query());
    assertEquals(expected.size(), first.total(), where);
    scan.facets(ask.query())
        .forEach((facet, counts) -> assertEquals(counts, first.facets().get(facet), where));
    List<String> walked = walk(ask, first, where);
    List<String> ids = Scan.ids(expected);
    if (ask.sort == Query.Sort.RELEVANCE) {
      assertEquals(Set.copyOf(ids), Set.copyOf(walked), where);
      assertEquals(ids.size(), walked.size(), where);
    } else {
      assertEquals(ids, walked, where);
    }
    try (Found all = index.all(ask.query())) {
      assertEquals(expected.size(), all.total(), where);
      List<Hit> read = new ArrayList<>();
      all.forEachRemaining(read::add);
      assertEquals(walked, read.stream().map(h -> h.statement().id()).toList(), where);
      assertEquals(first.hits(), read.subList(0, first.hits().size()), where);
    }
    bars(ask, expected, first, where);
    return expected.isEmpty() ? 0 : 1;
  }

  private List<String> walk(Ask ask, ResultPage first, String where) {
    List<String> walked = new ArrayList<>();
    ResultPage page = first;
    Query.Histogram histogram = ask.histogram;
    Set<Facet> counted = ask.facets;
    ask.facets = Set.of();
    ask.histogram = null;
    while (true) {
      assertTrue(page.hits().size() <= ask.limit, where);
      page.hits().forEach(h -> walked.add(h.statement().id()));
      if (page.next() == null) {
        ask.after = null;
        ask.facets = counted;
        ask.histogram = histogram;
        return walked;
      }
      assertEquals(ask.limit, page.hits().size(), where);
      ask.after = page.next();
      page = index.search(ask.query());
      assertEquals(first.total(), page.total(), where);
    }
  }

  private static void bars(Ask ask, List<Scan.Row> found, ResultPage page, String where) {
    Query.Histogram histogram = java.util.Objects.requireNonNull(ask.histogram);
    List<LocalDate> days =
        found.stream()
            .map(
                r ->
                    switch (histogram.when()) {
                      case SAID -> Scan.day(r.statement().said());
                      case PUBLISHED -> Scan.day(r.document().published());
                      case EVENT ->
                          r.statement().said().event() == null
                              ? null
                              : Scan.day(r.statement().said());
                    })
            .filter(d -> d != null)
            .toList();
    assertEquals(found.size() - days.size(), page.undated(), where);
    LocalDate next = null;
    for (ResultPage.Bar bar : page.histogram()) {
      long inside =
          days.stream().filter(d -> !d.isBefore(bar.from()) && !d.isAfter(bar.to())).count();
      assertEquals(inside, bar.count(), where);
      assertTrue(next == null || next.equals(bar.from()), where);
      next = bar.to().plusDays(1);
    }
    long sum = page.histogram().stream().mapToLong(ResultPage.Bar::count).sum();
    assertEquals(days.size(), sum, where);
  }
}
