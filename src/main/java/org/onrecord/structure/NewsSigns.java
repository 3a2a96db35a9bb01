package org.onrecord.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.WordHunt;
import org.onrecord.structure.text.Head;
import org.onrecord.structure.text.WrittenDate;

/// What makes a text a report: its page says so, a place or an agency opens it, a byline and a date
/// stand over it, people are quoted in it. One sign is not enough, and a text that does not run in
/// paragraphs is none.
final class NewsSigns {
  private static final int ENOUGH = 2;

  /// Paragraphs of this many characters are running text.
  private static final int PARAGRAPH = 60;

  private static final double RUNNING = 0.35;

  private static final Pattern SPEECH =
      Pattern.compile(
          "(?iuU)\\b(?:said|says|told|added|announced|warned|argued|according"
              + " to|wrote|tweeted|dijo|declaró|afirmó|señaló|anunció|según|a déclaré|a dit|a"
              + " affirmé|a annoncé|selon|sagte|erklärte|teilte"
              + " mit|zufolge|disse|afirmou|secondo|ha"
              + " detto|zei|volgens|сказал[аи]?|заявил[аи]?|сообщил[аи]?|отметил[аи]?|по словам)\\b"
              + "|表示|指出|宣布|称[，,：“]|说[，：“]|قال|صرح|أعلن|أكد|وفقا");

  static final WordHunt SPOKEN = WordHunt.of(SPEECH, "satwdezhvсзоп表指宣称说قصأو");

  private static final Pattern PLACED =
      Pattern.compile(
          "(?u)^\\W*(?:\\p{Lu}[\\p{L}.’' ]{2,30}(?:,\\s*\\p{Lu}[\\p{L}. ]{1,20})?\\s*"
              + "(?:\\([^)]{2,30}\\)|,?\\s*\\p{L}+\\.? \\d{1,2}(?:, \\d{4})?)?\\s*[–—-]{1,2}\\s)");

  private NewsSigns() {}

  /// The signs in words, when there are enough; else null.
  static @Nullable String in(String text, Head head) {
    List<String> signs = new ArrayList<>();
    int weight = 0;
    if (head.site().matches("(?i).*(?:News|Report|Article|Opinion).*")) {
      weight += add(signs, 2, "the page calls itself an article");
    }
    if (!head.via().isEmpty()) {
      weight += add(signs, 2, "it credits another outlet");
    }
    if (!head.authors().isEmpty()) {
      weight += add(signs, 1, "a byline");
    }
    if (head.publisher() != null) {
      weight += add(signs, 1, "a publisher");
    }
    if (!WrittenDate.isUnknown(head.published())) {
      weight += add(signs, 1, "a date of publication");
    }
    if (text.lines().limit(12).anyMatch(l -> PLACED.matcher(l).lookingAt())) {
      weight += add(signs, 1, "it opens with its place");
    }
    int speech = SPOKEN.count(text, 2);
    if (speech > 0) {
      weight += add(signs, speech, "people are reported to have spoken");
    }
    if (quotes(text)) {
      weight += add(signs, 1, "someone is quoted");
    }
    return weight >= ENOUGH && (runs(text) || weight > ENOUGH + 1)
        ? String.join(", ", signs)
        : null;
  }

  private static int add(List<String> signs, int weight, String sign) {
    signs.add(sign);
    return weight;
  }

  /// True when a quotation of some length stands in the text.
  private static boolean quotes(String text) {
    return encloses(text, '“', "”", 25)
        || encloses(text, '«', "»", 25)
        || encloses(text, '„', "“", 25)
        || encloses(text, '"', "\"\n", 25)
        || encloses(text, '「', "」", 8);
  }

  /// True when so many characters stand between an opening mark and the next that ends it, the
  /// first of those named being the one that closes; in one pass.
  private static boolean encloses(String text, char opening, String ends, int least) {
    int end = 0;
    for (int i = text.indexOf(opening); i >= 0; i = text.indexOf(opening, i + 1)) {
      end = end > i ? end : first(text, ends, i + 1);
      if (end < 0) {
        return false;
      }
      boolean closed = text.charAt(end) == ends.charAt(0);
      if (closed && text.codePointCount(i + 1, end) >= least) {
        return true;
      }
    }
    return false;
  }

  private static int first(String text, String of, int from) {
    for (int i = from; i < text.length(); i++) {
      if (of.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /// True when enough of the text stands in paragraphs.
  private static boolean runs(String text) {
    double running = 0;
    for (String block : text.split("\\n\\s*\\n")) {
      boolean ideographs = block.codePoints().filter(Character::isIdeographic).count() > 10;
      running +=
          block.strip().length() >= (ideographs ? PARAGRAPH / 3 : PARAGRAPH) ? block.length() : 0;
    }
    return running >= RUNNING * text.length();
  }
}
