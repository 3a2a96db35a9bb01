package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import org.onrecord.copies.Campaign;
import org.onrecord.copies.CopyGroup;
import org.onrecord.copies.Sighting;

/// Which documents and statements of a corpus are like one another. Many threads may ask.
///
/// Whatever reads ends with [SearchTimeout] when the [Deadline] of the work at hand is over.
public interface Likenesses {
  /// The copies that a document is one of.
  Optional<CopyGroup> copies(String documentId);

  /// The campaigns of form letters, those with most letters first, then by id.
  List<Campaign> campaigns();

  /// One campaign, whole.
  Optional<Campaign> campaign(String id);

  /// The campaign that a document is a letter of, whole.
  Optional<Campaign> campaignOf(String documentId);

  /// The same quotation in documents that are no copies of the statement's own: word for word,
  /// shortened or altered. Each is a statement of its own and counts for itself; of copies only the
  /// first is listed. Empty where the statement is not there or quotes nothing.
  ///
  /// @return by the day of publication (unknown last), then path, then id
  List<Sighting> quotations(String statementId);

  /// The statements that have these words: just so, shortened or altered, best first, then by id.
  /// Typography counts as little as between documents; a statement in a copy is one of its own.
  ///
  /// @param limit 1 to 200
  List<Quoted> quoted(String words, int limit);

  /// The statements that are most like one, most first, then by id: in meaning where the index
  /// knows that of the statement, else in words. Empty where the statement is not there. Each is
  /// counted once in however many copies it appears, and the statement's own sightings are left
  /// out. Highlights are empty.
  ///
  /// @param limit 0 to 200
  List<Hit> similar(String id, int limit);

  /// What is known of the meaning of the statements; empty where the index was made without.
  Optional<Meanings> meanings();

  /// Concerns that statements may raise though they are not filed under them, by what they mean;
  /// nearest first, then by concern. Empty where the index was made without meaning. Nothing is
  /// filed by it.
  ///
  /// @param theme id of the concern that is asked about; empty for all
  /// @param limit 0 to 200
  List<SuggestedTheme> suggestedThemes(String theme, int limit);

  /// True for a statement whose meaning is in the index.
  boolean knowsMeaning(String statementId);
}
