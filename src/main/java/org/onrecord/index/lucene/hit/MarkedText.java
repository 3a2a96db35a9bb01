package org.onrecord.index.lucene.hit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.onrecord.document.Span;
import org.onrecord.index.lucene.pattern.PatternMatch;
import org.onrecord.index.lucene.pattern.Resembling;
import org.onrecord.index.lucene.pattern.Slot;
import org.onrecord.index.lucene.text.Analysis;
import org.onrecord.index.lucene.text.LanguageField;

/// A text cut into words as the index cuts it, in which patterns are looked for.
public final class MarkedText implements PatternMatch.Positions {
  /// A word: its token, its position and its Java indices.
  private record Word(String token, int position, int start, int end) {}

  private final String text;
  private final Resembling resembling;
  private final List<Word> forms;
  private final List<Word> asWritten;
  private final Map<Slot, int[]> known = new HashMap<>();
  private final Map<Integer, Word> places = new HashMap<>();

  /// @param turns code points of the text at which another passage begins
  public MarkedText(
      String text, String language, List<Integer> turns, Analysis analysis, Resembling resembling) {
    this.text = text;
    this.resembling = resembling;
    int[] passages = LanguageField.starts(text, turns);
    this.forms =
        words(
            LanguageField.marked(analysis.of(language).tokenStream("words", text), text, passages));
    this.asWritten = words(analysis.exact(language).tokenStream("words", text));
    asWritten.forEach(word -> places.putIfAbsent(word.position, word));
    forms.forEach(word -> places.putIfAbsent(word.position, word));
  }

  /// What a pattern marks: code points, in order, without overlap.
  static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && merged.getLast().end() > span.start()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /// The words at some positions, as one stretch of code points from the first to the last.
  Span span(int first, int last) {
    Word from = places.get(first);
    Word to = places.get(last);
    if (from == null || to == null) {
      throw new IllegalStateException("no words at " + first + " to " + last + " of " + text);
    }
    return new Span(
        text.codePointCount(0, from.start), text.codePointCount(0, Math.max(from.end, to.end)));
  }

  @Override
  public int[] of(Slot slot) {
    return known.computeIfAbsent(
        slot,
        s ->
            switch (s) {
              case Slot.Tokens(Set<String> tokens, boolean written) ->
                  positions(written ? asWritten : forms, tokens::contains);
              case Slot.Beginning(String letters) ->
                  positions(asWritten, token -> token.startsWith(letters));
              case Slot.Like like -> positions(asWritten, resembling.to(like));
            });
  }

  private static int[] positions(List<Word> words, Predicate<String> wanted) {
    int[] found =
        words.stream()
            .filter(w -> wanted.test(w.token))
            .mapToInt(Word::position)
            .distinct()
            .toArray();
    Arrays.sort(found);
    return found;
  }

  private static List<Word> words(TokenStream stream) {
    List<Word> words = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        words.add(new Word(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot analyse a text in memory", e);
    }
    return words;
  }
}
