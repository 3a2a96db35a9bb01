package org.onrecord.index.lucene.pattern;

import org.onrecord.index.Words;
import org.onrecord.index.lucene.store.IndexSchema;

/// Where words of a statement stand in the index, in any of their forms and as they are written.
/// Both number the words alike, so that a phrase may take words from either.
public enum WordField {
  TEXT(IndexSchema.TEXT, IndexSchema.EXACT, Words.Field.TEXT),
  CREDIT(IndexSchema.SOURCE, IndexSchema.SOURCE_EXACT, Words.Field.CREDIT),
  PASSAGE(IndexSchema.CONTEXT, IndexSchema.CONTEXT_EXACT, Words.Field.PASSAGE),
  /// Words of sightings that are not those of the statement.
  ALTERED(IndexSchema.ALTERED, IndexSchema.ALTERED_EXACT, Words.Field.TEXT),
  TITLE(IndexSchema.TITLE, IndexSchema.TITLE_EXACT, Words.Field.TITLE);

  private final String forms;
  private final String asWritten;
  private final Words.Field field;

  WordField(String forms, String asWritten, Words.Field field) {
    this.forms = forms;
    this.asWritten = asWritten;
    this.field = field;
  }

  /// The field of words in any of their forms.
  public String forms() {
    return forms;
  }

  /// The field of words as they are written.
  public String asWritten() {
    return asWritten;
  }

  /// What a question calls it.
  public Words.Field field() {
    return field;
  }

  /// The field in which a slot is looked for.
  String of(Slot slot) {
    return switch (slot) {
      case Slot.Tokens tokens -> tokens.asWritten() ? asWritten : forms;
      case Slot.Beginning _, Slot.Like _ -> asWritten;
    };
  }
}
