package org.onrecord.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/// Says of options what the API says of the parameters that they stand for.
final class OptionNames {
  /// The parameter that a sentence is about, or another with a full stop in its name; what else is
  /// in quotation marks may be a value.
  private static final Pattern PARAMETER =
      Pattern.compile("The parameter “([\\w.]+)”|“([a-z]+\\.[a-z]+)”");

  private static final Map<String, String> OTHERWISE =
      Map.of("said.from", "--from", "said.to", "--to", "q", "The question");

  private final CommandSpec command;

  OptionNames(CommandSpec command) {
    this.command = command;
  }

  /// A sentence with the options in the place of parameters; those that are none stay.
  String in(String sentence) {
    return PARAMETER
        .matcher(sentence)
        .replaceAll(match -> option(match).orElse(match.group()).replace("$", "\\$"));
  }

  private Optional<String> option(MatchResult match) {
    String parameter = match.group(1) == null ? match.group(2) : match.group(1);
    String same =
        "--" + parameter.replaceAll("(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT).replace('.', '-');
    String other = OTHERWISE.getOrDefault(parameter, same);
    if (command.findOption(same) != null) {
      return Optional.of(same);
    }
    return command.findOption(other) != null || other.equals("The question")
        ? Optional.of(other)
        : Optional.empty();
  }
}
