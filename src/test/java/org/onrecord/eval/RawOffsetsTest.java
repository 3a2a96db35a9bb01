package org.onrecord.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RawOffsetsTest {
  @Test
  void leadsBackToTheTextAsGiven() {
    String given = "cafe\u0301 a\u0308b";
    String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
    RawOffsets raw = new RawOffsets(given);
    assertEquals(6, raw.of(composed.indexOf('ä')));
    assertEquals(given.indexOf('b'), raw.of(composed.indexOf('b')));
    assertEquals(given.length(), raw.of(composed.length()));
  }

  @Test
  void leavesNormalTextAlone() {
    RawOffsets raw = new RawOffsets("café");
    assertEquals(
        IntStream.rangeClosed(0, 4).boxed().toList(),
        IntStream.rangeClosed(0, 4).map(raw::of).boxed().toList());
  }
}
