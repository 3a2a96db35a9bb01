package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Span;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.statement.Voice;

/// What an index finds and counts, case by case.
abstract class SearchingContract extends StoringContract {
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
    assertThrows(StaleCursor.class, () -> index.search(ask.query()));
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

  @Test
  void similarStatementsShareMoreThanOneWordAndTheClosestComesFirst() {
    Specimen corpus =
        new Specimen("alike.txt", "alike")
            .says("the treaty criminalises the work of ethical hackers", Traits.of(OCTAVIA))
            .says("ethical hackers are criminalised by it", Traits.of(BORIS))
            .says("ethical hackers who do good work are criminalised", Traits.of(BORIS))
            .says("the work of the committee is of the essence", Traits.of(BORIS));
    put(corpus);
    commit();
    String id = corpus.statements().getFirst().id();
    assertEquals(
        List.of(
            "ethical hackers who do good work are criminalised",
            "ethical hackers are criminalised by it"),
        index.similar(id, 10).stream().map(h -> h.statement().text()).toList());
    assertEquals(1, index.similar(id, 1).size());
    assertEquals(List.of(), index.similar("nobody", 10));
    assertThrows(IllegalArgumentException.class, () -> index.similar(id, 201));
  }

  @Test
  void aStatementIsNotSimilarToItsOwnSightings() {
    String words =
        "the draft treaty would criminalise the ordinary work of ethical hackers and of the"
            + " journalists who write about what those hackers have found in public systems";
    Specimen first = new Specimen("first.txt", "first").says(words, Traits.of(OCTAVIA));
    Specimen copy = new Specimen("copy.txt", "copy").says(words, Traits.of(OCTAVIA));
    Specimen other =
        new Specimen("other.txt", "other")
            .says("ethical hackers write to journalists about public systems", Traits.of(BORIS));
    put(first);
    put(copy);
    put(other);
    commit();
    index.findCopies(List.of());
    List<String> alike = List.of("ethical hackers write to journalists about public systems");
    for (Specimen either : List.of(first, copy)) {
      String id = either.statements().getFirst().id();
      assertEquals(alike, index.similar(id, 10).stream().map(h -> h.statement().text()).toList());
    }
  }

  @Test
  void shortNamesThatDocumentsExplainAreKnownBothWays() {
    put(
        new Specimen("a.txt", "a")
            .says("child sexual abuse material (CSAM) is shared", Traits.of(BORIS))
            .says("non-governmental organisations (“NGOs”) object (see below)", Traits.of(BORIS)));
    put(
        new Specimen("b.txt", "b")
            .says("the Centre for Speech and Media (CSAM) met", Traits.of(BORIS))
            .says("Child Sexual Abuse Material (CSAM) spreads (UN)", Traits.of(BORIS))
            .says("child sexual abuse material (CSAM) once more", Traits.of(BORIS)));
    commit();
    assertEquals(
        List.of("child sexual abuse material", "Centre for Speech and Media"),
        index.explained("csam"));
    assertEquals(List.of("CSAM"), index.explained("Child sexual  abuse material"));
    assertEquals(List.of("non-governmental organisations"), index.explained("NGO"));
    assertEquals(List.of(), index.explained("UN"));
  }

  @Test
  void theScoreOfAHitIsTheSumOfItsParts() {
    put(treaty());
    commit();
    Words words =
        new Words.AllOf(
            List.of(
                new Words.Term("treaty", false),
                new Words.Term("harms", false),
                new Words.AnyOf(
                    List.of(
                        new Words.Phrase("journalists", 0),
                        new Words.Having(Facet.ACTOR, "octavia-institute")))));
    Query query = Ask.forWords(words).query();
    Hit hit = index.search(query).hits().getFirst();
    List<ScorePart> parts = index.score(query, hit.statement().id());
    assertEquals(hit.score(), parts.stream().mapToDouble(ScorePart::points).sum(), 0.0001);
    assertEquals(
        List.of(
            "“treaty” in the statement, in its passage",
            "“harms” in the statement, in its passage",
            "the phrase “journalists” in the statement, in the statement as written, in its"
                + " passage, in its passage as written",
            "filed under actor octavia-institute",
            "“treaty harms” near one another in the statement",
            "in the speaker’s own words"),
        parts.stream().map(ScorePart::reason).toList());
    assertEquals(List.of(), index.score(query, "nobody"));
  }
}
