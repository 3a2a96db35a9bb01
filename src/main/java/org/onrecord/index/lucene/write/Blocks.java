package org.onrecord.index.lucene.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.onrecord.copies.DocumentCopies;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.Facet;
import org.onrecord.index.FileState;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.lucene.change.Faces;
import org.onrecord.index.lucene.facet.FacetValues;
import org.onrecord.index.lucene.quote.Quotations;
import org.onrecord.index.lucene.store.IndexSchema;
import org.onrecord.index.lucene.store.StoredJson;
import org.onrecord.index.lucene.store.StoredPages;
import org.onrecord.index.lucene.text.Analysis;
import org.onrecord.index.lucene.text.LanguageField;
import org.onrecord.index.lucene.text.Place;
import org.onrecord.index.lucene.words.Definitions;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// Turns records into Lucene documents: the statements of a text with the text itself last, so that
/// they are replaced in one step; and a file's state on its own.
public final class Blocks {
  private static final Set<String> FOLLOWING =
      Set.of(IndexSchema.QUOTATION, IndexSchema.DEFINITION, IndexSchema.MEANING);

  private final Analysis analysis;
  private final FacetValues facets;
  private final List<String> numberings;
  private final Sightings sightings;
  private final Faces faces;

  public Blocks(Analysis analysis, IndexVocabulary vocabulary) {
    this.analysis = analysis;
    this.facets = new FacetValues(vocabulary);
    this.numberings = vocabulary.numberings();
    this.sightings = new Sightings(analysis);
    this.faces = new Faces(numberings);
  }

  /// Fingerprints of the statements of these blocks.
  Faces faces() {
    return faces;
  }

  /// The block of a document; the last one carries the digest of all.
  ///
  /// @param placed where its statements stand by their meaning
  List<org.apache.lucene.document.Document> block(
      Document document, List<Statement> statements, Vectors.Placed placed) {
    DocumentCopies none = DocumentCopies.none(document.id());
    List<org.apache.lucene.document.Document> block = fields(document, statements, none, placed);
    block.getLast().add(new StoredField(IndexSchema.DIGEST, digest(block)));
    return block;
  }

  /// The block of a document whose copies are known.
  ///
  /// @param digest of the block without them
  List<org.apache.lucene.document.Document> block(
      Document document,
      List<Statement> statements,
      DocumentCopies copies,
      String digest,
      Vectors.Placed placed) {
    List<org.apache.lucene.document.Document> block = fields(document, statements, copies, placed);
    block.getLast().add(new StoredField(IndexSchema.DIGEST, digest));
    return block;
  }

  private List<org.apache.lucene.document.Document> fields(
      Document document, List<Statement> statements, DocumentCopies copies, Vectors.Placed placed) {
    DocumentCard card = DocumentCard.of(document, statements.size());
    List<org.apache.lucene.document.Document> block = new ArrayList<>();
    for (Statement statement : statements) {
      var fields = statement(statement, document, card);
      sightings.add(fields, statement, document, copies);
      placed.add(fields, statement);
      block.add(fields);
    }
    org.apache.lucene.document.Document last = inBlock(IndexSchema.DOCUMENT, document);
    last.add(new StoredField(IndexSchema.RECORD, StoredJson.write(document)));
    last.add(new StoredField(IndexSchema.CARD, StoredJson.write(card)));
    Definitions.add(last, document.text().string());
    sightings.add(last, document, copies);
    StoredPages.of(document, inBlock(IndexSchema.PAGES, document)).ifPresent(block::add);
    block.add(last);
    return block;
  }

  org.apache.lucene.document.Document file(FileState state) {
    org.apache.lucene.document.Document file = new org.apache.lucene.document.Document();
    file.add(new StringField(IndexSchema.TYPE, IndexSchema.FILE, Store.NO));
    file.add(new StringField(IndexSchema.FILE_PATH, state.path(), Store.NO));
    file.add(new StoredField(IndexSchema.RECORD, StoredJson.write(state)));
    file.add(new StoredField(IndexSchema.DIGEST, digest(List.of(file))));
    return file;
  }

  /// A text that is kept under a name.
  static org.apache.lucene.document.Document note(String name, String text) {
    org.apache.lucene.document.Document note = new org.apache.lucene.document.Document();
    note.add(new StringField(IndexSchema.TYPE, IndexSchema.NOTE, Store.NO));
    note.add(new StringField(IndexSchema.NOTE_NAME, name, Store.NO));
    note.add(new StoredField(IndexSchema.RECORD, text));
    return note;
  }

  private static org.apache.lucene.document.Document inBlock(String type, Document document) {
    org.apache.lucene.document.Document fields = new org.apache.lucene.document.Document();
    fields.add(new StringField(IndexSchema.TYPE, type, Store.NO));
    fields.add(new StringField(IndexSchema.BLOCK, document.id(), Store.NO));
    fields.add(new StringField(IndexSchema.BLOCK_PATH, document.source().path(), Store.NO));
    return fields;
  }

  private org.apache.lucene.document.Document statement(
      Statement statement, Document document, DocumentCard card) {
    Place place = Place.of(statement, document);
    org.apache.lucene.document.Document fields = inBlock(IndexSchema.STATEMENT, document);
    fields.add(new StringField(IndexSchema.ID, statement.id(), Store.NO));
    fields.add(new SortedDocValuesField(IndexSchema.ID, new BytesRef(statement.id())));
    fields.add(new StoredField(IndexSchema.RECORD, StoredJson.write(statement)));
    fields.add(new StoredField(IndexSchema.PLACE, StoredJson.write(place)));
    fields.add(new StoredField(IndexSchema.CARD, StoredJson.write(card)));
    fields.add(
        new DoubleField(IndexSchema.CONFIDENCE, statement.attribution().confidence(), Store.NO));
    words(fields, statement, document, place);
    dates(fields, IndexSchema.SAID, statement.said());
    dates(fields, IndexSchema.PUBLISHED, document.published());
    event(fields, statement.said());
    for (Facet facet : Facet.values()) {
      for (String value : facets.of(facet, statement, document)) {
        fields.add(new KeywordField(IndexSchema.field(facet, true), value, Store.NO));
      }
    }
    for (String numbering : numberings) {
      for (String value : facets.provisions(statement, numbering)) {
        fields.add(new KeywordField(IndexSchema.field(numbering), value, Store.NO));
      }
    }
    actorName(fields, statement);
    for (String name : FacetValues.spokenFor(statement)) {
      fields.add(new StringField(IndexSchema.SPOKEN_FOR, name, Store.NO));
    }
    Quotations.add(fields, statement);
    return fields;
  }

  private void words(
      org.apache.lucene.document.Document fields,
      Statement statement,
      Document document,
      Place place) {
    var own = analysis.of(document.language());
    var written = analysis.exact(document.language());
    String said = statement.text();
    String passage = place.context(statement);
    List<Integer> turns = place.turnsWithin(statement);
    fields.add(LanguageField.ofForms(IndexSchema.TEXT, said, own, turns));
    fields.add(LanguageField.ofForms(IndexSchema.CONTEXT, passage, own, place.turns()));
    fields.add(LanguageField.asWritten(IndexSchema.EXACT, said, written));
    fields.add(LanguageField.asWritten(IndexSchema.CONTEXT_EXACT, passage, written));
    List<String> credits = new ArrayList<>(facets.names(statement));
    credits.add(place.source());
    for (String words : credits) {
      fields.add(LanguageField.ofForms(IndexSchema.SOURCE, words, own, List.of()));
      fields.add(LanguageField.asWritten(IndexSchema.SOURCE_EXACT, words, written));
    }
    if (document.title() != null) {
      fields.add(LanguageField.ofForms(IndexSchema.TITLE, document.title(), own, List.of()));
      fields.add(LanguageField.asWritten(IndexSchema.TITLE_EXACT, document.title(), written));
    }
  }

  private static void dates(org.apache.lucene.document.Document fields, String name, DatedAs date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null && to == null) {
      fields.add(new StringField(name + IndexSchema.UNDATED, "1", Store.NO));
      return;
    }
    long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
    long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
    fields.add(new LongField(name + IndexSchema.FROM, first, Store.NO));
    fields.add(new LongField(name + IndexSchema.TO, last, Store.NO));
    fields.add(new NumericDocValuesField(name + IndexSchema.DAY, from == null ? last : first));
  }

  private static void event(org.apache.lucene.document.Document fields, DatedAs said) {
    LocalDate day = said.from() == null ? said.to() : said.from();
    if (said.event() != null && day != null) {
      fields.add(new NumericDocValuesField(IndexSchema.EVENT + IndexSchema.DAY, day.toEpochDay()));
    }
  }

  private static void actorName(org.apache.lucene.document.Document fields, Statement statement) {
    if (statement.attribution() instanceof Attribution.Credited credited) {
      Speaker first = credited.speakers().getFirst();
      String name = first.name().toLowerCase(Locale.ROOT);
      String cut = name.substring(0, Math.min(name.length(), 200));
      fields.add(new SortedDocValuesField(IndexSchema.ACTOR_NAME, new BytesRef(cut)));
    }
  }

  /// One fingerprint of a block: equal when nothing that is stored or searched differs. What
  /// quotations and short names are looked up by follows from their words, which are in it.
  static String digest(List<org.apache.lucene.document.Document> block) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (org.apache.lucene.document.Document fields : block) {
      for (IndexableField field : fields) {
        if (FOLLOWING.contains(field.name())) {
          continue;
        }
        digest.update(field.name().getBytes(StandardCharsets.UTF_8));
        BytesRef bytes = field.binaryValue();
        if (bytes != null) {
          digest.update(bytes.bytes, bytes.offset, bytes.length);
        } else if (field.stringValue() != null) {
          digest.update(field.stringValue().getBytes(StandardCharsets.UTF_8));
        } else {
          digest.update(String.valueOf(field.numericValue()).getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}
