package org.onrecord.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong, so that all faults are told at once. Not safe for threads.
public final class Faults {
  private final List<Fault> found = new ArrayList<>();

  /// Notes a fault at a key of a row (or at the row itself when the key is not there).
  public void add(Row row, String key, String what, String expected, @Nullable String proposal) {
    add(new Fault(row.file(), row.line(key), what, expected, proposal));
  }

  /// Notes a fault.
  public void add(Fault fault) {
    found.add(fault);
  }

  /// The faults so far, by file and line.
  public List<Fault> list() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
        .toList();
  }

  /// Ends the reading when there are faults.
  ///
  /// @throws VocabularyException with all of them
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new VocabularyException(list());
    }
  }
}
