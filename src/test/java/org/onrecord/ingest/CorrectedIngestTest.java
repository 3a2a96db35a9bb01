package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.onrecord.correction.Action;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.correction.DocumentAction;
import org.onrecord.correction.DocumentTarget;
import org.onrecord.correction.GivenDate;
import org.onrecord.correction.StatementAction;
import org.onrecord.correction.Target;
import org.onrecord.correction.Undo;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.Replayed;
import org.onrecord.index.StatementStore;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Corrected;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.ThemeTag;
import org.onrecord.statement.Voice;

/// What people correct reaches the index, whatever the way, and is never lost.
class CorrectedIngestTest extends CorrectedCorpus {
  private static final String HARBOUR =
      """
      “The draft needs a judge before every search,” said Mara Quill of the Lanterns.

      The weather in the harbour was mild, and boats came in late.

      “Nobody asked the fishermen,” said Pell Ardent of the River League.
      """;

  private static final List<Speaker> CISCO = List.of(new Speaker.Named("Tam Okoro"));

  @Test
  void aSpeakerGivenByAPersonStaysThroughARebuildAndSaysWhoGaveIt() throws IOException {
    put("a.txt", HARBOUR);
    run("index");
    Statement before = statements("index").getFirst();
    Correction given = correct(new StatementAction.ChangeSpeaker(target(before), CISCO, List.of()));

    assertEquals(1, run("index").read());
    Statement after = statements("index").getFirst();
    assertEquals(
        List.of(
            new Corrected(
                given.id(),
                given.at(),
                "Ann",
                "Ann gave it to Tam Okoro on 1 January 2026: “heard it”.")),
        after.corrections());
    var credited = (Attribution.Credited) after.attribution();
    assertEquals(CISCO, credited.speakers());
    assertEquals("correction", credited.rule());
    assertEquals(1, credited.confidence());
    assertTrue(credited.reason().startsWith("Ann gave it to Tam Okoro on 1 January 2026"));
    assertEquals(before.id(), after.id());
    run("rebuilt");
    assertEquals(statements("index"), statements("rebuilt"));
    assertEquals(0, run("index").read());
  }

  @Test
  void whatIsWithdrawnIsGoneUntilThatIsUndone() throws IOException {
    put("a.txt", HARBOUR);
    run("index");
    List<Statement> before = statements("index");
    Correction rejected = correct(new StatementAction.Reject(target(before.getFirst())));
    run("index");
    assertEquals(before.subList(1, before.size()), statements("index"));
    correct(new Undo(rejected.id()));
    assertEquals(1, run("index").read());
    assertEquals(before, statements("index"));
  }

  @Test
  void concernsAndDatesAreAsAPersonSaid() throws IOException {
    put("a.txt", HARBOUR);
    run("index");
    Target first = target(statements("index").getFirst());
    correct(new StatementAction.ChangeThemes(first, List.of("em-journalists"), List.of()));
    correct(new StatementAction.ChangeSaid(first, new GivenDate("2024-07")));
    run("index");
    Statement after = statements("index").getFirst();
    assertEquals(
        new ThemeTag(
            "em-journalists",
            List.of(),
            1,
            "Ann filed it under em-journalists on 1 January 2026: “heard it”."),
        after.themes().getFirst());
    assertEquals(DatedAs.Ground.CORRECTION, after.said().ground());
    assertEquals(DatedAs.Precision.MONTH, after.said().precision());
    assertEquals(2, after.corrections().size());
  }

  @Test
  void otherWordsAndAStatementThatNobodyFoundAreOnRecord() throws IOException {
    put("a.txt", HARBOUR);
    run("index");
    Statement first = statements("index").getFirst();
    Document document = document("index");
    correct(new StatementAction.ChangeSpan(target(first), quoting(document, "needs a judge")));
    correct(
        new StatementAction.Quote(
            quoting(document, "boats came in late"), CISCO, List.of(), Voice.INDIRECT));
    correct(new StatementAction.ChangeSpeaker(target(first), CISCO, List.of()));
    run("index");
    assertEquals(
        List.of("needs a judge", "boats came in late", "Nobody asked the fishermen,"),
        statements("index").stream().map(s -> s.text().replaceAll("[“”]", "")).toList());
    assertEquals(
        List.of(CISCO, CISCO),
        statements("index").stream()
            .limit(2)
            .map(s -> ((Attribution.Credited) s.attribution()).speakers())
            .toList());
  }

  /// The whole sentence is part quotation; its quoted words are nothing else.
  @Test
  void otherWordsHaveTheirOwnVoice() throws IOException {
    put(
        "a.txt",
        "Mara Quill of the Lanterns said that the draft was “a net with no fish in it” at best."
            + "\n\nThe weather in the harbour was mild, and boats came in late.\n");
    run("index");
    Statement whole = statements("index").getFirst();
    assertEquals(Voice.MIXED, whole.voice());
    Target quoted = quoting(document("index"), "“a net with no fish in it”");
    correct(new StatementAction.ChangeSpan(target(whole), quoted));
    run("index");
    assertEquals(Voice.DIRECT, statements("index").getFirst().voice());
    correct(
        new StatementAction.ChangeSpan(target(whole), quoting(document("index"), "the draft was")));
    run("index");
    assertEquals(Voice.INDIRECT, statements("index").getFirst().voice());
  }

  @Test
  void aDocumentsKindDecidesWhoSpeaksInIt() throws IOException {
    put("a.txt", HARBOUR);
    run("index");
    DocumentTarget document = DocumentTarget.of(document("index"));
    correct(new DocumentAction.ChangeKind(document, DocumentKind.TREATY_TEXT));
    correct(new DocumentAction.ChangeTitle(document, "Harbour news"));
    correct(new DocumentAction.ChangePublished(document, new GivenDate("2024-07-29")));
    run("index");
    Document after = document("index");
    assertEquals(DocumentKind.TREATY_TEXT, after.kind());
    assertEquals(
        "Ann set the kind to treaty text on 1 January 2026: “heard it”.", after.kindReason());
    assertEquals("Harbour news", after.title());
    assertEquals(DatedAs.Ground.CORRECTION, after.published().ground());
  }

  @Test
  void aPassageThatMovedIsFoundAndOneThatWasEditedIsReported() throws IOException {
    put("a.txt", HARBOUR);
    run("index");
    Correction moved =
        correct(
            new StatementAction.ChangeSpeaker(
                target(statements("index").getFirst()), CISCO, List.of()));
    put("a.txt", "A new opening paragraph.\n\nAnd another.\n\n" + HARBOUR);
    Replayed found = run("index").replayed();
    assertEquals(1, found.applied());
    assertEquals(List.of(), found.orphans());
    assertEquals(
        CISCO, ((Attribution.Credited) statements("index").getFirst().attribution()).speakers());

    put("a.txt", HARBOUR.replace("a judge", "two judges"));
    Replayed lost = run("index").replayed();
    assertEquals(
        List.of(
            new Replayed.Orphan(
                moved,
                "the words are no longer in a.txt, or no statement is found there any more")),
        lost.orphans());
    Files.delete(corpus.resolve("a.txt"));
    assertEquals(
        "no file of the corpus has these bytes or this name any more",
        run("index").replayed().orphans().getFirst().why());
  }

  @Test
  void onlyTheCorrectedDocumentIsTakenAgain() throws IOException {
    for (int i = 0; i < 5; i++) {
      put("n" + i + ".txt", HARBOUR + "\nNote " + i + ".\n");
    }
    run("index");
    correct(new StatementAction.Reject(target(statements("index").getFirst())));
    assertEquals(1, run("index").read());
    assertEquals(0, run("index").read());
  }

  @Test
  void whatIsCorrectedWhileTheCorpusIsWatchedShowsByItself()
      throws IOException, InterruptedException {
    put("a.txt", HARBOUR);
    run("index");
    Target first = target(statements("index").getFirst());
    var stop = new AtomicBoolean();
    try (StatementStore index = open("index")) {
      var ingest = new Ingest(index, new PlainExtractor(), pipeline, "1", 2, Clock.systemUTC());
      Thread watching = Thread.ofPlatform().start(() -> watch(ingest, stop));
      correct(new StatementAction.ChangeSpeaker(first, CISCO, List.of()));
      String id = index.documents().getFirst().id();
      for (int i = 0; i < 300 && index.statementsOf(id).getFirst().corrections().isEmpty(); i++) {
        Thread.sleep(100);
      }
      stop.set(true);
      watching.join(10_000);
      assertEquals(1, index.statementsOf(id).getFirst().corrections().size());
    }
  }

  private void watch(Ingest ingest, AtomicBoolean stop) {
    try {
      Watch.run(
          corpus,
          ingest,
          Progress.NONE,
          millis -> {
            Thread.sleep(Math.min(millis, 500));
            return stop.get();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aThousandCorrectionsInAnyOrderGiveOneIndex() throws IOException {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      put("n" + i + ".txt", paragraphs(i, 25));
    }
    run("index");
    List<Correction> corrections = thousand(random);
    assertEquals(1000, corrections.size());
    CorrectionsFile file = CorrectionsFile.of(corpus);

    Collections.shuffle(corrections, random);
    for (int i = 0; i < 4; i++) {
      file.append(corrections.subList(i * 250, (i + 1) * 250));
      run("index");
    }
    assertEquals(List.of(), run("index").replayed().orphans(), "seed " + seed);
    Files.delete(file.path());
    Collections.shuffle(corrections, random);
    file.append(corrections);
    IngestReport fresh = run("fresh");

    assertEquals(1000, fresh.replayed().applied(), "seed " + seed);
    assertEquals(hits("fresh"), hits("index"), "seed " + seed);
    assertEquals(states("fresh"), states("index"), "seed " + seed);
    Files.delete(file.path());
    run("index");
    assertNotEquals(statements("fresh"), statements("index"), "seed " + seed);
  }

  /// No two of them decide the same.
  private List<Correction> thousand(Random random) {
    List<Action> actions = new ArrayList<>();
    List<Target> targets;
    List<Statement> all = statements("index");
    try (StatementStore index = open("index")) {
      targets = all.stream().map(statement -> target(index, statement)).toList();
    }
    for (Target target : targets) {
      actions.add(
          random.nextInt(4) == 0
              ? new StatementAction.Reject(target)
              : new StatementAction.Accept(target, List.of()));
      actions.add(
          new StatementAction.ChangeSpeaker(
              target, List.of(new Speaker.Named("Speaker " + random.nextInt(9))), List.of()));
      actions.add(
          new StatementAction.ChangeThemes(
              target, List.of("em-journalists", "privacy-" + random.nextInt(3)), List.of()));
      actions.add(new StatementAction.ChangeThemes(target, List.of(), List.of("em-researchers")));
      actions.add(
          new StatementAction.ChangeSaid(target, new GivenDate("20" + (10 + random.nextInt(15)))));
    }
    for (int i = 0; i < targets.size(); i++) {
      // Some of these contradict each other by way of a third.
      int other = i + 1 + random.nextInt(40);
      if (other < targets.size()) {
        actions.add(new StatementAction.Sighting(targets.get(i), targets.get(other), i % 2 == 0));
      }
    }
    Collections.shuffle(actions, random);
    return new ArrayList<>(
        actions.stream().limit(1000).map(action -> made(action, random.nextInt(500))).toList());
  }

  private static String paragraphs(int document, int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("“Journalists need safeguard number ")
          .append(document * 100 + i)
          .append(" in the draft,” said Mara Quill of the Lanterns.\n\n");
    }
    return text.toString();
  }
}
