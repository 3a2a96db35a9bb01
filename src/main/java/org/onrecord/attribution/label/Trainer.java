package org.onrecord.attribution.label;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Trains a conditional random field: step by step towards the tags of each example, each weight
/// at its own pace (AdaGrad), drawn back to 0 a little at each touch, averaged over the later
/// rounds and, where asked, over several orders of the examples.
///
/// The same examples and seed give the same model to the byte, on every machine: all arithmetic is
/// strict and in one order.
public final class Trainer {
  private static final int TAGS = Tag.COUNT;

  private final Settings settings;
  private final int features;
  private final float[] weights;
  private final float[] pace;
  private final float[] sum;
  private final float[] steps = new float[TAGS * TAGS];
  private final float[] stepPace = new float[TAGS * TAGS];
  private final float[] stepSum = new float[TAGS * TAGS];
  private final byte[] seen;

  /// How to train.
  ///
  /// @param bits the table holds two to this power features
  /// @param rounds over all examples
  /// @param rate how far a step goes
  /// @param shrink share of a weight that a touch takes away, times the rate
  /// @param fewest features seen in fewer items are left out
  /// @param seed of the order of the examples; the next numbers are those of further orders
  public record Settings(int bits, int rounds, float rate, float shrink, int fewest, long seed) {}

  private Trainer(Settings settings) {
    this.settings = settings;
    this.features = 1 << settings.bits();
    this.weights = new float[features * TAGS];
    this.pace = new float[features * TAGS];
    this.sum = new float[features * TAGS];
    this.seen = new byte[features];
  }

  /// The model of some examples.
  public static Model train(List<Example> examples, Settings settings) {
    return train(examples, settings, 1);
  }

  /// The mean of the models that several orders of the same examples give: what one order happened
  /// to learn last weighs less.
  ///
  /// @param orders how many, at least one; the time it takes grows with them
  public static Model train(List<Example> examples, Settings settings, int orders) {
    Trainer trainer = new Trainer(settings);
    trainer.count(examples);
    for (int order = 0; order < orders; order++) {
      trainer.forget();
      trainer.run(examples, settings.seed() + order);
    }
    return trainer.model(orders * (settings.rounds() - settings.rounds() / 2));
  }

  /// Begins anew; what was summed up stays.
  private void forget() {
    for (float[] learnt : List.of(weights, pace, steps, stepPace)) {
      Arrays.fill(learnt, 0);
    }
  }

  private void count(List<Example> examples) {
    for (Example example : examples) {
      Row row = example.row();
      for (int f = 0; f < (row.size() == 0 ? 0 : row.to(row.size() - 1)); f++) {
        int at = row.feature(f) & features - 1;
        seen[at] = (byte) Math.min(seen[at] + 1, 100);
      }
    }
  }

  private void run(List<Example> examples, long seed) {
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(seed);
    for (int round = 0; round < settings.rounds(); round++) {
      shuffle(order, random);
      for (int at : order) {
        learn(examples.get(at));
      }
      if (round >= settings.rounds() / 2) {
        add(weights, sum);
        add(steps, stepSum);
      }
    }
  }

  private static void add(float[] from, float[] to) {
    for (int i = 0; i < from.length; i++) {
      to[i] += from[i];
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[other];
      order[other] = swap;
    }
  }

  private void learn(Example example) {
    Row row = example.row();
    int size = row.size();
    Marginals marginals = new Marginals(scores(row), steps, size);
    float[] slope = new float[TAGS];
    for (int i = 0; i < size; i++) {
      for (int t = 0; t < TAGS; t++) {
        slope[t] = (float) marginals.of(i, t) - (example.tags()[i] == t ? 1 : 0);
      }
      for (int f = row.from(i); f < row.to(i); f++) {
        touch(row.feature(f) & features - 1, slope);
      }
      if (i > 0) {
        learnSteps(marginals, example.tags(), i);
      }
    }
  }

  private void touch(int feature, float[] slope) {
    if (seen[feature] < settings.fewest()) {
      return;
    }
    int at = feature * TAGS;
    for (int t = 0; t < TAGS; t++) {
      float g = slope[t] + settings.shrink() * weights[at + t];
      if (g > 1e-4f || g < -1e-4f) {
        pace[at + t] += g * g;
        weights[at + t] -= settings.rate() * g / (1e-3f + (float) Math.sqrt(pace[at + t]));
      }
    }
  }

  private void learnSteps(Marginals marginals, int[] tags, int i) {
    for (int last = 0; last < TAGS; last++) {
      for (int t = 0; t < TAGS; t++) {
        int at = last * TAGS + t;
        boolean right = tags[i - 1] == last && tags[i] == t;
        float g = (float) marginals.of(i, last, t) - (right ? 1 : 0);
        stepPace[at] += g * g;
        steps[at] -= settings.rate() * g / (1e-3f + (float) Math.sqrt(stepPace[at]));
      }
    }
  }

  private float[] scores(Row row) {
    float[] scores = new float[row.size() * TAGS];
    for (int i = 0; i < row.size(); i++) {
      for (int f = row.from(i); f < row.to(i); f++) {
        int at = (row.feature(f) & features - 1) * TAGS;
        for (int t = 0; t < TAGS; t++) {
          scores[i * TAGS + t] += weights[at + t];
        }
      }
    }
    return scores;
  }

  /// The average of the later rounds, each weight as a whole number from -127 to 127.
  ///
  /// @param rounds that were summed up
  private Model model(int rounds) {
    float most = 0;
    for (float w : sum) {
      most = Math.max(most, Math.abs(w / rounds));
    }
    float unit = Math.max(most, 1e-6f) / 127;
    byte[] small = new byte[sum.length];
    for (int i = 0; i < sum.length; i++) {
      small[i] = (byte) Math.round(sum[i] / rounds / unit);
    }
    float[] average = stepSum.clone();
    for (int i = 0; i < average.length; i++) {
      average[i] /= rounds;
    }
    return new Model(small, unit, average);
  }
}
