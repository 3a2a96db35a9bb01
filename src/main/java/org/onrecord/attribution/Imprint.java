package org.onrecord.attribution;

import java.util.List;
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

  private static final Pattern IS_A =
      Pattern.compile("(?uU)^\\s?(?:(?:is|are) an? |est une? |es una? |[—–] |是一|جمعية |منظمة )");

  private Imprint() {}

  /// True for a sentence in which one of the authors says what it is: “The Network is a union of
  /// …”.
  static boolean introduces(String sentence, List<String> authors) {
    String words =
        sentence.replaceAll("\\s+", " ").replaceFirst("^(?:The|La|Le|El|Les|Los|L’) ?", "");
    return authors.stream()
        .map(a -> a.replaceFirst("^(?:The|La|Le|El) ", ""))
        .anyMatch(a -> words.startsWith(a) && IS_A.matcher(words.substring(a.length())).find());
  }

  /// True for the first words of such a passage: “Translation prepared by …”.
  static boolean opens(String words) {
    return OPENING.matcher(words.replaceAll("\\s+", " ")).find();
  }
}
