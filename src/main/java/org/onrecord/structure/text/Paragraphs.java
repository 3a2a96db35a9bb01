package org.onrecord.structure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.Passage;

/// Cuts text without markup into paragraphs.
///
/// An empty line always ends one. Lines without an empty line between them stay together only where
/// the text is wrapped at a width, as pdf and mail are; else each line is a paragraph of its own.
public final class Paragraphs {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[-–•●▪◦‣*·■]\\s+|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+)\\S.*", Pattern.DOTALL);

  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\[?\\d{1,3}\\]?\\s+(?:See|Ibid|Id\\.|Cf\\.|Supra|https?://|\\p{Lu}[^\\n"
              + "]{0,150}https?://)|\\d{1,2}\\p{Lu}\\p{Ll}");

  private static final int MIN_WIDTH = 40;
  private static final int MAX_WIDTH = 140;

  private Paragraphs() {}

  /// Paragraphs and list items in text order; white space at the ends cut off.
  public static List<Cut> of(String text) {
    return of(text, List.of());
  }

  /// The same for text in pages: what stands at the edge of page after page is furniture, and a
  /// paragraph that breaks off at the end of a page goes on on the next where nothing stands
  /// between.
  public static List<Cut> of(String text, List<Integer> pageStarts) {
    List<Cut> lines = lines(text);
    Set<Integer> heads = RunningHeads.of(text, pageStarts);
    boolean loose = !pageStarts.isEmpty() && isLoose(text, lines);
    int width = loose ? longest(lines) : width(text, lines);
    List<Cut> cuts = new ArrayList<>();
    for (Cut line : lines) {
      Cut last = cuts.isEmpty() ? null : cuts.getLast();
      if (heads.contains(line.start())) {
        cuts.add(line.as(Passage.Kind.FURNITURE));
      } else if (last != null
          && width > 0
          && last.kind() != Passage.Kind.FURNITURE
          && (goesOn(text, last, line, width)
              || (loose && carriesOn(text, last, line, width))
              || overPage(text, last, line, pageStarts))) {
        cuts.set(cuts.size() - 1, new Cut(last.kind(), last.start(), line.end()));
      } else {
        cuts.add(line.as(kind(line.of(text), !pageStarts.isEmpty())));
      }
    }
    return cuts;
  }

  private static Passage.Kind kind(String words, boolean paged) {
    if (paged && FOOTNOTE.matcher(words).lookingAt()) {
      return Passage.Kind.FOOTNOTE;
    }
    return isItem(words) ? Passage.Kind.LIST_ITEM : Passage.Kind.PARAGRAPH;
  }

  private static boolean overPage(String text, Cut before, Cut line, List<Integer> pageStarts) {
    boolean between =
        pageStarts.stream()
            .anyMatch(p -> p > before.start() && before.end() <= p && p <= line.start());
    return between
        && Character.isLowerCase(text.codePointAt(line.start()))
        && ".!?:;”\"".indexOf(text.charAt(before.end() - 1)) < 0;
  }

  /// True when the words open with a bullet or a number.
  public static boolean isItem(String words) {
    return ITEM.matcher(words).matches();
  }

  /// Lines that hold more than white space, trimmed.
  public static List<Cut> lines(String text) {
    List<Cut> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      Cut line = trimmed(text, start, end);
      if (line.end() > line.start()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /// A paragraph without white space at its ends.
  public static Cut trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Cut(Passage.Kind.PARAGRAPH, start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /// True when an empty line stands even between the lines of one sentence, as pdf with wide
  /// spacing comes out.
  private static boolean isLoose(String text, List<Cut> lines) {
    int carried = 0;
    int closed = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean runs = carries(text, lines.get(i), lines.get(i + 1));
      boolean apart = apart(text, lines.get(i), lines.get(i + 1));
      carried += runs && apart ? 1 : 0;
      closed += runs && !apart ? 1 : 0;
    }
    return carried >= 3 && carried > closed;
  }

  /// In loose text: a long line that ends no sentence goes on after the empty line.
  private static boolean carriesOn(String text, Cut before, Cut line, int width) {
    int breaks = text.substring(before.end(), line.start()).replaceAll("[^\\n]", "").length();
    int lastLine = Math.max(before.start(), text.lastIndexOf('\n', before.end() - 1) + 1);
    boolean open = ".!?:”\"".indexOf(text.charAt(before.end() - 1)) < 0;
    boolean lower = Character.isLowerCase(text.codePointAt(line.start()));
    return breaks <= 2
        && open
        && !isItem(line.of(text))
        && (lower || before.end() - lastLine >= 0.75 * width);
  }

  private static int longest(List<Cut> lines) {
    return lines.stream()
        .mapToInt(l -> l.end() - l.start())
        .sorted()
        .skip(lines.size() * 9L / 10)
        .findFirst()
        .orElse(0);
  }

  /// Width at which the text is wrapped, or 0 when it is not.
  private static int width(String text, List<Cut> lines) {
    int longest = 0;
    int followed = 0;
    int full = 0;
    int carried = 0;
    for (Cut line : lines) {
      longest = Math.max(longest, line.end() - line.start());
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!apart(text, lines.get(i), lines.get(i + 1))) {
        followed++;
        int length = lines.get(i).end() - lines.get(i).start();
        full += length >= 0.6 * longest ? 1 : 0;
        carried += length >= 0.7 * longest && carries(text, lines.get(i), lines.get(i + 1)) ? 1 : 0;
      }
    }
    boolean wrapped = carried >= 2 || (followed >= 3 && full * 3 >= followed);
    return wrapped && longest >= MIN_WIDTH && longest <= MAX_WIDTH ? longest : 0;
  }

  /// True when a sentence runs from one line into the next.
  private static boolean carries(String text, Cut before, Cut line) {
    return Character.isLowerCase(text.codePointAt(line.start()))
        && ".!?:;".indexOf(text.charAt(before.end() - 1)) < 0;
  }

  /// True when an empty line stands between.
  public static boolean apart(String text, Cut before, Cut after) {
    int breaks = 0;
    for (int i = before.end(); i < after.start(); i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  private static boolean goesOn(String text, Cut before, Cut line, int width) {
    boolean owner = text.charAt(line.start()) == '©';
    if (owner || apart(text, before, line) || isItem(line.of(text))) {
      return false;
    }
    int lastLine = Math.max(before.start(), text.lastIndexOf('\n', before.end() - 1) + 1);
    boolean lower = Character.isLowerCase(text.codePointAt(line.start()));
    return lower || before.end() - lastLine >= 0.62 * width;
  }
}
