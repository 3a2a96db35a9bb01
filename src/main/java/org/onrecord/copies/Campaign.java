package org.onrecord.copies;

import java.util.List;
import org.onrecord.document.Span;

/// Letters or submissions of different senders that share most of their text: a form that a
/// campaign gave out, which each sender signed and added to. What they say stays each sender's
/// own.
///
/// @param id first twelve digits of the first letter's id
/// @param first id of the letter that comes first: published first, or else the most complete
/// @param model id of the letter that has most of the shared text
/// @param senders how many senders are known and differ
/// @param words how many words the shared text has
/// @param template the shared text, in pieces as they stand in the model; empty in what is kept
///     with a letter that is not the first
/// @param letters all of them, the first first; of what is kept with another letter
///     ([DocumentCopies]), the first and that letter only
public record Campaign(
    String id,
    String first,
    String model,
    int senders,
    int words,
    List<String> template,
    List<Letter> letters) {

  public Campaign {
    template = List.copyOf(template);
    letters = List.copyOf(letters);
  }

  /// One letter.
  ///
  /// @param senders as they are written; empty where they are not known
  /// @param shared share of the shared text that it has, 0 to 1
  /// @param adds words of its own, in text order
  public record Letter(
      CopyCard document, List<String> senders, double shared, List<Addition> adds) {
    public Letter {
      senders = List.copyOf(senders);
      adds = List.copyOf(adds);
    }
  }

  /// Words that are not of the shared text.
  ///
  /// @param span where they stand in the letter, code points
  /// @param words as written
  public record Addition(Span span, String words) {}

  /// What a letter keeps: the first and itself.
  Campaign keptWith(Letter letter) {
    return letter.equals(letters.getFirst())
        ? this
        : new Campaign(
            id, first, model, senders, words, List.of(), List.of(letters.getFirst(), letter));
  }
}
