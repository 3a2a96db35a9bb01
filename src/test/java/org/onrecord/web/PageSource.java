package org.onrecord.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The string and template literals of a module of the page, cut out by hand: enough JavaScript for
/// the files in `web/js`, which write no regular expression with a quotation mark out of brackets.
final class PageSource {
  private final String code;
  private final List<Literal> found = new ArrayList<>();
  private int at;

  private PageSource(String code) {
    this.code = code;
  }

  /// A literal.
  ///
  /// @param tag what stands before a template, such as `html`; empty for a string
  /// @param words what it says, `\u0000` for each `${…}`
  record Literal(String tag, String words) {}

  /// The modules of the page by path, in order.
  static List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("web/js"))) {
      return files.filter(f -> f.toString().endsWith(".js")).sorted().toList();
    }
  }

  /// The literals of a module in order.
  static List<Literal> literals(Path module) throws IOException {
    PageSource source = new PageSource(Files.readString(module));
    source.code(false);
    return source.found;
  }

  // Reads code to its end, or to the brace that closes a `${`.
  private void code(boolean within) {
    int depth = 0;
    while (at < code.length()) {
      char c = code.charAt(at);
      if (code.startsWith("//", at)) {
        at = past("\n");
      } else if (code.startsWith("/*", at)) {
        at = past("*/");
      } else if (c == '/' && isExpression()) {
        expression();
      } else if (c == '\'' || c == '"') {
        string(c);
      } else if (c == '`') {
        template();
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        at++;
        if (within && depth < 0) {
          return;
        }
      }
    }
  }

  private int past(String end) {
    int to = code.indexOf(end, at);
    return to < 0 ? code.length() : to + end.length();
  }

  // A slash after an operand divides; anywhere else it begins a regular expression.
  private boolean isExpression() {
    String before = code.substring(0, at).stripTrailing();
    return before.isEmpty() || "(,=:[!&|?{};>".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private void expression() {
    boolean set = false;
    for (at++; at < code.length() && (set || code.charAt(at) != '/'); at++) {
      char c = code.charAt(at);
      set = c == '[' || (set && c != ']');
      at += c == '\\' ? 1 : 0;
    }
    at++;
  }

  private void string(char mark) {
    StringBuilder words = new StringBuilder();
    for (at++; code.charAt(at) != mark; at++) {
      at += code.charAt(at) == '\\' ? 1 : 0;
      words.append(code.charAt(at));
    }
    at++;
    found.add(new Literal("", words.toString()));
  }

  private void template() {
    String before = code.substring(0, at);
    String tag = before.endsWith("html") ? "html" : before.endsWith("svg") ? "svg" : "text";
    StringBuilder words = new StringBuilder();
    at++;
    while (code.charAt(at) != '`') {
      if (code.startsWith("${", at)) {
        at += 2;
        code(true);
        words.append('\u0000');
      } else {
        at += code.charAt(at) == '\\' ? 1 : 0;
        words.append(code.charAt(at++));
      }
    }
    at++;
    found.add(new Literal(tag, words.toString()));
  }
}
