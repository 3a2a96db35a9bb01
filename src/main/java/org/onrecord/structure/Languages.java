package org.onrecord.structure;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Tells the language of a text: by script where that settles it, else by letter sequences.
///
/// Safe for threads.
final class Languages {
  private static final int MIN_LETTERS = 40;
  private static final int READ = 6_000;

  /// Letters below are Latin, whose look-up is spared.
  private static final int FIRST_GREEK = 0x370;

  private static final List<String> KNOWN =
      List.of(
          "en", "fr", "es", "de", "pt", "it", "nl", "pl", "sv", "da", "no", "fi", "cs", "hu", "ro",
          "tr", "ca", "id", "ru", "uk", "bg", "ar", "fa");

  private final LanguageDetector detector;

  Languages() {
    try {
      var profiles =
          new LanguageProfileReader()
              .readBuiltIn(KNOWN.stream().map(LdLocale::fromString).toList());
      this.detector =
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .shortTextAlgorithm(0)
              .seed(7L)
              .withProfiles(profiles)
              .build();
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "the language profiles cannot be read from the class path", broken);
    }
  }

  /// ISO 639-1 code, or `und` when the text is too short or too mixed to tell.
  String of(String text) {
    String sample = text.length() > READ ? text.substring(0, READ) : text;
    String byScript = byScript(sample);
    if (byScript != null) {
      return byScript;
    }
    if (sample.codePoints().filter(Character::isLetter).limit(MIN_LETTERS).count() < MIN_LETTERS) {
      return "und";
    }
    List<DetectedLanguage> found = detector.getProbabilities(sample);
    return found.isEmpty() || found.getFirst().getProbability() < 0.7
        ? "und"
        : found.getFirst().getLocale().getLanguage();
  }

  private static @org.jspecify.annotations.Nullable String byScript(String text) {
    int[] counts = new int[8];
    text.codePoints().filter(Character::isLetter).forEach(c -> counts[group(c)]++);
    int letters = 0;
    for (int count : counts) {
      letters += count;
    }
    if (letters < 10) {
      return null;
    }
    if (counts[1] + counts[2] > letters * 0.3) {
      return counts[2] * 12 > counts[1] ? "ja" : "zh";
    }
    String[] code = {"", "", "", "ko", "el", "he", "th", "hi"};
    for (int i = 3; i < code.length; i++) {
      if (counts[i] > letters * 0.4) {
        return code[i];
      }
    }
    return null;
  }

  private static int group(int c) {
    return c < FIRST_GREEK ? 0 : scriptGroup(c);
  }

  private static int scriptGroup(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN -> 1;
      case HIRAGANA, KATAKANA -> 2;
      case HANGUL -> 3;
      case GREEK -> 4;
      case HEBREW -> 5;
      case THAI -> 6;
      case DEVANAGARI -> 7;
      default -> 0;
    };
  }
}
