package org.onrecord.api.http;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// Writes rows of CSV as RFC 4180 has it, with cells that no spreadsheet takes for a formula.
public final class CsvCells {
  /// What spreadsheets calculate: a sign at the start, also in its full-width form, or a control
  /// that they skip before one.
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n＝＋－＠].*");

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");

  private final boolean raw;

  /// @param raw true writes text as it is, for programs
  public CsvCells(boolean raw) {
    this.raw = raw;
  }

  /// Writes one row and its line end.
  public void row(List<String> cells, Appendable out) throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.append(separator).append(quoted(raw ? cell : guarded(cell)));
      separator = ",";
    }
    out.append("\r\n");
  }

  /// Text that a spreadsheet would calculate gets an apostrophe before it; numbers stay.
  public static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
