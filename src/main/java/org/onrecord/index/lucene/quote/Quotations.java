package org.onrecord.index.lucene.quote;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.onrecord.copies.CopyCard;
import org.onrecord.copies.Quotation;
import org.onrecord.copies.Sighting;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.Lookup;
import org.onrecord.index.lucene.store.StoredJson;
import org.onrecord.statement.Corrected;
import org.onrecord.statement.Statement;

/// Finds one quotation in other documents: who has its rarest words in a row is held against it.
public final class Quotations {
  /// Statements that are counted for rare words in a row, however many have the next rarest.
  private static final int LOOKED_THROUGH = 4096;

  /// Of these, how many are read: those with most in common.
  private static final int READ = 128;

  /// Rows of words that a quotation shares with each that it is joined with.
  private static final int SHARED = 2;

  private static final Comparator<Sighting> ORDER =
      Comparator.comparing(
              (Sighting s) -> s.document().published().from(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(s -> s.document().path())
          .thenComparing(Sighting::statement);

  private Quotations() {}

  /// Adds what a quotation is found by.
  public static void add(Document fields, Statement statement) {
    Quotation.of(statement).map(Quotation::shingles).stream()
        .flatMapToLong(java.util.Arrays::stream)
        .forEach(s -> fields.add(new StringField(IndexSchema.QUOTATION, bytes(s), Store.NO)));
  }

  private static BytesRef bytes(long shingle) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(shingle).array());
  }

  /// See [org.onrecord.index.StatementIndex#quotations].
  public static List<Sighting> of(IndexSearcher searcher, String id) throws IOException {
    Optional<Integer> doc = Lookup.one(searcher, IndexSchema.STATEMENT, IndexSchema.ID, id);
    if (doc.isEmpty()) {
      return List.of();
    }
    Document own = searcher.storedFields().document(doc.get());
    Statement statement = read(own);
    Optional<Quotation> quotation = Quotation.of(statement);
    return quotation.isEmpty()
        ? List.of()
        : seen(searcher, quotation.get(), known(own, statement), statement);
  }

  private static Statement read(Document stored) {
    return StoredJson.read(stored.getBinaryValue(IndexSchema.RECORD), Statement.class);
  }

  /// The statement itself and what it is folded with already.
  private static Set<String> known(Document own, Statement statement) {
    Set<String> known = new HashSet<>();
    known.add(statement.id());
    BytesRef copyOf = own.getBinaryValue(IndexSchema.COPY_OF);
    if (copyOf != null) {
      known.add(StoredJson.read(copyOf, Sighting.class).statement());
    }
    BytesRef sightings = own.getBinaryValue(IndexSchema.SIGHTINGS);
    if (sightings != null) {
      for (Sighting sighting : StoredJson.read(sightings, Sighting[].class)) {
        known.add(sighting.statement());
      }
    }
    return known;
  }

  private static List<Sighting> seen(
      IndexSearcher searcher, Quotation quotation, Set<String> known, Statement statement)
      throws IOException {
    List<Sighting> seen = new ArrayList<>();
    for (int doc : candidates(searcher, quotation.shingles())) {
      Document stored = searcher.storedFields().document(doc);
      Statement other = read(stored);
      boolean counts = stored.getBinaryValue(IndexSchema.COPY_OF) == null;
      if (counts && !known.contains(other.id()) && isElsewhere(statement, other)) {
        CopyCard card =
            card(StoredJson.read(stored.getBinaryValue(IndexSchema.CARD), DocumentCard.class));
        Quotation.of(other).flatMap(o -> quotation.seenAs(o, card)).ifPresent(seen::add);
      }
    }
    seen.sort(ORDER);
    return List.copyOf(seen);
  }

  /// True in another document, unless a person decided whether the two are one: of two statements
  /// only that is a correction of both.
  private static boolean isElsewhere(Statement statement, Statement other) {
    Set<String> decided =
        statement.corrections().stream().map(Corrected::entry).collect(Collectors.toSet());
    return !other.documentId().equals(statement.documentId())
        && other.corrections().stream().noneMatch(c -> decided.contains(c.entry()));
  }

  private static CopyCard card(DocumentCard card) {
    return new CopyCard(
        card.id(),
        card.path(),
        card.title(),
        card.publisher(),
        card.kind(),
        card.language(),
        card.published());
  }

  /// Statements that share rare words in a row, those with most first.
  static List<Integer> candidates(IndexSearcher searcher, long[] shingles) throws IOException {
    Map<BytesRef, Integer> frequencies = new HashMap<>();
    for (long shingle : shingles) {
      BytesRef term = bytes(shingle);
      frequencies.put(
          term, searcher.getIndexReader().docFreq(new Term(IndexSchema.QUOTATION, term)));
    }
    List<BytesRef> rarest = new ArrayList<>(frequencies.keySet());
    rarest.sort(
        Comparator.<BytesRef>comparingInt(term -> frequencies.getOrDefault(term, 0))
            .thenComparing(Comparator.naturalOrder()));
    Map<Integer, Integer> shared = new HashMap<>();
    int looked = 0;
    for (BytesRef term : rarest) {
      looked += frequencies.getOrDefault(term, 0);
      if (!shared.isEmpty() && looked > LOOKED_THROUGH) {
        break;
      }
      count(searcher, term, shared);
    }
    return most(searcher, shared);
  }

  /// Those with most in common; of as many the lower ids, whatever the order of the index.
  private static List<Integer> most(IndexSearcher searcher, Map<Integer, Integer> shared)
      throws IOException {
    List<Integer> docs = new ArrayList<>(shared.keySet());
    docs.removeIf(doc -> shared.getOrDefault(doc, 0) < SHARED);
    if (docs.size() <= READ) {
      return docs;
    }
    Map<Integer, BytesRef> ids = new HashMap<>();
    for (int doc : docs) {
      ids.put(doc, id(searcher, doc));
    }
    docs.sort(
        Comparator.<Integer>comparingInt(doc -> -shared.getOrDefault(doc, 0))
            .thenComparing(doc -> Objects.requireNonNull(ids.get(doc))));
    return docs.subList(0, READ);
  }

  private static BytesRef id(IndexSearcher searcher, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexSchema.ID);
    return ids.advanceExact(doc - leaf.docBase)
        ? BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()))
        : new BytesRef();
  }

  private static void count(IndexSearcher searcher, BytesRef term, Map<Integer, Integer> shared)
      throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(IndexSchema.QUOTATION);
      TermsEnum each = terms == null ? null : terms.iterator();
      if (each == null || !each.seekExact(term)) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          shared.merge(leaf.docBase + doc, 1, Integer::sum);
        }
      }
    }
  }
}
