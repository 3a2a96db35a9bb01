package org.onrecord.extract;

/// Lines of one block.
final class Lines {
  private Lines() {}

  /// Without white space at line ends, without empty lines at the ends and never two in a row.
  static String tidy(CharSequence block) {
    var tidy = new StringBuilder(block.length());
    int empty = 0;
    for (String line : Characters.plain(block.toString()).split("\n", -1)) {
      String kept = line.strip();
      if (kept.isEmpty()) {
        empty++;
        continue;
      }
      if (!tidy.isEmpty()) {
        tidy.append(empty > 0 ? "\n\n" : "\n");
      }
      tidy.append(kept);
      empty = 0;
    }
    return tidy.toString();
  }
}
