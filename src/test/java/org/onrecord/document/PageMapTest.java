package org.onrecord.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageMapTest {
  private static final double EXACT = 1e-4;

  @Test
  void aSpanOverAPageBreakTouchesBothPages() {
    PageMap map = PageMap.ofStarts(List.of(0, 100, 200), 300);
    assertEquals(List.of(1, 2), map.pages(new Span(90, 110)));
    assertEquals(List.of(2), map.pages(new Span(100, 200)));
    assertEquals(List.of(), map.boxes(new Span(90, 110)));
    assertEquals(List.of(), PageMap.NONE.pages(new Span(0, 10)));
  }

  @Test
  void pagesMayGoBackAndForthInTheText() {
    PageMap map =
        new PageMap.Builder().add(0, 5, 1).add(6, 9, 2).add(10, 14, 1).add(15, 20, 2).build();
    assertEquals(List.of(1, 2), map.pages(new Span(0, 9)));
    assertEquals(List.of(1), map.pages(new Span(10, 14)));
  }

  @Test
  void wordsOfALineShareOneBox() {
    PageMap map =
        new PageMap.Builder()
            .add(0, 4, new PageBox(3, 0.1, 0.2, 0.10, 0.02))
            .add(5, 9, new PageBox(3, 0.22, 0.2, 0.08, 0.02))
            .add(10, 14, new PageBox(3, 0.1, 0.23, 0.10, 0.02))
            .add(15, 19, new PageBox(4, 0.1, 0.1, 0.10, 0.02))
            .build();
    List<PageBox> boxes = map.boxes(new Span(5, 19));
    assertEquals(List.of(3, 3, 4), boxes.stream().map(PageBox::page).toList());
    assertEquals(0.22, boxes.get(0).x(), EXACT);
    PageBox line = map.boxes(new Span(0, 9)).getFirst();
    assertEquals(0.1, line.x(), EXACT);
    assertEquals(0.3, line.right(), EXACT);
    assertEquals(0.02, line.height(), EXACT);
  }

  @Test
  void stretchesOutOfOrderAreRefused() {
    PageMap.Builder map = new PageMap.Builder().add(10, 20, 1);
    assertThrows(IllegalArgumentException.class, () -> map.add(15, 30, 1));
    PageBox box = new PageBox(1, 0, 0, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> map.add(30, 31, box));
  }

  @Test
  void bytesGiveBackWhatWentIn() throws IOException {
    for (long seed = 0; seed < 200; seed++) {
      PageMap map = random(new Random(seed));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PageMapBytes.write(map, new DataOutputStream(bytes));
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      assertEquals(map, PageMapBytes.read(in), "seed " + seed);
      assertTrue(bytes.size() <= 5 + 25 * map.size(), "seed " + seed);
    }
  }

  @Test
  void brokenBytesAreRefused() {
    byte[] cut = {0, 0, 0, 3, 0, 2};
    byte[] huge = {127, 0, 0, 0, 0};
    for (byte[] bytes : List.of(cut, huge)) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      assertThrows(IOException.class, () -> PageMapBytes.read(in));
    }
  }

  private static PageMap random(Random random) {
    PageMap.Builder map = new PageMap.Builder();
    boolean boxed = random.nextBoolean();
    int at = 0;
    for (int i = random.nextInt(50); i > 0; i--) {
      int start = at + random.nextInt(3);
      at = start + 1 + random.nextInt(12);
      int page = 1 + random.nextInt(400);
      if (boxed) {
        double x = random.nextDouble();
        double y = random.nextDouble();
        map.add(start, at, new PageBox(page, x, y, 0.5 * (1 - x), 0.5 * (1 - y)));
      } else {
        map.add(start, at, page);
      }
    }
    return map.build();
  }
}
