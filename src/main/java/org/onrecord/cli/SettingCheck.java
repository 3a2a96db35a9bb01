package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// A rule for the value of a setting beyond its type, kept by `serve` and told by `config`.
///
/// @param setting such as `port`
/// @param rule throws [WrongInput] or [WrongSetting] for a value that cannot be used
record SettingCheck(String setting, Runnable rule) {
  /// Everything that is wrong with the settings of a command line that was parsed, each with where
  /// the value stands, in the order of the checks.
  static List<RuntimeException> faults(List<SettingCheck> checks, CommandLine parsed) {
    List<RuntimeException> faults = new ArrayList<>();
    for (SettingCheck check : checks) {
      try {
        check.rule().run();
      } catch (WrongInput | WrongSetting e) {
        String place = check.place(parsed);
        faults.add(place.isEmpty() ? e : new WrongSetting(e.getMessage() + place));
      }
    }
    return List.copyOf(faults);
  }

  /// Where the value stands; empty for an option and for a default.
  private String place(CommandLine parsed) {
    OptionSpec option = parsed.getCommandSpec().findOption("--" + setting);
    boolean isOption = option != null && parsed.getParseResult().hasMatchedOption(option);
    return !isOption && parsed.getDefaultValueProvider() instanceof Configuration configuration
        ? configuration.of(setting).map(g -> " (it stands in " + g.from() + ")").orElse("")
        : "";
  }
}
