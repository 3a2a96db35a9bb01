package org.onrecord.index.lucene.text;

import java.util.HashMap;
import java.util.Map;

/// Takes the endings of number and tense off English words, so that “decide”, “decides”, “decided”
/// and “deciding” meet; and brings irregular forms to their plain one.
///
/// Steps 1a, 1b and 5 of Porter's second stemmer (snowballstem.org/algorithms/english), which are
/// those of inflection; its other steps bring words of another meaning together (“authority” and
/// “author”, “international” and “internal”). It comes after KStem, which leaves alone what its
/// dictionary lists: with it nDCG@10 on scifact is .682 instead of .678, on perspectrum .439
/// instead of .428 (docs/measurements.md).
final class Inflection {
  private static final String VOWELS = "aeiouy";

  /// Doubled before an ending: “committed”.
  private static final String DOUBLED = "bdfgmnprt";

  private static final Map<String, String> IRREGULAR =
      irregular(
          """
          say said | tell told | write wrote written | speak spoke spoken | give gave given
          take took taken | make made | hold held | keep kept | lead led | lose lost | mean meant
          meet met | pay paid | sell sold | send sent | show shown | steal stole stolen
          think thought | understand understood | withdraw withdrew withdrawn | break broke broken
          bring brought | build built | buy bought | catch caught | fight fought
          forbid forbade forbidden | know knew known | hide hid hidden | see saw seen | seek sought
          spend spent | stand stood | swear swore sworn | teach taught | choose chose chosen
          become became | begin began begun | come came | do did done | draw drew drawn | fall fell
          feel felt | forget forgot forgotten | get got gotten | go went gone | grow grew grown
          hear heard | sing sang sung | run ran | speed sped | throw threw thrown | undertake undertook undertaken
          undermine undermined | uphold upheld | win won | wear wore worn
          child children | woman women | man men | life lives | criterion criteria | mouse mice
          analysis analyses | crisis crises | hypothesis hypotheses | thesis theses
          phenomenon phenomena | wife wives | thief thieves | foot feet | knife knives | self selves
          """);

  private Inflection() {}

  /// The word without its ending; words of three letters and fewer stay.
  static String plain(String word) {
    String listed = IRREGULAR.get(word);
    return withoutE(past(listed == null ? singular(word) : listed));
  }

  /// The plain form of an irregular one, or the word itself.
  static String regular(String word) {
    return IRREGULAR.getOrDefault(word, word);
  }

  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.equals("news")) {
      return word;
    }
    if (word.endsWith("sses")) {
      return cut(word, 2);
    }
    if (word.endsWith("ies")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    boolean singular = word.endsWith("us") || word.endsWith("ss") || word.endsWith("is");
    return singular || !hasVowel(cut(word, 2)) ? word : cut(word, 1);
  }

  private static String past(String word) {
    if (word.length() < 4) {
      return word;
    }
    if (word.endsWith("ied")) {
      return word.length() > 4 ? cut(word, 3) + "y" : cut(word, 1);
    }
    if (word.endsWith("eed")) {
      return region(word) <= word.length() - 3 ? cut(word, 1) : word;
    }
    if (word.endsWith("ed")) {
      return restored(cut(word, 2), word);
    }
    return word.endsWith("ing") ? restored(cut(word, 3), word) : word;
  }

  /// What is left of a word without “ed” or “ing”, with the “e” that the ending took.
  private static String restored(String stem, String word) {
    if (stem.length() < 2 || !hasVowel(stem)) {
      return word;
    }
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    char last = stem.charAt(stem.length() - 1);
    boolean twice = stem.length() > 2 && last == stem.charAt(stem.length() - 2);
    if (twice && DOUBLED.indexOf(last) >= 0) {
      return cut(stem, 1);
    }
    return region(stem) >= stem.length() && endsShort(stem) ? stem + "e" : stem;
  }

  private static String withoutE(String word) {
    if (word.length() < 4 || !word.endsWith("e")) {
      return word;
    }
    String stem = cut(word, 1);
    int first = region(word);
    int second = first + region(word.substring(first));
    boolean inFirst = first < word.length();
    return second < word.length() || (inFirst && !endsShort(stem)) ? stem : word;
  }

  /// Where the part after the first vowel and the consonant behind it begins.
  private static int region(String word) {
    int at = 0;
    while (at < word.length() && !isVowel(word.charAt(at))) {
      at++;
    }
    while (at < word.length() && isVowel(word.charAt(at))) {
      at++;
    }
    return Math.min(word.length(), at + 1);
  }

  private static boolean endsShort(String word) {
    int length = word.length();
    if (length == 2) {
      return isVowel(word.charAt(0)) && !isVowel(word.charAt(1));
    }
    return length > 2
        && !isVowel(word.charAt(length - 3))
        && isVowel(word.charAt(length - 2))
        && !isVowel(word.charAt(length - 1))
        && "wxy".indexOf(word.charAt(length - 1)) < 0;
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> isVowel((char) c));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<String, String> irregular(String list) {
    Map<String, String> irregular = new HashMap<>();
    for (String row : list.strip().split("\\s*[|\\n]\\s*")) {
      String[] forms = row.split("\\s+");
      for (int i = 1; i < forms.length; i++) {
        irregular.put(forms[i], forms[0]);
      }
    }
    return Map.copyOf(irregular);
  }
}
