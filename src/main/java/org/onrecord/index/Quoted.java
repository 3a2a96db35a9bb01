package org.onrecord.index;

import java.util.List;
import org.onrecord.copies.Change;
import org.onrecord.copies.Sameness;

/// A statement that has words which somebody asked for.
///
/// @param sameness EXACT: just so; SHORTENED: the words asked for leave some of it out; ALTERED:
///     they put words in or exchange some, or leave out a negation or a number
/// @param changes what differs, in order: words asked for (`here`) and words of the statement
///     (`there`), with code points of the two texts
public record Quoted(Hit hit, Sameness sameness, List<Change> changes) {
  public Quoted {
    changes = List.copyOf(changes);
  }
}
