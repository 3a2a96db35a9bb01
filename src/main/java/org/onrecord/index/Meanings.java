package org.onrecord.index;

/// How far an index knows what its statements mean.
///
/// @param model that placed them, as [org.onrecord.meaning.Embedder#model] names it
/// @param statements that are placed, each counted once
/// @param without statements that are not, for they are in no language that the model knows
public record Meanings(String model, long statements, long without) {
  /// What is less near in meaning is not found by it: a first choice, not tuned; figures in
  /// docs/measurements.md.
  public static final float LEAST_SIMILAR = 0.3f;

  /// A concern is suggested for what is at least so near to the middle of its statements: a first
  /// choice; what comes of it stands in docs/measurements.md.
  public static final float LEAST_OF_A_THEME = 0.5f;

  /// Name under which an index keeps the model among its versions.
  public static final String VERSION = "meaning";
}
