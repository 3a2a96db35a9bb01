package org.onrecord.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;
import org.onrecord.statement.Voice;

/// The statements of one document while corrections are entered. Used by one thread.
final class Sheet {
  /// Words that a statement shares with a target's, of all of both, that make it the one meant.
  private static final double MEANT = 0.5;

  private static final Comparator<Statement> TEXT_ORDER =
      Comparator.<Statement, Span>comparing(s -> s.spans().getFirst())
          .thenComparing(s -> s.spans().getLast())
          .thenComparing(Statement::id);

  private final Document document;
  private final List<SheetLine> lines = new ArrayList<>();
  private final Map<Target, Optional<Span>> places = new HashMap<>();

  /// The voice that a statement has with other words.
  private final BiFunction<Span, Statement, Voice> voices;

  Sheet(Document document, List<Statement> found, BiFunction<Span, Statement, Voice> voices) {
    this.document = document;
    this.voices = voices;
    found.forEach(statement -> lines.add(new SheetLine(statement)));
  }

  /// Adds a statement that was not found; does nothing when it was.
  void add(StatementAction.Quote quote) {
    place(quote.target())
        .filter(span -> named(span) == null)
        .ifPresent(span -> lines.add(new SheetLine(NewStatement.of(document, span, quote))));
  }

  /// Gives a statement other words; another that has these already is taken for the same.
  void change(StatementAction.ChangeSpan change) {
    SheetLine line = lineOf(change);
    Span span = place(change.words()).orElse(null);
    if (line == null || span == null) {
      return;
    }
    SheetLine twin = named(span);
    if (twin != null && twin != line) {
      line.absorb(twin);
      lines.remove(twin);
    }
    Voice voice = voices.apply(span, line.statement());
    line.move(NewStatement.moved(document, span, line.statement(), voice), span);
  }

  /// The statement that an action is about, or null when it, or what the action needs, is not
  /// there.
  @Nullable SheetLine lineOf(StatementAction action) {
    if (action instanceof StatementAction.ChangeSpan change && place(change.words()).isEmpty()) {
      return null;
    }
    return lineAt(action.target());
  }

  /// The statement that a target means, or null when it is not there.
  @Nullable SheetLine lineAt(Target target) {
    return place(target).map(this::meant).orElse(null);
  }

  /// The statements, in text order.
  List<Statement> statements() {
    return lines.stream().flatMap(line -> line.result().stream()).sorted(TEXT_ORDER).toList();
  }

  private Optional<Span> place(Target target) {
    return places.computeIfAbsent(target, t -> Words.find(document, t));
  }

  private @Nullable SheetLine meant(Span span) {
    SheetLine best = named(span);
    if (best != null) {
      return best;
    }
    double most = MEANT;
    for (SheetLine line : lines) {
      double shared = line.shared(span);
      if (shared > most || (shared == most && best == null)) {
        most = shared;
        best = line;
      }
    }
    return best;
  }

  private @Nullable SheetLine named(Span span) {
    return lines.stream().filter(line -> line.isNamed(span)).findFirst().orElse(null);
  }
}
