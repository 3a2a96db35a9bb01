package org.onrecord.copies;

import java.util.List;
import java.util.Set;
import org.onrecord.copies.QuotedWords.Word;

/// Words that turn a sentence when they are dropped from it without a mark: negations in eight
/// languages, and numbers.
final class Weighty {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "without", "none", "nor", "neither", "nobody", "nothing", "cannot",
          "unless", "ne", "n", "ni", "pas", "jamais", "non", "sans", "aucun", "aucune", "nunca",
          "jamas", "sin", "nadie", "nicht", "kein", "keine", "keinen", "nie", "ohne", "не", "нет",
          "ни", "никогда", "без", "لا", "لم", "لن", "ليس", "ليست", "غير", "دون", "不", "没", "沒", "無",
          "无", "未", "非", "勿", "nao", "sem");

  private Weighty() {}

  static boolean isAny(List<Word> words) {
    return words.stream().map(Word::key).anyMatch(Weighty::is);
  }

  private static boolean is(String key) {
    return NEGATIONS.contains(key)
        || key.endsWith("n't")
        || key.startsWith("n'")
        || key.codePoints().anyMatch(Character::isDigit);
  }
}
