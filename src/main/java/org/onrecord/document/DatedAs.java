package org.onrecord.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date as far as it is known, and how it is known.
///
/// A month is the range of its days; “on or before 12 November” has no `from`; an unknown date has
/// neither bound.
///
/// @param from first possible day, or null when open
/// @param to last possible day, or null when open
/// @param precision how much of the date is known
/// @param ground how it is known
/// @param words the words that gave it, such as “29 July”, or null
/// @param event that the words name, or null: NOT_BEFORE is then after it, NOT_AFTER before it,
///     else it was at the event
public record DatedAs(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Precision precision,
    Ground ground,
    @Nullable String words,
    @Nullable Event event) {

  /// An event as far as a date needs it.
  ///
  /// @param id in the calendar of events
  /// @param title what happened
  public record Event(String id, String title) {}

  /// A date whose words name no event.
  public DatedAs(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Precision precision,
      Ground ground,
      @Nullable String words) {
    this(from, to, precision, ground, words, null);
  }

  /// Nothing is known.
  public static final DatedAs UNKNOWN =
      new DatedAs(null, null, Precision.UNKNOWN, Ground.UNKNOWN, null);

  public DatedAs {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a date cannot run from " + from + " to " + to);
    }
  }

  /// This date, of an event.
  public DatedAs at(@Nullable Event newEvent) {
    return new DatedAs(from, to, precision, ground, words, newEvent);
  }

  /// One day.
  public static DatedAs day(LocalDate day, Ground ground, @Nullable String words) {
    return new DatedAs(day, day, Precision.DAY, ground, words);
  }

  /// Some time up to and including `day`.
  public static DatedAs notAfter(LocalDate day, Ground ground, @Nullable String words) {
    return new DatedAs(null, day, Precision.NOT_AFTER, ground, words);
  }

  /// The day when it is known to the day, else null.
  public @Nullable LocalDate exactDay() {
    return precision == Precision.DAY ? from : null;
  }

  /// How much of a date is known.
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    /// Between two days.
    RANGE,
    NOT_BEFORE,
    NOT_AFTER,
    UNKNOWN
  }

  /// How a date is known, surest first.
  public enum Ground {
    /// A person said so; the words are the person's.
    CORRECTION,
    /// The text says so.
    EXPLICIT,
    /// From a neighbouring statement of the same document or from a date line.
    INFERRED,
    /// The document's publication.
    PUBLICATION,
    /// Markup of a page: JSON-LD, meta tags, `time`.
    METADATA,
    /// The address of the page or the name of the file.
    LOCATION,
    UNKNOWN
  }
}
