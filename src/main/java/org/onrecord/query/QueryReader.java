package org.onrecord.query;

import org.onrecord.actor.ActorRegister;
import org.onrecord.provision.Instruments;
import org.onrecord.theme.ThemeScheme;

/// Reads questions: the query language of docs/reference, or plain words.
///
/// With AND, OR, NOT or brackets, words are taken as they stand. Without, names of actors become
/// filters (where they are spoken about, words), articles and dates filters, concerns and
/// positions alternatives and preferences; words that only put the question are dropped, and most
/// of the rest must be found. Phrases, `=exact`, prefix*, -words and field:value hold in both.
///
/// Immutable and safe for threads; a question takes a few milliseconds.
public final class QueryReader {
  private final QuestionParser parser;

  /// Reads by these vocabularies, without synonyms.
  public QueryReader(ActorRegister actors, ThemeScheme themes, Instruments instruments) {
    this(actors, themes, instruments, Synonyms.NONE);
  }

  /// Reads by these vocabularies.
  public QueryReader(
      ActorRegister actors, ThemeScheme themes, Instruments instruments, Synonyms synonyms) {
    this.parser = new QuestionParser(new Vocabularies(actors, themes, instruments, synonyms));
  }

  /// What a question says in words, without the conditions beside them, such as fields, operators
  /// and what is to be kept out; as it was typed where it is words alone.
  ///
  /// @throws BadQuery when it passes a limit
  public static String wording(String q) {
    return Wording.of(q);
  }

  /// Reads a question; broken syntax is mended and told in [ReadQuery#repairs].
  ///
  /// @throws BadQuery when it passes a limit (2,000 characters, 32 brackets deep, 256 clauses, two
  ///     letters before `*`) or a field has a value that cannot be meant; nothing else is thrown
  public ReadQuery read(String q) {
    return parser.read(q);
  }
}
