package org.onrecord.index.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/// Text that is analysed by its own analyzer, whatever the writer's is.
final class LanguageField extends Field {
  private final Analyzer analyzer;
  private final String text;

  LanguageField(String name, String text, Analyzer analyzer) {
    super(name, text, TextField.TYPE_NOT_STORED);
    this.analyzer = analyzer;
    this.text = text;
  }

  @Override
  public TokenStream tokenStream(Analyzer writers, @Nullable TokenStream reuse) {
    return analyzer.tokenStream(name(), text);
  }
}
