package org.onrecord.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.PageMap;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.StatementId;
import org.onrecord.statement.ThemeTag;
import org.onrecord.statement.Voice;

class ReplayTest {
  private static final List<Speaker> PELL = List.of(new Speaker.Named("Pell Ardent"));

  /// Numbered sentences, each with so many characters after it.
  static Document document(int sentences, int between) {
    var text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("“We ask for safeguard 🛟 ").append(i).append(".” ");
      text.append("words ".repeat(between / 6)).append("\n\n");
    }
    return document(text.toString(), "a".repeat(64));
  }

  static Document document(String string, String sha256) {
    Text text = Text.of(string);
    return new Document(
        new SourceFile(sha256, "news/one.txt", "text/plain", string.length(), null),
        DocumentKind.NEWS,
        "reads as news",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        true,
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        "en",
        text,
        List.of(new Passage(Passage.Kind.PARAGRAPH, text.whole(), 0)),
        0,
        List.of(),
        PageMap.NONE);
  }

  static List<Statement> statements(Document document, int count) {
    List<Statement> all = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < count; i++) {
      int start = document.text().string().indexOf("“", at);
      int end = document.text().string().indexOf("”", start) + 1;
      all.add(statement(document, document.text().span(start, end)));
      at = end;
    }
    return all;
  }

  private static Statement statement(Document document, Span span) {
    String id = document.source().id();
    return new Statement(
        StatementId.of(id, List.of(span)),
        id,
        List.of(span),
        document.text().slice(span),
        Voice.DIRECT,
        StatementClass.SAID,
        new Attribution.Unattributed(List.of(), List.of(), List.of(), "none", "Nobody named.", 0.5),
        List.of(new ThemeTag("old", List.of(span), 0.5)),
        List.of(),
        DatedAs.UNKNOWN,
        null,
        List.of(),
        List.of(),
        0);
  }

  private static List<Statement> replayed(
      List<Correction> corrections, Document document, List<Statement> statements) {
    Replay replay = replay(corrections, document);
    return replay.filed(replay.attributed(document, statements, (span, before) -> before.voice()));
  }

  private static Replay replay(List<Correction> corrections, Document document) {
    SourceFile source = document.source();
    return Replay.on(Corrections.of(corrections), source.id(), source.path(), KnownIds.AS_WRITTEN);
  }

  private static Target target(Document document, Statement statement) {
    return Target.of(document, statement.spans().getFirst(), statement.id());
  }

  @Test
  void decisionsThatDoNotConflictMayBeTakenInAnyOrder() {
    long seed = 4711;
    Random random = new Random(seed);
    Document document = document(40, 30);
    List<Statement> statements = statements(document, 40);
    for (int round = 0; round < 200; round++) {
      List<Action> actions = actions(document, statements, random);
      List<Statement> one = replayed(timed(actions), document, statements);
      Collections.shuffle(actions, random);
      List<Statement> other = replayed(timed(actions), document, statements);
      assertEquals(bare(one), bare(other), "seed " + seed + ", round " + round);
      assertNotEquals(bare(one), bare(statements), "seed " + seed + ", round " + round);
    }
  }

  private static List<Action> actions(
      Document document, List<Statement> statements, Random random) {
    List<Action> actions = new ArrayList<>();
    for (Statement statement : statements) {
      Target target = target(document, statement);
      Span span = statement.spans().getFirst();
      Target words = Target.of(document, new Span(span.start() + 1, span.end() - 1), null);
      List<Action> each =
          List.of(
              random.nextBoolean()
                  ? new StatementAction.Reject(target)
                  : new StatementAction.Accept(target, List.of()),
              new StatementAction.ChangeSpeaker(target, PELL, List.of()),
              new StatementAction.ChangeThemes(target, List.of("b"), List.of("old")),
              new StatementAction.ChangeThemes(target, List.of("a"), List.of()),
              new StatementAction.ChangeSaid(target, new GivenDate("2024")),
              new StatementAction.ChangeSpan(target, words));
      each.stream().filter(action -> random.nextInt(3) > 0).forEach(actions::add);
    }
    return actions;
  }

  private static List<Correction> timed(List<Action> actions) {
    List<Correction> corrections = new ArrayList<>();
    actions.forEach(a -> corrections.add(Specimens.by("Ann", corrections.size() % 3600, a)));
    return corrections;
  }

  /// Without the times at which they were decided.
  private static List<Statement> bare(List<Statement> statements) {
    return statements.stream().map(statement -> statement.corrected(List.of())).toList();
  }

  @Test
  void theRightOneOfManyEqualPlacesIsFoundByItsNeighbours() {
    Document document = document("One. “No.” Two. “No.” Three. “No.” Four.", "a".repeat(64));
    List<Statement> statements = statements(document, 3);
    for (Statement statement : statements) {
      Correction reject =
          Specimens.by("Ann", 0, new StatementAction.Reject(target(document, statement)));
      List<Statement> rest = new ArrayList<>(statements);
      rest.remove(statement);
      assertEquals(rest, replayed(List.of(reject), document, statements));
    }
  }

  @Test
  void aShortQuotationIsNotTakenForAnotherInAnEditedFile() {
    Document before = document("Ann agreed at last. “No.” Then she left.", "a".repeat(64));
    Correction reject =
        Specimens.by(
            "Ann", 0, new StatementAction.Reject(target(before, statements(before, 1).getFirst())));
    Document after = document("Quite another text “No.” indeed.", "b".repeat(64));
    Replay replay = replay(List.of(reject), after);
    List<Statement> statements = statements(after, 1);
    assertEquals(
        statements, replay.filed(replay.attributed(after, statements, (span, old) -> old.voice())));
    assertEquals(new Applied(List.of(), List.of(reject.id())), replay.applied());
  }

  @Test
  void whiteSpaceThatChangedAndWordsThatShiftedDoNotLoseADecision() {
    Document before = document("x “We ask for a judge.” y", "a".repeat(64));
    Statement whole = statements(before, 1).getFirst();
    Correction given =
        Specimens.by(
            "Ann", 0, new StatementAction.ChangeSpeaker(target(before, whole), PELL, List.of()));
    Document after = document("x “We ask\nfor  a judge.” y", "a".repeat(64));
    Span inner = new Span(3, after.text().length() - 3);
    Statement shifted = statement(after, inner);
    assertEquals(
        PELL,
        ((Attribution.Credited)
                replayed(List.of(given), after, List.of(shifted)).getFirst().attribution())
            .speakers());
  }

  @Test
  void whatWasAcceptedStaysTheirsWhoeverIsFoundLater() {
    Document document = document("x “We ask for a judge.” y", "a".repeat(64));
    Statement found = statements(document, 1).getFirst();
    Correction accepted =
        Specimens.by("Ann", 0, new StatementAction.Accept(target(document, found), PELL));
    var credited =
        (Attribution.Credited)
            replayed(List.of(accepted), document, List.of(found)).getFirst().attribution();
    assertEquals(PELL, credited.speakers());
    assertEquals(1, credited.confidence());
  }
}
