package org.onrecord.index.lucene.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Puts [#SENTENCE] and [#PARAGRAPH] at the position of the first word of each, beside the
/// word: phrases go on across them.
public final class StretchMarks extends TokenFilter {
  /// Begins every sentence, at the position of its first word.
  public static final String SENTENCE = "\u0001s";

  /// Begins every passage, likewise.
  public static final String PARAGRAPH = "\u0001p";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Ahead sentences;
  private final Ahead paragraphs;
  private AttributeSource.@Nullable State word;

  /// @param sentences where they begin in the text, ascending Java indices
  /// @param paragraphs likewise
  StretchMarks(TokenStream words, int[] sentences, int[] paragraphs) {
    super(words);
    this.sentences = new Ahead(sentences);
    this.paragraphs = new Ahead(paragraphs);
  }

  /// Beginnings that are not reached yet.
  private static final class Ahead {
    private final int[] starts;
    private int next;
    private boolean due;

    Ahead(int[] starts) {
      this.starts = starts;
    }

    void reach(int at) {
      while (next < starts.length && starts[next] <= at) {
        next++;
        due = true;
      }
    }

    boolean take() {
      boolean was = due;
      due = false;
      return was;
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (sentences.take()) {
      return mark(SENTENCE);
    }
    if (paragraphs.take()) {
      return mark(PARAGRAPH);
    }
    if (!input.incrementToken()) {
      return false;
    }
    sentences.reach(offset.startOffset());
    paragraphs.reach(offset.startOffset());
    word = sentences.due || paragraphs.due ? captureState() : null;
    return true;
  }

  private boolean mark(String mark) {
    if (word != null) {
      restoreState(word);
    }
    term.setEmpty().append(mark);
    step.setPositionIncrement(0);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    word = null;
    sentences.next = 0;
    paragraphs.next = 0;
    sentences.due = false;
    paragraphs.due = false;
  }
}
