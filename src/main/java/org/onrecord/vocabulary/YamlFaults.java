package org.onrecord.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Says in a person's words why a file is no YAML, and what to change.
final class YamlFaults {
  private YamlFaults() {}

  /// Every line that is indented by tabs where there are such lines, else what the parser met
  /// first.
  static List<Fault> of(String file, String text, MarkedYAMLException wrong) {
    List<Fault> tabs = tabs(file, text);
    return tabs.isEmpty() ? List.of(one(file, text, wrong)) : tabs;
  }

  private static List<Fault> tabs(String file, String text) {
    List<Fault> faults = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int tab = lines.get(i).indexOf('\t');
      if (tab >= 0 && lines.get(i).substring(0, tab).isBlank()) {
        String found = "a tab at column " + (tab + 1) + " in front of the line";
        faults.add(new Fault(file, i + 1, found, "spaces; put two spaces for each tab", null));
      }
    }
    return faults;
  }

  private static Fault one(String file, String text, MarkedYAMLException wrong) {
    Mark mark = wrong.getProblemMark();
    Mark context = wrong.getContextMark();
    String problem = String.valueOf(wrong.getProblem());
    if (isOpenQuote(wrong) && context != null) {
      String found = "a quotation mark at column " + (context.getColumn() + 1) + " without its end";
      String expected =
          "the same mark at the end of the value; an apostrophe needs \"…\" around it";
      return new Fault(file, context.getLine() + 1, found, expected, null);
    }
    if (isOpenBracket(wrong) && context != null) {
      String found = "a bracket at column " + (context.getColumn() + 1) + " without its end";
      String expected = "a comma between entries and the closing bracket";
      return new Fault(file, context.getLine() + 1, found, expected, null);
    }
    int line = mark == null ? 1 : mark.getLine() + 1;
    if (problem.contains("another document")) {
      return new Fault(file, line, "a second document, after ---", "one; take --- away", null);
    }
    String column = mark == null ? "" : " at column " + (mark.getColumn() + 1);
    String expected =
        "lines of the form \"key: value\", indented by spaces, text with : or # quoted";
    String found = "wrong YAML" + column + ": " + problem;
    return new Fault(file, line, found, expected, quoted(text, line, problem));
  }

  private static boolean isOpenQuote(MarkedYAMLException wrong) {
    return String.valueOf(wrong.getContext()).contains("quoted scalar")
        && String.valueOf(wrong.getProblem()).contains("unexpected end");
  }

  private static boolean isOpenBracket(MarkedYAMLException wrong) {
    String problem = String.valueOf(wrong.getProblem());
    return String.valueOf(wrong.getContext()).contains("flow")
        && (problem.contains("',' or ']'") || problem.contains("',' or '}'"));
  }

  /// The line with its value in quotation marks, where a colon in the value is what is wrong.
  private static @Nullable String quoted(String text, int line, String problem) {
    String whole = text.lines().skip(line - 1L).findFirst().orElse("").strip();
    int colon = whole.indexOf(": ");
    boolean second = colon > 0 && whole.indexOf(": ", colon + 1) > 0;
    if (!problem.contains("mapping values are not allowed") || !second || whole.contains("\"")) {
      return null;
    }
    return whole.substring(0, colon + 2) + "'" + whole.substring(colon + 2).strip() + "'";
  }
}
