package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void wordsStandInMarksOnce() {
    assertEquals("“We object.”", Sentences.quoted("We object."));
    assertEquals("“We object.”", Sentences.quoted("“We object.”"));
    assertEquals("““Why” is a question”", Sentences.quoted("“Why” is a question"));
  }
}
