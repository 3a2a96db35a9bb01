package org.onrecord.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.api.view.SuggestedThemesView;
import org.onrecord.index.StatementIndex;
import org.onrecord.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord themes suggest`.
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description = {
      "Statements that may raise a concern they are not filed under, by what they mean. Nothing is",
      "filed by it: 'onrecord correct ID --theme +CONCERN' takes one up."
    })
final class ThemesSuggestCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Option(names = "--theme", paramLabel = "ID", description = "Only this concern.")
  private String theme = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Suggestions shown, 1 to 200 (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--json", description = "The API's answer as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    ReadingPart reading = ReadingPart.of(places.corpus());
    if (!theme.isEmpty()
        && reading.themes().themes().stream().map(Theme::id).noneMatch(theme::equals)) {
      throw new WrongInput("there is no concern \"" + theme + "\"; 'onrecord themes' lists them");
    }
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      SuggestedThemesView found =
          new Desk(reading.parts(index, null)).suggestedThemes(theme, limit);
      if (!found.available()) {
        throw new WrongInput(
            "concerns are suggested by meaning, and the index knows none; make it so with"
                + " 'onrecord ingest --meaning', or go on without");
      }
      System.out.println(json ? Desk.json(found) : text(found));
      return found.items().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private static String text(SuggestedThemesView found) {
    StringBuilder lines = new StringBuilder();
    for (SuggestedThemesView.Item item : found.items()) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%s  %.2f  onrecord correct %s --theme +%s%n%s%n  near (%.2f) to: %s  [%s]%n%n",
              item.label(),
              item.similarity(),
              item.statement().id(),
              item.theme(),
              Printed.brief(item.statement()),
              item.nearestSimilarity(),
              item.nearest().text(),
              item.nearest().id()));
    }
    return lines.isEmpty() ? "No suggestions." : lines.toString().stripTrailing();
  }
}
