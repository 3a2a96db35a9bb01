package org.onrecord.ingest;

import java.util.Comparator;

/// Paths of the corpus: which of two comes first, and what a part lies in.
final class Names {
  /// By file without its ending, then by path, so that “letter.html” comes before
  /// “letter (copy).html” and is the original of the two; parts where their container stands.
  static final Comparator<String> ORDER =
      Comparator.comparing(Names::stem).thenComparing(Comparator.naturalOrder());

  private Names() {}

  private static String stem(String path) {
    String file = outermost(path);
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
  }

  /// The file that a part lies in; a file's own path for itself.
  static String outermost(String path) {
    int part = path.indexOf("!/");
    return part < 0 ? path : path.substring(0, part);
  }
}
