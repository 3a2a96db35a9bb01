package org.onrecord.structure.page;

import java.time.LocalDate;
import org.onrecord.document.DatedAs;

/// A date that a reader of the page sees, and how much it looks like the page's own.
///
/// @param day the day
/// @param words that show it, or the attribute that gives it
/// @param marked true when an attribute of the markup gives it, not words
/// @param strength 6 and more for markup that means publication, 4 for `time`, 3 for a telling
///     name, 2 for a line with little else, 1 for a date in a line; 2 more with words of
///     publication
/// @param score the higher the likelier; below 0 when it stands among other things
/// @param near true when it stands beside the heading or the beginning of the text
/// @param change true when it is labelled as that of a change
record DateMark(
    LocalDate day,
    String words,
    boolean marked,
    int strength,
    int score,
    boolean near,
    boolean change) {

  DatedAs asDate() {
    return DatedAs.day(
        day, marked ? DatedAs.Ground.METADATA : DatedAs.Ground.EXPLICIT, words.strip());
  }
}
