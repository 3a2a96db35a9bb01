package org.onrecord.actor;

import java.util.List;
import java.util.stream.Collectors;

/// Words written so that ways of writing one name in Latin, Cyrillic, Greek and Arabic letters
/// agree.
///
/// Made to compare names, not to be read.
final class Sound {
  private static final String[][] LATIN = {
    {"tsch", "ch"},
    {"tch", "ch"},
    {"sch", "sh"},
    {"dzh", "j"},
    {"dj", "j"},
    {"ck", "k"},
    {"kh", "h"},
    {"ph", "f"},
    {"th", "t"},
    {"ou", "u"},
    {"ue", "u"},
    {"oe", "o"},
    {"ae", "a"},
    {"yu", "u"},
    {"ya", "a"},
    {"yo", "o"},
    {"ye", "e"},
    {"iu", "u"},
    {"ia", "a"},
    {"x", "ks"},
    {"w", "v"},
    {"q", "k"}
  };

  private Sound() {}

  /// The words as they sound, vowels kept: `milton muler` of Milton Mueller and Мильтон Мюллер.
  static String of(List<String> words) {
    return words.stream().map(Sound::of).collect(Collectors.joining(" "));
  }

  private static String of(String word) {
    String latin = Latin.of(word);
    for (String[] change : LATIN) {
      latin = latin.replace(change[0], change[1]);
    }
    StringBuilder sound = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      char next = i + 1 < latin.length() ? latin.charAt(i + 1) : ' ';
      char written = c == 'y' ? 'i' : c == 'c' ? soundOfC(next) : c;
      boolean mute = c == 'h' && i > 0 && isVowel(latin.charAt(i - 1)) && !isVowel(next);
      boolean twice = !sound.isEmpty() && sound.charAt(sound.length() - 1) == written;
      if (!mute && !twice) {
        sound.append(written);
      }
    }
    return sound.toString();
  }

  private static char soundOfC(char next) {
    return switch (next) {
      case 'e', 'i', 'y' -> 's';
      case 'h' -> 'c';
      default -> 'k';
    };
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /// The consonants alone, which is all that Arabic letters tell.
  static String consonants(List<String> words) {
    return words.stream().map(Sound::consonants).collect(Collectors.joining(" "));
  }

  private static String consonants(String word) {
    String latin =
        Latin.of(word)
            .replace("ph", "f")
            .replace("th", "t")
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("dh", "d")
            .replace("sh", "s")
            .replace("ch", "s")
            .replaceAll("c(?=[eiy])", "s")
            .replace("x", "ks");
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c =
          switch (latin.charAt(i)) {
            case 'c', 'q' -> 'k';
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'z' -> 's';
            case 'j' -> 'g';
            default -> latin.charAt(i);
          };
      boolean twice = !kept.isEmpty() && kept.charAt(kept.length() - 1) == c;
      if ("aeiouyw".indexOf(c) < 0 && !twice) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
