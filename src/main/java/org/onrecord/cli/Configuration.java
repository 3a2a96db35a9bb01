package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Fault;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Nearest;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.VocabularyFile;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What the environment and a file say of settings: `ONRECORD_PORT=8080`, or `port: 8080` in
/// `onrecord.yaml`.
///
/// A setting is an option of a verb, defined there once with its default and its meaning; an option
/// that is given wins over the environment, and that over the file.
final class Configuration implements IDefaultValueProvider {
  /// File that is read from the working folder, or from the checkout that the script starts.
  static final String FILE = "onrecord.yaml";

  private static final String PREFIX = "ONRECORD_";

  /// Variables that are no settings: where the program lies, who corrects, the secret of writers,
  /// and the file that is read here.
  private static final Set<String> OTHERS =
      Set.of("ONRECORD_HOME", "ONRECORD_BY", "ONRECORD_TOKEN", "ONRECORD_CONFIG");

  private final Map<String, Given> given;

  private Configuration(Map<String, Given> given) {
    this.given = Map.copyOf(given);
  }

  /// A setting's value and where it stands, such as `onrecord.yaml:3`.
  record Given(String value, String from) {}

  /// Reads what there is.
  ///
  /// @param environment variables of the process
  /// @param home folder of [#FILE]; `ONRECORD_CONFIG` names another file
  /// @param settings all that may be set
  /// @throws WrongSetting with all faults, a line each
  static Configuration read(Map<String, String> environment, Path home, Set<String> settings) {
    var faults = new Faults();
    Map<String, Given> given = new TreeMap<>(inFile(environment, home, settings, faults));
    Set<String> variables = new TreeSet<>();
    settings.forEach(name -> variables.add(variable(name)));
    for (String name : new TreeSet<>(environment.keySet())) {
      if (name.startsWith(PREFIX) && !OTHERS.contains(name) && !variables.contains(name)) {
        faults.add(unknown(name, variables));
      }
    }
    for (String name : settings) {
      String value = environment.get(variable(name));
      if (value != null && !value.isBlank()) {
        given.put(name, new Given(value.strip(), variable(name)));
      }
    }
    if (!faults.list().isEmpty()) {
      throw new WrongSetting(
          String.join("\n", faults.list().stream().map(Configuration::told).toList()));
    }
    return new Configuration(given);
  }

  /// A variable has no line.
  private static String told(Fault fault) {
    return fault.message().replaceFirst("^environment:0: ", "");
  }

  private static Fault unknown(String variable, Set<String> variables) {
    return new Fault(
        "environment",
        0,
        "the variable " + variable + " is no setting",
        "one that 'onrecord config' lists",
        Nearest.to(variable, variables).orElse(null));
  }

  private static Map<String, Given> inFile(
      Map<String, String> environment, Path home, Set<String> settings, Faults faults) {
    String named = environment.get("ONRECORD_CONFIG");
    Path file = named == null ? home.resolve(FILE) : Path.of(named);
    if (named == null && !Files.exists(file)) {
      return Map.of();
    }
    try {
      String name = String.valueOf(file.getFileName());
      Row top = VocabularyFile.read(name, Files.readString(file), faults).top();
      return top == null ? Map.of() : settings(top, settings, faults);
    } catch (IOException e) {
      throw new WrongSetting("cannot read the configuration: " + Sentences.of(e));
    }
  }

  private static Map<String, Given> settings(Row top, Set<String> settings, Faults faults) {
    if (top.has("token")) {
      faults.add(
          top,
          "token",
          "a token in the configuration",
          "\"token-file: FILE\", a file that only the server may read",
          "token-file");
    }
    Set<String> known = new TreeSet<>(settings);
    known.add("token");
    top.allow(known);
    Map<String, Given> given = new TreeMap<>();
    for (String name : settings) {
      if (top.has(name)) {
        String value = String.join(",", top.texts(name));
        given.put(name, new Given(value, top.file() + ":" + top.line(name)));
      }
    }
    return given;
  }

  /// The variable of a setting, such as `ONRECORD_CACHE_MB` of `cache-mb`.
  static String variable(String setting) {
    return PREFIX + setting.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
  }

  /// The setting that an option is, such as `port` of `--port`.
  static String setting(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }

  /// What is said of a setting.
  Optional<Given> of(String setting) {
    return Optional.ofNullable(given.get(setting));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && Settings.isSetting(option)
        ? of(setting(option)).map(Given::value).orElse(null)
        : null;
  }

  /// Where the value of an option stands, when it is not on the command line: appended to what is
  /// wrong with it.
  String source(@Nullable ArgSpec argument, String value) {
    if (argument instanceof OptionSpec option && Settings.isSetting(option)) {
      return of(setting(option))
          .filter(g -> g.value().equals(value))
          .map(g -> " (it stands in " + g.from() + ")")
          .orElse("");
    }
    return "";
  }
}
