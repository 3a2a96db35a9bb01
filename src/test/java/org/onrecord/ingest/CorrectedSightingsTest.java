package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.copies.Sighting;
import org.onrecord.correction.Conflict;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Corrections;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.correction.StatementAction;
import org.onrecord.correction.Undo;
import org.onrecord.index.StatementIndex;
import org.onrecord.statement.Corrected;
import org.onrecord.statement.Statement;

/// Which statements are one and which are two, as people say, from the corrections file to the
/// index.
class CorrectedSightingsTest extends CorrectedCorpus {
  private static final String QUOTED =
      "The draft needs a judge before every single search of a boat in the harbour of Saltmere";

  @BeforeEach
  void twoStoriesAndACopyOfOne() throws IOException {
    String story =
        "Keepers of eleven lighthouses met on the pier for the second time since the storm.\n\n“"
            + QUOTED
            + ",” said Mara Quill of the Lanterns.\n\nBoats came in late and the market opened"
            + " without fish, as it had on most days of a cold and windy week in spring.\n";
    put(
        "a.txt",
        story + "\nThe next meeting of the keepers is planned for the autumn, if it rains.\n");
    put("b.txt", "Headline\n\n" + story);
    put(
        "c.txt",
        "The council votes on Monday. “"
            + QUOTED.replace("every single", "each")
            + ",” said Mara Quill of the Lanterns.\n\nNobody else would speak to us.\n");
    run("index");
  }

  @Test
  void theStatementsStandAsTheWordsSayUntilSomebodyDecides() {
    assertEquals(List.of("b.txt"), seenIn(hit("a.txt")));
    assertEquals(List.of("c.txt"), quotedIn("a.txt"));
    assertNull(hit("c.txt").copyOf());
  }

  @Test
  void whatIsJoinedIsOneStatementThroughARebuildUntilThatIsUndone() throws IOException {
    List<Statement> before = statements("index");
    Correction joined = sighting("c.txt", "a.txt", true);
    IngestReport report = run("index");
    assertEquals(2, report.read());
    assertEquals(1, report.replayed().applied());
    assertEquals(List.of(), report.replayed().orphans());
    assertEquals(List.of("b.txt", "c.txt"), seenIn(hit("a.txt")));
    assertEquals(hit("a.txt").statement().id(), copyOf("c.txt").statement());
    assertEquals(List.of(), quotedIn("a.txt"));
    assertEquals(
        List.of(
            new Corrected(
                joined.id(),
                joined.at(),
                "Ann",
                "Ann joined it with ““The draft needs a judge before each search of a boat in the"
                    + " …” on 1 January 2026: “heard it”.")),
        hit("a.txt").statement().corrections());
    run("rebuilt");
    assertEquals(hits("index"), hits("rebuilt"));
    assertEquals(0, run("index").read());

    correct(new Undo(joined.id()));
    run("index");
    assertEquals(before, statements("index"));
    assertEquals(List.of("b.txt"), seenIn(hit("a.txt")));
    assertEquals(List.of("c.txt"), quotedIn("a.txt"));
  }

  @Test
  void whatIsPartedStandsForItselfThroughARebuildUntilThatIsUndone() throws IOException {
    Correction parted = sighting("a.txt", "b.txt", false);
    Correction unlinked = sighting("a.txt", "c.txt", false);
    assertEquals(2, run("index").replayed().applied());
    assertEquals(List.of(), seenIn(hit("a.txt")));
    assertNull(hit("b.txt").copyOf());
    assertEquals(List.of(), quotedIn("a.txt"));
    run("rebuilt");
    assertEquals(hits("index"), hits("rebuilt"));

    correct(new Undo(parted.id()));
    correct(new Undo(unlinked.id()));
    run("index");
    assertEquals(List.of("b.txt"), seenIn(hit("a.txt")));
    assertEquals(List.of("c.txt"), quotedIn("a.txt"));
  }

  @Test
  void theLaterOfTwoDecisionsHoldsWhicheverStatementIsNamedFirst() throws IOException {
    Correction parted = sighting("a.txt", "b.txt", false);
    Correction joined = sighting("b.txt", "a.txt", true);
    run("index");
    assertEquals(List.of("b.txt"), seenIn(hit("a.txt")));
    assertEquals(List.of(new Conflict(parted, joined, "sighting")), conflicts());
  }

  /// A is C and B is C, so nobody can hold that A is not B.
  @Test
  void whatThreeDecisionsCannotAllMeanIsReportedAndTheEarliestGivesWay() throws IOException {
    Correction parted = sighting("a.txt", "b.txt", false);
    sighting("a.txt", "c.txt", true);
    run("index");
    assertEquals(List.of("c.txt"), seenIn(hit("a.txt")));
    assertEquals(List.of(), seenIn(hit("b.txt")));
    Correction last = sighting("c.txt", "b.txt", true);
    run("index");
    assertEquals(List.of("b.txt", "c.txt"), seenIn(hit("a.txt")));
    assertEquals(1, conflicts().size());
    assertEquals(parted, conflicts().getFirst().earlier());
    run("rebuilt");
    assertEquals(hits("index"), hits("rebuilt"));

    correct(new Undo(last.id()));
    run("index");
    assertEquals(List.of(), conflicts());
    assertEquals(List.of("c.txt"), seenIn(hit("a.txt")));
    run("undone");
    assertEquals(hits("index"), hits("undone"));
  }

  @Test
  void aDecisionOneOfWhoseStatementsIsGoneIsReportedAndChangesNothing() throws IOException {
    Correction joined = sighting("c.txt", "a.txt", true);
    run("index");
    put("c.txt", "Nothing is said in it any more.\n");
    var edited = run("index").replayed();
    assertEquals(joined, edited.orphans().getFirst().correction());
    assertEquals(
        "the words are no longer in c.txt, or no statement is found there any more",
        edited.orphans().getFirst().why());
    assertEquals(0, edited.applied());
    assertEquals(List.of("b.txt"), seenIn(hit("a.txt")));
    Files.delete(corpus.resolve("c.txt"));
    assertEquals(1, run("index").replayed().orphans().size());
  }

  private Correction sighting(String one, String other, boolean joined) {
    return correct(
        new StatementAction.Sighting(
            target(hit(one).statement()), target(hit(other).statement()), joined));
  }

  private List<Conflict> conflicts() {
    return Corrections.of(CorrectionsFile.of(corpus).read().corrections()).conflicts();
  }

  private static List<String> seenIn(Seen hit) {
    return hit.sightings().stream().map(s -> s.document().path()).sorted().toList();
  }

  private Sighting copyOf(String path) {
    return Objects.requireNonNull(hit(path).copyOf());
  }

  private List<String> quotedIn(String path) {
    String id = hit(path).statement().id();
    try (StatementIndex index = open("index")) {
      return index.quotations(id).stream().map(s -> s.document().path()).toList();
    }
  }

  private Seen hit(String path) {
    return hits("index").stream().filter(hit -> hit.path().equals(path)).findFirst().orElseThrow();
  }
}
