package org.onrecord.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The rules of BERT's basic tokenizer, with the examples of its own tests among these.
class BertWordsTest {
  private static void assertWords(String text, String... words) {
    assertEquals(List.of(words), BertWords.of(text));
  }

  @Test
  void lettersBecomeSmallAndLoseTheirAccents() {
    assertWords(" \tHeLLo!how  \n Are yoU?  ", "hello", "!", "how", "are", "you", "?");
    assertWords(
        "H\u00E9llo Wa\u030Aland Žižek ΣΟΦΟΣ İstanbul",
        "hello",
        "waland",
        "zizek",
        "σοφοσ",
        "istanbul");
  }

  @Test
  void everySignIsAWordOfItsOwn() {
    assertWords(
        "5(2)–“law”, U.S.", "5", "(", "2", ")", "–", "“", "law", "”", ",", "u", ".", "s", ".");
    assertWords("a_b €5 ©x $6", "a", "_", "b", "€5", "©x", "$", "6");
  }

  @Test
  void everyChineseCharacterIsAWordAndOtherScriptsAreCutAtGaps() {
    assertWords("ah\u535A\u63A8zz", "ah", "博", "推", "zz");
    assertWords("Конвенция об, ハック", "конвенция", "об", ",", "ハック");
    assertWords("\uF9D0\uD840\uDC00", "類", "\uD840\uDC00");
  }

  @Test
  void whatCannotBeSeenIsLeftOut() {
    assertWords(
        "co\u00ADop\u200Ber\u0000ate\uFFFD \uFEFFnow\u00A0then\u2028so",
        "cooperate",
        "now",
        "then",
        "so");
    assertWords("");
    assertWords(" \u200B\t ");
  }

  /// No text loses a letter of ASCII or gains one, and words hold neither gaps nor capitals.
  @Test
  void lawLettersOfAsciiAreKept() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(
            (char) (random.nextInt(10) == 0 ? random.nextInt(0xD800) : 32 + random.nextInt(95)));
      }
      List<String> words = BertWords.of(text.toString());
      String shown = "seed " + seed + " round " + round + ": " + text;
      assertEquals(
          ascii(text.toString()), ascii(String.join("", words)).replaceAll("[^a-z0-9]", ""), shown);
      words.forEach(
          word -> assertEquals(word.toLowerCase(java.util.Locale.ROOT).strip(), word, shown));
    }
  }

  /// Letters and digits that are ASCII once accents are gone.
  private static String ascii(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
