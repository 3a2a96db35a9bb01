package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shapes of text that once took time with the square of their length, or worse.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTimesTest {
  private static final int LENGTH = 100_000;

  /// Twice the length may take three times as long: twice is linear, four times is not. Some
  /// tenths of a second are left for what the machine adds.
  private static final double RATIO = 3;

  private static final double SLACK = 0.4;

  private final ReadingTimes times = new ReadingTimes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain | no full stop, commas",
        "plain | Chinese without stops",
        "plain | Chinese quotations",
        "plain | quotations, no stops",
        "plain | only “",
        "plain | articles said",
        "plain | one-word lines",
        "letter | quotations, no stops",
        "html | no full stop, commas",
        "html | ordinary lines",
      })
  void twiceTheTextTakesAboutTwiceTheTime(String form, String shape) {
    double once = time(form, shape, LENGTH);
    double twice = time(form, shape, 2 * LENGTH);

    assertTrue(
        twice <= RATIO * once + SLACK,
        () -> shape + ": " + once + " CPU seconds, and " + twice + " for twice the length");
  }

  private double time(String form, String shape, int length) {
    return Arrays.stream(times.read(TextShapes.text(shape, length), form)).sum();
  }
}
