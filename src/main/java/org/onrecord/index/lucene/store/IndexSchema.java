package org.onrecord.index.lucene.store;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.index.Facet;
import org.onrecord.index.Query;

/// The one file that names fields. A change of what a field holds raises [#VERSION].
public final class IndexSchema {
  /// Kept with every commit; an index of another version is refused.
  static final String VERSION = "5";

  /// What a Lucene document stands for: one of those below.
  public static final String TYPE = "type";

  /// A statement; its block ends with its document.
  public static final String STATEMENT = "statement";

  /// A document, the last of its block.
  public static final String DOCUMENT = "document";

  /// The state of a file; in no block.
  public static final String FILE = "file";

  /// Where the words of a document stand on its pages; only of documents that tell.
  public static final String PAGES = "pages";

  /// A text that is kept beside the documents, under a name; in no block.
  public static final String NOTE = "note";

  /// The name of such a text.
  public static final String NOTE_NAME = "note_name";

  /// A statement that was withdrawn; in no block.
  public static final String WITHDRAWN = "withdrawn";

  /// Its id.
  public static final String WITHDRAWN_ID = "withdrawn_id";

  /// Id of the document that it stood in.
  public static final String WITHDRAWN_FROM = "withdrawn_from";

  /// A commit that changed statements; in no block.
  public static final String COMMITTED = "committed";

  /// Number of its last step in the ledger.
  public static final String COMMITTED_END = "committed_end";

  /// Stored generation that it made.
  public static final String COMMITTED_AS = "committed_as";

  /// Stored JSON of [Entry], of a statement that is there or was.
  public static final String ENTRY = "entry";

  /// On a statement whose entry tells of copies that are to be found anew.
  public static final String UNSETTLED = "unsettled";

  /// Number of its last step in the ledger.
  public static final String ENTERED = "entered";

  /// Number of its first.
  public static final String FIRST_ENTERED = "first_entered";

  /// Statement id; ends every order.
  public static final String ID = "id";

  /// Names that a statement was made on behalf of and that the register does not hold.
  public static final String SPOKEN_FOR = "spoken_for";

  /// Document id, on each statement of a block and on the document that closes it.
  public static final String BLOCK = "block";

  /// Path of the file that a block came from.
  public static final String BLOCK_PATH = "block_path";

  /// Path of the file that a state tells of.
  public static final String FILE_PATH = "file_path";

  /// Stored JSON of the record that the Lucene document stands for.
  public static final String RECORD = "record";

  /// Stored JSON of [Place], of a statement.
  public static final String PLACE = "place";

  /// Stored JSON of the document's card.
  public static final String CARD = "card";

  /// Stored digest of the whole block or file state, to notice that nothing changed.
  public static final String DIGEST = "digest";

  /// On each statement that is no sighting of another: what is counted once.
  public static final String FIRST = "first";

  /// Stored JSON of the sightings of a statement, an array.
  public static final String SIGHTINGS = "sightings";

  /// Stored JSON of the statement that this one is a sighting of.
  public static final String COPY_OF = "copy_of";

  /// Stored JSON of the group of copies that a document belongs to.
  public static final String GROUP = "group";

  /// On the document that a group of copies goes back to.
  public static final String ORIGIN = "origin";

  /// Stored JSON of the campaign that a letter belongs to.
  public static final String CAMPAIGN = "campaign";

  /// On the first letter of a campaign: its id.
  public static final String CAMPAIGN_ID = "campaign_id";

  /// On it too.
  public static final String CAMPAIGN_FIRST = "campaign_first";

  /// Shingles of a document, and what its copies were found from.
  public static final String SKETCH = "sketch";

  /// What its copies were found from.
  public static final String BASIS = "basis";

  /// Words of the statement.
  public static final String TEXT = "text";

  /// Words that credit it, and names of its speakers.
  public static final String SOURCE = "source";

  /// The statement with what stands around it in its passage.
  public static final String CONTEXT = "context";

  /// Title of the document; ranks, but matches only where it is asked for.
  public static final String TITLE = "title";

  /// The same words as they are written, place by place.
  public static final String EXACT = "exact";

  /// Likewise of what credits it.
  public static final String SOURCE_EXACT = "source_exact";

  /// Likewise of what stands around it.
  public static final String CONTEXT_EXACT = "context_exact";

  /// Likewise of the title.
  public static final String TITLE_EXACT = "title_exact";

  /// Words of sightings that are not those of the statement, in any form and as they are written;
  /// on statements that are counted once.
  public static final String ALTERED = "altered";

  /// Likewise as they are written.
  public static final String ALTERED_EXACT = "altered_exact";

  /// Every three words in a row of a quotation, as numbers of eight bytes.
  public static final String QUOTATION = "quotation";

  /// On a document: each short name that it explains, with what it stands for, both ways.
  public static final String DEFINITION = "definition";

  /// Where a statement stands by its meaning: what [org.onrecord.meaning.Vector#bytes] gives. Only
  /// in an index that is made with meaning, of statements in a language that the model knows.
  public static final String MEANING = "meaning";

  /// Fingerprint of the words that stand there and of the model.
  public static final String MEANING_OF = "meaning_of";

  static final String LANGUAGE = "language";

  /// How sure the credit is, 0 to 1.
  public static final String CONFIDENCE = "confidence";

  /// The name of the first speaker, to sort by.
  public static final String ACTOR_NAME = "actor_name";

  /// Fields of the two dates begin with these.
  public static final String SAID = "said";

  /// Likewise the day of publication.
  public static final String PUBLISHED = "published";

  /// The day of the event that a statement was said at, where it is dated by one.
  public static final String EVENT = "event";

  /// Ranges of days in which any sighting was published.
  public static final String SEEN = "seen";

  /// First day of a range; the earliest of all when open.
  public static final String FROM = "_from";

  /// Last day of a range; the latest of all when open.
  public static final String TO = "_to";

  /// Day that the statement is sorted and plotted at.
  public static final String DAY = "_day";

  /// Present when neither bound is known.
  public static final String UNDATED = "_undated";

  /// Keys of the commit's user data.
  static final String COMMIT_SCHEMA = "schema";

  static final String COMMIT_GENERATION = "generation";
  static final String COMMIT_MILLIS = "committed";

  /// Version of the finder whose copies the commit holds; empty when files came or went since.
  static final String COMMIT_COPIES = "copies";

  /// Number of the last step in the ledger, and when the ledger was begun.
  static final String COMMIT_ENTERED = "entered";

  static final String COMMIT_BEGUN = "begun";

  static final String COMMIT_VERSION_PREFIX = "version.";

  private IndexSchema() {}

  /// Facets of the document that a statement stands in.
  public static final Set<Facet> OF_DOCUMENT =
      EnumSet.of(Facet.KIND, Facet.PUBLISHER, Facet.LANGUAGE, Facet.DOCUMENT);

  /// The field that holds the days of a kind.
  public static String days(Query.When when) {
    return switch (when) {
          case SAID -> SAID;
          case PUBLISHED -> PUBLISHED;
          case EVENT -> EVENT;
        }
        + DAY;
  }

  /// The field of a facet, for statements counted once: with the values of all sightings.
  public static String field(Facet facet) {
    return "facet_" + facet.name().toLowerCase(Locale.ROOT);
  }

  /// The field of the articles by another numbering.
  public static String field(String numbering) {
    return field(Facet.PROVISION) + "@" + numbering;
  }

  /// The field in which a query counts and filters a facet.
  public static String field(Facet facet, Query query) {
    return facet == Facet.PROVISION && !query.numbering().isEmpty()
        ? field(query.numbering())
        : field(facet, query.everySighting());
  }

  /// The field of a facet.
  ///
  /// @param each with the values of the one sighting alone
  public static String field(Facet facet, boolean each) {
    return each && OF_DOCUMENT.contains(facet) ? "own_" + field(facet) : field(facet);
  }
}
