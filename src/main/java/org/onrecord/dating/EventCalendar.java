package org.onrecord.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Ground;
import org.onrecord.document.DatedAs.Precision;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.Tokens;
import org.onrecord.vocabulary.VocabularySource;

/// The events of the debate, from `events.yaml`.
public final class EventCalendar {
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
          "drop");
  private static final List<String> SECTIONS = List.of("entryIntoForce", "conflicts");

  /// Words before an event that tell when something was said; “to the session” tells to whom.
  private static final Set<String> WHEN =
      Set.of(
          "at", "during", "in", "lors", "pendant", "durante", "en", "на", "во", "в", "خلال", "في",
          "在", "auf", "während");

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
    source
        .rows("events", SECTIONS, faults)
        .forEach((id, row) -> events.add(event(id, row, faults)));
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

  /// The event at or during which something was said, with its days as the date: “at the concluding
  /// session”, “during the sixth session”.
  ///
  /// Of several events of one name the last that had begun by `published` is meant. The longest
  /// name goes first. Ground INFERRED: the words name the event, the calendar gives its days.
  ///
  /// @param text the words that credit, the statement's own blanked out
  /// @param published day of publication, or null when not known: then nothing is found, as
  ///     nothing tells which of several is meant
  /// @return in text order; empty when no event is named
  List<FoundDate> find(String text, @Nullable LocalDate published) {
    if (published == null) {
      return List.of();
    }
    Tokens tokens = Tokens.of(text);
    List<FoundDate> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      int word = at;
      Named named =
          events.stream()
              .filter(e -> e.when().from() != null && !e.when().from().isAfter(published))
              .flatMap(e -> e.names().stream().map(n -> new Named(e, Tokens.of(n).forms())))
              .filter(n -> n.stands(tokens, word))
              .max(Comparator.comparingInt((Named n) -> n.words.size()).thenComparing(Named::first))
              .orElse(null);
      if (named != null && saysWhen(tokens, word)) {
        int last = word + named.words.size() - 1;
        found.add(named.found(text, tokens.start(word), tokens.end(last), published));
      }
      at = named == null ? at + 1 : at + named.words.size();
    }
    return found;
  }

  /// An event under one of its names.
  private record Named(Event event, List<String> words) {
    LocalDate first() {
      LocalDate from = event.when().from();
      return from == null ? LocalDate.MIN : from;
    }

    boolean stands(Tokens tokens, int at) {
      boolean fits = !words.isEmpty() && at + words.size() <= tokens.count();
      for (int i = 0; fits && i < words.size(); i++) {
        fits = tokens.form(at + i).equals(words.get(i));
      }
      return fits;
    }

    /// What was said before the event was over was not said after it was published.
    FoundDate found(String text, int start, int end, LocalDate published) {
      LocalDate last = event.when().to();
      LocalDate to = last == null || last.isAfter(published) ? published : last;
      Precision precision = to.equals(first()) ? Precision.DAY : Precision.RANGE;
      String words = text.substring(start, end);
      return new FoundDate(start, end, new DatedAs(first(), to, precision, Ground.INFERRED, words));
    }
  }

  /// True for “at the”, “during its”: at most two words stand between.
  private static boolean saysWhen(Tokens tokens, int word) {
    for (int i = word - 1; i >= Math.max(0, word - 4); i--) {
      if (WHEN.contains(tokens.form(i))) {
        return true;
      }
    }
    return false;
  }

  private static Event event(String id, Row row, Faults faults) {
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
        row.texts("names"));
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
