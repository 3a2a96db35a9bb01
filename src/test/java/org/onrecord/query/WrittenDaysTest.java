package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Words;

/// Days as people write them are read, and what they were read as is told.
class WrittenDaysTest extends QuestionCase {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said:30/07/2024 | 2024-07-30",
        "said:07/30/2024 | 2024-07-30",
        "said:30.07.2024 | 2024-07-30",
        "said:03.04.2024 | 2024-04-03",
        "said:05/05/2024 | 2024-05-05",
        "said:2024/07/30 | 2024-07-30",
        "said:20240730 | 2024-07-30",
        "said:2024/07 | 2024-07",
        "said:07/2024 | 2024-07",
        "said:\"July 2024\" | 2024-07",
        "said:July 2024 | 2024-07",
        "said:30 July 2024 | 2024-07-30",
        "said:July 30, 2024 | 2024-07-30",
        "said:juillet 2024 | 2024-07",
        "said:30 de julio de 2024 | 2024-07-30",
        "said:30 июля 2024 | 2024-07-30",
        "said:2024年7月30日 | 2024-07-30",
        "said:Q3-2024 | 2024-07..2024-09",
        "said:2024Q1 | 2024-01..2024-03",
        "said:2022-2023 | 2022..2023",
        "said:2022–2023 | 2022..2023",
        "said:2022 - 2023 | 2022..2023",
        "said:2022 to 2023 | 2022..2023",
        "said:(from 2022 to 2023) | 2022..2023",
        "said:2022...2023 | 2022..2023",
        "said:2024-07-01/2024-09-30 | 2024-07..2024-09",
        "said:July 2024 to September 2024 | 2024-07..2024-09",
        "said:\"July to September 2024\" | 2024-07..2024-09",
        "said:>2024-07 | 2024-08..",
        "said:>=2024 | 2024..",
        "said:<2024 | ..2023",
        "said:2024- | 2024..",
        "said:since July 2024 | 2024-07..",
        "said:\"before 30/07/2024\" | ..2024-07-29",
        "said:2024..2023 | 2023..2024",
        "said:2024-07-30..2024-07-01 | 2024-07-01..2024-07-30",
        "said:undated | unknown",
        "published:2023-12,30/07/2024 | 2023-12,2024-07-30",
        "since:2024 | 2024..",
        "before:July 2024 | ..2024-06"
      })
  void daysAreReadAsTheyAreMeant(String question, String days) {
    List<Words.Days> found = days(question);
    assertEquals(
        days,
        found.stream().map(d -> WrittenDays.shown(d.range())).collect(Collectors.joining(",")));
    Repair repair = parser.read(question).repairs().getLast();
    assertEquals(days, repair.readAs(), repair::toString);
  }

  private List<Words.Days> days(String question) {
    ReadQuery read = parser.read(question);
    if (!read.said().isOpen() || !read.published().isOpen()) {
      boolean ofPublished = read.said().isOpen();
      DateRange range = ofPublished ? read.published() : read.said();
      return List.of(new Words.Days(ofPublished, range));
    }
    return ((Words.AnyOf) read.words()).parts().stream().map(Words.Days.class::cast).toList();
  }

  @Test
  void whereDayAndMonthMayBeExchangedBothAreAskedForAndTold() {
    assertEquals("said:2024-04-03 OR said:2024-03-04", parser.read("said:03/04/2024").canonical());
    assertEquals(
        List.of("“03/04/2024” may be 2024-04-03 or 2024-03-04; both were asked for."),
        parser.read("said:03/04/2024").repairs().stream().map(Repair::message).toList());
  }

  @Test
  void whatIsWrittenAsTheLanguageWritesDaysIsNotMended() {
    for (String value :
        List.of("2024", "2024-07", "2024-07-29", "2022..2023", "..2023", "2024..", "unknown")) {
      assertEquals(List.of(), parser.read("said:" + value).repairs(), value);
    }
  }

  @Test
  void anEndBeforeItsBeginningIsTold() {
    assertEquals(
        "“2024..2023” ends before it begins; it was read as “2023..2024”.",
        parser.read("said:2024..2023").repairs().getFirst().message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "31/02/2024",
        "..",
        "2024..x",
        "July",
        "03/04/2024..05/06/2024",
        "0",
        "\"the day after\""
      })
  void whatIsNoDateIsRefused(String value) {
    assertThrows(BadQuery.class, () -> parser.read("said:" + value));
  }

  @Test
  void wordsBehindADateAreWordsStill() {
    assertEquals(term("ink"), words("said:2024 ink"));
    assertEquals(term("ink"), words("said:July 2024 ink"));
    assertEquals(term("ink"), words("ink said:2022 - 2023"));
  }
}
