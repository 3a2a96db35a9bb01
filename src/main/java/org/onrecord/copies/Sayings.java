package org.onrecord.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The distinct words of the statements of many documents, and which of them fit. Each two are
/// compared once at most, however many statements consist of them, and only where a word that is
/// rare here stands in both.
final class Sayings {
  /// One bag of words, the first statements that consist of it, and what its copies may be of.
  static final class Saying {
    private final Bag bag;
    private final List<Alike> alike = new ArrayList<>();
    private final List<First> firsts = new ArrayList<>();

    private Saying(Bag bag) {
      this.bag = bag;
    }

    /// What statements of these words may be copies of, itself mostly included.
    List<Alike> alike() {
      return alike;
    }

    /// Statements of these words that are copies of none, in the order of their documents.
    List<First> firsts() {
      return firsts;
    }
  }

  /// What a saying may be a copy of.
  record Alike(Saying first, Fit fit) {}

  /// A statement that others may be sightings of.
  ///
  /// @param document its place in the order of origins
  /// @param statement its place in the document
  record First(int document, int statement) {}

  private final Map<Bag, Saying> byBag = new HashMap<>();

  /// By every word.
  private final Map<Long, List<Saying>> byWord = new HashMap<>();

  /// By so many of their words that no longer bag fits that holds none of them.
  private final Map<Long, List<Saying>> byKey = new HashMap<>();

  /// The saying of a bag; it is compared with those before it when it is new.
  Saying of(Bag bag) {
    Saying known = byBag.get(bag);
    if (known != null) {
      return known;
    }
    Saying saying = new Saying(bag);
    byBag.put(bag, saying);
    long[] words = Arrays.stream(bag.words()).distinct().toArray();
    long[] keys = keys(bag, words);
    index(saying, words, byWord);
    index(saying, keys, byKey);
    for (Saying other : plausible(words, keys)) {
      join(saying, other);
      if (other != saying) {
        join(other, saying);
      }
    }
    return saying;
  }

  private static void join(Saying first, Saying copy) {
    Fit fit = Fit.of(first.bag, copy.bag);
    if (fit != null) {
      copy.alike.add(new Alike(first, fit));
    }
  }

  private static void index(Saying saying, long[] words, Map<Long, List<Saying>> index) {
    for (long word : words) {
      index.computeIfAbsent(word, w -> new ArrayList<>()).add(saying);
    }
  }

  /// Who has a word of `keys`, or is known by a word of `words`.
  private Set<Saying> plausible(long[] words, long[] keys) {
    Set<Saying> plausible = new HashSet<>();
    for (long key : keys) {
      plausible.addAll(byWord.getOrDefault(key, List.of()));
    }
    for (long word : words) {
      plausible.addAll(byKey.getOrDefault(word, List.of()));
    }
    return plausible;
  }

  /// The rarest words that stand for more than what may be missing in a bag that fits: one that
  /// holds none of them shares less than [Fit#LINE].
  private long[] keys(Bag bag, long[] words) {
    int missing = bag.size() - (int) Math.ceil(Fit.LINE * bag.size() - 1e-9);
    List<Long> rarest = new ArrayList<>();
    Arrays.stream(words).forEach(rarest::add);
    rarest.sort(Comparator.comparingInt(word -> byWord.getOrDefault(word, List.of()).size()));
    int most = Math.min(rarest.size(), missing + 1);
    return rarest.subList(0, most).stream().mapToLong(word -> word).toArray();
  }
}
