package org.onrecord.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well lists of hits put what answers first, averaged over questions, as trec_eval counts.
///
/// @param questions that have an answer
/// @param ndcg nDCG over the first ten, linear gain, logarithm to base 2
/// @param recall part of the answers among the first hundred
/// @param mrr one over the rank of the first answer, 0 beyond ten
record RelevanceScore(int questions, double ndcg, double recall, double mrr) {
  private static final int TOP = 10;
  private static final int DEEP = 100;

  /// A hit, with its score.
  record Scored(String id, double score) {}

  /// Of one question. Hits with equal scores stand by id, descending.
  ///
  /// @param judged by text; at least one above 0
  static RelevanceScore of(List<Scored> hits, Map<String, Integer> judged) {
    List<Scored> ranked = new ArrayList<>(hits);
    ranked.sort(Comparator.comparingDouble(Scored::score).thenComparing(Scored::id).reversed());
    List<Integer> gains = ranked.stream().map(h -> judged.getOrDefault(h.id(), 0)).toList();
    List<Integer> best =
        judged.values().stream().filter(g -> g > 0).sorted(Comparator.reverseOrder()).toList();
    long found = gains.stream().limit(DEEP).filter(g -> g > 0).count();
    return new RelevanceScore(
        1, gain(gains) / gain(best), (double) found / best.size(), reciprocal(gains));
  }

  private static double gain(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(TOP, gains.size()); i++) {
      sum += Math.max(0, gains.get(i)) * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }

  private static double reciprocal(List<Integer> gains) {
    for (int i = 0; i < Math.min(TOP, gains.size()); i++) {
      if (gains.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /// The mean over questions; zeros for none.
  static RelevanceScore mean(List<RelevanceScore> scores) {
    return new RelevanceScore(
        scores.size(),
        scores.stream().mapToDouble(RelevanceScore::ndcg).average().orElse(0),
        scores.stream().mapToDouble(RelevanceScore::recall).average().orElse(0),
        scores.stream().mapToDouble(RelevanceScore::mrr).average().orElse(0));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "questions %d  nDCG@10 %.4f  Recall@100 %.4f  MRR@10 %.4f",
        questions,
        ndcg,
        recall,
        mrr);
  }
}
