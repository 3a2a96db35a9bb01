package org.onrecord.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
  private static List<String> quoted(String text) {
    Scan scan = Scan.of(Papers.news(text), Lexicons.builtIn().of("en"));
    return scan.quotations().stream().map(q -> scan.tokens().slice(q.from(), q.to())).toList();
  }

  @Test
  void knowsTheMarksOfManyLanguages() {
    for (String one :
        List.of(
            "“a b”", "\"a b\"", "«a b»", "„a b“", "‘a b’", "''a b''", "「a b」", "»a b«", "”a b”")) {
      assertEquals(List.of(one), quoted("He said " + one + " again."), one);
    }
  }

  @Test
  void anApostropheIsNoMark() {
    assertEquals(List.of(), quoted("It isn't the states' or the group’s fault, rock 'n roll."));
  }

  @Test
  void theOutermostMarksCount() {
    assertEquals(
        List.of("“He said ‘no’ and “never” twice”"),
        quoted("“He said ‘no’ and “never” twice” today."));
  }

  @Test
  void anOpenQuotationRunsToTheEndOfItsParagraphAndOn() {
    assertEquals(List.of("“One two.", "“Three four.”"), quoted("“One two.\n\n“Three four.” Five."));
  }

  @Test
  void aLostClosingMarkStopsAtTheNextOpeningOne() {
    assertEquals(
        List.of("“One two. ", "“Three.”").stream().map(String::strip).toList(),
        quoted("“One two. “Three.”"));
  }

  @Test
  void marksMayBeMixed() {
    assertEquals(List.of("“One two,\""), quoted("“One two,\" she said."));
  }
}
