package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void plainWordsStayAsTheyWereTyped() {
    assertEquals("What did they say, and why?", Wording.of(" What did they say, and why? "));
  }

  @Test
  void fieldsOperatorsAndWhatIsKeptOutAreNoWords() {
    assertEquals("spying on reporters", Wording.of("spying on reporters actor:cisco -police"));
    assertEquals(
        "cyber crime privacy", Wording.of("cyber AND \"crime\" OR privacy NOT (police OR (a b))"));
    assertEquals("", Wording.of("actor:\"Tech Accord\" said:2024"));
    assertEquals("port crane", Wording.of("port NEAR/3 crane"));
  }
}
