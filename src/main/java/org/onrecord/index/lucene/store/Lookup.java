package org.onrecord.index.lucene.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.onrecord.statement.Statement;

/// Reads records by what identifies them, without ranking.
public final class Lookup {
  /// How the statements of a document follow each other.
  public static final Comparator<Statement> TEXT_ORDER =
      Comparator.comparing((Statement s) -> s.spans().getFirst())
          .thenComparing(s -> s.spans().getLast())
          .thenComparing(Statement::id);

  private Lookup() {}

  /// Everything of a type.
  public static Query type(String type) {
    return new TermQuery(new Term(IndexSchema.TYPE, type));
  }

  /// What carries a mark.
  public static Query marked(String field) {
    return new TermQuery(new Term(field, "1"));
  }

  /// The statements of a document, in text order.
  public static List<Statement> statements(IndexSearcher searcher, String documentId)
      throws IOException {
    return all(
            searcher,
            IndexSchema.STATEMENT,
            IndexSchema.BLOCK,
            documentId,
            IndexSchema.RECORD,
            Statement.class)
        .stream()
        .sorted(TEXT_ORDER)
        .toList();
  }

  /// The first Lucene document of a type with a value in a field.
  public static Optional<Integer> one(
      IndexSearcher searcher, String type, String field, String value) throws IOException {
    return docs(searcher, keyed(type, field, value)).stream().findFirst();
  }

  /// A stored string of the first Lucene document of a type with a value in a field.
  public static Optional<String> string(
      IndexSearcher searcher, String type, String field, String value, String stored)
      throws IOException {
    Optional<Integer> doc = one(searcher, type, field, value);
    return doc.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            searcher.storedFields().document(doc.get(), Set.of(stored)).get(stored));
  }

  /// The text that is kept under a name.
  public static Optional<String> remembered(IndexSearcher searcher, String name)
      throws IOException {
    return string(searcher, IndexSchema.NOTE, IndexSchema.NOTE_NAME, name, IndexSchema.RECORD);
  }

  public static <T> List<T> all(
      IndexSearcher searcher,
      String type,
      String field,
      String value,
      String stored,
      Class<T> record)
      throws IOException {
    return read(searcher, keyed(type, field, value), stored, record);
  }

  public static <T> List<T> all(IndexSearcher searcher, String type, String stored, Class<T> record)
      throws IOException {
    return read(searcher, type(type), stored, record);
  }

  /// The Lucene documents of a type with a value in a field, in the order of the index.
  public static List<Integer> docs(IndexSearcher searcher, String type, String field, String value)
      throws IOException {
    return docs(searcher, keyed(type, field, value));
  }

  /// The Lucene documents of one type, in the order of the index.
  public static List<Integer> docs(IndexSearcher searcher, String type) throws IOException {
    return docs(searcher, type(type));
  }

  /// The Lucene documents that make up a document, itself last; none when it is not there.
  public static List<Integer> block(IndexSearcher searcher, String documentId) throws IOException {
    List<Integer> found = new ArrayList<>();
    Term block = new Term(IndexSchema.BLOCK, documentId);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(block, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          found.add(leaf.docBase + doc);
        }
      }
    }
    return found;
  }

  private static Query keyed(String type, String field, String value) {
    return new BooleanQuery.Builder()
        .add(type(type), Occur.FILTER)
        .add(new TermQuery(new Term(field, value)), Occur.FILTER)
        .build();
  }

  private static <T> List<T> read(
      IndexSearcher searcher, Query query, String stored, Class<T> record) throws IOException {
    StoredFields fields = searcher.storedFields();
    List<T> records = new ArrayList<>();
    QueryTimeout timeout = searcher.getTimeout();
    for (int doc : docs(searcher, query)) {
      Timed.check(timeout, records.size() * Timed.LOOK_EVERY);
      BytesRef json = fields.document(doc, Set.of(stored)).getBinaryValue(stored);
      if (json != null) {
        records.add(StoredJson.read(json, record));
      }
    }
    return records;
  }

  private static List<Integer> docs(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new AllDocs());
  }

  /// Gathers what [Docs] collect.
  private static final class AllDocs implements CollectorManager<Docs, List<Integer>> {
    @Override
    public Docs newCollector() {
      return new Docs();
    }

    @Override
    public List<Integer> reduce(Collection<Docs> parts) {
      return parts.stream().flatMap(d -> d.found.stream()).sorted().toList();
    }
  }

  /// Collects the numbers of what matches, in the order of the index.
  private static final class Docs extends SimpleCollector {
    private final List<Integer> found = new ArrayList<>();
    private int base;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
      found.add(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
