package org.onrecord.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> cut(String text) {
    CueLexicon cues = Lexicons.builtIn().of("en");
    Scan scan = Scan.of(Papers.news(text), cues);
    return scan.sentences().stream().map(s -> s.words(0, s.size())).toList();
  }

  @Test
  void abbreviationsAndInitialsEndNothing() {
    assertEquals(
        List.of("Mr. J. R. Roe of Acme Inc. spoke.", "Dr. Lee left."),
        cut("Mr. J. R. Roe of Acme Inc. spoke. Dr. Lee left."));
  }

  @Test
  void anAcronymEndsOnlyBeforeANewSentence() {
    assertEquals(
        List.of("It went to the U.S. Senate.", "She lives in the U.S.", "The bill passed."),
        cut("It went to the U.S. Senate. She lives in the U.S. The bill passed."));
  }

  @Test
  void aQuotationIsNeverBroken() {
    assertEquals(
        List.of("“It failed. It fell,” she said.", "They left."),
        cut("“It failed. It fell,” she said. They left."));
  }

  @Test
  void aQuestionKeepsItsCredit() {
    assertEquals(
        List.of("“Why now?” Roe asked.", "“Why now?”", "The hall was empty."),
        cut("“Why now?” Roe asked. “Why now?” The hall was empty."));
  }

  @Test
  void decimalsAndEllipsesStayWhole() {
    assertEquals(
        List.of("It cost 3.5 million … and more.", "Good."),
        cut("It cost 3.5 million … and more. Good."));
  }
}
