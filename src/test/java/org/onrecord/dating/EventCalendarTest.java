package org.onrecord.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onrecord.vocabulary.VocabularyException;
import org.onrecord.vocabulary.VocabularySource;

class EventCalendarTest {
  @Test
  void readsTheBuiltInEventsByDate() {
    EventCalendar calendar = EventCalendar.load(VocabularySource.builtIn());
    assertEquals(51, calendar.events().size());
    assertEquals(LocalDate.of(2017, 1, 1), calendar.events().getFirst().when().from());
  }

  @Test
  void namesTheLineOfAWrongDate() {
    String yaml =
        """
        events:
          - {id: x, title: X, type: vote, start: 2024-02-30, end: 2024, precision: day}
        """;
    VocabularyException e =
        assertThrows(
            VocabularyException.class,
            () -> EventCalendar.load(VocabularySource.builtIn().withFile("events.yaml", yaml)));
    assertEquals(
        "events.yaml:2: \"start\" is \"2024-02-30\"; expected a date such as 2024-07-29, 2024-07"
            + " or 2024",
        e.getMessage());
  }
}
