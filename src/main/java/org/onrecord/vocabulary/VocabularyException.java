package org.onrecord.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/// A vocabulary that cannot be used; its message has one line a fault.
public final class VocabularyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  /// @param faults at least one, by file and line
  public VocabularyException(List<Fault> faults) {
    super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /// What is wrong, by file and line.
  public List<Fault> faults() {
    return faults;
  }
}
