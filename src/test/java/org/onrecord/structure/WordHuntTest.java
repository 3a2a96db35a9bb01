package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.document.WordHunt;
import org.onrecord.structure.letter.LetterMarks;
import org.onrecord.structure.letter.LetterReader;

class WordHuntTest {
  private static final List<WordHunt> HUNTS =
      List.of(
          LetterMarks.OPENINGS,
          NewsSigns.SPOKEN,
          LetterReader.INTRODUCTION,
          KindJudge.WHEREAS,
          KindJudge.RELEASES,
          KindJudge.PARTIES);

  private static final String[] PIECES = {
    "Dear ",
    "DEAR",
    "dear",
    "Estimados",
    "Уважаемые",
    "尊敬的",
    "السيد",
    "Chère ",
    " said ",
    "SAID",
    "ſaid",
    "unsaid",
    "said_",
    "3said",
    "according to ",
    "selon",
    "zei",
    "заявила",
    "表示",
    "说：",
    "وقال",
    "the full text of the letter is below.",
    "The Letter reads as follows:",
    "following letter",
    "Whereas,",
    "For Immediate Release",
    "PRESS  release",
    "press contacts",
    "Пресс-релиз",
    "RESOLVED",
    "States Parties shall",
    "états parties",
    "Estados parte",
    "e\u0301",
    "\u0301",
    "İ",
    "-",
    "_",
    "’",
    " ",
    ",",
    ":",
    ".",
    "\n",
    "7",
    "x",
    "é",
    "\uD83D\uDE00"
  };

  @Test
  void aHuntFindsWhatItsExpressionFinds() {
    int found = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      String text = text(new Random(seed));
      for (WordHunt hunt : HUNTS) {
        List<String> expected =
            hunt.pattern().matcher(text).results().map(WordHuntTest::at).toList();
        assertEquals(expected, hunted(hunt, text), "seed " + seed + ", " + hunt.firsts());
        assertEquals(Math.min(2, expected.size()), hunt.count(text, 2), "seed " + seed);
        found += expected.size();
      }
    }
    assertTrue(found > 10_000, "only " + found + " places: too little was tried");
  }

  @Test
  void aFirstLetterThatIsNotNamedIsNotFound() {
    WordHunt hunt = WordHunt.of(Pattern.compile("\\b(?:one|two)\\b"), "o");

    assertEquals(1, hunt.count("one two", 9));
  }

  private static List<String> hunted(WordHunt hunt, String text) {
    List<String> found = new ArrayList<>();
    Matcher next = hunt.find(text, 0);
    while (next != null) {
      found.add(at(next));
      next = hunt.find(text, next.end());
    }
    return found;
  }

  private static String at(MatchResult result) {
    return result.start() + "–" + result.end();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }
}
