package org.onrecord.attribution;

/// What models that have not seen them find in marked documents, by [LabellerTraining#trial].
///
/// Words and source count, within a sentence, before names are resolved; debatable statements and
/// the document's own voice are left out.
///
/// @param set which documents, by the name that they were added under
/// @param atLeast chance asked of what the labels alone propose, 0 to 1
/// @param right drafts that are right
/// @param drafts all that were found
/// @param found marked statements of which a draft is right
/// @param wanted all that are marked
public record TrialScore(String set, double atLeast, int right, int drafts, int found, int wanted) {
  /// Share of what was found that is right, 0 to 1; 0 of none.
  public double precision() {
    return drafts == 0 ? 0 : (double) right / drafts;
  }

  /// Share of what is marked that was found, 0 to 1; 0 of none.
  public double recall() {
    return wanted == 0 ? 0 : (double) found / wanted;
  }

  /// Harmonic mean of both, 0 to 1.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /// The sum of two scores of the same set and chance.
  TrialScore plus(TrialScore other) {
    return new TrialScore(
        set,
        atLeast,
        right + other.right,
        drafts + other.drafts,
        found + other.found,
        wanted + other.wanted);
  }
}
