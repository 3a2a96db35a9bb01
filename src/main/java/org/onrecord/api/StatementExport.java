package org.onrecord.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.api.view.StatementView;
import org.onrecord.index.Hit;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage;

/// Writes all that a query finds, page after page, so that memory does not grow with the number of
/// rows.
///
/// An export that cannot be finished ends in a line that says so: `{"error": …}` in NDJSON, a row
/// that begins with `#error` in CSV.
final class StatementExport {
  private static final int PAGE = 200;

  private final Searches searches;
  private final StatementViews views;

  StatementExport(Searches searches, StatementViews views) {
    this.searches = searches;
    this.views = views;
  }

  /// Forms of an export.
  enum Format {
    CSV("text/csv; charset=utf-8; header=present"),
    NDJSON("application/x-ndjson");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    String mediaType() {
      return mediaType;
    }
  }

  /// The first page of an export; what it throws, nothing has been written of.
  ResultPage first(Query query) {
    return searches.search(page(query, null));
  }

  /// Writes the rows of the first page and of all that follow.
  ///
  /// @param fields properties or columns to write; empty for all
  /// @param raw CSV without guards against formulas
  /// @throws BrokenOff after a line that says so, when a later page cannot be had
  /// @throws IOException when the reader is gone
  void write(
      Query query,
      ResultPage first,
      Format format,
      Set<String> fields,
      boolean raw,
      OutputStream to)
      throws IOException {
    Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    Lines lines =
        switch (format) {
          case CSV -> new CsvLines(out, new CsvCells(raw), fields);
          case NDJSON -> new JsonLines(out, fields);
        };
    lines.begin();
    ResultPage page = first;
    while (true) {
      for (Hit hit : page.hits()) {
        lines.write(views.of(hit, true));
      }
      out.flush();
      String next = page.next();
      if (next == null) {
        return;
      }
      page = following(query, next, lines, out);
    }
  }

  private ResultPage following(Query query, String next, Lines lines, Writer out)
      throws IOException {
    try {
      return searches.search(page(query, next));
    } catch (RuntimeException e) {
      Problem problem =
          Problem.of(
              ProblemKind.EXPORT_BROKEN,
              "The rows end here before all were written, because the index changed or failed;"
                  + " begin the export again.");
      lines.broken(problem);
      out.flush();
      throw new BrokenOff(problem.detail(), e);
    }
  }

  private static Query page(Query query, @org.jspecify.annotations.Nullable String after) {
    return new Query(
        query.words(),
        query.filters(),
        query.said(),
        query.published(),
        query.minConfidence(),
        query.prefer(),
        query.sort(),
        PAGE,
        after,
        Set.of(),
        1,
        null,
        query.everySighting(),
        query.rollUp(),
        query.numbering());
  }

  /// An export that ended before its last row.
  static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenOff(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /// How rows are written.
  private interface Lines {
    void begin() throws IOException;

    void write(StatementView statement) throws IOException;

    void broken(Problem problem) throws IOException;
  }

  private record CsvLines(Writer out, CsvCells cells, Collection<String> columns) implements Lines {
    CsvLines {
      columns = columns.isEmpty() ? StatementColumns.names() : columns;
    }

    @Override
    public void begin() throws IOException {
      cells.row(List.copyOf(columns), out);
    }

    @Override
    public void write(StatementView statement) throws IOException {
      cells.row(StatementColumns.cells(statement, columns), out);
    }

    @Override
    public void broken(Problem problem) throws IOException {
      cells.row(List.of("#error", problem.detail()), out);
    }
  }

  private record JsonLines(Writer out, Set<String> fields) implements Lines {
    @Override
    public void begin() {}

    @Override
    public void write(StatementView statement) throws IOException {
      Object item = fields.isEmpty() ? statement : StatementPages.only(statement, fields);
      out.append(Json.string(item)).append('\n');
    }

    @Override
    public void broken(Problem problem) throws IOException {
      out.append(Json.string(Map.of("error", problem))).append('\n');
    }
  }
}
