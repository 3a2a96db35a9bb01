package org.onrecord.eval;

import java.util.Locale;

/// Counts over statements.
final class SpecimenScore {
  int gold;
  int found;
  int invented;
  int rightSpeaker;
  int wronglyCredited;

  double recall() {
    return gold == 0 ? 1 : (double) found / gold;
  }

  double precision() {
    return found + invented == 0 ? 1 : (double) found / (found + invented);
  }

  double speakerAccuracy() {
    return found == 0 ? 1 : (double) rightSpeaker / found;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d gold, %d found (recall %.2f), %d invented (precision %.2f), speaker right %d (%.2f),"
            + " %d credited who said nothing",
        gold,
        found,
        recall(),
        invented,
        precision(),
        rightSpeaker,
        speakerAccuracy(),
        wronglyCredited);
  }
}
