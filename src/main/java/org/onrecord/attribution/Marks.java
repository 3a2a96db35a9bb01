package org.onrecord.attribution;

/// Classes of punctuation marks.
final class Marks {
  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }

  private Marks() {}

  static String ascii(char c) {
    return ASCII[c];
  }

  /// Marks that may end a sentence.
  static boolean endsSentence(String mark) {
    return switch (mark) {
      case ".", "!", "?", "…", "。", "！", "？", "؟", "।", "۔" -> true;
      default -> false;
    };
  }

  static boolean isDash(String mark) {
    return switch (mark) {
      case "–", "—", "―", "--", "-" -> true;
      default -> false;
    };
  }

  static boolean isComma(String mark) {
    return switch (mark) {
      case ",", "，", "،" -> true;
      default -> false;
    };
  }

  static boolean isColon(String mark) {
    return mark.equals(":") || mark.equals("：");
  }
}
