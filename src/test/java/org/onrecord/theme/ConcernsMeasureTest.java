package org.onrecord.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.statement.ThemeTag;
import org.onrecord.vocabulary.VocabularySource;

/// Measures the tagger on `theme/concerns.jsonl`, written without the lexicon; see `concerns.md`
/// beside it. Prints precision, recall and F1 of both levels, by half, language and way of naming;
/// with `-Dconcerns=print` the errors of half A. Half B is counted, never read.
class ConcernsMeasureTest {
  private static final double FLOOR = 0.85;
  private static final double SUB_FLOOR = 0.85;
  private static final double PRECISION_FLOOR = 0.77;
  private static final boolean PRINT = "print".equals(System.getProperty("concerns"));

  private static final class Score {
    int hits;
    int found;
    int wanted;

    void add(Set<String> expected, Set<String> tagged) {
      wanted += expected.size();
      found += tagged.size();
      hits += (int) tagged.stream().filter(expected::contains).count();
    }

    double precision() {
      return found == 0 ? 1 : (double) hits / found;
    }

    double recall() {
      return wanted == 0 ? 1 : (double) hits / wanted;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "P %.3f R %.3f F1 %.3f (%d right, %d found, %d wanted)",
          precision(),
          recall(),
          f1(),
          hits,
          found,
          wanted);
    }
  }

  private final ThemeScheme scheme = ThemeScheme.load(VocabularySource.builtIn());
  private final ThemeTagger tagger = new ThemeTagger(scheme);
  private final Map<String, Score> scores = new TreeMap<>();

  @Test
  void filesInventedStatementsUnderTheirConcerns() {
    Concerns.all().forEach(this::measure);
    scores.forEach((name, score) -> System.out.println("concerns, " + name + ": " + score.line()));
    Score held = score("top level, half B");
    assertTrue(held.f1() >= FLOOR, () -> "F1 " + held.f1() + " is below " + FLOOR);
    assertTrue(held.precision() >= PRECISION_FLOOR, () -> "precision " + held.precision());
    double sub = score("sub-themes, half B").f1();
    assertTrue(sub >= SUB_FLOOR, () -> "F1 of sub-themes " + sub + " is below " + SUB_FLOOR);
  }

  private Score score(String name) {
    return scores.computeIfAbsent(name, k -> new Score());
  }

  private void measure(Concerns.Line line) {
    Document document = ThemeMeasureTest.paragraphs(line.text(), line.language());
    Set<String> tags =
        tagger.tag(List.of(document.text().whole()), -1, document).stream()
            .map(ThemeTag::themeId)
            .collect(Collectors.toCollection(TreeSet::new));
    count("top level", line, tops(line.themes()), tops(tags));
    count("sub-themes", line, narrow(line.themes()), narrow(tags));
    if (PRINT && line.half().equals("A") && !line.themes().equals(tags)) {
      System.out.println(line.id() + " " + line.themes() + " found " + tags + ": " + line.text());
    }
  }

  private void count(String level, Concerns.Line line, Set<String> expected, Set<String> tagged) {
    for (String group : List.of("all", "half " + line.half(), line.language(), line.how())) {
      score(level + ", " + group).add(expected, tagged);
    }
  }

  private Set<String> tops(Set<String> ids) {
    return ids.stream().map(id -> scheme.topOf(id).id()).collect(Collectors.toSet());
  }

  private Set<String> narrow(Set<String> ids) {
    return ids.stream().filter(id -> !scheme.topOf(id).id().equals(id)).collect(Collectors.toSet());
  }
}
