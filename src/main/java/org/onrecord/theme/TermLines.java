package org.onrecord.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// All of a scheme that decides where a statement is filed, as text that can be kept and compared:
/// a line with what reads it, then one for each term with its theme, the theme above, its language
/// and its words, between tabs.
final class TermLines {
  private static final String READ_BY = "read by ";
  private static final int PARTS = 4;

  private TermLines() {}

  /// The terms of a scheme, in an order that does not depend on that of its file.
  static String of(ThemeScheme scheme) {
    Set<String> lines = new TreeSet<>();
    for (Theme theme : scheme.themes()) {
      String place = String.join(" ", scheme.withBroader(theme.id()));
      theme
          .terms()
          .forEach(
              (language, terms) ->
                  terms.forEach(
                      term ->
                          lines.add(
                              String.join("\t", theme.id(), place, language, oneLine(term)))));
    }
    return READ_BY + SchemeVersion.TAGGER + "\n" + String.join("\n", lines);
  }

  /// Terms are read word by word, so that it does not matter how much space is between them.
  private static String oneLine(String term) {
    return term.strip().replaceAll("\\s+", " ");
  }

  /// What reads the terms of such a text.
  static String reader(String text) {
    return text.lines().findFirst().orElse("");
  }

  /// The lines with terms.
  static Set<String> terms(String text) {
    return new TreeSet<>(text.lines().skip(1).toList());
  }

  /// The language of a term.
  ///
  /// @throws IllegalArgumentException when the line holds no term
  static String language(String line) {
    return parts(line)[2];
  }

  /// Lexicons of the terms in some lines, by language.
  ///
  /// @throws IllegalArgumentException when a line holds no term
  static Map<String, Lexicon> lexicons(Set<String> lines) {
    Map<String, List<Term>> terms = new TreeMap<>();
    for (String line : lines) {
      String[] parts = parts(line);
      terms
          .computeIfAbsent(parts[2], language -> new ArrayList<>())
          .addAll(Term.read(parts[0], parts[3], parts[2]));
    }
    Map<String, Lexicon> lexicons = new TreeMap<>();
    terms.forEach((language, list) -> lexicons.put(language, new Lexicon(language, list)));
    return lexicons;
  }

  private static String[] parts(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("\"" + line + "\" is no term of a scheme");
    }
    return parts;
  }
}
