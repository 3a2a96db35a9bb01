package org.onrecord.attribution;

import java.util.List;

/// Tells sentences that say something from the forms of politeness and address around them.
final class Formulas {
  private static final List<String> EMPTY_OPENINGS =
      List.of(
          "thank you",
          "thanks for",
          "thanks in advance",
          "we thank you",
          "i thank you",
          "many thanks",
          "we look forward to your",
          "i look forward to your",
          "we look forward to hearing",
          "i look forward to hearing",
          "we look forward to receiving",
          "i look forward to receiving",
          "we look forward to working",
          "i look forward to working",
          "we look forward to continuing",
          "we look forward to a",
          "we look forward to discussing",
          "looking forward",
          "please do not hesitate",
          "please feel free",
          "please contact",
          "if you have any questions",
          "should you have any questions",
          "should you require",
          "for more information",
          "for further information",
          "best wishes",
          "with best",
          "happy holidays",
          "yours",
          "sincerely",
          "respectfully",
          "warm regards",
          "kind regards",
          "best regards",
          "dear",
          "contact :",
          "we remain at your disposal",
          "we stand ready to discuss",
          "we appreciate your attention",
          "i appreciate your attention",
          "we appreciate your consideration",
          "we appreciate your time",
          "your attention to this",
          "we appreciate the opportunity",
          "i hope this",
          "it was a pleasure");

  private static final List<String> CLOSERS =
      List.of(
          "for your attention", "for your consideration", "for your time", "your prompt attention");

  private final Grammar grammar;

  Formulas(Grammar grammar) {
    this.grammar = grammar;
  }

  /// True for a sentence that asserts, asks, warns, demands or promises.
  boolean asserts(Sentence sentence) {
    String low = low(sentence);
    if (words(sentence) < fewest(sentence)
        || EMPTY_OPENINGS.stream().anyMatch(o -> begins(low, o))) {
      return false;
    }
    boolean address = low.contains("@") || low.contains("http") || low.contains("www");
    return !address && !isThanks(low) && hasVerb(sentence) && !isCitation(sentence);
  }

  /// Scripts that write no blanks, or few small words, say much in few words.
  private static int fewest(Sentence sentence) {
    return sentence.isEnd(sentence.size() - 1) && isTerse(sentence) ? 1 : 4;
  }

  private static boolean isTerse(Sentence sentence) {
    return sentence
        .words(0, sentence.size())
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .anyMatch(script -> script != Character.UnicodeScript.LATIN);
  }

  private static boolean begins(String low, String opening) {
    return low.startsWith(opening + " ") || low.equals(opening);
  }

  private static boolean isThanks(String low) {
    return CLOSERS.stream().anyMatch(low::contains) && low.contains("thank");
  }

  /// The first words in lower case, with single blanks.
  private static String low(Sentence sentence) {
    StringBuilder low = new StringBuilder();
    for (int i = 0; i < sentence.size() && low.length() < 2_000; i++) {
      low.append(sentence.low(i)).append(' ');
    }
    return low.toString().strip();
  }

  private static int words(Sentence sentence) {
    int words = 0;
    for (int i = 0; i < sentence.size(); i++) {
      words += sentence.isWord(i) ? 1 : 0;
    }
    return words;
  }

  private boolean hasVerb(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String low = sentence.low(i);
      if (grammar.is(low, Grammar.VERB | Grammar.AUXILIARY) || low.endsWith("n't")) {
        return true;
      }
    }
    boolean enough = words(sentence) > 6 || isTerse(sentence);
    return enough && sentence.isEnd(sentence.size() - 1);
  }

  /// A sentence that is nothing but a quotation cites a text.
  private static boolean isCitation(Sentence sentence) {
    return sentence.isQuotation(0) && sentence.size() <= 2;
  }

  /// True when some sentence announces a statement: “released the following statement:”.
  boolean introduced(Scan scan) {
    return scan.sentences().stream().anyMatch(s -> StatementBlocks.colon(s) >= 0);
  }

  /// True when some sentence says “the following statement” of what is printed below it.
  boolean announced(Scan scan) {
    return scan.sentences().stream().anyMatch(StatementBlocks::announces);
  }

  /// True when the sentence speaks of its author outside quotation marks.
  boolean saysWe(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      switch (sentence.low(i)) {
        case "we", "i", "our", "us", "nous", "notre", "nosotros", "wir", "nuestro", "мы", "nós" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
