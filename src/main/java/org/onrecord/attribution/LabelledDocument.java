package org.onrecord.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Span;

/// A document whose statements people have marked, for [LabellerTraining].
///
/// @param document as it is read
/// @param statements all that it holds
public record LabelledDocument(Document document, List<Marked> statements) {
  public LabelledDocument {
    statements = List.copyOf(statements);
  }

  /// A statement that people have marked.
  ///
  /// @param content what was said, at least one span
  /// @param source the words that name the speaker, or null
  /// @param cue the words that credit it, or null
  /// @param ownVoice true where the document itself speaks; its sentences are left out of training,
  ///     for they carry no cue and belong to the rule for documents
  /// @param debatable true where careful readers may differ on whether it is one, or how far
  ///     it goes
  public record Marked(
      List<Span> content,
      @Nullable Span source,
      @Nullable Span cue,
      boolean ownVoice,
      boolean debatable) {
    public Marked {
      content = List.copyOf(content);
      if (content.isEmpty()) {
        throw new IllegalArgumentException("a marked statement has no content");
      }
    }
  }
}
