package org.onrecord.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.PageBox;
import org.onrecord.document.PageMap;
import org.onrecord.document.Span;
import org.onrecord.index.Specimen.Traits;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Stance;
import org.onrecord.statement.Statement;
import org.onrecord.statement.Voice;

/// What an index keeps: records, states of files, pages, over replacing, removing and reopening.
abstract class StoringContract extends IndexFixture {
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

  static Specimen fullSpecimen() {
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
    Standing before = index.standing();
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
    Standing standing = index.standing();
    index.close();
    index = open(folder);
    assertEquals(before, index.search(Ask.forWord("treaty").counting(Facet.ACTOR).query()));
    assertEquals(standing, index.standing());
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
