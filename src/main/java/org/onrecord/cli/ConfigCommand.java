package org.onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Unmatched;

/// `onrecord config`.
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = {
      "Prints every setting: its value, where that stands, its default and its meaning.",
      "",
      "A setting is an option of 'serve'. It can also stand in the environment (ONRECORD_PORT=8080)"
          + " or in onrecord.yaml (port: 8080); an option wins over the environment, and that over"
          + " the file. Options of 'serve' may follow, to see what they would give."
    })
final class ConfigCommand implements Callable<Integer> {
  @Option(names = "--json", description = "Prints a line of JSON for each.")
  private boolean json;

  @Unmatched private List<String> options = new ArrayList<>();

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /// One setting.
  ///
  /// @param value in use, or null when it has none
  /// @param from where the value stands: an option, a variable, a line of a file, or the default
  record Line(
      String name,
      @Nullable String value,
      String from,
      @Nullable String usual,
      String variable,
      String meaning) {
    JsonNode json() {
      return Json.object()
          .put("name", name)
          .put("value", value)
          .put("from", from)
          .put("default", usual)
          .put("variable", variable)
          .put("meaning", meaning);
    }
  }

  @Override
  public Integer call() {
    Configuration configuration = configuration();
    var command = new ServeCommand();
    var serve = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
    serve.setDefaultValueProvider(configuration);
    ParseResult parsed = parse(serve, configuration);
    print(
        Settings.options(serve.getCommandSpec()).stream()
            .map(option -> line(option, parsed, configuration))
            .toList());
    return checked(SettingCheck.faults(command.checks(), serve));
  }

  /// Tells what `serve` would refuse, a line each, after all values were shown.
  private int checked(List<RuntimeException> faults) {
    faults.forEach(fault -> spec.commandLine().getErr().println("onrecord: " + fault.getMessage()));
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.CONFIGURATION;
  }

  private void print(List<Line> lines) {
    var out = spec.commandLine().getOut();
    if (json) {
      lines.forEach(line -> out.println(Json.line(line.json())));
    } else {
      lines.forEach(
          line -> {
            out.println(line.name() + ": " + shown(line.value()) + "    # " + line.from());
            out.println("    " + line.meaning());
          });
    }
  }

  private Configuration configuration() {
    return spec.commandLine().getDefaultValueProvider() instanceof Configuration known
        ? known
        : Configuration.read(System.getenv(), Places.home(), Settings.names());
  }

  private ParseResult parse(CommandLine serve, Configuration configuration) {
    try {
      return serve.parseArgs(options.toArray(String[]::new));
    } catch (CommandLine.ParameterException e) {
      String place = configuration.source(e.getArgSpec(), String.valueOf(e.getValue()));
      throw place.isEmpty()
          ? new WrongInput(String.valueOf(e.getMessage()), e)
          : new WrongSetting(e.getMessage() + place);
    }
  }

  private static Line line(OptionSpec option, ParseResult parsed, Configuration configuration) {
    String name = Configuration.setting(option);
    String usual = option.defaultValue();
    Optional<Configuration.Given> given = configuration.of(name);
    boolean isOption = parsed.hasMatchedOption(option);
    String value =
        isOption
            ? String.join(",", parsed.matchedOption(option.longestName()).stringValues())
            : given.map(Configuration.Given::value).orElse(usual);
    String from = isOption ? "option" : given.map(Configuration.Given::from).orElse("default");
    return new Line(name, value, from, usual, Configuration.variable(name), meaning(option, usual));
  }

  private static String meaning(OptionSpec option, @Nullable String usual) {
    return String.join(" ", option.description())
        .replace("${DEFAULT-VALUE}", usual == null ? "none" : usual);
  }

  private static String shown(@Nullable String value) {
    return value == null ? "(not set)" : Terminal.plain(value);
  }
}
