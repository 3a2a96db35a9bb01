package org.onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Span;

class StatementIdTest {
  private static final String DOCUMENT = "ab".repeat(32);

  @Test
  void neverChanges() {
    assertEquals("wcn1xjn5ntmn", StatementId.of(DOCUMENT, List.of(new Span(3, 9))));
  }

  @Test
  void isTwelveCharactersOfTheAlphabetAndDiffersBySpan() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String id = StatementId.of(DOCUMENT, List.of(new Span(i, i + 7)));
      assertTrue(id.matches("[0-9a-hjkmnp-tv-z]{12}"), id);
      ids.add(id);
    }

    assertEquals(1000, ids.size());
  }

  @Test
  void twoPiecesAreNotOne() {
    assertNotEquals(
        StatementId.of(DOCUMENT, List.of(new Span(0, 4), new Span(4, 8))),
        StatementId.of(DOCUMENT, List.of(new Span(0, 8))));
  }
}
