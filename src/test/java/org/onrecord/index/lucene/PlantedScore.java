package org.onrecord.index.lucene;

import java.util.Map;
import java.util.TreeMap;
import org.onrecord.copies.Sameness;

/// What is said of planted pairs ([PlantedQuotations]), and of the background, by what they are.
final class PlantedScore {
  private final Map<String, Map<Sameness, Integer>> said = new TreeMap<>();

  /// Adds a link from one document to another.
  void add(String from, String to, Sameness sameness) {
    said.computeIfAbsent(truth(from, to), t -> new TreeMap<>()).merge(sameness, 1, Integer::sum);
  }

  /// What a pair of documents was planted as; `UNRELATED` for every other.
  private static String truth(String from, String to) {
    boolean planted = PlantedQuotations.isPlanted(from) && stem(from).equals(stem(to));
    return planted ? stem(from).replaceAll("^doc/|-\\d+$", "") : "UNRELATED";
  }

  private static String stem(String path) {
    return path.replaceAll("[ab]$", "");
  }

  /// Right over all that is called altered, 0 to 1; 0 of none.
  double precisionOfAltered() {
    int right = 0;
    int all = 0;
    for (Map.Entry<String, Map<Sameness, Integer>> truth : said.entrySet()) {
      int called = truth.getValue().getOrDefault(Sameness.ALTERED, 0);
      all += called;
      right += truth.getKey().equals("ALTERED") ? called : 0;
    }
    return all == 0 ? 0 : (double) right / all;
  }

  @Override
  public String toString() {
    return "by what they are, links from both sides "
        + said
        + ", precision of altered "
        + precisionOfAltered();
  }
}
