package org.onrecord.attribution;

import java.util.regex.Pattern;

/// Tells the passage in which a document says how it was made from what it has to say.
final class Imprint {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?uU)^(?:"
              + "\\p{Lu}\\p{Ll}+ (?:written|prepared|produced|translated|compiled|drafted|printed"
              + "|published|edited|typeset) (?:for|by|in|at|from|with)\\b"
              + "|(?:\\p{Lu}\\p{L}+) (?:écrit|rédigé|préparé|traduit|établi|publié|imprimé)e?"
              + " (?:pour|par|à|en)\\b"
              + "|(?:\\p{Lu}\\p{L}+) (?:escrit|redactad|preparad|traducid|elaborad|publicad)[oa]"
              + " (?:para|por|en)\\b"
              + "|\\p{Lu}\\p{L}+, (?:написанн|подготовленн|переведённ|составленн)\\p{L}+ (?:для|по)\\b"
              + "|本文(?:为|由|是为|系)|本文件由"
              + "|\\p{L}+ (?:كُتب|كتب|أُعد|أعد|أُعدّ|أعدّ) ل"
              + ")");

  private Imprint() {}

  /// True for the first words of such a passage: “Translation prepared by …”.
  static boolean opens(String words) {
    return OPENING.matcher(words.replaceAll("\\s+", " ")).find();
  }
}
