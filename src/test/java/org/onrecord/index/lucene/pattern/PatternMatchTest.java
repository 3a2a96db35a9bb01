package org.onrecord.index.lucene.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onrecord.index.NaiveText;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.hit.MarkedText;
import org.onrecord.index.lucene.text.Analysis;

/// Every place that [PatternMatch] finds is one that trying every way finds, and none is missed.
class PatternMatchTest {
  private static final List<String> WORDS =
      List.of("qabit", "zorum", "kelpt", "vindop", "mulket", "zorup");

  private final Random random = new Random(20261122);
  private final Analysis analysis = new Analysis();

  @Test
  void findsWhatTryingEveryWayFinds() throws IOException {
    int found = 0;
    for (int n = 0; n < 4_000; n++) {
      String text = text();
      Words asked = asked(2);
      MarkedText marked = new MarkedText(text, "und", turns(text), analysis, new Resembling());
      Pattern pattern = new Patterns(analysis).of(asked).orElseThrow();
      Ranges ranges = new PatternMatch(marked).of(pattern);
      Set<String> places = new TreeSet<>();
      for (int i = 0; i < ranges.size(); i++) {
        boolean whole = asked instanceof Words.Within;
        places.add(ranges.first(i) + (whole ? "" : "-" + ranges.last(i)));
      }
      Set<String> naive = new TreeSet<>();
      for (NaiveText.At at : new NaiveText(text.replace('\n', ' ')).places(asked)) {
        naive.add(at.first() + (asked instanceof Words.Within ? "" : "-" + at.last()));
      }
      assertEquals(naive, places, "seed 20261122, " + n + ": " + asked + " in " + text);
      found += places.isEmpty() ? 0 : 1;
    }
    assertTrue(found > 500, found + " found");
  }

  /// Sentences that end in a full stop, passages that begin behind a bar.
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(25) + 1; i > 0; i--) {
      String word = pick(WORDS);
      boolean begins = text.isEmpty() || text.toString().matches("(?s).*[.|] $");
      text.append(
          begins
              ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1)
              : word);
      text.append(
          switch (random.nextInt(8)) {
            case 0 -> ". ";
            case 1 -> " | ";
            default -> " ";
          });
    }
    return text.toString();
  }

  private static List<Integer> turns(String text) {
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '|') {
        turns.add(i);
      }
    }
    return turns;
  }

  private Words asked(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 6)) {
      case 0 -> new Words.Phrase(pick(WORDS) + " " + pick(WORDS), random.nextInt(3));
      case 1 -> new Words.Term(pick(WORDS), false);
      case 2 -> new Words.Fuzzy("zorum", 1 + random.nextInt(2));
      case 3 ->
          new Words.Near(
              List.of(spot(), spot(), spot()), List.of(random.nextInt(4), random.nextInt(4)));
      default ->
          new Words.Within(
              pick(List.of(Words.Stretch.values())),
              new Words.AllOf(List.of(spot(), new Words.Not(spot()), asked(depth - 1))));
    };
  }

  private Words spot() {
    return switch (random.nextInt(4)) {
      case 0 -> new Words.Prefix(pick(WORDS).substring(0, 2));
      case 1 -> new Words.AnyOf(List.of(new Words.Term(pick(WORDS), true), asked(0)));
      default -> asked(0);
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
