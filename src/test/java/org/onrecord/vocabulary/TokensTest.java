package org.onrecord.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> words(String text) {
    return Tokens.of(text).forms();
  }

  @Test
  void cutsWordsInManyScripts() {
    assertEquals(List.of("l", "ecole", "du", "viet", "nam"), words("L’École du Việt-Nam"));
    assertEquals(List.of("мид", "россии"), words("МИД «России»"));
    assertEquals(List.of("第", "24", "条", "公", "约"), words("第24条公约"));
    assertEquals(List.of("الامن", "حقوق"), words("الأمن حُقوق"));
    assertEquals(List.of("x", "and", "y", "strasse"), words("X & Y, Straße"));
  }

  @Test
  void findsTheSentenceAroundAPlace() {
    String text = "Mr. Roe spoke in the U.S. today. “It is bad.” He left! 这里。那里";
    int at = text.indexOf("It is");
    assertEquals(
        "“It is bad.”",
        text.substring(Sentences.start(text, 0, at), Sentences.end(text, at, text.length())));
    assertEquals(
        "Mr. Roe spoke in the U.S. today.",
        text.substring(Sentences.start(text, 0, 8), Sentences.end(text, 8, text.length())));
  }
}
