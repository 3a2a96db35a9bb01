package org.onrecord.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Ground;
import org.onrecord.document.DatedAs.Precision;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.VocabularySource;

/// The events of the debate, from `events.yaml`.
public final class EventCalendar {
  /// Words that are the subject of an event, or at the top of a file of all its events.
  static final String ABOUT = "about";

  /// Ids of instruments that are the subject, likewise.
  static final String INSTRUMENTS = "instruments";

  private static final List<String> SECTIONS =
      List.of("entryIntoForce", "conflicts", ABOUT, INSTRUMENTS);
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "type",
          "start",
          "end",
          "precision",
          "verified",
          "sources",
          "names",
          ABOUT,
          INSTRUMENTS,
          "drop");

  private final List<Event> events;

  private EventCalendar(List<Event> events) {
    this.events = List.copyOf(events);
  }

  /// Reads `events.yaml` of a source.
  ///
  /// @throws org.onrecord.vocabulary.VocabularyException with all faults of the files at once
  public static EventCalendar load(VocabularySource source) {
    Faults faults = new Faults();
    List<Event> events = new ArrayList<>();
    Map<String, Row> rows = source.rows("events", SECTIONS, faults);
    var subjects = new SubjectReader(source, faults);
    rows.forEach((id, row) -> events.add(event(id, row, subjects.of(row), faults)));
    faults.throwIfAny();
    Comparator<LocalDate> dates = Comparator.nullsFirst(Comparator.naturalOrder());
    events.sort(Comparator.comparing((Event e) -> e.when().from(), dates).thenComparing(Event::id));
    return new EventCalendar(events);
  }

  /// All events, by their first day.
  public List<Event> events() {
    return events;
  }

  /// A calendar without events.
  static EventCalendar none() {
    return new EventCalendar(List.of());
  }

  private static Event event(String id, Row row, Subject about, Faults faults) {
    row.allow(KEYS);
    LocalDate from = bound(row, "start", false, faults);
    LocalDate to = bound(row, "end", true, faults);
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(row, "end", "an end before the start", "an end on or after " + from, null);
      to = from;
    }
    String precision = row.oneOf("precision", List.of("day", "month", "year", "range"));
    DatedAs when =
        new DatedAs(
            from,
            to,
            Precision.valueOf(precision.toUpperCase(java.util.Locale.ROOT)),
            Ground.EXPLICIT,
            null);
    return new Event(
        id,
        row.required("title"),
        row.required("type"),
        when,
        row.flag("verified"),
        row.texts("sources"),
        row.texts("names"),
        about);
  }

  /// The first or last day of 2024-07-29, 2024-07 or 2024.
  private static @Nullable LocalDate bound(Row row, String key, boolean last, Faults faults) {
    String value = row.required(key);
    try {
      return switch (value.length()) {
        case 0 -> null;
        case 4 -> LocalDate.of(Integer.parseInt(value), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(value).atEndOfMonth() : YearMonth.parse(value).atDay(1);
        default -> LocalDate.parse(value);
      };
    } catch (DateTimeException | NumberFormatException e) {
      String expected = "a date such as 2024-07-29, 2024-07 or 2024";
      faults.add(row, key, "\"" + key + "\" is \"" + value + "\"", expected, null);
      return null;
    }
  }
}
