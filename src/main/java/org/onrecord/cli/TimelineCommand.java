package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.api.view.LineView;
import org.onrecord.api.view.TimelineView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord timeline`.
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = "Counts statements over time, in all or by the values of a facet.")
final class TimelineCommand implements Callable<Integer> {
  @Mixin private TableOptions table = new TableOptions();

  @Option(
      names = "--of",
      paramLabel = "said|published|event",
      defaultValue = "said",
      description = "Which of the three dates (default: ${DEFAULT-VALUE}).")
  private String of = "said";

  @Option(
      names = "--interval",
      paramLabel = "day|week|month|year|auto",
      defaultValue = "auto",
      description = "How wide (default: ${DEFAULT-VALUE}).")
  private String interval = "auto";

  @Option(
      names = "--by",
      paramLabel = "FACET",
      defaultValue = "",
      description = "A column a value of this facet, such as actor, theme, stance.")
  private String by = "";

  @Override
  public Integer call() throws IOException {
    Map<String, String> shape = new LinkedHashMap<>();
    shape.put("of", of);
    shape.put("interval", interval);
    shape.put("by", by);
    return table.counted(
        shape,
        (desk, parameters) -> {
          TimelineView timeline = desk.timeline(parameters);
          if (table.csv) {
            Desk.csv(timeline, System.out);
          } else {
            System.out.println(table.json ? Desk.json(timeline) : printed(timeline));
          }
          return timeline.total().value() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
        });
  }

  private static String printed(TimelineView timeline) {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(timeline.of(), "all"));
    timeline.series().forEach(series -> head.add(series.line().label()));
    lines.add(head);
    for (int b = 0; b < timeline.bars().size(); b++) {
      LineView bar = timeline.bars().get(b);
      List<String> row = new ArrayList<>(List.of(bar.label() + " ", "" + bar.count()));
      for (TimelineView.Series series : timeline.series()) {
        row.add(Long.toString(series.counts().get(b).count()));
      }
      lines.add(row);
    }
    LineView none = timeline.undated();
    List<String> row = new ArrayList<>(List.of(none.label(), Long.toString(none.count())));
    timeline.series().forEach(series -> row.add(Long.toString(series.undated().count())));
    lines.add(row);
    return AlignedRows.of(lines, TableOptions.WIDEST);
  }
}
