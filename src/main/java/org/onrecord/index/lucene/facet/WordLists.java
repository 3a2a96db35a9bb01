package org.onrecord.index.lucene.facet;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.lucene.match.Matches;
import org.onrecord.index.lucene.match.Restrictions;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.words.WordList;

/// Reads the words of a generation, with how many statements each finds when it is asked for
/// exactly: those in which it stands, or in whose altered sightings it does.
///
/// Where nothing was deleted and nothing is a copy, the index knows the numbers; else each place of
/// each word is looked at.
final class WordLists {
  private final IndexReader reader;
  private final @Nullable FixedBitSet counted;
  private @Nullable PostingsEnum places;
  private @Nullable PostingsEnum altered;

  private WordLists(IndexReader reader, @Nullable FixedBitSet counted) {
    this.reader = reader;
    this.counted = counted;
  }

  static WordList of(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    int statements = reader.docFreq(new Term(IndexSchema.TYPE, IndexSchema.STATEMENT));
    boolean plain =
        !reader.hasDeletions()
            && reader.docFreq(new Term(IndexSchema.FIRST, "1")) == statements
            && MultiTerms.getTerms(reader, IndexSchema.ALTERED_EXACT) == null;
    return new WordLists(reader, plain ? null : counted(searcher)).read();
  }

  /// The statements that are counted once, across all segments.
  private static FixedBitSet counted(IndexSearcher searcher) throws IOException {
    FixedBitSet all = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Weight weight = Matches.weight(Restrictions.statements(false), searcher);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FixedBitSet own = Matches.bits(weight, leaf, null);
      for (int doc = FacetTable.first(own);
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = FacetTable.next(own, doc)) {
        all.set(leaf.docBase + doc);
      }
    }
    return all;
  }

  private WordList read() throws IOException {
    var words = new WordList.Builder();
    TermsEnum own = terms(IndexSchema.EXACT);
    TermsEnum changed = terms(IndexSchema.ALTERED_EXACT);
    BytesRef word = own.next();
    BytesRef other = changed.next();
    while (word != null || other != null) {
      int order = word == null ? 1 : other == null ? -1 : word.compareTo(other);
      String text = (order <= 0 ? word : other).utf8ToString();
      int count = count(order <= 0 ? own : null, order >= 0 ? changed : null);
      if (count > 0 && text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
        words.add(text, count);
      }
      word = order <= 0 ? own.next() : word;
      other = order >= 0 ? changed.next() : other;
    }
    return words.build();
  }

  private TermsEnum terms(String field) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  private int count(@Nullable TermsEnum own, @Nullable TermsEnum changed) throws IOException {
    FixedBitSet all = counted;
    if (all == null) {
      return own == null ? 0 : own.docFreq();
    }
    DocIdSetIterator first = DocIdSetIterator.empty();
    DocIdSetIterator second = DocIdSetIterator.empty();
    if (own != null) {
      places = own.postings(places, PostingsEnum.NONE);
      first = places;
    }
    if (changed != null) {
      altered = changed.postings(altered, PostingsEnum.NONE);
      second = altered;
    }
    return count(first, second, all);
  }

  /// How many of a set stand in either.
  private static int count(DocIdSetIterator first, DocIdSetIterator second, FixedBitSet all)
      throws IOException {
    int count = 0;
    int one = first.nextDoc();
    int other = second.nextDoc();
    while (one != DocIdSetIterator.NO_MORE_DOCS || other != DocIdSetIterator.NO_MORE_DOCS) {
      int doc = Math.min(one, other);
      count += all.get(doc) ? 1 : 0;
      one = one == doc ? first.nextDoc() : one;
      other = other == doc ? second.nextDoc() : other;
    }
    return count;
  }
}
