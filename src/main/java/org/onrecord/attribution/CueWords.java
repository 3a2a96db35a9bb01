package org.onrecord.attribution;

/// Cuts an entry of the cue file as the scanner cuts a text.
final class CueWords {
  private CueWords() {}

  static String[] split(String entry) {
    Tokens tokens = new Tokens(entry);
    Scanner.scan(tokens, 0, entry.length());
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.low(i);
    }
    return words;
  }
}
