package org.onrecord.index;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.lucene.LuceneStatementIndex;

/// Measures the common requests on an index of [ScaleIndex]: `ScaleMeasure FOLDER [ROUNDS]`, one
/// request at a time, in milliseconds: the first, the middle one and the slowest of a hundred; and
/// the time that the processor worked on it, which other programs do not lengthen.
public final class ScaleMeasure {
  private static final Set<Facet> ALL = Set.of(Facet.values());

  private final StatementIndex index;
  private final int rounds;
  private final List<String> words;
  private final Random random = new Random(7);

  private ScaleMeasure(StatementIndex index, int rounds) {
    this.index = index;
    this.rounds = rounds;
    this.words = words(index);
  }

  /// Measures, and prints a line for each request.
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    try (var index = LuceneStatementIndex.open(folder, LuceneStatementIndex.Mode.READ)) {
      new ScaleMeasure(index, rounds).run();
    }
  }

  private void run() {
    System.out.println(index.standing().statements() + " statements");
    measure("prepare", n -> prepared());
    measure("words that begin so, 10", n -> index.words(begun(), 10));
    measure("words near a misspelt one, 5", n -> index.wordsNear(misspelt(), 5));
    measure("everything, 20 hits", n -> search(new Ask()));
    measure("everything, all facets and months", n -> search(faceted(new Ask())));
    measure("one word, 20 hits", n -> search(Ask.forWord(word())));
    measure("one word, all facets and months", n -> search(faceted(Ask.forWord(word()))));
    measure("two words of three, all facets", n -> search(faceted(three())));
    measure(
        "concern ticked, all facets", n -> search(faceted(new Ask().only(Facet.THEME, theme()))));
    measure("concern, voice, years, all facets", n -> search(faceted(filtered())));
    measure("newest first, page of 200", n -> search(sorted()));
    measure("one word, count alone", n -> search(bare(Ask.forWord(word()))));
  }

  private interface Request {
    Object ask(int number);
  }

  private void measure(String what, Request request) {
    double[] millis = new double[rounds];
    double[] work = new double[rounds];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int n = 0; n < rounds; n++) {
      long began = System.nanoTime();
      long worked = threads.getCurrentThreadCpuTime();
      request.ask(n);
      millis[n] = (System.nanoTime() - began) / 1e6;
      work[n] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
    }
    double first = millis[0];
    Arrays.sort(millis);
    Arrays.sort(work);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-36s first %8.1f  p50 %7.2f  p99 %7.2f  processor p50 %7.2f  p99 %7.2f",
            what,
            first,
            millis[rounds / 2],
            millis[Math.min(rounds - 1, rounds * 99 / 100)],
            work[rounds / 2],
            work[Math.min(rounds - 1, rounds * 99 / 100)]));
  }

  private boolean prepared() {
    index.prepare();
    return true;
  }

  /// One to five letters of a word.
  private String begun() {
    String word = words.get(random.nextInt(words.size()));
    return word.substring(0, Math.min(word.length(), 1 + random.nextInt(5)));
  }

  /// A word of five letters at least with one left out, and in half of them another exchanged.
  private String misspelt() {
    String word = words.get(random.nextInt(words.size()));
    while (word.length() < 5) {
      word = words.get(random.nextInt(words.size()));
    }
    int out = random.nextInt(word.length());
    String without = word.substring(0, out) + word.substring(out + 1);
    return random.nextBoolean() ? without : without.replace(without.charAt(2), 'x');
  }

  private ResultPage search(Ask ask) {
    return index.search(ask.query());
  }

  private static Ask faceted(Ask ask) {
    ask.facets = ALL;
    ask.facetLimit = 50;
    ask.histogram = new Query.Histogram(Query.Interval.MONTH, Query.When.SAID);
    return ask;
  }

  private Ask three() {
    List<Words> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      parts.add(new Words.Term(word(), false));
    }
    return Ask.forWords(new Words.MostOf(parts, 2));
  }

  private Ask filtered() {
    Ask ask = new Ask().only(Facet.THEME, theme()).only(Facet.VOICE, "DIRECT", "MIXED");
    ask.filters.put(Facet.KIND, new Filter(Set.of(), Set.of("BLOG")));
    int year = 2001 + random.nextInt(20);
    ask.said =
        new Query.DateRange(
            java.time.LocalDate.of(year, 1, 1), java.time.LocalDate.of(year + 3, 12, 31), false);
    return ask;
  }

  private static Ask sorted() {
    Ask ask = new Ask();
    ask.sort = Query.Sort.NEWEST_SAID;
    ask.limit = 200;
    return ask;
  }

  private static Ask bare(Ask ask) {
    ask.limit = 0;
    return ask;
  }

  private String word() {
    return words.get(ScaleWords.zipf(random, words.size()));
  }

  private String theme() {
    Map<Facet, List<ResultPage.FacetCount>> facets =
        index.search(bare(new Ask().counting(Facet.THEME)).query()).facets();
    List<ResultPage.FacetCount> themes = facets.getOrDefault(Facet.THEME, List.of());
    return themes.get(random.nextInt(themes.size())).value();
  }

  /// Words of the first documents, those that stand in most of them first.
  private static List<String> words(StatementIndex index) {
    Map<String, Integer> counts = new java.util.TreeMap<>();
    for (Hit hit : index.search(sorted().query()).hits()) {
      for (String word : hit.statement().text().toLowerCase(Locale.ROOT).split("[^a-z]+", 0)) {
        if (word.length() > 2) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
