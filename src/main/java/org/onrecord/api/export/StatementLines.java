package org.onrecord.api.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.api.http.CsvCells;
import org.onrecord.api.http.Json;
import org.onrecord.api.http.Problem;
import org.onrecord.api.show.Cites;
import org.onrecord.api.show.StatementViews;
import org.onrecord.export.Heading;
import org.onrecord.export.Sheet;
import org.onrecord.index.Hit;

/// Writes hits in one form, one after the other: begin, each, then end or broken.
interface StatementLines {
  void begin(Heading heading) throws IOException;

  void write(Hit hit) throws IOException;

  /// Ends what was begun.
  ///
  /// @param count statements written
  void end(long count) throws IOException;

  void broken(Problem problem) throws IOException;

  /// CSV: a row of names, then one a statement; a broken table ends in a row that begins with
  /// `#error`.
  record Table(StatementViews views, Collection<String> columns, CsvCells cells, Appendable out)
      implements StatementLines {
    public Table {
      columns = columns.isEmpty() ? StatementColumns.names() : columns;
    }

    @Override
    public void begin(Heading heading) throws IOException {
      cells.row(List.copyOf(columns), out);
    }

    @Override
    public void write(Hit hit) throws IOException {
      cells.row(StatementColumns.cells(views.of(hit, false), columns), out);
    }

    @Override
    public void end(long count) {}

    @Override
    public void broken(Problem problem) throws IOException {
      cells.row(List.of("#error", problem.detail()), out);
    }
  }

  /// NDJSON: a statement a line; broken lines end in `{"error": …}`, whole ones in `{"end": …}`
  /// where that is asked for.
  ///
  /// @param fields properties of each; empty for all
  /// @param generation of the index
  record Lines(
      StatementViews views,
      Set<String> fields,
      boolean highlight,
      boolean marked,
      String generation,
      Appendable out)
      implements StatementLines {
    @Override
    public void begin(Heading heading) {}

    @Override
    public void write(Hit hit) throws IOException {
      line(views.shown(hit, highlight, fields));
    }

    @Override
    public void end(long count) throws IOException {
      if (marked) {
        line(Map.of("end", new End(count, generation)));
      }
    }

    @Override
    public void broken(Problem problem) throws IOException {
      line(Map.of("error", problem));
    }

    private void line(Object value) throws IOException {
      out.append(Json.string(value)).append('\n');
    }
  }

  /// What the last line of a whole file says.
  ///
  /// @param count statements before it
  record End(long count, String generation) {}

  /// Any form that cites.
  record Citing(Cites cites, Sheet sheet) implements StatementLines {
    @Override
    public void begin(Heading heading) throws IOException {
      sheet.begin(heading);
    }

    @Override
    public void write(Hit hit) throws IOException {
      sheet.write(cites.of(hit));
    }

    @Override
    public void end(long count) throws IOException {
      sheet.end(count);
    }

    @Override
    public void broken(Problem problem) throws IOException {
      sheet.broken(problem.detail());
    }
  }
}
