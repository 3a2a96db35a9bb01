package org.onrecord.structure.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tue, 30 Jul 2024",
        "July 30th, 2024",
        "30/07/2024",
        "30.7.2024",
        "2024-07-30T06:00:00Z",
        "le 30 juillet 2024",
        "30 de julio de 2024",
        "30. Juli 2024",
        "30 de julho de 2024",
        "30 luglio 2024",
        "30 juli 2024",
        "30 lipca 2024",
        "30 июля 2024 г.",
        "30 Temmuz 2024",
        "30 يوليو 2024",
        "2024年7月30日",
        "2024년 7월 30일",
        "٣٠ يوليو ٢٠٢٤"
      })
  void readsADayInManyLanguages(String words) {
    WrittenDate date = WrittenDate.first(words, false);
    assertNotNull(date, words);
    assertEquals(LocalDate.of(2024, 7, 30), date.day());
  }

  @Test
  void readsTheMonthFirstWhereThatIsTheCustom() {
    WrittenDate american = WrittenDate.first("3/4/2024", true);
    WrittenDate other = WrittenDate.first("3/4/2024", false);
    assertNotNull(american);
    assertNotNull(other);
    assertEquals(LocalDate.of(2024, 3, 4), american.day());
    assertEquals(LocalDate.of(2024, 4, 3), other.day());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A/AC.291/22/Rev.3", "31 February 2024", "version 10.12.2.1", "2024"})
  void takesNoNumberForADay(String words) {
    assertNull(WrittenDate.first(words, false));
  }
}
