package org.onrecord.attribution;

import org.onrecord.attribution.label.Tag;

/// A proposed statement and who proposes it.
///
/// @param draft what is proposed
/// @param rule number of the rule that found it; 0 when none did
/// @param labelled true when the labels say it
/// @param loose true when the looser reading of the labels says it
record Candidate(Draft draft, int rule, boolean labelled, boolean loose) {
  /// Tag of a right candidate in the model that weighs them.
  static final int RIGHT = Tag.BEGIN_CONTENT.code();
}
