package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;

/// A document cut into tokens, quotations and sentences.
///
/// @param tokens of all passages that statements may stand in
/// @param blocks one a passage, in text order
/// @param quotations in text order
/// @param sentences in text order
record Scan(
    Tokens tokens, List<Block> blocks, List<Quotation> quotations, List<Sentence> sentences) {

  static Scan of(Document document, CueLexicon cues) {
    Tokens tokens = new Tokens(document.text().string());
    List<Block> blocks = new ArrayList<>();
    List<Passage> passages = document.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (!passage.kind().isProse()) {
        continue;
      }
      int from = tokens.size();
      Scanner.scan(
          tokens,
          document.text().utf16(passage.span().start()),
          document.text().utf16(passage.span().end()));
      blocks.add(new Block(i, passage.kind(), from, tokens.size()));
    }
    List<Quotation> quotations = QuoteFinder.find(tokens, blocks);
    return new Scan(tokens, blocks, quotations, Sentences.cut(tokens, blocks, quotations, cues));
  }

  /// True when the token stands within quotation marks.
  boolean isQuoted(int token) {
    return quotation(token) != null;
  }

  /// The quotation that a token stands in, marks included; null where it stands in none.
  @Nullable Quotation quotation(int token) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation quotation = quotations.get(middle);
      if (token < quotation.from()) {
        high = middle - 1;
      } else if (token >= quotation.to()) {
        low = middle + 1;
      } else {
        return quotation;
      }
    }
    return null;
  }
}
