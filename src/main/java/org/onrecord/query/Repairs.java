package org.onrecord.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what was mended in a question.
final class Repairs {
  private final Question question;
  private final List<Repair> all = new ArrayList<>();

  Repairs(Question question) {
    this.question = question;
  }

  void leftOut(int start, int end, String message) {
    readAs(start, end, "", message);
  }

  /// @param start Java index of the question
  void readAs(int start, int end, String instead, String message) {
    all.add(new Repair(question.typed(start), question.typed(end), instead, message));
  }

  /// In the order of the question.
  List<Repair> all() {
    return all.stream().sorted(Comparator.comparingInt(Repair::start)).toList();
  }
}
