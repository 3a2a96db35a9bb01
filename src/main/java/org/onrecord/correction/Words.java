package org.onrecord.correction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.document.Text;

/// Finds quoted words in a document, wherever in it they now stand.
final class Words {
  /// So few characters may stand anywhere: in an edited file they need some of their neighbours.
  private static final int SHORT = 24;

  /// Neighbouring characters that make a short place the right one.
  private static final int ENOUGH = 8;

  private Words() {}

  /// Where the words of a target stand: of several places the one with the most of the prefix and
  /// suffix around it, of equal ones the first. White space may have changed.
  static Optional<Span> find(Document document, Target target) {
    Text text = document.text();
    Place best = best(text.string(), Pattern.compile(Pattern.quote(target.exact())), target);
    if (best == null) {
      best = best(text.string(), loose(target.exact()), target);
    }
    boolean same = document.source().id().equals(target.document().sha256());
    if (best == null
        || (!same && target.exact().length() < SHORT && best.context < needed(target))) {
      return Optional.empty();
    }
    return Optional.of(text.span(best.start, best.end));
  }

  private static int needed(Target target) {
    return Math.min(ENOUGH, target.prefix().length() + target.suffix().length());
  }

  /// A place in the text, in Java indices.
  private record Place(int start, int end, int context) {}

  private static @org.jspecify.annotations.Nullable Place best(
      String text, Pattern words, Target target) {
    Matcher matcher = words.matcher(text);
    Place best = null;
    int from = 0;
    while (matcher.find(from)) {
      int context =
          before(text, matcher.start(), target.prefix())
              + after(text, matcher.end(), target.suffix());
      if (best == null || context > best.context) {
        best = new Place(matcher.start(), matcher.end(), context);
      }
      from = matcher.start() + 1;
    }
    return best;
  }

  /// Characters of the prefix that stand before an index.
  private static int before(String text, int index, String prefix) {
    int same = 0;
    while (same < prefix.length()
        && same < index
        && text.charAt(index - 1 - same) == prefix.charAt(prefix.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  /// Characters of the suffix that stand from an index on.
  private static int after(String text, int index, String suffix) {
    int same = 0;
    while (same < suffix.length()
        && index + same < text.length()
        && text.charAt(index + same) == suffix.charAt(same)) {
      same++;
    }
    return same;
  }

  private static Pattern loose(String exact) {
    return Pattern.compile(
        Stream.of(exact.strip().split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+")));
  }
}
