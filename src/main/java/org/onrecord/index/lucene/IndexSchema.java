package org.onrecord.index.lucene;

import java.util.Locale;
import org.onrecord.index.Facet;

/// The one file that names fields. A change of what a field holds raises [#VERSION].
final class IndexSchema {
  /// Kept with every commit; an index of another version is refused.
  static final String VERSION = "1";

  /// What a Lucene document stands for: one of the three below.
  static final String TYPE = "type";

  static final String STATEMENT = "statement";
  static final String DOCUMENT = "document";
  static final String FILE = "file";

  /// Statement id; ends every order.
  static final String ID = "id";

  /// Document id, on each statement of a block and on the document that closes it.
  static final String BLOCK = "block";

  /// Path of the file that a block came from.
  static final String BLOCK_PATH = "block_path";

  /// Path of the file that a state tells of.
  static final String FILE_PATH = "file_path";

  /// Stored JSON of the record that the Lucene document stands for.
  static final String RECORD = "record";

  /// Stored JSON of [Place], of a statement.
  static final String PLACE = "place";

  /// Stored JSON of the document's card.
  static final String CARD = "card";

  /// Stored digest of the whole block or file state, to notice that nothing changed.
  static final String DIGEST = "digest";

  /// Words of the statement.
  static final String TEXT = "text";

  /// Words that credit it, and names of its speakers.
  static final String SOURCE = "source";

  /// The statement with what stands around it in its passage.
  static final String CONTEXT = "context";

  /// Title of the document; ranks, but does not match.
  static final String TITLE = "title";

  /// All of these but the title, with words as they are written.
  static final String EXACT = "exact";

  static final String LANGUAGE = "language";
  static final String CONFIDENCE = "confidence";
  static final String ACTOR_NAME = "actor_name";

  /// Fields of the two dates begin with these.
  static final String SAID = "said";

  static final String PUBLISHED = "published";

  /// First day of a range; the earliest of all when open.
  static final String FROM = "_from";

  /// Last day of a range; the latest of all when open.
  static final String TO = "_to";

  /// Day that the statement is sorted and plotted at.
  static final String DAY = "_day";

  /// Present when neither bound is known.
  static final String UNDATED = "_undated";

  /// Keys of the commit's user data.
  static final String COMMIT_SCHEMA = "schema";

  static final String COMMIT_GENERATION = "generation";
  static final String COMMIT_MILLIS = "committed";
  static final String COMMIT_VERSION_PREFIX = "version.";

  private IndexSchema() {}

  /// The field of a facet.
  static String field(Facet facet) {
    return "facet_" + facet.name().toLowerCase(Locale.ROOT);
  }
}
