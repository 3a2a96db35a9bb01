package org.onrecord.index.lucene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {
  private final Analysis analysis = new Analysis();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decide decides decided deciding",
        "criminalise criminalised criminalises criminalising criminalisation criminalize"
            + " criminalization",
        "state states state’s",
        "sing sings singing sang",
        "country countries",
        "oblige obliged obliges",
        "commit committed committing commits",
        "write writes wrote written writing",
        "child children",
        "analyse analysed analyzing analyze",
        "policy policies",
        "surveil surveils",
        "say said says saying",
        "organisation organisations organization",
        "bus buses"
      })
  void formsOfAWordMeet(String forms) {
    List<String> words = List.of(forms.split(" "));
    for (String word : words) {
      assertEquals(stem(words.getFirst()), stem(word), word);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authority author",
        "international internal",
        "organ organisation",
        "car care",
        "us use",
        "plan plane",
        "new news",
        "universe university",
        "police policy",
        "thing the"
      })
  void wordsOfAnotherMeaningDoNot(String two) {
    String[] words = two.split(" ");
    assertNotEquals(stem(words[0]), stem(words[1]), two);
  }

  private List<String> stem(String word) {
    return Analysis.tokens(analysis.of("en"), word);
  }
}
