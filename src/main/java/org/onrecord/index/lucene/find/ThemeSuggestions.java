package org.onrecord.index.lucene.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.index.Facet;
import org.onrecord.index.SuggestedTheme;
import org.onrecord.index.lucene.hit.Hits;
import org.onrecord.index.lucene.match.Matches;
import org.onrecord.index.lucene.match.Restrictions;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.Timed;
import org.onrecord.meaning.Vector;

/// Finds statements that are near in meaning to what is filed under a concern, and are not filed
/// under it or one below it.
///
/// A concern stands in the middle of its statements. Reads every vector twice, three times for what
/// is shown.
public final class ThemeSuggestions {
  /// A concern of fewer statements has no middle that tells anything.
  private static final int FEWEST = 5;

  private final IndexSearcher searcher;
  private final List<Placed> all = new ArrayList<>();

  /// A statement whose meaning is known.
  private record Placed(int doc, Vector place, List<String> themes) {}

  /// One that may be filed under a concern.
  private record Candidate(Placed statement, String theme, float similarity) {}

  private static final Comparator<Candidate> FARTHEST_FIRST =
      Comparator.comparingDouble(Candidate::similarity)
          .thenComparing(Candidate::theme, Comparator.reverseOrder())
          .thenComparingInt(c -> -c.statement().doc());

  private ThemeSuggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// The nearest first.
  ///
  /// @param wanted concern, or empty for all
  /// @param least similarity
  public static List<SuggestedTheme> of(
      String wanted, float least, int limit, IndexSearcher searcher) throws IOException {
    ThemeSuggestions suggestions = new ThemeSuggestions(searcher);
    suggestions.read();
    return suggestions.nearest(wanted, least, limit);
  }

  private void read() throws IOException {
    var counted = Matches.weight(Restrictions.statements(false), searcher);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BinaryDocValues places = leaf.reader().getBinaryDocValues(IndexSchema.MEANING);
      SortedSetDocValues themes =
          DocValues.getSortedSet(leaf.reader(), IndexSchema.field(Facet.THEME, false));
      FixedBitSet first = Matches.bits(counted, leaf, searcher.getTimeout());
      for (int doc = places == null ? Integer.MAX_VALUE : places.nextDoc();
          doc < leaf.reader().maxDoc();
          doc = places.nextDoc()) {
        Timed.check(searcher.getTimeout(), doc);
        if (first.get(doc)) {
          Vector place = Vector.of(BytesRef.deepCopyOf(places.binaryValue()).bytes);
          all.add(new Placed(leaf.docBase + doc, place, themes(themes, doc)));
        }
      }
    }
  }

  private static List<String> themes(SortedSetDocValues themes, int doc) throws IOException {
    List<String> filed = new ArrayList<>();
    if (themes.advanceExact(doc)) {
      for (int i = 0; i < themes.docValueCount(); i++) {
        filed.add(themes.lookupOrd(themes.nextOrd()).utf8ToString());
      }
    }
    return filed;
  }

  private List<SuggestedTheme> nearest(String wanted, float least, int limit) throws IOException {
    Map<String, Vector> middles = middles(wanted);
    PriorityQueue<Candidate> best = new PriorityQueue<>(FARTHEST_FIRST);
    for (int i = 0; i < all.size(); i++) {
      Timed.check(searcher.getTimeout(), i);
      Placed statement = all.get(i);
      for (var middle : middles.entrySet()) {
        if (!statement.themes().contains(middle.getKey())) {
          float similarity = middle.getValue().similarity(statement.place());
          if (similarity >= least) {
            best.add(new Candidate(statement, middle.getKey(), similarity));
          }
        }
      }
      while (best.size() > limit) {
        best.remove();
      }
    }
    List<SuggestedTheme> found = new ArrayList<>();
    for (Candidate candidate : best.stream().sorted(FARTHEST_FIRST.reversed()).toList()) {
      found.add(suggested(candidate));
    }
    return List.copyOf(found);
  }

  private Map<String, Vector> middles(String wanted) {
    Map<String, List<Vector>> filed = new TreeMap<>();
    for (Placed statement : all) {
      for (String theme : statement.themes()) {
        if (wanted.isEmpty() || wanted.equals(theme)) {
          filed.computeIfAbsent(theme, t -> new ArrayList<>()).add(statement.place());
        }
      }
    }
    Map<String, Vector> middles = new TreeMap<>();
    filed.forEach(
        (theme, places) -> {
          if (places.size() >= FEWEST) {
            middles.put(theme, Vector.middle(places));
          }
        });
    return middles;
  }

  private SuggestedTheme suggested(Candidate candidate) throws IOException {
    Vector place = candidate.statement().place();
    Placed nearest =
        all.stream()
            .filter(other -> other.themes().contains(candidate.theme()))
            .max(
                Comparator.comparingDouble((Placed other) -> place.similarity(other.place()))
                    .thenComparingInt(other -> -other.doc()))
            .orElseThrow();
    return new SuggestedTheme(
        candidate.theme(),
        Hits.plain(candidate.statement().doc(), searcher),
        candidate.similarity(),
        Hits.plain(nearest.doc(), searcher),
        place.similarity(nearest.place()));
  }
}
