package org.onrecord.index.lucene.facet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;
import org.onrecord.index.ResultPage.FacetCount;
import org.onrecord.index.RollUp;
import org.onrecord.index.lucene.match.Matches;
import org.onrecord.index.lucene.store.IndexSchema;

/// Counts actors where others' statements count for them too: the count of each is the length of
/// the list that it opens.
///
/// Each statement is looked at once: whoever is given it, by its speakers or by what rolls up, is
/// counted once for it.
public final class RolledCounts {
  private final RollUp rollUp;
  private final Map<String, Long> counts = new HashMap<>();

  private RolledCounts(RollUp rollUp) {
    this.rollUp = rollUp;
  }

  /// Counts of the facet of actors with the statements that roll up to each.
  public static List<FacetCount> of(Query query, List<Matches.Segment> segments)
      throws IOException {
    Set<String> asked = FacetCounts.asked(Facet.ACTOR, query);
    var rolled = new RolledCounts(query.rolled());
    for (Matches.Segment segment : segments) {
      rolled.count(segment.leaf().reader(), segment.countedFor(Facet.ACTOR));
    }
    asked.forEach(value -> rolled.counts.putIfAbsent(value, 0L));
    List<FacetCount> sorted =
        rolled.counts.entrySet().stream()
            .map(e -> new FacetCount(e.getKey(), e.getValue(), asked.contains(e.getKey())))
            .sorted(FacetCounts.MOST_FIRST)
            .toList();
    int limit = Math.min(query.facetLimit(), sorted.size());
    List<FacetCount> shown = new ArrayList<>(sorted.subList(0, limit));
    sorted.stream().skip(limit).filter(FacetCount::selected).forEach(shown::add);
    return shown;
  }

  /// One who is given the statements of a speaker, all of them or those said within two days.
  private record Given(int receiver, long first, long last, boolean always) {}

  private void count(LeafReader reader, FixedBitSet found) throws IOException {
    SortedSetDocValues speakers = DocValues.getSortedSet(reader, FIELD);
    List<List<Given>> given = given(speakers);
    int[] byReceiver = new int[Math.toIntExact(speakers.getValueCount()) + rollUp.shares().size()];
    Days days = new Days(reader);
    Set<Integer> receivers = new java.util.HashSet<>();
    for (int doc = FacetTable.first(found);
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = FacetTable.next(found, doc)) {
      if (speakers.advanceExact(doc)) {
        receivers.clear();
        for (int i = speakers.docValueCount(); i > 0; i--) {
          int speaker = (int) speakers.nextOrd();
          receivers.add(speaker);
          for (Given one : given.get(speaker)) {
            if (one.always || days.within(doc, one.first, one.last)) {
              receivers.add(one.receiver);
            }
          }
        }
        receivers.forEach(receiver -> byReceiver[receiver]++);
      }
    }
    add(byReceiver, speakers);
  }

  private static final String FIELD = IndexSchema.field(Facet.ACTOR);

  /// By speaker, who is given its statements. Receivers who never speak themselves are numbered
  /// after the speakers, in the order of their names.
  private List<List<Given>> given(SortedSetDocValues speakers) throws IOException {
    List<List<Given>> given = new ArrayList<>();
    for (long i = speakers.getValueCount(); i > 0; i--) {
      given.add(List.of());
    }
    List<String> receivers = receivers();
    for (int r = 0; r < receivers.size(); r++) {
      int own = (int) speakers.lookupTerm(new BytesRef(receivers.get(r)));
      int receiver = own >= 0 ? own : given.size() + r;
      for (RollUp.Share share : rollUp.of(Set.of(receivers.get(r)))) {
        int speaker = (int) speakers.lookupTerm(new BytesRef(share.actorId()));
        if (speaker >= 0) {
          List<Given> all = new ArrayList<>(given.get(speaker));
          all.add(new Given(receiver, first(share.from()), last(share.to()), share.always()));
          given.set(speaker, all);
        }
      }
    }
    return given;
  }

  private List<String> receivers() {
    return rollUp.shares().keySet().stream().sorted().toList();
  }

  private void add(int[] byReceiver, SortedSetDocValues speakers) throws IOException {
    List<String> receivers = receivers();
    int own = Math.toIntExact(speakers.getValueCount());
    for (int i = 0; i < byReceiver.length; i++) {
      if (byReceiver[i] > 0) {
        String name = i < own ? speakers.lookupOrd(i).utf8ToString() : receivers.get(i - own);
        counts.merge(name, (long) byReceiver[i], Long::sum);
      }
    }
  }

  private static long first(@Nullable LocalDate day) {
    return day == null ? Long.MIN_VALUE : day.toEpochDay();
  }

  private static long last(@Nullable LocalDate day) {
    return day == null ? Long.MAX_VALUE : day.toEpochDay();
  }

  /// In which days a statement may have been said.
  private static final class Days {
    private final SortedNumericDocValues from;
    private final SortedNumericDocValues to;

    Days(LeafReader reader) throws IOException {
      this.from = DocValues.getSortedNumeric(reader, IndexSchema.SAID + IndexSchema.FROM);
      this.to = DocValues.getSortedNumeric(reader, IndexSchema.SAID + IndexSchema.TO);
    }

    /// True when all of them lie within two days; false for a statement without a date.
    boolean within(int doc, long first, long last) throws IOException {
      if (!from.advanceExact(doc) || !to.advanceExact(doc)) {
        return false;
      }
      long begins = from.nextValue();
      long ends = to.nextValue();
      return begins >= first && begins <= last && ends >= first && ends <= last;
    }
  }
}
