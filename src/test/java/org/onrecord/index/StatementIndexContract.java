package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.DatedAs;
import org.onrecord.document.PageBox;
import org.onrecord.document.PageMap;
import org.onrecord.document.Span;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.ResultPage.Lifted;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Statement;
import org.onrecord.statement.Voice;

/// What every [StatementIndex] does; each backend extends this.
public abstract class StatementIndexContract {
  static final Speaker OCTAVIA = new Speaker.Registered("octavia-institute", "Octavia Institute");
  static final Speaker BORIS = new Speaker.Named("Boris Specimen");
  static final Speaker CROWD = new Speaker.Named("some campaigners");

  /// Knows one actor, and that `privacy-logs` is below `privacy`.
  protected static final IndexVocabulary VOCABULARY =
      new IndexVocabulary() {
        @Override
        public List<String> withBroader(String themeId) {
          return themeId.startsWith("privacy-") ? List.of(themeId, "privacy") : List.of(themeId);
        }

        @Override
        public Optional<ActorEntry> actor(String actorId) {
          return actorId.equals("octavia-institute")
              ? Optional.of(
                  new ActorEntry(
                      "Octavia Institute", "ORGANISATION", "civil-society", List.of("OCTI")))
              : Optional.empty();
        }
      };

  @TempDir Path folder;
  StatementIndex index;

  /// Opens the index of a folder to write, with [#VOCABULARY]; makes it when there is none.
  protected abstract StatementIndex open(Path folder);

  @BeforeEach
  void openIndex() {
    index = open(folder);
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  void put(Specimen specimen) {
    index.replace(specimen.document(), specimen.statements(), specimen.state());
  }

  void commit() {
    index.commit(Map.of("pipeline", "1"));
  }

  static List<String> texts(ResultPage page) {
    return page.hits().stream().map(h -> h.statement().text()).toList();
  }

  static Specimen treaty() {
    return new Specimen("treaty.txt", "treaty")
        .says("the treaty harms journalists", Traits.of(OCTAVIA))
        .says("the treaty helps police", Traits.of(BORIS));
  }

  @Test
  void anEmptyIndexAnswersNothing() {
    ResultPage page = index.search(Query.ALL);
    assertEquals(0, page.total());
    assertEquals(List.of(), page.hits());
    assertEquals(List.of(), index.documents());
    assertEquals(List.of(), index.files());
    assertEquals(0, index.standing().statements());
  }

  @Test
  void whatIsNotCommittedIsNotSeenAndNotKept() {
    put(treaty());
    assertEquals(0, index.search(Query.ALL).total());
    index.close();
    index = open(folder);
    commit();
    assertEquals(0, index.search(Query.ALL).total());
  }

  @Test
  void recordsComeBackEqual() {
    Specimen specimen = fullSpecimen();
    put(specimen);
    commit();
    assertEquals(Optional.of(specimen.document()), index.document(specimen.document().id()));
    assertEquals(specimen.statements(), index.statementsOf(specimen.document().id()));
    assertEquals(List.of(specimen.state()), index.files());
    assertEquals(
        List.of(DocumentCard.of(specimen.document(), specimen.statements().size())),
        index.documents());
    for (Statement statement : specimen.statements()) {
      assertEquals(statement, index.statement(statement.id()).orElseThrow().statement());
    }
    assertEquals(Optional.empty(), index.statement("000000000000"));
    assertEquals(Optional.empty(), index.document("none"));
  }

  private static Specimen fullSpecimen() {
    Specimen specimen = new Specimen("folder/full \uD83D\uDE00.txt", "full");
    specimen.published = DatedAs.notAfter(LocalDate.of(2024, 11, 12), DatedAs.Ground.METADATA, "x");
    specimen.says(
        "“words with a smile \uD83D\uDE00 inside”",
        new Traits(
            List.of(OCTAVIA, BORIS),
            Voice.MIXED,
            List.of("privacy-logs"),
            List.of(new ProvisionRef("convention", null, "6", "2(b)", new Span(0, 1))),
            DatedAs.day(LocalDate.of(2024, 7, 29), DatedAs.Ground.EXPLICIT, "29 July"),
            Stance.Polarity.CRITICAL,
            0.75));
    specimen.says("nobody’s words", Traits.of());
    return specimen;
  }

  @Test
  void aReplacedDocumentLeavesNothingBehind() {
    put(treaty());
    commit();
    put(new Specimen("treaty.txt", "treaty").says("one other thing", Traits.of(BORIS)));
    commit();
    assertEquals(List.of("one other thing"), texts(index.search(Query.ALL)));
    assertEquals(1, index.standing().documents());
    assertEquals(1, index.files().size());
  }

  @Test
  void writingTheSameAgainChangesNothing() {
    put(treaty());
    commit();
    StatementIndex.Standing before = index.standing();
    put(treaty());
    index.record(treaty().state());
    index.remove("never-there.txt");
    commit();
    assertEquals(before, index.standing());
  }

  @Test
  void everyRealChangeGivesAnotherGeneration() {
    Set<String> generations = new java.util.HashSet<>();
    generations.add(index.standing().generation());
    put(treaty());
    commit();
    generations.add(index.standing().generation());
    index.remove("treaty.txt");
    commit();
    generations.add(index.standing().generation());
    index.commit(Map.of("pipeline", "2"));
    generations.add(index.standing().generation());
    assertEquals(4, generations.size());
    assertEquals(Map.of("pipeline", "2"), index.standing().versions());
  }

  @Test
  void removingAFileTakesItsStatements() {
    put(treaty());
    put(new Specimen("other.txt", "other").says("stays", Traits.of(BORIS)));
    commit();
    index.remove("treaty.txt");
    commit();
    assertEquals(List.of("stays"), texts(index.search(Query.ALL)));
    assertEquals(List.of("other.txt"), index.files().stream().map(FileState::path).toList());
  }

  @Test
  void removedAndPutBackInOneCommitIsThere() {
    put(treaty());
    commit();
    index.remove("treaty.txt");
    put(treaty());
    commit();
    assertEquals(2, index.search(Query.ALL).total());
    assertEquals(1, index.files().size());
  }

  @Test
  void aRenamedFileKeepsItsStatementsIdsInEitherOrder() {
    put(treaty());
    commit();
    List<String> ids = ids();
    put(treatyAt("renamed.txt"));
    index.remove("treaty.txt");
    commit();
    assertEquals(ids, ids());
    assertEquals(
        List.of("renamed.txt"), index.documents().stream().map(DocumentCard::path).toList());
    index.remove("renamed.txt");
    put(treaty());
    commit();
    assertEquals(ids, ids());
    assertEquals(List.of("treaty.txt"), index.files().stream().map(FileState::path).toList());
  }

  private static Specimen treatyAt(String path) {
    return new Specimen(path, "treaty")
        .says("the treaty harms journalists", Traits.of(OCTAVIA))
        .says("the treaty helps police", Traits.of(BORIS));
  }

  private List<String> ids() {
    return index.search(Query.ALL).hits().stream().map(h -> h.statement().id()).toList();
  }

  @Test
  void statesOfFilesWithoutDocumentsAreKept() {
    FileState failed =
        new FileState(
            "bad.pdf",
            "ab",
            FileState.State.CORRUPT,
            "it ends too early",
            "application/pdf",
            3,
            5,
            0,
            0,
            "und",
            null,
            0,
            null,
            List.of("cut"));
    index.record(failed);
    commit();
    index.close();
    index = open(folder);
    assertEquals(List.of(failed), index.files());
    assertEquals(0, index.standing().documents());
  }

  @Test
  void anIndexOpenedAgainAnswersTheSame() {
    put(treaty());
    commit();
    ResultPage before = index.search(Ask.forWord("treaty").counting(Facet.ACTOR).query());
    StatementIndex.Standing standing = index.standing();
    index.close();
    index = open(folder);
    assertEquals(before, index.search(Ask.forWord("treaty").counting(Facet.ACTOR).query()));
    assertEquals(standing, index.standing());
  }

  @Test
  void aHitShowsItsPlaceAndItsHighlights() {
    put(treaty());
    commit();
    Hit hit = index.search(Ask.forWord("journalist").query()).hits().getFirst();
    assertEquals("Octavia Institute said", hit.source());
    assertEquals("Octavia Institute said ", hit.before());
    assertEquals(".", hit.after());
    assertEquals(List.of(new Span(17, 28)), hit.highlights());
    assertEquals("treaty.txt", hit.document().path());
  }

  @Test
  void highlightsCountCodePointsAndMarkPhrasesWhole() {
    put(
        new Specimen("smile.txt", "smile")
            .says("\uD83D\uDE00 human rights are not human or rights", Traits.of(BORIS)));
    commit();
    Hit hit =
        index.search(Ask.forWords(new Words.Phrase("human rights", 0)).query()).hits().getFirst();
    assertEquals(List.of(new Span(2, 14)), hit.highlights());
  }

  @Test
  void wordsOfTheSpeakersNamesAndAliasesFind() {
    put(treaty());
    commit();
    assertEquals(
        List.of("the treaty harms journalists"), texts(index.search(Ask.forWord("OCTI").query())));
  }

  @Test
  void valuesWithinAFacetAreAlternativesAndFacetsAreConditions() {
    put(treaty());
    commit();
    Ask ask = new Ask().only(Facet.ACTOR, "octavia-institute", "name:Boris Specimen");
    assertEquals(2, index.search(ask.query()).total());
    ask.only(Facet.ATTRIBUTION, "unnamed");
    assertEquals(0, index.search(ask.query()).total());
    ask = new Ask();
    ask.filters.put(Facet.ACTOR, new Filter(Set.of(), Set.of("octavia-institute")));
    assertEquals(List.of("the treaty helps police"), texts(index.search(ask.query())));
  }

  @Test
  void aFacetIsCountedWithItsOwnFilterLifted() {
    put(treaty());
    commit();
    Ask ask =
        new Ask().only(Facet.ACTOR, "octavia-institute").counting(Facet.ACTOR, Facet.CATEGORY);
    ResultPage page = index.search(ask.query());
    assertEquals(1, page.total());
    assertEquals(
        Map.of(
            Facet.ACTOR,
            List.of(
                new FacetCount("name:Boris Specimen", 1, false),
                new FacetCount("octavia-institute", 1, true)),
            Facet.CATEGORY,
            List.of(new FacetCount("civil-society", 1, false))),
        page.facets());
  }

  @Test
  void aThemeCountsForTheOneAboveAndAParagraphForItsArticle() {
    put(fullSpecimen());
    commit();
    ResultPage page = index.search(new Ask().counting(Facet.THEME, Facet.PROVISION).query());
    assertEquals(
        Map.of(
            Facet.THEME,
            List.of(new FacetCount("privacy", 1, false), new FacetCount("privacy-logs", 1, false)),
            Facet.PROVISION,
            List.of(
                new FacetCount("convention/6", 1, false),
                new FacetCount("convention/6(2)", 1, false),
                new FacetCount("convention/6(2)(b)", 1, false))),
        page.facets());
  }

  @Test
  void attributionTellsNamedFromDescribedFromNobody() {
    put(
        new Specimen("who.txt", "who")
            .says("a", Traits.of(OCTAVIA))
            .says("b", Traits.of(CROWD))
            .says("c", Traits.of()));
    commit();
    ResultPage page = index.search(new Ask().counting(Facet.ATTRIBUTION).query());
    assertEquals(
        List.of(
            new FacetCount("named", 1, false),
            new FacetCount("none", 1, false),
            new FacetCount("unnamed", 1, false)),
        page.facets().get(Facet.ATTRIBUTION));
  }

  @Test
  void aRangeOfDaysMeetsARange() {
    LocalDate day = LocalDate.of(2024, 7, 29);
    put(
        new Specimen("days.txt", "days")
            .says("exact", dated(DatedAs.day(day, DatedAs.Ground.EXPLICIT, null)))
            .says(
                "month",
                dated(
                    new DatedAs(
                        LocalDate.of(2024, 7, 1),
                        LocalDate.of(2024, 7, 31),
                        DatedAs.Precision.MONTH,
                        DatedAs.Ground.EXPLICIT,
                        null)))
            .says("until", dated(DatedAs.notAfter(day, DatedAs.Ground.PUBLICATION, null)))
            .says("later", dated(DatedAs.day(day.plusDays(3), DatedAs.Ground.EXPLICIT, null)))
            .says("undated", Traits.of(BORIS)));
    commit();
    assertEquals(Set.of("exact", "month", "until"), said(day, day, false));
    assertEquals(Set.of("month", "later"), said(day.plusDays(1), null, false));
    assertEquals(Set.of("undated"), said(null, null, true));
    assertEquals(Set.of("undated", "until"), said(null, LocalDate.of(2024, 6, 1), true));
  }

  private static Traits dated(DatedAs date) {
    return new Traits(List.of(BORIS), Voice.DIRECT, List.of(), List.of(), date, null, 1);
  }

  private Set<String> said(@Nullable LocalDate from, @Nullable LocalDate to, boolean undated) {
    Ask ask = new Ask();
    ask.said = new DateRange(from, to, undated);
    return Set.copyOf(texts(index.search(ask.query())));
  }

  @Test
  void aStatementCertainlySaidThenComesBeforeOnePossiblySaidThen() {
    LocalDate day = LocalDate.of(2024, 7, 29);
    put(
        new Specimen("days.txt", "days")
            .says(
                "until",
                dated(DatedAs.notAfter(day.plusYears(1), DatedAs.Ground.PUBLICATION, null)))
            .says("exact", dated(DatedAs.day(day, DatedAs.Ground.EXPLICIT, null))));
    commit();
    Ask ask = new Ask();
    ask.said = new DateRange(day, day, false);
    assertEquals(List.of("exact", "until"), texts(index.search(ask.query())));
  }

  @Test
  void anEmptyAnswerSaysWhichConditionEmptiedIt() {
    put(treaty());
    commit();
    Ask ask = Ask.forWord("journalists").only(Facet.ACTOR, "name:Boris Specimen");
    ResultPage page = index.search(ask.query());
    assertEquals(0, page.total());
    assertEquals(List.of(new Lifted("actor", 1), new Lifted("q", 1)), page.lifted());
    assertEquals(List.of(), index.search(Ask.forWord("journalists").query()).lifted());
  }

  @Test
  void aCursorOfAnotherGenerationIsStaleAndNonsenseIsRefused() {
    put(treaty());
    commit();
    Ask ask = Ask.forWord("treaty");
    ask.limit = 1;
    ask.after = index.search(ask.query()).next();
    assertNotEquals(null, ask.after);
    assertEquals(1, index.search(ask.query()).hits().size());
    index.remove("nothing.txt");
    commit();
    assertEquals(1, index.search(ask.query()).hits().size());
    put(new Specimen("more.txt", "more").says("more", Traits.of(BORIS)));
    commit();
    assertThrows(StatementIndex.StaleCursor.class, () -> index.search(ask.query()));
    for (String nonsense : List.of("", "%%%", "AAAA", "bm9uc2Vuc2U")) {
      ask.after = nonsense;
      assertThrows(IllegalArgumentException.class, () -> index.search(ask.query()), nonsense);
    }
  }

  @Test
  void preferencesRankWithoutKeepingOut() {
    put(treaty());
    commit();
    Ask ask = Ask.forWord("treaty");
    for (String first : List.of("octavia-institute", "name:Boris Specimen")) {
      ask.prefer = List.of(new Query.Preference(Facet.ACTOR, first, 5));
      Hit hit = index.search(ask.query()).hits().getFirst();
      assertEquals(2, index.search(ask.query()).total());
      assertEquals(
          first,
          hit.statement().text().contains("journalists")
              ? "octavia-institute"
              : "name:Boris Specimen");
    }
  }

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
    assertTrue(index.findCopies() > 40);
    Scan scan = new Scan(corpus, VOCABULARY, InMemory.copies(corpus));
    assertTrue(index.standing().sightings() > 100, () -> "" + index.standing());
    for (int n = 0; n < 600; n++) {
      Ask ask = chance.ask();
      sameAsScan(ask, scan, "seed " + seed + ", query " + n + ": " + ask.query());
    }
    Ask all = new Ask();
    long once = index.search(all.query()).total();
    all.everySighting = true;
    StatementIndex.Standing standing = index.standing();
    assertEquals(standing.statements(), once);
    assertEquals(standing.statements() + standing.sightings(), index.search(all.query()).total());
  }

  @Test
  void copiesAreFoundOnceAndAgainAfterAChange() {
    RandomCorpus chance = new RandomCorpus(7);
    List<Specimen> corpus = new ArrayList<>(chance.longDocuments(2));
    Specimen copy = chance.copiesOf(corpus.subList(0, 1), 1).getFirst();
    corpus.add(copy);
    corpus.forEach(this::put);
    commit();
    assertEquals(2, index.findCopies());
    StatementIndex.Standing found = index.standing();
    assertEquals(0, index.findCopies());
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
    assertEquals(1, index.findCopies());
    assertEquals(Optional.empty(), index.copies(corpus.getFirst().document().id()));
    assertEquals(0, index.standing().sightings());
  }

  @Test
  void aSightingKeepsItsIdAndSaysWhatItIsASightingOf() {
    RandomCorpus chance = new RandomCorpus(8);
    List<Specimen> corpus = new ArrayList<>(chance.longDocuments(1));
    corpus.addAll(chance.copiesOf(List.copyOf(corpus), 1));
    corpus.forEach(this::put);
    commit();
    index.findCopies();
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
    bars(ask, expected, first, where);
    return expected.isEmpty() ? 0 : 1;
  }

  private List<String> walk(Ask ask, ResultPage first, String where) {
    List<String> walked = new ArrayList<>();
    ResultPage page = first;
    while (true) {
      assertTrue(page.hits().size() <= ask.limit, where);
      page.hits().forEach(h -> walked.add(h.statement().id()));
      if (page.next() == null) {
        ask.after = null;
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
            .map(r -> histogram.ofPublished() ? r.document().published() : r.statement().said())
            .map(Scan::day)
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

  @Test
  void aStatementKnowsItsPagesAndWhereItStandsOnThem() {
    Specimen specimen = new Specimen("a.pdf", "pages").says("two words", Specimen.Traits.of());
    Span span = specimen.statements().getFirst().spans().getFirst();
    PageBox two = new PageBox(1, 0.25, 0.5, 0.125, 0.0625);
    PageBox words = new PageBox(2, 0.125, 0.0625, 0.25, 0.0625);
    PageMap pages =
        new PageMap.Builder()
            .add(span.start(), span.start() + 3, two)
            .add(span.start() + 4, span.end(), words)
            .build();
    index.replace(specimen.document(pages), specimen.statements(), specimen.state());
    index.commit(Map.of());
    Hit hit = index.statement(specimen.statements().getFirst().id()).orElseThrow();
    assertEquals(List.of(1, 2), hit.pages());
    assertEquals(1, hit.page());
    String id = specimen.document().id();
    assertEquals(pages.boxes(span), index.boxes(id, span));
    assertEquals(2, index.boxes(id, span).size());
    assertEquals(List.of(), index.boxes("0".repeat(64), span));
    assertEquals(1, index.standing().documents());
    index.remove("a.pdf");
    index.commit(Map.of());
    assertEquals(List.of(), index.boxes(id, span));
  }
}
