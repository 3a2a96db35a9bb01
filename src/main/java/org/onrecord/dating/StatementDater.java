package org.onrecord.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Precision;
import org.onrecord.document.Document;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.vocabulary.Tokens;

/// Says when each statement of a document was made.
///
/// In this order: the crediting words name a day (“said in its 29 July submission”, EXPLICIT); they
/// place it loosely (“recently”, “on Sunday”: on or before publication; “after its adoption on 8
/// August”: not before that day); they name an event of the calendar (“at the concluding session”:
/// its days, “before the vote”: not after it, INFERRED); the same speaker was last
/// dated by a document that is still being told of (INFERRED); the document itself speaks, or
/// nothing is said: its publication (PUBLICATION); else unknown. A day after publication is never
/// taken. Pure and safe for threads.
public final class StatementDater {
  private final DateReader reader = new DateReader();
  private final EventFinder events;

  /// Knows no events.
  public StatementDater() {
    this(EventCalendar.none());
  }

  /// @param events at which statements are made
  public StatementDater(EventCalendar events) {
    this.events = new EventFinder(events);
  }

  /// The statements with their dates, in the order given.
  ///
  /// @param statements of one document, in text order
  public List<Statement> date(List<Statement> statements, Document document) {
    Map<List<Speaker>, DatedAs> cited = new HashMap<>();
    var told = new ToldDays(reader, document);
    var subjects = new Subjects(document, statements);
    List<Statement> dated = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      dated.add(statement.dated(date(statement, document, cited, told, subjects)));
    }
    return List.copyOf(dated);
  }

  private DatedAs date(
      Statement statement,
      Document document,
      Map<List<Speaker>, DatedAs> cited,
      ToldDays told,
      Subjects subjects) {
    if (statement.statementClass() == StatementClass.DOCUMENT) {
      return asPublished(document);
    }
    var words = CreditingWords.of(statement, document);
    List<Speaker> speakers = speakers(statement.attribution());
    Optional<DatedAs> own = own(words, document.published().to(), told, subjects);
    if (own.isPresent()) {
      if (words.nameADocument() || own.get().precision() == Precision.NOT_AFTER) {
        cited.put(speakers, own.get());
      }
      return own.get();
    }
    DatedAs carried = cited.get(speakers);
    return carried == null || speakers.isEmpty() || words.nameAnOccasion()
        ? asPublished(document)
        : inferred(carried);
  }

  /// The date that the crediting words themselves give: a day; else what is after or before a day;
  /// else the days of an event.
  private Optional<DatedAs> own(
      CreditingWords words, @Nullable LocalDate published, ToldDays told, Subjects subjects) {
    List<FoundDate> named =
        events.find(words.text(), published, told, subjects).stream()
            .filter(words::credits)
            .toList();
    Optional<DatedAs> bounded = Optional.empty();
    for (FoundDate written : reader.find(words.text(), published)) {
      FoundDate found = placed(written, words.text());
      if (words.credits(found) && !isAfter(found.date(), published)) {
        DatedAs date = found.date().at(event(found.date(), named));
        if (found.date().equals(written.date())) {
          return Optional.of(date);
        }
        bounded = bounded.or(() -> Optional.of(date));
      }
    }
    return bounded.or(() -> named.stream().map(FoundDate::date).findFirst());
  }

  /// “After its adoption on 8 August”: not the day but what is after it.
  private static FoundDate placed(FoundDate written, String text) {
    Precision precision = written.date().precision();
    if (precision != Precision.DAY && precision != Precision.RANGE) {
      return written;
    }
    Tokens tokens = Tokens.of(text, 0, written.end());
    int day = tokens.count() - 1;
    while (day > 0 && tokens.start(day) > written.start()) {
      day--;
    }
    Placing.Said said = Placing.byDay(tokens, day);
    return said.how() == Placing.AT
        ? written
        : new FoundDate(tokens.start(said.word()), written.end(), said.of(written.date()));
  }

  /// The event that is named beside a day of its own and in the same way: at it, after it.
  private static DatedAs.@Nullable Event event(DatedAs date, List<FoundDate> named) {
    return named.stream()
        .map(FoundDate::date)
        .filter(event -> sameWay(event, date))
        .map(DatedAs::event)
        .findFirst()
        .orElse(null);
  }

  private static boolean sameWay(DatedAs event, DatedAs date) {
    return switch (date.precision()) {
      case NOT_BEFORE ->
          event.precision() == Precision.NOT_BEFORE && Objects.equals(event.from(), date.from());
      case NOT_AFTER ->
          event.precision() == Precision.NOT_AFTER && Objects.equals(event.to(), date.to());
      case DAY -> within(event, date);
      case MONTH, YEAR, RANGE, UNKNOWN -> false;
    };
  }

  private static boolean within(DatedAs event, DatedAs day) {
    LocalDate first = event.from();
    LocalDate last = event.to();
    LocalDate on = day.from();
    return first != null && last != null && on != null && !on.isBefore(first) && !on.isAfter(last);
  }

  private static boolean isAfter(DatedAs date, @Nullable LocalDate published) {
    LocalDate from = date.from();
    return from != null && published != null && from.isAfter(published);
  }

  private static DatedAs inferred(DatedAs date) {
    return new DatedAs(
        date.from(),
        date.to(),
        date.precision(),
        DatedAs.Ground.INFERRED,
        date.words(),
        date.event());
  }

  private static DatedAs asPublished(Document document) {
    DatedAs published = document.published();
    return published.precision() == Precision.UNKNOWN
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
