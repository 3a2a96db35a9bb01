package org.onrecord.index.lucene.text;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Replaces each word by what a function makes of it.
final class WordFold extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> fold;

  WordFold(TokenStream input, UnaryOperator<String> fold) {
    super(input);
    this.fold = fold;
  }

  /// “u.s” of “U.S.” is “us”; other words with a point in them stay.
  static String abbreviation(String word) {
    int length = word.length();
    if (length < 3 || word.charAt(1) != '.') {
      return word;
    }
    for (int i = 0; i < length; i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return word;
      }
    }
    return word.replace(".", "");
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    String folded = fold.apply(word);
    if (!folded.equals(word)) {
      term.setEmpty().append(folded);
    }
    return true;
  }
}
