package org.onrecord.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.attribution.LabelledDocument.Marked;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Statement;

class LabellerTest {
  private static final CueLexicon CUES = Lexicons.builtIn().of("en");

  private static List<Gated> gated(String text) {
    Scan scan = Scan.of(Papers.news(text), CUES);
    return Gated.of(scan, new Cascade(CUES).read(scan), CUES);
  }

  @Test
  void plainNarrativeIsNotLabelled() {
    assertEquals(List.of(), gated("The river rose by two metres. Three roads closed at noon."));
    assertEquals(
        List.of(1),
        gated("The river rose by two metres. The mayor said it was worse in 1998.").stream()
            .map(Gated::index)
            .toList());
  }

  @Test
  void everyStatementSaysWhoProposedItAndWhy() {
    for (Statement statement :
        Papers.find(Papers.news("Jane Roe believes the draft goes too far, her aides insist."))) {
      assertTrue(statement.attribution().reason().endsWith("."));
      assertTrue(statement.attribution().reason().contains("“"));
      assertTrue(statement.attribution().confidence() > 0);
    }
  }

  @Test
  void trainingTwiceGivesTheSameBytes() {
    assertArrayEquals(training().train(), training().train());
  }

  @Test
  void refusesToLearnFromNextToNothing() {
    LabellerTraining training = new LabellerTraining("en");
    training.add("one", marked("The league said the draft is weak.", 11, 15, 16, 33));
    assertEquals(
        "1 documents to learn from; at least 5 are needed",
        assertThrows(IllegalStateException.class, training::train).getMessage());
  }

  @Test
  void trialScoresEachSetByModelsThatHaveNotSeenIt() {
    List<TrialScore> scores = training().trial(List.of(.4, .5));
    assertEquals(List.of(.4, .5), scores.stream().map(TrialScore::atLeast).toList());
    for (TrialScore score : scores) {
      assertEquals("one", score.set());
      assertEquals(6, score.wanted());
      assertEquals(1, score.f1(), 1e-9);
    }
  }

  @Test
  void nothingIsLearntFromDebatableStatementsOrUnmarkedHeadlines() {
    String text = "League says draft is weak\n\nThe league said the draft is weak.";
    Document document = new org.onrecord.structure.DocumentReader().readText("a", text, null);
    Scan scan = Scan.of(document, CUES);
    int at = text.indexOf("The league");
    for (boolean debatable : List.of(false, true)) {
      Marked marked =
          new Marked(
              List.of(new Span(at + 16, at + 33)),
              new Span(at, at + 10),
              new Span(at + 11, at + 15),
              false,
              debatable);
      MarkedRanges ranges = new MarkedRanges(new LabelledDocument(document, List.of(marked)), scan);
      assertEquals(
          List.of(true, debatable),
          scan.sentences().stream().map(s -> ranges.tags(s) == null).toList());
      assertEquals(debatable ? 0 : 1, ranges.wanted());
    }
  }

  private static LabellerTraining training() {
    LabellerTraining training = new LabellerTraining("en");
    for (String who : List.of("league", "senate", "centre", "agency", "office", "bureau")) {
      training.add("one", marked("The " + who + " said the draft is weak.", 11, 15, 16, 33));
    }
    return training;
  }

  private static LabelledDocument marked(String text, int cue, int cueEnd, int from, int to) {
    Document document = Papers.news(text);
    Marked marked =
        new Marked(
            List.of(new Span(from, to)), new Span(0, cue - 1), new Span(cue, cueEnd), false, false);
    return new LabelledDocument(document, List.of(marked));
  }

  @Test
  void tenThousandMutatedTextsGiveSpansInsideTheText() {
    Random random = new Random(5);
    String seed =
        "“We will not sign,” said Jane Roe, head of the Rivers League, adding that the draft was"
            + " weak. According to Mr. O'Neil the U.S. wants to vote. ROE: Why? — “No.” ‘So’ he"
            + " asked: \"Is it\" (or not)? 他说：「不」 His fear that 3,000 states … might sign;";
    for (int i = 0; i < 10_000; i++) {
      Document document = Papers.news(mutated(seed, random));
      for (Statement statement : Papers.find(document)) {
        for (Span span : statement.spans()) {
          assertTrue(document.text().whole().contains(span), "round " + i);
        }
      }
    }
  }

  private static String mutated(String seed, Random random) {
    StringBuilder text = new StringBuilder(seed);
    for (int edits = random.nextInt(12); edits >= 0; edits--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, "“”\"'’‘:,.\n—()«»".charAt(random.nextInt(15)));
        case 2 -> text.insert(at, seed, 0, random.nextInt(40));
        default -> text.setCharAt(at, (char) (32 + random.nextInt(900)));
      }
    }
    return text.toString().replace("\n\n", "\n");
  }
}
