package org.onrecord.index.lucene.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.core.KeywordAnalyzer;

/// Keeps the values of one field apart, so that no phrase reaches from one into the next. The words
/// themselves come from [LanguageField].
final class Apart extends AnalyzerWrapper {
  /// More than any phrase has words.
  private static final int GAP = 1000;

  private final Analyzer none = new KeywordAnalyzer();

  Apart() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return none;
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}
