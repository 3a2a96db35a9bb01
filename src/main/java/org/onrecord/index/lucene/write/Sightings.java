package org.onrecord.index.lucene.write;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.DocumentCopies;
import org.onrecord.copies.Sameness;
import org.onrecord.copies.Sighting;
import org.onrecord.copies.Sketch;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.Facet;
import org.onrecord.index.lucene.facet.FacetValues;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.StoredJson;
import org.onrecord.index.lucene.text.Analysis;
import org.onrecord.index.lucene.text.LanguageField;
import org.onrecord.statement.Statement;

/// The fields that tell copies: a statement that is counted once is found by the documents of all
/// its sightings, and by words that were altered in one of them.
final class Sightings {
  private final Analysis analysis;

  Sightings(Analysis analysis) {
    this.analysis = analysis;
  }

  /// Adds what is known of a document's copies.
  void add(org.apache.lucene.document.Document fields, Document document, DocumentCopies copies) {
    fields.add(
        new BinaryDocValuesField(IndexSchema.SKETCH, new BytesRef(Sketch.of(document).bytes())));
    fields.add(new BinaryDocValuesField(IndexSchema.BASIS, new BytesRef(copies.basis())));
    if (copies.group() != null) {
      fields.add(new StoredField(IndexSchema.GROUP, StoredJson.write(copies.group())));
      if (copies.group().origin().equals(document.id())) {
        fields.add(new StringField(IndexSchema.ORIGIN, "1", Store.NO));
      }
    }
    if (copies.campaign() != null) {
      add(fields, document, copies.campaign());
    }
  }

  private static void add(
      org.apache.lucene.document.Document fields, Document document, Campaign campaign) {
    fields.add(new StoredField(IndexSchema.CAMPAIGN, StoredJson.write(campaign)));
    if (campaign.first().equals(document.id())) {
      fields.add(new StringField(IndexSchema.CAMPAIGN_ID, campaign.id(), Store.NO));
      fields.add(new StringField(IndexSchema.CAMPAIGN_FIRST, "1", Store.NO));
    }
  }

  /// Adds what is known of a statement's sightings.
  void add(
      org.apache.lucene.document.Document fields,
      Statement statement,
      Document document,
      DocumentCopies copies) {
    Sighting copyOf = copies.copyOf().get(statement.id());
    if (copyOf != null) {
      fields.add(new StoredField(IndexSchema.COPY_OF, StoredJson.write(copyOf)));
      return;
    }
    fields.add(new StringField(IndexSchema.FIRST, "1", Store.NO));
    List<Sighting> sightings = copies.sightings().getOrDefault(statement.id(), List.of());
    if (!sightings.isEmpty()) {
      fields.add(new StoredField(IndexSchema.SIGHTINGS, StoredJson.write(sightings)));
    }
    words(fields, sightings);
    places(fields, document, sightings);
  }

  private void words(org.apache.lucene.document.Document fields, List<Sighting> sightings) {
    for (Sighting sighting : sightings) {
      if (sighting.sameness() == Sameness.ALTERED) {
        String language = sighting.document().language();
        fields.add(
            LanguageField.ofForms(
                IndexSchema.ALTERED, sighting.text(), analysis.of(language), List.of()));
        fields.add(
            LanguageField.asWritten(
                IndexSchema.ALTERED_EXACT, sighting.text(), analysis.exact(language)));
      }
    }
  }

  /// One place that a statement was seen in.
  private record Seen(
      String id,
      DocumentKind kind,
      @Nullable String publisher,
      String language,
      DatedAs published) {}

  private static void places(
      org.apache.lucene.document.Document fields, Document document, List<Sighting> sightings) {
    Set<Seen> places = new LinkedHashSet<>();
    places.add(
        new Seen(
            document.id(),
            document.kind(),
            document.publisher(),
            document.language(),
            document.published()));
    sightings.stream()
        .map(Sighting::document)
        .map(d -> new Seen(d.id(), d.kind(), d.publisher(), d.language(), d.published()))
        .forEach(places::add);
    for (Facet facet : IndexSchema.OF_DOCUMENT) {
      Set<String> values = new LinkedHashSet<>();
      places.forEach(
          p -> values.addAll(FacetValues.of(facet, p.id(), p.kind(), p.publisher(), p.language())));
      values.forEach(v -> fields.add(new KeywordField(IndexSchema.field(facet), v, Store.NO)));
    }
    places.stream().map(Seen::published).distinct().forEach(date -> seen(fields, date));
  }

  private static void seen(org.apache.lucene.document.Document fields, DatedAs date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null && to == null) {
      fields.add(new StringField(IndexSchema.SEEN + IndexSchema.UNDATED, "1", Store.NO));
      return;
    }
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    fields.add(new LongRange(IndexSchema.SEEN, new long[] {first}, new long[] {last}));
  }
}
