package org.onrecord.query;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.query.Lexeme.Kind;

/// Cuts what is written without gaps, 中国对公约的立场, at what is known in it: names, concerns,
/// articles and the words that only put a question. What lies between stays whole.
final class HanWords {
  private static final Pattern HAN =
      Pattern.compile("[\\p{L}\\p{N}]*\\p{IsHan}{3,}[\\p{L}\\p{N}]*");

  /// Words of a question’s form, longest first; those of one sign only where nothing else has them.
  private static final List<String> KNOWN =
      Stream.of(
              QuestionWords.FUNCTION,
              QuestionWords.SPEECH,
              QuestionWords.COMMON,
              QuestionWords.STANCE.keySet())
          .flatMap(Set::stream)
          .filter(word -> UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HAN)
          .filter(word -> word.length() > 1 || "谁吗呢".contains(word))
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
          .toList();

  /// One sign that joins words, where it stands at the edge of what is left.
  private static final String PARTICLES = "的了和在是对与及说";

  private final Lexicon lexicon;

  HanWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The words in one that was written without gaps; itself where it is none such.
  List<Lexeme> of(Lexeme word) {
    String text = word.text();
    if (!HAN.matcher(text).matches() || word.end() - word.start() != text.length()) {
      return List.of(word);
    }
    boolean[] taken = new boolean[text.length()];
    boolean[] cut = new boolean[text.length() + 1];
    known(text).forEach(span -> take(span[0], span[1], taken, cut));
    for (String form : KNOWN) {
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        take(at, at + form.length(), taken, cut);
      }
    }
    List<Lexeme> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || cut[i]) {
        trimmed(text, start, i, taken[start], word.start(), words);
        start = i;
      }
    }
    return words;
  }

  private List<int[]> known(String text) {
    Text code = Text.of(text);
    return Stream.of(
            lexicon.actors(text).stream().map(mention -> mention.span()),
            lexicon.provisions(text).stream().map(ref -> ref.span()),
            lexicon.themes(text).stream().flatMap(tag -> tag.evidence().stream()))
        .flatMap(spans -> spans)
        .sorted(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()))
        .map(span -> new int[] {code.utf16(span.start()), code.utf16(span.end())})
        .toList();
  }

  /// Takes a stretch, unless something of it is taken already.
  private static void take(int from, int to, boolean[] taken, boolean[] cut) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return;
      }
    }
    Arrays.fill(taken, from, to, true);
    cut[from] = true;
    cut[to] = true;
  }

  private static void trimmed(
      String text, int start, int end, boolean isKnown, int offset, List<Lexeme> into) {
    int from = start;
    int to = end;
    while (!isKnown && to - from > 1 && PARTICLES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (!isKnown && to - from > 2 && PARTICLES.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    for (int i = start; i < from; i++) {
      add(text, i, i + 1, offset, into);
    }
    add(text, from, to, offset, into);
    for (int i = to; i < end; i++) {
      add(text, i, i + 1, offset, into);
    }
  }

  private static void add(String text, int from, int to, int offset, List<Lexeme> into) {
    into.add(Lexeme.of(Kind.WORD, text.substring(from, to), offset + from, offset + to));
  }
}
