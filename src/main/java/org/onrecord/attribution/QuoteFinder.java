package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Passage;

/// Follows quotation marks through the passages of a document.
///
/// An apostrophe is no mark; single marks quote only when they close within [#SINGLE_REACH] tokens;
/// a quotation left open runs to the end of its passage, and on into the next when that opens with
/// a mark again. Each token is looked at a bounded number of times.
final class QuoteFinder {
  private static final int SINGLE_REACH = 120;

  private final Tokens tokens;
  private final List<Quotation> found = new ArrayList<>();

  /// True in a block whose nested marks do not balance: there the first closing mark counts.
  private boolean flat;

  private QuoteFinder(Tokens tokens) {
    this.tokens = tokens;
  }

  /// The quotations in text order, without overlap.
  static List<Quotation> find(Tokens tokens, List<Block> blocks) {
    QuoteFinder finder = new QuoteFinder(tokens);
    boolean open = false;
    for (Block block : blocks) {
      open = finder.read(block, open);
    }
    return finder.found;
  }

  private boolean read(Block block, boolean openBefore) {
    if (block.kind() == Passage.Kind.BLOCK_QUOTE && block.from() < block.to()) {
      add(block.from(), block.to(), true, false);
      return false;
    }
    flat = false;
    boolean continues = openBefore && opens(block.from(), block) != null;
    int i = dialogue(block);
    while (i < block.to()) {
      Style style = opens(i, block);
      if (style == null) {
        i++;
        continue;
      }
      int end = style.single ? singleEnd(i, block) : -1;
      if (style.single && end < 0) {
        i++;
        continue;
      }
      if (!style.single) {
        end = doubleEnd(i, block, style);
      }
      boolean closed = end > 0;
      boolean reopened = end < 0 && -end - 1 < block.to();
      int stop = closed ? end : -end - 1;
      add(i, stop, closed, continues);
      continues = reopened;
      if (!closed && !reopened) {
        return true;
      }
      i = stop;
    }
    return false;
  }

  /// How a quotation that opens with some mark closes.
  private record Style(String open, String close, boolean single) {
    boolean straight() {
      return open.equals(close);
    }
  }

  private static final Style CURLY = new Style("“", "”", false);
  private static final Style LOW = new Style("„", "“", false);
  private static final Style GUILLEMETS = new Style("«", "»", false);
  private static final Style INVERTED = new Style("»", "«", false);
  private static final Style CORNER = new Style("「", "」", false);
  private static final Style WHITE_CORNER = new Style("『", "』", false);
  private static final Style SWEDISH = new Style("”", "”", false);
  private static final Style STRAIGHT = new Style("\"", "\"", false);
  private static final Style TICKS = new Style("''", "''", false);
  private static final Style GRAVE = new Style("``", "''", false);
  private static final Style ANGLE = new Style("‹", "›", true);
  private static final Style CURLY_SINGLE = new Style("‘", "’", true);
  private static final Style LOW_SINGLE = new Style("‚", "‘", true);
  private static final Style STRAIGHT_SINGLE = new Style("'", "'", true);

  private @Nullable Style opens(int i, Block block) {
    if (i >= block.to() || tokens.kind(i) != Tokens.MARK) {
      return null;
    }
    return switch (tokens.low(i)) {
      case "“" -> CURLY;
      case "„" -> LOW;
      case "«" -> GUILLEMETS;
      case "»" -> mayOpen(i, block) ? INVERTED : null;
      case "「" -> CORNER;
      case "『" -> WHITE_CORNER;
      case "”" -> mayOpen(i, block) ? SWEDISH : null;
      case "\"" -> mayOpen(i, block) ? STRAIGHT : null;
      case "''" -> mayOpen(i, block) ? TICKS : null;
      case "``" -> GRAVE;
      case "‹" -> ANGLE;
      case "‘" -> mayOpen(i, block) ? CURLY_SINGLE : null;
      case "'" -> single(i, block);
      case "‚" -> mayOpen(i, block) ? LOW_SINGLE : null;
      default -> null;
    };
  }

  /// A closing ’ arrives as ' in lower case: only the text itself tells the two apart.
  private @Nullable Style single(int i, Block block) {
    boolean straight = tokens.text().charAt(tokens.start(i)) == '\'';
    return straight && mayOpen(i, block) ? STRAIGHT_SINGLE : null;
  }

  private boolean mayOpen(int i, Block block) {
    boolean before =
        i == block.from() || tokens.spaceBefore(i) || tokens.kind(i - 1) == Tokens.MARK;
    return before && i + 1 < block.to() && !tokens.spaceAfter(i);
  }

  private boolean mayClose(int i, Block block) {
    return !tokens.spaceBefore(i)
        && (i + 1 >= block.to() || tokens.spaceAfter(i) || tokens.kind(i + 1) == Tokens.MARK);
  }

  /// One past the closing mark; `-stop - 1` when the quotation is not closed before `stop`.
  private int doubleEnd(int open, Block block, Style style) {
    if (flat) {
      return firstClose(open, block, style);
    }
    int depth = 1;
    for (int i = open + 1; i < block.to(); i++) {
      if (tokens.kind(i) != Tokens.MARK) {
        continue;
      }
      String mark = tokens.low(i);
      boolean opening = mark.equals(style.open) && (!style.straight() || !mayClose(i, block));
      if (mark.equals(style.close) && (!style.straight() || !opening || !mayOpen(i, block))) {
        if (--depth == 0) {
          return i + 1;
        }
      } else if (opening && afterSentence(i)) {
        return -i - 1;
      } else if (opening && !style.straight()) {
        depth++;
      } else if (mark.equals("”") && style.equals(STRAIGHT) && mayClose(i, block)) {
        return i + 1;
      } else if (mark.equals("\"") && style.equals(CURLY) && mayClose(i, block) && depth == 1) {
        return i + 1;
      }
    }
    flat = depth > 1;
    return flat ? firstClose(open, block, style) : -block.to() - 1;
  }

  /// Nested marks did not balance: the first closing mark ends it.
  private int firstClose(int open, Block block, Style style) {
    for (int i = open + 1; i < block.to(); i++) {
      if (tokens.isMark(i, style.close)) {
        return i + 1;
      }
    }
    return -block.to() - 1;
  }

  private boolean afterSentence(int i) {
    return tokens.kind(i - 1) == Tokens.MARK && Marks.endsSentence(tokens.low(i - 1));
  }

  private int singleEnd(int open, Block block) {
    int fallback = -1;
    int limit = Math.min(block.to(), open + SINGLE_REACH);
    for (int i = open + 2; i < limit; i++) {
      if (tokens.kind(i) != Tokens.MARK) {
        continue;
      }
      String mark = tokens.low(i);
      if ((mark.equals("'") || mark.equals("›")) && closesSingle(i, block)) {
        if (tokens.kind(i - 1) == Tokens.MARK || !tokens.low(i - 1).endsWith("s")) {
          return i + 1;
        }
        fallback = fallback < 0 ? i + 1 : fallback;
      } else if (opens(i, block) instanceof Style s && s.single) {
        break;
      }
    }
    return fallback;
  }

  private boolean closesSingle(int i, Block block) {
    return !tokens.spaceBefore(i)
        && (i + 1 >= block.to() || tokens.spaceAfter(i) || tokens.kind(i + 1) == Tokens.MARK);
  }

  /// Reads a line of dialogue that opens with a dash; gives back where reading goes on.
  private int dialogue(Block block) {
    int from = block.from();
    boolean dash =
        from + 3 < block.to()
            && tokens.kind(from) == Tokens.MARK
            && (tokens.isMark(from, "—") || tokens.isMark(from, "―") || tokens.isMark(from, "–"));
    if (!dash) {
      return from;
    }
    int i = from + 1;
    while (i < block.to() && !(tokens.kind(i) == Tokens.MARK && Marks.isDash(tokens.low(i)))) {
      if (opens(i, block) != null) {
        return from;
      }
      i++;
    }
    add(from, i, true, false);
    return i;
  }

  private void add(int from, int to, boolean closed, boolean continues) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i)) {
        words++;
      }
    }
    found.add(new Quotation(from, to, words, closed, continues));
  }
}
