package org.onrecord.index.lucene.pattern;

import java.io.IOException;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.tartarus.snowball.ext.PorterStemmer;

/// Statements with a word of the same stem by Porter (Program 14/3, 1980), scored as if all these
/// were one word.
///
/// Such a stem brings “regulate” to “regulation”, and “authority” to “author”: it is fit to rank
/// what is found already, and never to find. The words of a stem are read from the index when it is
/// asked, so that nothing more is kept in it.
public final class Loosely extends Query {
  /// Shorter stems have too many words of other meanings beside them.
  private static final int FEWEST_LETTERS = 4;

  private final String field;
  private final String stem;

  private Loosely(String field, String stem) {
    this.field = field;
    this.stem = stem;
  }

  /// A word in every form that comes from the same stem; nothing where the stem is short.
  ///
  /// @param field one of words in any of their forms
  /// @param word as the chain of English leaves it
  public static Query of(String field, String word) {
    String stem = stem(word);
    return stem.length() < FEWEST_LETTERS ? MatchNoDocsQuery.INSTANCE : new Loosely(field, stem);
  }

  static String stem(String word) {
    var porter = new PorterStemmer();
    porter.setCurrent(word);
    porter.stem();
    return porter.getCurrent();
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    TreeSet<BytesRef> words = new TreeSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        gather(terms.iterator(), words);
      }
    }
    if (words.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    SynonymQuery.Builder alike = new SynonymQuery.Builder(field);
    words.forEach(word -> alike.addTerm(new Term(field, word)));
    return alike.build();
  }

  /// All words of a stem begin with its letters but the last, which may be “i” for “y”.
  private void gather(TermsEnum words, SortedSet<BytesRef> found) throws IOException {
    BytesRef beginning = new BytesRef(stem.substring(0, stem.length() - 1));
    BytesRef word = words.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : words.term();
    while (word != null && StringHelper.startsWith(word, beginning)) {
      if (stem(word.utf8ToString()).equals(stem)) {
        found.add(BytesRef.deepCopyOf(word));
      }
      word = words.next();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + stem + "~stem";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Loosely loosely
        && loosely.field.equals(field)
        && loosely.stem.equals(stem);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, stem);
  }
}
