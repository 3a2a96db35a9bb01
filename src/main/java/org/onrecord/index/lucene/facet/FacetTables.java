package org.onrecord.index.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.lucene.match.Matches;
import org.onrecord.index.lucene.match.Restrictions;
import org.onrecord.index.lucene.words.WordList;

/// What one generation keeps for its counts: the tables of its facets, its words, and what is
/// counted over everything, which is what a page asks for first. Filled as it is asked for; safe
/// for threads.
public final class FacetTables {
  private final IndexSearcher searcher;
  private final Map<String, FacetTable> tables = new ConcurrentHashMap<>();
  private final Map<String, int[]> everything = new ConcurrentHashMap<>();
  private final Map<String, DayCounts> days = new ConcurrentHashMap<>();
  private @Nullable WordList words;

  /// @param reader of the index itself, without any deadline: what is kept is whole
  private FacetTables(IndexReader reader) {
    this.searcher = new IndexSearcher(reader);
  }

  /// The tables of generations that are open, by their readers.
  public static final class ByReader {
    private final Map<Object, FacetTables> open = new ConcurrentHashMap<>();

    /// Those of a searcher; forgotten when its reader is closed.
    public FacetTables of(IndexSearcher searcher) {
      IndexReader.CacheHelper helper = searcher.getIndexReader().getReaderCacheHelper();
      FacetTables known = open.get(helper.getKey());
      if (known != null) {
        return known;
      }
      DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
      FacetTables tables = new FacetTables(FilterDirectoryReader.unwrap(reader));
      FacetTables first = open.putIfAbsent(helper.getKey(), tables);
      if (first == null) {
        helper.addClosedListener(open::remove);
      }
      return first == null ? tables : first;
    }
  }

  /// The words of the generation. Whoever asks while they are read waits for them.
  public synchronized WordList words() throws IOException {
    WordList known = words;
    if (known == null) {
      known = WordLists.of(searcher);
      words = known;
    }
    return known;
  }

  /// The table of a field.
  FacetTable table(String field) throws IOException {
    FacetTable known = tables.get(field);
    if (known == null) {
      known = FacetTable.of(field, searcher.getIndexReader());
      tables.put(field, known);
    }
    return known;
  }

  /// The counts of a field over every statement, by number; not to be changed.
  public int[] overEverything(String field, boolean everySighting) throws IOException {
    String key = field + ' ' + everySighting;
    int[] known = everything.get(key);
    if (known == null) {
      FacetTable table = table(field);
      known = new int[table.size()];
      for (Matches.Segment segment : all(everySighting)) {
        table.count(segment.leaf().ord, segment.all(), known);
      }
      everything.put(key, known);
    }
    return known;
  }

  /// The days of every statement.
  ///
  /// @param field of days
  public DayCounts daysOfEverything(String field, boolean everySighting) throws IOException {
    String key = field + ' ' + everySighting;
    DayCounts known = days.get(key);
    if (known == null) {
      known = DayCounts.of(field, all(everySighting));
      days.put(key, known);
    }
    return known;
  }

  private List<Matches.Segment> all(boolean everySighting) throws IOException {
    Weight weight = Matches.weight(Restrictions.statements(everySighting), searcher);
    List<Matches.Segment> segments = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FixedBitSet all = Matches.bits(weight, leaf, null);
      segments.add(new Matches.Segment(leaf, all, Map.of()));
    }
    return segments;
  }
}
