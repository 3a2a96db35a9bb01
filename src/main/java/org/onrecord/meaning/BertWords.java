package org.onrecord.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words as BERT's uncased models expect it: in small letters without accents,
/// each sign of punctuation and each Chinese character a word of its own, what cannot be seen left
/// out.
///
/// The rules are those of `BasicTokenizer` of google-research/bert.
final class BertWords {
  private static final int REPLACEMENT = 0xFFFD;

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private BertWords() {}

  static List<String> of(String text) {
    BertWords cut = new BertWords();
    String plain = Normalizer.normalize(apart(text), Normalizer.Form.NFD);
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(cut::add);
    cut.end();
    return List.copyOf(cut.words);
  }

  /// Without what cannot be seen, Chinese characters with gaps around them. Comes before accents
  /// go, for what stands for a Chinese character becomes one then.
  private static String apart(String text) {
    StringBuilder apart = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isGap(c)) {
                apart.append(' ');
              } else if (isChinese(c)) {
                apart.append(' ').appendCodePoint(c).append(' ');
              } else if (!isUnseen(c)) {
                apart.appendCodePoint(c);
              }
            });
    return apart.toString();
  }

  private void add(int c) {
    if (isGap(c)) {
      end();
    } else if (isPunctuation(c)) {
      end();
      words.add(Character.toString(c));
    } else {
      word.append(Character.toString(c).toLowerCase(Locale.ROOT));
    }
  }

  private void end() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isGap(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> c == REPLACEMENT;
    };
  }

  /// Signs of ASCII that are neither letters nor digits, and all that Unicode calls punctuation.
  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B73F)
        || (c >= 0x2B740 && c <= 0x2B81F)
        || (c >= 0x2B820 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
