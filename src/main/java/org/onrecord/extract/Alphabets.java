package org.onrecord.extract;

import java.util.List;

/// The letters beyond ASCII of languages that share a script (CLDR's main exemplar letters, lower
/// case).
///
/// Eight-bit character sets of Latin and Cyrillic give the same bytes other letters; text decoded
/// by the wrong one mixes letters that no language has together.
final class Alphabets {
  /// The end of the Cyrillic block.
  private static final int END = 0x530;

  private static final List<String> LETTERS =
      List.of(
          "áčďéěíňóřšťúůýž", // Czech
          "áäčďéíĺľňóôŕšťúýž", // Slovak
          "ąćęłńóśźż", // Polish
          "áéíóöőúüű", // Hungarian
          "ăâîșțşţ", // Romanian
          "čćđšž", // Croatian, Serbian, Slovenian
          "çëâî", // Albanian
          "ąčęėįšųūž", // Lithuanian
          "āčēģīķļņšūž", // Latvian
          "äõöüšž", // Estonian
          "çğıöşüâîûi", // Turkish
          "äöüß", // German
          "àâæçéèêëîïôœùûüÿ", // French
          "áéíñóúü", // Spanish
          "ãáàâçéêíóôõúü", // Portuguese
          "àéèìíîòóù", // Italian
          "àçéèíïóòúü·", // Catalan
          "áéëïíóöúèüê", // Dutch
          "åäöéà", // Swedish, Finnish
          "æøåéóòôäö", // Danish, Norwegian
          "áæðéíóöúýþ", // Icelandic
          "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", // Russian
          "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", // Ukrainian
          "абвгдеёжзійклмнопрстуўфхцчшыьэюя", // Belarusian
          "абвгдежзийклмнопрстуфхцчшщъьюя", // Bulgarian
          "абвгдђежзијклљмнњопрстћуфхцчџш", // Serbian
          "абвгдѓежзѕијклљмнњопрстќуфхцчџш"); // Macedonian

  private Alphabets() {}

  /// The largest share of the letters beyond ASCII that one language has; 1 when none of them is
  /// Latin or Cyrillic.
  static double fit(String text) {
    int[] counts = new int[END];
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < END && Character.isLetter(c) && !isGreek(c)) {
        counts[Character.toLowerCase(c)]++;
        all++;
      }
    }
    int most = 0;
    for (String letters : LETTERS) {
      most = Math.max(most, letters.chars().map(c -> counts[c]).sum());
    }
    return all == 0 ? 1 : (double) most / all;
  }

  private static boolean isGreek(char c) {
    return c >= 0x370 && c < 0x400;
  }
}
