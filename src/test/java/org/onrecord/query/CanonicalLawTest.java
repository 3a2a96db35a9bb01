package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Words;

/// What is written in the query language is read as what was written.
class CanonicalLawTest extends QuestionCase {
  private static final List<String> WORDS =
      List.of(
          "ink",
          "quill",
          "wax-seal",
          "24(4)",
          "Accord’s",
          "R&D",
          "été",
          "第六条",
          "المادة",
          "said",
          "SENTENCE",
          "NEARLY",
          "jane@example.org",
          "x",
          "\uD83D\uDE00",
          "право");

  private static final List<String> PHRASES =
      List.of(
          "sealing wax",
          "he said \"no\"",
          "back\\slash",
          "a AND b",
          "(x OR y)",
          "seal* wax",
          "“curly”",
          "-x =y ~z");

  private static final List<Words> VALUES =
      List.of(
          new Words.Having(Facet.ACTOR, "ruritania"),
          new Words.Having(Facet.ACTOR, "name:Jane \"Jay\" Roe"),
          new Words.Having(Facet.THEME, "privacy"),
          new Words.Having(Facet.VOICE, "DIRECT"),
          new Words.Having(Facet.PROVISION, "treaty/6(2)(b)"),
          new Words.Having(Facet.DRAFT, "treaty/unknown"),
          new Words.Having(Facet.PUBLISHER, "The Daily, “Specimen” (evening)"),
          new Words.Having(Facet.ACTOR_KIND, "STATE"),
          new Words.Days(false, new DateRange(LocalDate.of(2024, 1, 1), null, false)),
          new Words.Days(
              true, new DateRange(LocalDate.of(2024, 2, 3), LocalDate.of(2024, 2, 3), true)),
          new Words.Days(true, new DateRange(null, null, true)),
          new Words.Days(false, new DateRange(null, LocalDate.of(2024, 12, 31), true)));

  private final Random random = new Random(20261122);

  @Test
  void aTreeThatIsWrittenIsReadAsTheSameTree() {
    int read = 0;
    for (int n = 0; n < 20_000; n++) {
      Words tree = tree(4);
      String written = Canonical.of(tree);
      if (fits(written)) {
        assertEquals(tree, parser.tree(written), () -> "seed 20261122: " + written);
        read++;
      }
    }
    assertTrue(read > 15_000, read + " trees are small enough");
  }

  /// True when what is written passes none of the limits of a question.
  private static boolean fits(String written) {
    long placed =
        Pattern.compile("NEAR/|SENTENCE\\(|PARAGRAPH\\(").matcher(written).results().count();
    return placed <= Limits.MOST_PLACED && written.length() <= Limits.LONGEST;
  }

  @Test
  void aQuestionThatIsWrittenAsksForTheSame() {
    List<String> questions = new ArrayList<>();
    for (int n = 0; n < 3_000; n++) {
      String written = Canonical.of(tree(3));
      if (fits(written)) {
        questions.add(written);
      }
    }
    questions.addAll(
        List.of(
            "Ruritania on privacy since 2024",
            "criticism of Octavia Institute by campaigners",
            "\"sealing wax\" privacy -police actor:ruritania -said:2023",
            "privacy ink wax quill paper Article 6(2)"));
    for (String question : questions) {
      ReadQuery read = parser.read(question);
      ReadQuery again = parser.read(read.canonical());
      assertEquals(read.filters(), again.filters(), question);
      assertEquals(
          List.of(read.said(), read.published()),
          List.of(again.said(), again.published()),
          question);
      assertEquals(
          QuestionParser.flat(read.words()),
          QuestionParser.flat(again.words()),
          question + " read as " + read.canonical());
      assertEquals(List.of(), again.repairs(), read.canonical());
      assertEquals(read.canonical(), again.canonical());
    }
  }

  private Words tree(int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 10)) {
      case 0, 1 -> leaf();
      case 2 -> pick(VALUES);
      case 3 -> near();
      case 4 -> new Words.AllOf(trees(depth));
      case 5 -> new Words.AnyOf(trees(depth));
      case 6 -> new Words.MostOf(trees(depth), 1 + random.nextInt(2));
      case 7 ->
          random.nextBoolean()
              ? new Words.AnyOf(List.of(new Words.Everything(), tree(depth - 1)))
              : leaf();
      case 8 -> new Words.In(pick(List.of(Words.Field.values())), inText(depth - 1));
      default -> new Words.Within(pick(List.of(Words.Stretch.values())), inText(depth - 1));
    };
  }

  private List<Words> trees(int depth) {
    List<Words> trees = new ArrayList<>();
    for (int i = random.nextInt(3) + 2; i > 0; i--) {
      Words tree = tree(depth - 1);
      trees.add(random.nextInt(4) == 0 ? new Words.Not(tree) : tree);
    }
    return trees;
  }

  private Words inText(int depth) {
    if (depth <= 0) {
      return random.nextBoolean() ? leaf() : near();
    }
    List<Words> parts = List.of(inText(depth - 1), new Words.Not(leaf()), inText(depth - 1));
    return switch (random.nextInt(4)) {
      case 0 -> new Words.AllOf(parts);
      case 1 -> new Words.AnyOf(parts);
      case 2 -> new Words.Within(Words.Stretch.SENTENCE, inText(depth - 1));
      default -> near();
    };
  }

  private Words near() {
    List<Words> parts = new ArrayList<>();
    List<Integer> reach = new ArrayList<>();
    for (int i = random.nextInt(3) + 2; i > 0; i--) {
      parts.add(random.nextInt(3) == 0 ? new Words.AnyOf(List.of(leaf(), leaf())) : leaf());
      reach.add(random.nextInt(51));
    }
    return new Words.Near(parts, reach.subList(1, reach.size()));
  }

  private Words leaf() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Words.Term(pick(WORDS), random.nextBoolean());
      case 2 -> new Words.Prefix(pick(List.of("in", "wax-s", "право", "第六")));
      case 3 -> new Words.Fuzzy(pick(List.of("quill", "право", "Accord’s")), 1 + random.nextInt(2));
      default -> new Words.Phrase(pick(PHRASES), random.nextInt(3), random.nextBoolean());
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
