package org.onrecord.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;

/// Says when each statement of a document was made.
///
/// In this order: the crediting words name a day (“said in its 29 July submission”, EXPLICIT); they
/// place it loosely (“recently”, “on Sunday”: on or before publication); they name an event of the
/// calendar (“at the concluding session”: its days, INFERRED); the same speaker was last
/// dated by a document that is still being told of (INFERRED); the document itself speaks, or
/// nothing is said: its publication (PUBLICATION); else unknown. A day after publication is never
/// taken. Pure and safe for threads.
public final class StatementDater {
  private final DateReader reader = new DateReader();
  private final EventCalendar events;

  /// Knows no events.
  public StatementDater() {
    this(EventCalendar.none());
  }

  /// @param events at which statements are made
  public StatementDater(EventCalendar events) {
    this.events = events;
  }

  /// The statements with their dates, in the order given.
  ///
  /// @param statements of one document, in text order
  public List<Statement> date(List<Statement> statements, Document document) {
    Map<List<Speaker>, DatedAs> cited = new HashMap<>();
    List<Statement> dated = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      dated.add(statement.dated(date(statement, document, cited)));
    }
    return List.copyOf(dated);
  }

  private DatedAs date(Statement statement, Document document, Map<List<Speaker>, DatedAs> cited) {
    if (statement.statementClass() == StatementClass.DOCUMENT) {
      return asPublished(document);
    }
    var words = CreditingWords.of(statement, document);
    List<Speaker> speakers = speakers(statement.attribution());
    Optional<DatedAs> own = own(words, document);
    if (own.isPresent()) {
      if (words.nameADocument() || own.get().precision() == DatedAs.Precision.NOT_AFTER) {
        cited.put(speakers, own.get());
      }
      return own.get();
    }
    DatedAs carried = cited.get(speakers);
    return carried == null || speakers.isEmpty() || words.nameAnOccasion()
        ? asPublished(document)
        : inferred(carried);
  }

  /// The date that the crediting words themselves give.
  private Optional<DatedAs> own(CreditingWords words, Document document) {
    LocalDate published = document.published().to();
    for (FoundDate found : reader.find(words.text(), published)) {
      if (words.credits(found) && !isAfter(found.date(), published)) {
        return Optional.of(found.date());
      }
    }
    return events.find(words.text(), published).stream()
        .filter(words::credits)
        .map(FoundDate::date)
        .findFirst();
  }

  private static boolean isAfter(DatedAs date, @Nullable LocalDate published) {
    LocalDate from = date.from();
    return from != null && published != null && from.isAfter(published);
  }

  private static DatedAs inferred(DatedAs date) {
    return new DatedAs(
        date.from(), date.to(), date.precision(), DatedAs.Ground.INFERRED, date.words());
  }

  private static DatedAs asPublished(Document document) {
    DatedAs published = document.published();
    return published.precision() == DatedAs.Precision.UNKNOWN
        ? DatedAs.UNKNOWN
        : new DatedAs(
            published.from(),
            published.to(),
            published.precision(),
            DatedAs.Ground.PUBLICATION,
            null);
  }

  private static List<Speaker> speakers(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Credited credited -> credited.speakers();
      case Attribution.Unattributed unattributed -> List.of();
    };
  }
}
