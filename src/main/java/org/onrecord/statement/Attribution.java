package org.onrecord.statement;

import java.util.List;
import org.onrecord.document.Span;

/// Whose a statement is, and how that is known.
public sealed interface Attribution {
  /// Words that name the speaker, in text order; empty when carried or the document's own.
  List<Span> source();

  /// Words that signal speech, thought, demand or concern; may be empty.
  List<Span> cue();

  /// Name of the rule or model that decided.
  String rule();

  /// One sentence for a journalist.
  String reason();

  /// Estimated chance that it is right, 0 to 1.
  double confidence();

  /// Credited to one speaker, or to several who speak as one.
  ///
  /// @param speakers at least one; several are joint speakers
  /// @param complete false where the text says that there are more speakers than are named
  /// @param onBehalfOf bodies that the speakers speak for; never speakers themselves
  record Credited(
      List<Speaker> speakers,
      boolean complete,
      List<Speaker> onBehalfOf,
      How how,
      List<Span> source,
      List<Span> cue,
      String rule,
      String reason,
      double confidence)
      implements Attribution {
    public Credited {
      speakers = List.copyOf(speakers);
      onBehalfOf = List.copyOf(onBehalfOf);
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      if (speakers.isEmpty()) {
        throw new IllegalArgumentException("a credited statement needs a speaker");
      }
      Checks.probability(confidence);
    }
  }

  /// Somebody's, but the text does not say whose, or says it in a way that fits several.
  ///
  /// @param candidates whom it may be; empty when the text gives nobody
  record Unattributed(
      List<Speaker> candidates,
      List<Span> source,
      List<Span> cue,
      String rule,
      String reason,
      double confidence)
      implements Attribution {
    public Unattributed {
      candidates = List.copyOf(candidates);
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      Checks.probability(confidence);
    }
  }

  /// How the speaker is given.
  enum How {
    /// The source words hold the name.
    NAMED,
    PRONOUN,
    /// “the senators”, “the letter”.
    NOMINAL,
    /// The author, signatories or submitting body of the document.
    DOCUMENT_AUTHOR,
    /// From the statement before.
    CARRIED
  }
}
