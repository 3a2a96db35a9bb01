package org.onrecord.theme;

import java.util.List;
import java.util.Map;

/// Brings the forms of a word together: number, tense, British and American spelling.
///
/// Light on purpose: it may leave two forms of one word apart, but it hardly ever joins two words.
/// It is applied to terms and to texts alike, so that what it makes need not be a word.
final class WordForms {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "children",
          "child",
          "women",
          "woman",
          "men",
          "man",
          "people",
          "people",
          "criteria",
          "criterion",
          "laws",
          "law",
          "sought",
          "seek",
          "bodies",
          "body");

  private WordForms() {}

  /// The common form of a folded word.
  static String of(String word, String language) {
    return switch (language) {
      case "en" -> english(word);
      case "fr", "es" -> plural(word);
      case "ar" -> withoutArticle(word);
      default -> word;
    };
  }

  /// Other forms under which a word of a text may be listed: Arabic joins “and”, “for”, “by” to it.
  static List<String> others(String word, String language) {
    boolean joined =
        language.equals("ar") && word.length() > 4 && "وفبلك".indexOf(word.charAt(0)) >= 0;
    return joined ? List.of(withoutArticle(word.substring(1))) : List.of();
  }

  private static String withoutArticle(String word) {
    for (String article : List.of("وال", "فال", "بال", "كال", "ولل", "ال", "لل")) {
      if (word.startsWith(article) && word.length() - article.length() >= 3) {
        return word.substring(article.length());
      }
    }
    return word;
  }

  private static String plural(String word) {
    int length = word.length();
    if (length > 4 && word.endsWith("es")) {
      return word.substring(0, length - 2);
    }
    if (length > 3 && (word.endsWith("s") || word.endsWith("x") || word.endsWith("e"))) {
      return word.substring(0, length - 1);
    }
    return word;
  }

  private static String english(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    return word.length() < 4 ? word : stem(american(word));
  }

  /// American spelling; a few words change that need not, in terms and texts alike.
  static String american(String word) {
    String s = word;
    int at = s.lastIndexOf("is");
    if (at >= 3
        && s.length() >= 6
        && startsWithAny(s.substring(at + 2), "ation", "e", "ing", "abl")) {
      s = s.substring(0, at) + "iz" + s.substring(at + 2);
    }
    at = s.lastIndexOf("our");
    if (at >= 3 && at + 3 <= s.length() && s.length() - at <= 6 && !s.endsWith("ourt")) {
      s = s.substring(0, at) + "or" + s.substring(at + 3);
    }
    at = s.lastIndexOf("ence");
    if (at >= 3 && s.length() - at <= 5) {
      s = s.substring(0, at) + "ense" + s.substring(at + 4);
    }
    if (s.endsWith("tre") || s.endsWith("tres")) {
      s = s.replaceFirst("tre(s?)$", "ter$1");
    }
    return s.startsWith("programme") ? "program" + s.substring(9) : s;
  }

  private static boolean startsWithAny(String rest, String... beginnings) {
    for (String beginning : beginnings) {
      if (rest.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String word) {
    String s = singular(word);
    if (s.length() >= 6 && s.endsWith("ing") && hasVowel(s, s.length() - 3)) {
      s = undoubled(s.substring(0, s.length() - 3));
    } else if (s.length() >= 6 && s.endsWith("ed") && hasVowel(s, s.length() - 2)) {
      s =
          s.endsWith("ied")
              ? s.substring(0, s.length() - 3) + "y"
              : undoubled(s.substring(0, s.length() - 2));
    } else if (s.length() == 5 && s.endsWith("ed") && hasVowel(s, 3)) {
      s = s.substring(0, 3);
    } else {
      s = undoubled(s);
    }
    return s.length() > 3 && s.endsWith("e") ? s.substring(0, s.length() - 1) : s;
  }

  private static String singular(String s) {
    if (s.endsWith("ies") && s.length() > 4) {
      return s.substring(0, s.length() - 3) + "y";
    }
    if (s.endsWith("sses") || s.endsWith("xes") || s.endsWith("ches") || s.endsWith("shes")) {
      return s.substring(0, s.length() - 2);
    }
    boolean plural = s.endsWith("s") && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is");
    return plural ? s.substring(0, s.length() - 1) : s;
  }

  private static boolean hasVowel(String s, int before) {
    for (int i = 0; i < before; i++) {
      if ("aeiouy".indexOf(s.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String undoubled(String s) {
    int n = s.length();
    boolean twice =
        n > 3 && s.charAt(n - 1) == s.charAt(n - 2) && "aeiou".indexOf(s.charAt(n - 1)) < 0;
    return twice ? s.substring(0, n - 1) : s;
  }
}
