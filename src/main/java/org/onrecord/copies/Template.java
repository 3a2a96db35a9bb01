package org.onrecord.copies;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What most of some letters share: every three words in a row that stand in at least half of them.
///
/// @param shingles numbers of [LetterWords]
record Template(Set<Long> shingles) {
  /// Share of the template that makes a letter one of the campaign.
  private static final double HELD = 0.5;

  /// Share of a letter's words that are the template's: “most of its text”. Four short letters of
  /// our own writing with long greetings and closes and nothing else in common lay at .49 to .54.
  private static final double MOST = 0.6;

  Template {
    shingles = Set.copyOf(shingles);
  }

  static Template of(List<LetterWords> letters) {
    Map<Long, Integer> counts = new HashMap<>();
    letters.forEach(letter -> letter.shingles().forEach(s -> counts.merge(s, 1, Integer::sum)));
    int least = Math.max(2, (letters.size() + 1) / 2);
    Set<Long> common = new HashSet<>();
    counts.forEach(
        (shingle, count) -> {
          if (count >= least) {
            common.add(shingle);
          }
        });
    return new Template(common);
  }

  /// Share of the template that stands in a letter.
  double held(LetterWords letter) {
    Set<Long> own = letter.shingles();
    long held = shingles.stream().filter(own::contains).count();
    return shingles.isEmpty() ? 0 : (double) held / shingles.size();
  }

  boolean isHeldBy(LetterWords letter) {
    return held(letter) >= HELD;
  }

  /// True when the template is most of a letter's text.
  boolean isMostOf(LetterWords letter) {
    return letter.covered(shingles).cardinality() >= MOST * letter.size();
  }

  /// The words of a letter that are not the template's.
  BitSet addedBy(LetterWords letter) {
    BitSet own = letter.covered(shingles);
    own.flip(0, letter.size());
    return own;
  }
}
