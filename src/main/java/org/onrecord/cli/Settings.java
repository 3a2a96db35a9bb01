package org.onrecord.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Which options are settings: all that `serve` takes, and with them those of other verbs that say
/// where the corpus and its index lie and how files are read.
final class Settings {
  private Settings() {}

  /// The options of `serve`, by name.
  static List<OptionSpec> options() {
    return options(new CommandLine(new ServeCommand()).getCommandSpec());
  }

  /// The settings among the options of `serve`, by name.
  static List<OptionSpec> options(CommandSpec serve) {
    return serve.options().stream()
        .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
        .sorted(Comparator.comparing(Configuration::setting))
        .toList();
  }

  /// Names of all settings.
  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    options().forEach(option -> names.add(Configuration.setting(option)));
    return names;
  }

  /// True for an option of `serve`, and for those that other verbs share with it.
  static boolean isSetting(OptionSpec option) {
    Object owner =
        option.userObject() instanceof java.lang.reflect.Member member
            ? member.getDeclaringClass()
            : "";
    return owner.equals(ServeCommand.class)
        || owner.equals(ServerOptions.class)
        || owner.equals(Places.class)
        || owner.equals(ReadingOptions.class);
  }
}
