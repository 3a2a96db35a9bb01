package org.onrecord.index.lucene.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Sentences;

/// Text that is analysed by its own analyzer, whatever the writer's is, and cut into sentences and
/// passages.
public final class LanguageField extends Field {
  private final Analyzer analyzer;
  private final String text;
  private final int @Nullable [] passages;

  private LanguageField(String name, String text, Analyzer analyzer, int @Nullable [] passages) {
    super(name, text, TextField.TYPE_NOT_STORED);
    this.analyzer = analyzer;
    this.text = text;
    this.passages = passages;
  }

  /// Words as they are written, without sentences and passages.
  public static LanguageField asWritten(String name, String text, Analyzer analyzer) {
    return new LanguageField(name, text, analyzer, null);
  }

  /// Words in their forms.
  ///
  /// @param passages code points of the text at which another passage begins, ascending
  public static LanguageField ofForms(
      String name, String text, Analyzer analyzer, List<Integer> passages) {
    return new LanguageField(name, text, analyzer, starts(text, passages));
  }

  /// Where passages begin, as Java indices; the first at 0.
  public static int[] starts(String text, List<Integer> passages) {
    return IntStream.concat(
            IntStream.of(0), passages.stream().mapToInt(p -> text.offsetByCodePoints(0, p)))
        .toArray();
  }

  @Override
  public TokenStream tokenStream(Analyzer writers, @Nullable TokenStream reuse) {
    TokenStream words = analyzer.tokenStream(name(), text);
    return passages == null ? words : marked(words, text, passages);
  }

  /// Words with marks where sentences and passages begin; a sentence ends with its passage.
  public static TokenStream marked(TokenStream words, String text, int[] passages) {
    int[] sentences =
        IntStream.concat(Arrays.stream(Sentences.starts(text)), Arrays.stream(passages))
            .sorted()
            .distinct()
            .toArray();
    return new StretchMarks(words, sentences, passages);
  }
}
