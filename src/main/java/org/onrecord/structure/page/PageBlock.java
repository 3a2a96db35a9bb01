package org.onrecord.structure.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.onrecord.document.Passage;

/// A run of text of a web page between two block bounds.
///
/// @param owner nearest element that makes a block
/// @param text white space folded; `\n` where the page breaks a line
/// @param linkLength characters of `text` inside links
/// @param heading level 1 to 6 of a heading, else 0
/// @param kind what the markup says the block is
public record PageBlock(
    Element owner, String text, int linkLength, int heading, Passage.Kind kind) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\[?\\d{0,3}[\\].]?\\s?(?:https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w.-]+)\\s*){1,20}");

  /// Share of the text that is link, 0 to 1.
  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linkLength / text.length();
  }

  /// Characters outside links.
  int ownLength() {
    return text.length() - linkLength;
  }

  /// True when the text ends like a sentence, closing quotes and brackets aside.
  public boolean endsLikeSentence() {
    int i = text.length() - 1;
    while (i > 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;。！？؟۔।".indexOf(text.charAt(i)) >= 0;
  }

  /// True for an address of the web or of mail that the page spells out.
  boolean isAddress() {
    return ADDRESS.matcher(text).matches();
  }

  /// Number of words, or half the letters where a script writes none apart.
  public int words() {
    int words = 0;
    boolean in = false;
    int ideographs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !in) {
        words++;
      }
      if (c >= 0x3040 && c <= 0x9FFF) {
        ideographs++;
      }
      in = letter;
    }
    return words + ideographs / 2;
  }
}
