package org.onrecord.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;

/// Measures what replaying corrections costs a document, by hand.
final class ReplayTimes {
  private static final int STATEMENTS = 50;
  private static final int ROUNDS = 400;

  private ReplayTimes() {}

  /// Prints microseconds a document, for documents with more and more corrections among more and
  /// more corrections of others.
  public static void main(String[] arguments) {
    Document document = ReplayTest.document(STATEMENTS, 400);
    List<Statement> statements = ReplayTest.statements(document, STATEMENTS);
    for (int others : List.of(0, 10_000)) {
      for (int own : List.of(0, 1, 10, 50, 200)) {
        Corrections corrections = Corrections.of(corrections(document, statements, own, others));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
          best = Math.min(best, nanos(corrections, document, statements));
        }
        System.out.printf(
            Locale.ROOT,
            "%d characters, %d corrections of it, %d of others: %.1f µs%n",
            document.text().length(),
            own,
            others,
            best / 1e3);
      }
    }
  }

  private static long nanos(Corrections all, Document document, List<Statement> statements) {
    long start = System.nanoTime();
    String id = document.source().id();
    Replay replay = Replay.on(all, id, document.source().path(), KnownIds.AS_WRITTEN);
    replay.filed(
        replay.attributed(replay.document(document), statements, (span, before) -> before.voice()));
    replay.applied();
    return System.nanoTime() - start;
  }

  private static List<Correction> corrections(
      Document document, List<Statement> statements, int own, int others) {
    List<Correction> all = new ArrayList<>();
    for (int i = 0; i < own; i++) {
      Span span = statements.get(i % STATEMENTS).spans().getFirst();
      Target target = Target.of(document, span, null);
      all.add(
          Specimens.by(
              "Ann", i, new StatementAction.ChangeThemes(target, List.of("t" + i), List.of())));
    }
    for (int i = 0; i < others; i++) {
      var elsewhere = new DocumentTarget("c".repeat(64), "news/" + i + ".html");
      Target target = new Target(elsewhere, "words", "", "", null);
      all.add(Specimens.by("Ann", i, new StatementAction.Reject(target)));
    }
    return all;
  }
}
