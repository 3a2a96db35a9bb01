package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Holds found statements against labelled ones, document by document.
///
/// Contents are matched one to one by descending overlap of word tokens (intersection over union,
/// 0.5 at least); a matched statement is wholly right when its source shares a word that matters
/// with the gold's, when the carried speaker's name holds the gold's last word, or when neither has
/// a source. Not safe for threads.
final class SpanScore {
  private static final double ENOUGH = 0.5;

  private static final Pattern TOKEN =
      Pattern.compile("\\w+(?:['’-]\\w+)*", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern MINOR =
      Pattern.compile(
          "(?i)the|an?|this|that|of|in|at|on|for|by|to|from|with|and|its|his|her|their");

  private final Reliability reliability = new Reliability();
  private int gold;
  private int found;
  private int matched;
  private int right;

  private record Pair(double share, int gold, int found) {}

  /// Counts one document.
  ///
  /// @param text that the offsets of both point into
  /// @param labelled list of `{content, source, debatable?}`; debatable ones neither help nor harm
  /// @param statements list of `{content, source}`
  void add(String text, JsonNode labelled, JsonNode statements) {
    List<Pair> pairs = pairs(text, labelled, statements);
    BitSet foundRight = new BitSet();
    BitSet foundDebatable = new BitSet();
    BitSet goldTaken = new BitSet();
    BitSet foundTaken = new BitSet();
    int ignored = 0;
    for (Pair pair : pairs) {
      if (goldTaken.get(pair.gold()) || foundTaken.get(pair.found())) {
        continue;
      }
      goldTaken.set(pair.gold());
      foundTaken.set(pair.found());
      if (labelled.get(pair.gold()).path("debatable").asBoolean()) {
        ignored++;
        foundDebatable.set(pair.found());
      } else {
        matched++;
        boolean same = sameSource(text, labelled.get(pair.gold()), statements.get(pair.found()));
        right += same ? 1 : 0;
        foundRight.set(pair.found(), same);
      }
    }
    for (JsonNode statement : labelled) {
      gold += statement.path("debatable").asBoolean() ? 0 : 1;
    }
    found += statements.size() - ignored;
    for (int i = 0; i < statements.size(); i++) {
      if (!foundDebatable.get(i)) {
        reliability.add(statements.get(i).path("confidence").asDouble(), foundRight.get(i));
      }
    }
  }

  private static List<Pair> pairs(String text, JsonNode labelled, JsonNode statements) {
    List<BitSet> wanted = tokens(text, labelled);
    List<BitSet> got = tokens(text, statements);
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < wanted.size(); g++) {
      for (int f = 0; f < got.size(); f++) {
        double share = share(wanted.get(g), got.get(f));
        if (share >= ENOUGH) {
          pairs.add(new Pair(share, g, f));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
    return pairs;
  }

  private static List<BitSet> tokens(String text, JsonNode statements) {
    List<BitSet> all = new ArrayList<>();
    statements.forEach(statement -> all.add(tokens(text, statement.path("content"), false)));
    return all;
  }

  /// Java indices at which the tokens of some spans begin.
  private static BitSet tokens(String text, JsonNode spans, boolean thatMatter) {
    BitSet starts = new BitSet();
    for (JsonNode span : spans) {
      int from = text.offsetByCodePoints(0, span.path(0).asInt());
      int to = text.offsetByCodePoints(from, span.path(1).asInt() - span.path(0).asInt());
      Matcher token = TOKEN.matcher(text).region(from, to);
      while (token.find()) {
        if (!thatMatter || !MINOR.matcher(token.group()).matches()) {
          starts.set(token.start());
        }
      }
    }
    return starts;
  }

  private static double share(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int common = both.cardinality();
    int either = one.cardinality() + other.cardinality() - common;
    return either == 0 ? 0 : (double) common / either;
  }

  private static boolean sameSource(String text, JsonNode labelled, JsonNode statement) {
    BitSet wanted = tokens(text, labelled.path("source"), true);
    BitSet got = tokens(text, statement.path("source"), true);
    return wanted.isEmpty()
        ? got.isEmpty()
        : wanted.intersects(got) || carries(text, wanted, statement);
  }

  /// True when the name of a carried speaker ends in the last word of the gold's source.
  private static boolean carries(String text, BitSet wanted, JsonNode statement) {
    Matcher last = TOKEN.matcher(text);
    String carried = statement.path("source_text").asText().toLowerCase(Locale.ROOT);
    return !carried.isEmpty()
        && last.find(wanted.length() - 1)
        && List.of(carried.split("\\W+", -1)).contains(last.group().toLowerCase(Locale.ROOT));
  }

  /// Harmonic mean of precision and recall, 0 to 1, of contents alone.
  double contentF1() {
    return f1(matched);
  }

  /// The same of contents with the right source.
  double fullF1() {
    return f1(right);
  }

  private double f1(int hits) {
    return gold + found == 0 ? 0 : 2.0 * hits / (gold + found);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "gold %d, found %d, content matched %d (P %.3f R %.3f F1 %.3f), with the right source %d"
            + " (F1 %.3f)%n%s",
        gold,
        found,
        matched,
        found == 0 ? 0.0 : (double) matched / found,
        gold == 0 ? 0.0 : (double) matched / gold,
        contentF1(),
        right,
        fullF1(),
        reliability);
  }
}
