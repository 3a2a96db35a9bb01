package org.onrecord.vocabulary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text cut into words: runs of letters, marks and digits; each Chinese or Japanese character is
/// a word of its own, and `&` is the word `and`.
///
/// Every word has a folded form: small letters without diacritics, so that `Lương` and `Luong`
/// agree. Positions are Java indices of the text. Immutable.
public final class Tokens {
  private final String text;
  private final String[] forms;
  private final int[] starts;
  private final int[] ends;
  private final int count;

  private Tokens(String text, String[] forms, int[] starts, int[] ends, int count) {
    this.text = text;
    this.forms = forms;
    this.starts = starts;
    this.ends = ends;
    this.count = count;
  }

  /// The words of a text, in order.
  public static Tokens of(String text) {
    return of(text, 0, text.length());
  }

  /// The words between two Java indices, in order.
  public static Tokens of(String text, int from, int to) {
    int room = Math.max(8, (to - from) / 4);
    String[] forms = new String[room];
    int[] starts = new int[room];
    int[] ends = new int[room];
    int count = 0;
    int i = from;
    while (i < to) {
      int end = wordEnd(text, i, to);
      if (end == i) {
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      if (count == forms.length) {
        forms = Arrays.copyOf(forms, count * 2);
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      forms[count] = fold(text.substring(i, end));
      starts[count] = i;
      ends[count++] = end;
      i = end;
    }
    return new Tokens(text, forms, starts, ends, count);
  }

  /// End of the word that begins at `i`, or `i` when none does.
  private static int wordEnd(String text, int i, int to) {
    int first = text.codePointAt(i);
    if (first == '&') {
      return i + 1;
    }
    if (alone(first)) {
      return i + Character.charCount(first);
    }
    int end = i;
    while (end < to) {
      int c = text.codePointAt(end);
      if (alone(c) || !(Character.isLetterOrDigit(c) || end > i && isMark(c))) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /// Scripts that put no space between words.
  private static boolean alone(int c) {
    return c >= 0x2E80 && (Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF);
  }

  private static boolean isMark(int c) {
    return c >= 0x300
        && (Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK
            || c == 0x640
            || c == 0x200C
            || c == 0x200D);
  }

  /// Small letters without diacritics; `ß` is `ss`, `&` is `and`.
  public static String fold(String word) {
    boolean ascii = true;
    boolean small = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      ascii &= c < 0x80;
      small &= c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
    if (small) {
      return word;
    }
    if (ascii) {
      return word.equals("&") ? "and" : word.toLowerCase(Locale.ROOT);
    }
    boolean ideograph = word.length() == 1 && word.charAt(0) >= 0x4E00 && word.charAt(0) < 0xA000;
    return ideograph ? word : foldMarks(word.toLowerCase(Locale.ROOT));
  }

  private static String foldMarks(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'ø' -> folded.append('o');
        case 'đ' -> folded.append('d');
        case 'ł' -> folded.append('l');
        case 'ı' -> folded.append('i');
        default -> {
          if (!isMark(c)) {
            folded.append(c);
          }
        }
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /// The text that was cut.
  public String text() {
    return text;
  }

  /// Number of words.
  public int count() {
    return count;
  }

  /// Folded form of a word.
  public String form(int word) {
    return forms[word];
  }

  /// Java index at which a word begins.
  public int start(int word) {
    return starts[word];
  }

  /// Java index after a word.
  public int end(int word) {
    return ends[word];
  }

  /// The word as written.
  public String written(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /// What stands between a word and the one before it.
  public String gapBefore(int word) {
    return text.substring(word == 0 ? 0 : ends[word - 1], starts[word]);
  }

  /// The first word that begins at or after a Java index; [#count] when there is none.
  public int at(int index) {
    int found = Arrays.binarySearch(starts, 0, count, index);
    return found >= 0 ? found : -found - 1;
  }

  /// True when the word begins with a capital letter.
  public boolean capitalised(int word) {
    return Character.isUpperCase(text.codePointAt(starts[word]));
  }

  /// The folded forms, in order.
  public List<String> forms() {
    return List.of(Arrays.copyOf(forms, count));
  }
}
