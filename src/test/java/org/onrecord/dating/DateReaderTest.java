package org.onrecord.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.DatedAs;

class DateReaderTest {
  private static final DateReader READER = new DateReader();
  private static final LocalDate ANCHOR = LocalDate.of(2024, 7, 30);

  private static String told(String text) {
    return String.join(
        "; ",
        READER.find(text, ANCHOR).stream()
            .map(f -> text.substring(f.start(), f.end()) + " = " + told(f.date()))
            .toList());
  }

  private static String told(DatedAs date) {
    return date.precision() + " " + date.from() + " " + date.to();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tue, 30 Jul 2024                       | 2024-07-30
          30/07/2024                             | 2024-07-30
          07/30/2024                             | 2024-07-30
          2024-07-30                             | 2024-07-30
          2024-07-30T11:20:00Z                   | 2024-07-30
          2024/7/30                              | 2024-07-30
          30.07.2024                             | 2024-07-30
          03.04.2024                             | 2024-04-03
          30.07.24                               | 2024-07-30
          July 30, 2024                          | 2024-07-30
          Jul. 30, 2024                          | 2024-07-30
          Sept. 5, 2024                          | 2024-09-05
          July 30th, 2024                        | 2024-07-30
          the 30th of July 2024                  | 2024-07-30
          on 29 July                             | 2024-07-29
          on 8 August                            | 2024-08-08
          on 24 December                         | 2023-12-24
          mardi 30 juillet 2024                  | 2024-07-30
          le 1er août 2024                       | 2024-08-01
          30 de julio de 2024                    | 2024-07-30
          30 juillet                             | 2024-07-30
          30 июля 2024 г.                        | 2024-07-30
          Вторник, 30 июля 2024 года             | 2024-07-30
          30 يوليو 2024                          | 2024-07-30
          30 تموز 2024                           | 2024-07-30
          ٣٠ يوليو ٢٠٢٤                          | 2024-07-30
          2024年7月30日                            | 2024-07-30
          二〇二四年七月三十日                       | 2024-07-30
          7月30日                                 | 2024-07-30
          30. Juli 2024                          | 2024-07-30
          30 de julho de 2024                    | 2024-07-30
          30 luglio 2024                         | 2024-07-30
          23 May                                 | 2024-05-23
          """)
  void readsADay(String text, LocalDate day) {
    List<FoundDate> found = READER.find(text, ANCHOR);
    assertEquals(
        List.of(day), found.stream().map(f -> f.date().exactDay()).toList(), () -> told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from 29 July to 8 August 2024   | RANGE 2024-07-29 2024-08-08
          29-31 July 2024                 | RANGE 2024-07-29 2024-07-31
          July 29–August 9, 2024          | RANGE 2024-07-29 2024-08-09
          July 29-31                      | RANGE 2024-07-29 2024-07-31
          del 29 al 31 de julio           | RANGE 2024-07-29 2024-07-31
          03/04/2024                      | RANGE 2024-03-04 2024-04-03
          July 2024                       | MONTH 2024-07-01 2024-07-31
          in May                          | MONTH 2024-05-01 2024-05-31
          2024年7月                         | MONTH 2024-07-01 2024-07-31
          en juillet 2024                 | MONTH 2024-07-01 2024-07-31
          in 2023                         | YEAR 2023-01-01 2023-12-31
          2023年                           | YEAR 2023-01-01 2023-12-31
          since 2019                      | NOT_BEFORE 2019-01-01 null
          before 2020                     | NOT_AFTER null 2020-12-31
          recently                        | NOT_AFTER null 2024-07-30
          said on Sunday                  | NOT_AFTER null 2024-07-30
          last week                       | NOT_AFTER null 2024-07-30
          недавно                         | NOT_AFTER null 2024-07-30
          """)
  void readsWhatIsLessThanADay(String text, String expected) {
    List<FoundDate> found = READER.find(text, ANCHOR);
    assertEquals(
        List.of(expected), found.stream().map(f -> told(f.date())).toList(), () -> told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Articles 23, 35, and 40",
        "A/AC.291/22/Rev.3",
        "A/RES/79/243",
        "resolution 74/247",
        "a 24/7 network",
        "they may 29 times march on",
        "31 February 2024",
        "32/13/2024",
        "1.2.3.4",
        "at 10:30",
        "set out 5 rules",
        "paid $29 a day"
      })
  void readsNothingIntoOtherNumbers(String text) {
    assertEquals("", told(text));
  }

  @Test
  void settlesTheOrderOfDayAndMonthByTheOtherDatesOfTheText() {
    assertEquals(
        "03/04/2024 = DAY 2024-03-04 2024-03-04; 07/30/2024 = DAY 2024-07-30 2024-07-30",
        told("03/04/2024 and 07/30/2024"));
  }

  @Test
  void givesNoBoundsToADayWithoutAYearAndWithoutAnAnchor() {
    assertEquals(
        List.of("UNKNOWN null null"),
        READER.find("on 29 July", null).stream().map(f -> told(f.date())).toList());
  }

  @Test
  void keepsTheOrderOfSeveralDates() {
    assertEquals(
        "29 July to 8 August = RANGE 2024-07-29 2024-08-08; 23 May = DAY 2024-05-23 2024-05-23",
        told("talks running from 29 July to 8 August. The draft was published on 23 May, and"));
  }
}
