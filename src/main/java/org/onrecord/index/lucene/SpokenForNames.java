package org.onrecord.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.SpokenFor;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.Lookup;
import org.onrecord.index.lucene.store.StoredJson;
import org.onrecord.statement.Statement;

/// Counts the names on whose behalf statements were made.
final class SpokenForNames {
  private static final Sort BY_ID = new Sort(new SortField(IndexSchema.ID, SortField.Type.STRING));

  private SpokenForNames() {}

  /// See [org.onrecord.index.StatementIndex#spokenFor].
  static List<SpokenFor> of(IndexSearcher searcher) throws IOException {
    List<SpokenFor> all = new ArrayList<>();
    for (String name : names(searcher)) {
      BooleanQuery query =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(IndexSchema.SPOKEN_FOR, name)), Occur.FILTER)
              .add(Lookup.marked(IndexSchema.FIRST), Occur.FILTER)
              .build();
      TopDocs first = searcher.search(query, 1, BY_ID);
      if (first.scoreDocs.length > 0) {
        BytesRef stored =
            searcher
                .storedFields()
                .document(first.scoreDocs[0].doc)
                .getBinaryValue(IndexSchema.RECORD);
        String example = StoredJson.read(stored, Statement.class).id();
        all.add(new SpokenFor(name, searcher.count(query), example));
      }
    }
    return List.copyOf(all);
  }

  private static SortedSet<String> names(IndexSearcher searcher) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(IndexSchema.SPOKEN_FOR);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          names.add(term.utf8ToString());
        }
      }
    }
    return names;
  }
}
