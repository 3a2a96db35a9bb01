package org.onrecord.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;

/// Tells whether a document names the day of an event; its days are read when first asked for. For
/// one thread.
final class ToldDays implements Predicate<Event> {
  private final DateReader reader;
  private final Document document;
  private @Nullable List<LocalDate> days;

  ToldDays(DateReader reader, Document document) {
    this.reader = reader;
    this.document = document;
  }

  @Override
  public boolean test(Event event) {
    LocalDate first = event.when().from();
    LocalDate last = event.when().to();
    return first != null
        && last != null
        && days().stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
  }

  private List<LocalDate> days() {
    List<LocalDate> read = days;
    if (read == null) {
      read =
          reader.find(document.text().string(), document.published().to()).stream()
              .map(FoundDate::date)
              .map(DatedAs::exactDay)
              .filter(Objects::nonNull)
              .toList();
      days = read;
    }
    return read;
  }
}
