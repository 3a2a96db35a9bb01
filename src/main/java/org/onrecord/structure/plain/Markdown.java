package org.onrecord.structure.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Passage;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Paragraphs;

/// Cuts Markdown into passages; the marks themselves stay outside of the passages where they open a
/// line.
public final class Markdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(?<words>.*?)\\s*#*");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,3}[.)])\\s+(?<words>.*)");
  private static final Pattern QUOTE = Pattern.compile(">\\s?(?<words>.*)");
  private static final Pattern FENCE = Pattern.compile("(?:---+|===+|\\*\\*\\*+|```.*|~~~.*)");

  private Markdown() {}

  /// What stands between two rules at the very top, without them; empty when nothing does.
  public static String frontMatter(String text) {
    int end = text.startsWith("---\n") ? text.indexOf("\n---", 4) : -1;
    return end < 0 ? "" : text.substring(4, end);
  }

  /// Passages in text order: the first heading of level 1 is the title.
  public static List<Cut> cuts(String text) {
    List<Cut> cuts = new ArrayList<>();
    boolean titled = false;
    Cut before = null;
    int head = frontMatter(text).isEmpty() ? 0 : frontMatter(text).length() + 8;
    if (head > 0) {
      cuts.add(Paragraphs.trimmed(text, 0, head).as(Passage.Kind.FURNITURE));
    }
    for (Cut line : Paragraphs.lines(text)) {
      if (line.start() < head) {
        continue;
      }
      String words = line.of(text);
      Matcher heading = HEADING.matcher(words);
      boolean isHeading = heading.matches();
      boolean title = isHeading && !titled && heading.group(1).length() == 1;
      titled |= title;
      Cut cut =
          isHeading
              ? inner(text, line, heading).as(title ? Passage.Kind.TITLE : Passage.Kind.HEADING)
              : block(text, line, words);
      boolean goesOn =
          before != null
              && !isHeading
              && cut.start() == line.start()
              && !Paragraphs.apart(text, before, line)
              && joins(cuts.getLast(), cut);
      if (goesOn) {
        cuts.set(
            cuts.size() - 1, new Cut(cuts.getLast().kind(), cuts.getLast().start(), cut.end()));
      } else if (cut.end() > cut.start()) {
        cuts.add(cut);
      }
      before = line;
    }
    return cuts;
  }

  private static boolean joins(Cut last, Cut cut) {
    return cut.kind() == Passage.Kind.PARAGRAPH
        && (last.kind() == Passage.Kind.PARAGRAPH
            || last.kind() == Passage.Kind.LIST_ITEM
            || last.kind() == Passage.Kind.BLOCK_QUOTE);
  }

  private static Cut block(String text, Cut line, String words) {
    if (FENCE.matcher(words).matches()) {
      return line.as(Passage.Kind.FURNITURE);
    }
    Matcher item = ITEM.matcher(words);
    if (item.matches()) {
      return inner(text, line, item).as(Passage.Kind.LIST_ITEM);
    }
    Matcher quote = QUOTE.matcher(words);
    return quote.matches() ? inner(text, line, quote).as(Passage.Kind.BLOCK_QUOTE) : line;
  }

  private static Cut inner(String text, Cut line, Matcher matched) {
    return Paragraphs.trimmed(
        text, line.start() + matched.start("words"), line.start() + matched.end("words"));
  }
}
