package org.onrecord.actor;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/// Folded words in Latin letters: Cyrillic as passports write it, Greek by sound, Arabic by its
/// consonants and long vowels. Letters of other scripts stay.
final class Latin {
  private static final Map<Character, String> LETTERS = new HashMap<>();

  static {
    add(
        "абвгдезиклмнопрстуфцчшщыэґєіўјљњћђџ",
        "a b v g d e z i k l m n o p r s t u f ts ch sh shch y e g ye i u i l n ch j j");
    add("ёжйхъьюяѓќ", "yo zh y kh - - yu ya g k");
    add("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f kh ps o");
    add(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگىئؤءآأإة",
        "a b t th j h kh d dh r z s sh s d t z - gh f q k l m n h w y p ch zh g a - - - a a a -");
  }

  private Latin() {}

  private static void add(String letters, String latin) {
    String[] each = latin.split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      LETTERS.put(letters.charAt(i), each[i].equals("-") ? "" : each[i]);
    }
  }

  /// One folded word.
  static String of(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    String joined =
        word.replace("дж", "j")
            .replace("ου", "u")
            .replace("ει", "i")
            .replace("οι", "i")
            .replace("αι", "e")
            .replace("μπ", "b")
            .replace("ντ", "d")
            .replace("γκ", "g")
            .replace("γγ", "ng");
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      latin.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    return latin.toString();
  }

  /// The script of the first letter of a name; Latin when it has none.
  static UnicodeScript scriptOf(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.LATIN);
  }
}
