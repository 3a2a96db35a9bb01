package org.onrecord.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Statement;

/// How quotations of different articles compare, held against pairs that people labelled.
class FidelityTest {
  private static final List<String> SAMENESSES = List.of("EXACT", "SHORTENED", "ALTERED");

  /// Precision of the worst that is said of a paper, and what is found at all.
  @Test
  void whatIsCalledAlteredIsAltered() {
    for (int half = 0; half < 2; half++) {
      int now = half;
      List<QuotationPairs> pairs =
          QuotationPairs.read().stream()
              .filter(p -> p.half() == now && !p.expected().equals("ANY"))
              .toList();
      StringBuilder figures = new StringBuilder("half " + half + ", " + pairs.size() + " pairs");
      for (String label : SAMENESSES) {
        Figure figure = Figure.of(label, pairs);
        figures.append("; ").append(label).append(' ').append(figure);
        assertTrue(
            figure.precision() >= (label.equals("ALTERED") ? 0.99 : 0.95) && figure.recall() >= 0.9,
            () -> label + " in half " + now + ": " + figure);
      }
      System.out.println(figures);
    }
  }

  private record Figure(int right, int called, int labelled, List<String> wrong) {
    static Figure of(String label, List<QuotationPairs> pairs) {
      int right = 0;
      int called = 0;
      int labelled = 0;
      List<String> wrong = new ArrayList<>();
      for (QuotationPairs pair : pairs) {
        boolean found = pair.found().equals(label);
        boolean is = pair.expected().equals(label);
        right += found && is ? 1 : 0;
        called += found ? 1 : 0;
        labelled += is ? 1 : 0;
        if (found != is) {
          wrong.add("line " + pair.line() + " is " + pair.expected() + ", found " + pair.found());
        }
      }
      return new Figure(right, called, labelled, wrong);
    }

    double precision() {
      return (double) right / called;
    }

    double recall() {
      return (double) right / labelled;
    }

    @Override
    public String toString() {
      return "precision "
          + right
          + "/"
          + called
          + ", recall "
          + right
          + "/"
          + labelled
          + (wrong.isEmpty() ? "" : " " + wrong);
    }
  }

  @Test
  void theSetHoldsEnoughOfEachKind() {
    List<QuotationPairs> pairs = QuotationPairs.read();
    assertTrue(pairs.size() >= 240, () -> "only " + pairs.size());
    for (String label : List.of("EXACT", "SHORTENED", "ALTERED", "NONE")) {
      long number = pairs.stream().filter(p -> p.expected().equals(label)).count();
      assertTrue(number >= 40, label + " only " + number);
    }
  }

  /// One word of a quotation exchanged, dropped or doubled by chance is never called the same, and
  /// typography changed by chance is never called altered.
  @Test
  void chanceChangesAreCalledWhatTheyAre() {
    long seed = 5;
    Random random = new Random(seed);
    for (QuotationPairs pair : QuotationPairs.read()) {
      List<String> words = new ArrayList<>(List.of(pair.first().split(" ")));
      if (words.size() >= 12) {
        int at = 4 + random.nextInt(words.size() - 8);
        String plain = found(pair, typography(random, pair.first()));
        words.set(at, "zanzibar");
        String changed = found(pair, String.join(" ", words));
        String where = "seed " + seed + ", line " + pair.line() + ": ";
        assertEquals("EXACT", plain, where + pair.first());
        assertTrue(Set.of("ALTERED", "NONE").contains(changed), where + words + " " + changed);
      }
    }
  }

  private static String typography(Random random, String words) {
    return switch (random.nextInt(6)) {
      case 0 -> "“" + words + ",”";
      case 1 -> words.replace("'", "’").replace(", ", " – ");
      case 2 -> Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
      case 3 -> words.replace(" ", "\u00a0");
      case 4 -> words.replace(" ", " \n ");
      default -> words.substring(0, 2) + "\u00ad" + words.substring(2);
    };
  }

  private static String found(QuotationPairs pair, String second) {
    return new QuotationPairs(pair.speaker(), pair.first(), pair.speaker(), second, "", pair.line())
        .found();
  }

  @Test
  void theAnswerIsTheSameFromBothSides() {
    for (QuotationPairs pair : QuotationPairs.read()) {
      assertEquals(pair.found(), pair.turned().found(), () -> "line " + pair.line());
    }
  }

  /// Candidates are looked up by three words in a row.
  @Test
  void whatIsJoinedSharesTwoShingles() {
    for (QuotationPairs pair : QuotationPairs.read()) {
      if (!pair.found().equals("NONE")) {
        Set<Long> here = shingles(pair.first());
        here.retainAll(shingles(pair.second()));
        assertTrue(here.size() >= 2, () -> "line " + pair.line());
      }
    }
  }

  private static Set<Long> shingles(String words) {
    Statement statement = QuotationPairs.statement("one.html", "A", words);
    Set<Long> all = new java.util.HashSet<>();
    for (long shingle : Quotation.of(statement).orElseThrow().shingles()) {
      all.add(shingle);
    }
    return all;
  }

  @Test
  void whatIsSaidAgainOnAnotherDayWithAnotherNumberIsNotAltered() {
    String words =
        "As of today 40 states have signed the convention and we expect others to follow";
    Statement may = QuotationPairs.statement("may.html", "Karl Moe", words);
    Statement june = QuotationPairs.statement("june.html", "Karl Moe", words.replace("40", "60"));
    CopyCard card = CopyCard.of(Writing.of("june.html", words).document());
    Quotation other = Quotation.of(june.dated(day("2024-06-20"))).orElseThrow();
    assertEquals(
        Sameness.ALTERED,
        Quotation.of(may.dated(day("2024-06-19")))
            .flatMap(one -> one.seenAs(other, card))
            .orElseThrow()
            .sameness());
    assertTrue(
        Quotation.of(may.dated(day("2024-05-02")))
            .flatMap(one -> one.seenAs(other, card))
            .isEmpty());
  }

  private static DatedAs day(String day) {
    return DatedAs.day(LocalDate.parse(day), DatedAs.Ground.EXPLICIT, day);
  }

  /// Of a sentence that is half told only what stands between the marks is somebody's words.
  @Test
  void ofAStatementThatIsPartQuotedTheQuotedPartsCount() {
    String whole =
        "The powers in this text are a blank cheque for every secret police of the region";
    String told =
        "Brandt warned that the text was “a blank cheque for every secret police of the region”"
            + " and left the room";
    Statement mixed =
        Writing.of("two.html", told)
            .kind(DocumentKind.NEWS)
            .says("Brandt", told, org.onrecord.statement.Voice.MIXED)
            .held()
            .statements()
            .getFirst();
    CopyCard card = CopyCard.of(Writing.of("two.html", told).document());
    Statement full = QuotationPairs.statement("one.html", "Ilse Brandt", whole);
    Sighting found =
        Quotation.of(full)
            .flatMap(one -> one.seenAs(Quotation.of(mixed).orElseThrow(), card))
            .orElseThrow();
    assertEquals(Sameness.SHORTENED, found.sameness());
    assertEquals("The powers in this text are", found.changes().getFirst().here());
    assertEquals("", found.changes().getFirst().there());
  }

  /// Two towns, one form of a press office: found among press releases, in words of our own here.
  @Test
  void aFormThatIsFilledInForTwoTownsIsTwoUtterances() {
    QuotationPairs names =
        new QuotationPairs(
            "Karl Moe",
            "This is the second year in a row that Saltmere has received a harbour grant",
            "Karl Moe",
            "This is the second year in a row that Netloft has received a harbour grant",
            "",
            0);
    assertEquals("NONE", names.found());
    QuotationPairs oneOfMany =
        new QuotationPairs(
            "Karl Moe",
            "This is the second year in a row that we have received a harbour grant. The divers"
                + " will buy a boat, and I look forward to seeing it in the water when spring"
                + " comes.",
            "Karl Moe",
            "This is the second year in a row that we have received a lighthouse grant. It was a"
                + " pleasure to meet the chief and his deputies last autumn on the northern pier.",
            "",
            0);
    assertEquals("NONE", oneOfMany.found());
  }
}
