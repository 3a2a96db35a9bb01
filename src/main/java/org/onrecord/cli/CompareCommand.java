package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.api.view.ComparisonView;
import org.onrecord.api.view.ComparisonView.Concern;
import org.onrecord.api.view.ComparisonView.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord compare`.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Sets what two actors say side by side, concern by concern (--actor twice), or what one said",
      "before and from a day (--actor and --date). Shows what is on record and no more."
    })
final class CompareCommand implements Callable<Integer> {
  @Mixin private TableOptions table = new TableOptions();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      defaultValue = "",
      description = "With one actor: the day that parts before and after.")
  private String date = "";

  @Override
  public Integer call() throws IOException {
    return table.counted(
        Map.of("date", date),
        (desk, parameters) -> {
          ComparisonView compared = desk.compare(parameters);
          if (table.csv) {
            Desk.csv(rows(compared), System.out);
          } else {
            System.out.println(table.json ? Desk.json(compared) : printed(compared));
          }
          return compared.concerns().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
        });
  }

  private static String printed(ComparisonView compared) {
    StringBuilder text =
        new StringBuilder(AlignedRows.of(rows(compared), TableOptions.WIDEST)).append("\n\n");
    ComparisonView.Side untold = compared.untold();
    if (untold != null && untold.count() > 0) {
      text.append("Before or after, which is not known: ").append(untold.count()).append(".\n");
    }
    return text.append(compared.note()).toString();
  }

  private static List<List<String>> rows(ComparisonView compared) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("concern"));
    compared.sides().forEach(side -> head.addAll(List.of(side.label(), "stance")));
    rows.add(head);
    for (Concern concern : compared.concerns()) {
      List<String> row = new ArrayList<>(List.of(concern.label()));
      for (Part part : concern.sides()) {
        row.add(Long.toString(part.count()));
        row.add(
            String.join(
                ", ",
                part.stances().entrySet().stream()
                    .map(e -> e.getValue() + " " + e.getKey().toLowerCase(java.util.Locale.ROOT))
                    .toList()));
      }
      rows.add(row);
    }
    return rows;
  }
}
