package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.api.view.LineView;
import org.onrecord.api.view.MatrixView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord matrix`.
@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    description = "Counts statements by two facets at once, such as actor and concern.")
final class MatrixCommand implements Callable<Integer> {
  @Mixin private TableOptions table = new TableOptions();

  @Option(
      names = "--rows",
      paramLabel = "FACET",
      defaultValue = "actor",
      description =
          "Down the side: a facet such as actor, theme, kind, stance, provision, or month, year,"
              + " published:month (default: ${DEFAULT-VALUE}).")
  private String rows = "actor";

  @Option(
      names = "--columns",
      paramLabel = "FACET",
      defaultValue = "theme",
      description = "Across (default: ${DEFAULT-VALUE}).")
  private String columns = "theme";

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "Values of each facet, 1 to 50 (default: ${DEFAULT-VALUE}).")
  private int top = 10;

  @Override
  public Integer call() throws IOException {
    Map<String, String> shape = new LinkedHashMap<>();
    shape.put("rows", rows);
    shape.put("columns", columns);
    shape.put("top", Integer.toString(top));
    return table.counted(
        shape,
        (desk, parameters) -> {
          MatrixView matrix = desk.matrix(parameters);
          if (table.csv) {
            Desk.csv(matrix, System.out);
          } else {
            System.out.println(table.json ? Desk.json(matrix) : printed(matrix));
          }
          return matrix.total().value() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
        });
  }

  /// Columns are numbered, and named below, so that the table is narrow.
  private static String printed(MatrixView matrix) {
    List<List<String>> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(matrix.rowFacet(), "all"));
    for (int c = 1; c <= matrix.columns().size(); c++) {
      head.add("[" + c + "]");
    }
    head.add("other");
    lines.add(head);
    for (int r = 0; r < matrix.rows().size(); r++) {
      List<String> row = new ArrayList<>(List.of(matrix.rows().get(r).label()));
      row.add(Long.toString(matrix.rows().get(r).count()));
      matrix.cells().get(r).forEach(cell -> row.add(Long.toString(cell.count())));
      row.add(Long.toString(matrix.others().get(r)));
      lines.add(row);
    }
    List<String> totals = new ArrayList<>(List.of("all", "" + matrix.total().value()));
    matrix.columns().forEach(column -> totals.add(Long.toString(column.count())));
    lines.add(totals);
    StringBuilder text = new StringBuilder(AlignedRows.of(lines, TableOptions.WIDEST));
    text.append('\n');
    for (int c = 0; c < matrix.columns().size(); c++) {
      LineView column = matrix.columns().get(c);
      text.append("\n[").append(c + 1).append("] ").append(column.label());
    }
    if (matrix.rowsNotShown() + matrix.columnsNotShown() > 0) {
      text.append("\n\nNot shown: ")
          .append(Sentences.count(matrix.rowsNotShown(), "row", "rows"))
          .append(" and ")
          .append(Sentences.count(matrix.columnsNotShown(), "column", "columns"))
          .append("; --top shows more.");
    }
    return text.toString();
  }
}
