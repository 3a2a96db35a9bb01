package org.onrecord.attribution;

/// One sentence as a row of items: words and marks as they come, each quotation as one item.
///
/// Rules look at items, so that nothing inside somebody's quotation is taken for the reporter's.
final class Sentence {
  private final Tokens tokens;
  private final Block block;
  private final int[] first;
  private final Quotation[] quotation;
  private final String[] low;
  private final int size;
  private final int toToken;

  /// @param first token of each item
  /// @param quotation the quotation of each item; null for a word or mark
  Sentence(Tokens tokens, Block block, int[] first, Quotation[] quotation, int size, int toToken) {
    this.tokens = tokens;
    this.block = block;
    this.first = first;
    this.quotation = quotation;
    this.size = size;
    this.toToken = toToken;
    this.low = new String[size];
    for (int i = 0; i < size; i++) {
      low[i] = quotation[i] == null ? tokens.low(first[i]) : "";
    }
  }

  Tokens tokens() {
    return tokens;
  }

  Block block() {
    return block;
  }

  /// Number of items.
  int size() {
    return size;
  }

  /// The item in lower case; empty for a quotation.
  String low(int i) {
    return i < 0 || i >= size ? "" : low[i];
  }

  boolean isQuotation(int i) {
    return i >= 0 && i < size && quotation[i] != null;
  }

  /// A quotation long enough to be speech.
  boolean isSpeech(int i) {
    return isQuotation(i) && !quotation[i].isPhrase();
  }

  Quotation quotation(int i) {
    return quotation[i];
  }

  boolean isMark(int i) {
    return i >= 0 && i < size && quotation[i] == null && tokens.kind(first[i]) == Tokens.MARK;
  }

  boolean isComma(int i) {
    return isMark(i) && Marks.isComma(low[i]);
  }

  boolean isColon(int i) {
    return isMark(i) && Marks.isColon(low[i]);
  }

  boolean isDash(int i) {
    return isMark(i) && Marks.isDash(low[i]);
  }

  boolean isEnd(int i) {
    return isMark(i) && Marks.endsSentence(low[i]);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && quotation[i] == null && tokens.isWord(first[i]);
  }

  boolean isNumber(int i) {
    return isWord(i) && tokens.kind(first[i]) == Tokens.NUMBER;
  }

  boolean isPossessive(int i) {
    return i >= 0 && i < size && quotation[i] == null && tokens.kind(first[i]) == Tokens.POSSESSIVE;
  }

  boolean isCapital(int i) {
    return isWord(i) && tokens.isCapital(first[i]);
  }

  /// First token of an item; of the end, one past the sentence's last token.
  int token(int i) {
    return i >= size ? toToken : first[i];
  }

  /// The item that holds a token; the first or last for tokens before or behind the sentence.
  int item(int token) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (first[middle] <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The tokens of the items `from` to before `to`.
  Range range(int from, int to) {
    return new Range(token(from), token(to));
  }

  /// The words of the items `from` to before `to`.
  String words(int from, int to) {
    return tokens.slice(token(from), token(to));
  }

  Range range() {
    return range(0, size);
  }
}
