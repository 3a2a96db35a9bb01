package org.onrecord.extract;

import java.lang.Character.UnicodeScript;

/// How much decoded text looks like text that somebody wrote.
///
/// Looks at each character beyond ASCII with its neighbours and knows no language: words keep to
/// one script and do not turn to capitals half-way, opening marks open and closing marks close,
/// and control characters, unassigned ones and box drawing do not stand in prose.
final class Plausibility {
  /// The commonest characters of Chinese, plain and traditional, and of Japanese.
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后"
          + "多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应"
          + "開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第"
          + "這為個國時來們於對會發動過說產種後學經進著電裡現實體機當點從業應約權聯網罪犯條款議組織代表反對"
          + "约权联网条议组织东西问题关系总统部长政府公安全信息世界际日本語会見者対応経済発表";

  private Plausibility() {}

  /// Mean over the characters beyond ASCII, at most 1; 0 when there are none.
  static double of(String text) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        sum += score(before, c, after);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double score(char before, char c, char after) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> -5;
      case Character.INITIAL_QUOTE_PUNCTUATION -> quote(c, before, after);
      case Character.FINAL_QUOTE_PUNCTUATION -> quote(c, before, after);
      case Character.DASH_PUNCTUATION -> 1;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.MODIFIER_LETTER,
          Character.TITLECASE_LETTER,
          Character.NON_SPACING_MARK ->
          letter(before, c, after);
      case Character.SPACE_SEPARATOR -> 0.6;
      case Character.OTHER_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION ->
          c == 0x00A1 || c == 0x00BF || c == 0x00B7 ? inWord(before, after) ? -1 : 0.3 : 0.8;
      default -> c == '\uFFFD' ? -5 : inWord(before, after) ? -1 : 0.2;
    };
  }

  private static boolean inWord(char before, char after) {
    return Character.isLetter(before) && Character.isLetter(after);
  }

  private static double quote(char c, char before, char after) {
    if (c == '’') {
      if (!Character.isLetterOrDigit(before) && Character.isLetter(after) && after >= 0x370) {
        // An apostrophe begins a word in Latin script only.
        return -3;
      }
      return Character.isLetterOrDigit(before) || !Character.isLetter(after) ? 1 : 0;
    }
    if (inWord(before, after)) {
      return -1;
    }
    boolean opens = !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
    return opens ? 1 : 0;
  }

  private static double letter(char before, char c, char after) {
    UnicodeScript script = UnicodeScript.of(c);
    if (script == UnicodeScript.THAI && isLoose(before, c, after)) {
      return -1;
    }
    if (clashes(script, before) || clashes(script, after)) {
      return -1;
    }
    boolean raised = Character.isUpperCase(c) && Character.isLowerCase(before);
    boolean sunk =
        Character.isLowerCase(c) && Character.isUpperCase(before) && Character.isUpperCase(after);
    if (raised || sunk) {
      return -0.5;
    }
    if (script == UnicodeScript.HAN) {
      return COMMON.indexOf(c) >= 0 ? 1 : 0.4;
    }
    return c >= 0xFF61 && c <= 0xFF9F ? -0.5 : 1;
  }

  /// A Thai sign that stands alone: a mark over no letter, a leading vowel before none.
  private static boolean isLoose(char before, char c, char after) {
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
    boolean leading = c >= 0x0E40 && c <= 0x0E44;
    return (mark && !isThai(before)) || (leading && !(after >= 0x0E01 && after <= 0x0E2E));
  }

  private static boolean isThai(char c) {
    return c >= 0x0E01 && c <= 0x0E4E && c != 0x0E3F;
  }

  private static boolean clashes(UnicodeScript script, char neighbour) {
    if (!Character.isLetter(neighbour)) {
      return false;
    }
    UnicodeScript other = UnicodeScript.of(neighbour);
    return other != script && isAlphabet(other) && isAlphabet(script);
  }

  private static boolean isAlphabet(UnicodeScript script) {
    return switch (script) {
      case LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, THAI -> true;
      default -> false;
    };
  }
}
