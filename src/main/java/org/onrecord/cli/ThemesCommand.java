package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.theme.Theme;
import org.onrecord.theme.ThemeScheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `onrecord themes`.
@Command(
    name = "themes",
    mixinStandardHelpOptions = true,
    description = "Lists the concerns that statements are filed under, with the scheme's version.",
    subcommands = {
      ThemesExportCommand.class,
      ThemesImportCommand.class,
      ThemesSuggestCommand.class
    })
final class ThemesCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Override
  public Integer call() {
    ThemeScheme scheme = ReadingPart.of(places.corpus()).themes();
    StringBuilder lines = new StringBuilder("Version " + scheme.version() + "\n");
    for (Theme theme : scheme.themes()) {
      String indent = theme.broader() == null ? "" : "  ";
      lines.append(indent).append(theme.id()).append("  ").append(theme.label()).append('\n');
    }
    System.out.print(lines);
    return ExitCode.DONE;
  }
}
