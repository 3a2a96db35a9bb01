package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.api.Desk;
import org.onrecord.index.StatementIndex;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the verbs share that count: the question, and the form of the answer.
final class TableOptions {
  /// The longest name in an aligned table.
  static final int WIDEST = 36;

  @Mixin private Places places = new Places();
  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--json", description = "The API's answer as JSON.")
  boolean json;

  @Option(names = "--csv", description = "As CSV.")
  boolean csv;

  /// What is counted with.
  interface Counting {
    int print(Desk desk, Map<String, List<String>> parameters) throws java.io.IOException;
  }

  /// Opens the index and counts.
  ///
  /// @param more parameters besides the question; empty ones are left out
  int counted(Map<String, String> more, Counting counting) throws java.io.IOException {
    ReadingPart reading = ReadingPart.of(places.corpus());
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      Map<String, List<String>> parameters = new LinkedHashMap<>(question.parameters());
      more.forEach(
          (name, value) -> {
            if (!value.isEmpty()) {
              parameters.put(name, List.of(value));
            }
          });
      var desk = new Desk(reading.parts(index, null));
      new UnknownIds(reading, desk).check(question.parameters());
      int code = counting.print(desk, parameters);
      EmptyIndex.tell(index, System.err);
      return code;
    }
  }
}
