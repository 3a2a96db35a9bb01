package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is asked for: words and filters, shared by the verbs that search.
final class QuestionOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description = "Words, a question, or an expression of the query language.")
  private List<String> words = List.of();

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description = "Only this actor's statements, such as cisco; may be repeated.")
  private List<String> actors = List.of();

  @Option(
      names = "--theme",
      paramLabel = "ID",
      description = "Only this concern, such as em-journalists; may be repeated.")
  private List<String> themes = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Said on or after this day, month or year: 2024-07-29, 2024-07, 2024.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Said on or before it.")
  private @Nullable String to;

  @Option(
      names = "--copies",
      paramLabel = "once|all",
      description = "Count a statement once (default), or once in every copy that prints it.")
  private @Nullable String copies;

  @Option(
      names = "--roll-up",
      paramLabel = "members|parents|none",
      description =
          "With --actor: also what its members and parts said, or the bodies above it, while they"
              + " were that (default: none).")
  private @Nullable String rollUp;

  @Option(
      names = "--dated",
      paramLabel = "HOW",
      description =
          "How much of the day is known: day, month, year, range, not-before, not-after or unknown"
              + " (no date).")
  private List<String> dated = List.of();

  @Option(
      names = "--provision",
      paramLabel = "ARTICLE",
      description = "Article of the main treaty, or of another: 6, 6(2), iccpr/17.")
  private List<String> provisions = List.of();

  @Option(
      names = "--numbering",
      paramLabel = "DRAFT",
      description =
          "By whose numbers --provision is meant: a draft such as zero-draft (default: final).")
  private @Nullable String numbering;

  @Option(
      names = "--mode",
      paramLabel = "words|meaning|both",
      description =
          "What finds statements: the words of the question (default), what it means, or both.")
  private @Nullable String mode;

  @Option(names = "--meaning", description = "The same as --mode both.")
  private boolean meaning;

  /// The parameters of the API that ask the same.
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, "q", words.isEmpty() ? List.of() : List.of(String.join(" ", words)));
    put(parameters, "actor", actors);
    put(parameters, "theme", themes);
    put(parameters, "provision", provisions);
    put(parameters, "numbering", numbering == null ? List.of() : List.of(numbering));
    put(
        parameters,
        "dated",
        dated.stream().map(d -> d.replace('-', '_').toUpperCase(Locale.ROOT)).toList());
    put(parameters, "said.from", from == null ? List.of() : List.of(from));
    put(parameters, "said.to", to == null ? List.of() : List.of(to));
    put(parameters, "rollUp", rollUp == null ? List.of() : List.of(rollUp));
    put(parameters, "mode", mode());
    put(parameters, "copies", copies == null ? List.of() : List.of(copies));
    return parameters;
  }

  private List<String> mode() {
    if (mode != null) {
      return List.of(mode);
    }
    return meaning ? List.of("both") : List.of();
  }

  private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, List.copyOf(values));
    }
  }
}
