package org.onrecord.correction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Voice;

/// A decision about one statement.
public sealed interface StatementAction extends Action {
  /// The statement's words.
  Target target();

  /// It is right as it stands.
  ///
  /// @param speakers whose it was when it was accepted, so that it stays theirs; empty for nobody's
  record Accept(Target target, List<Speaker> speakers) implements StatementAction {
    public Accept {
      speakers = List.copyOf(speakers);
    }
  }

  /// It is no statement, or none that should be on record: it is withdrawn.
  record Reject(Target target) implements StatementAction {}

  /// Whose it is.
  ///
  /// @param speakers at least one; several are joint speakers
  /// @param onBehalfOf bodies that they speak for
  record ChangeSpeaker(Target target, List<Speaker> speakers, List<Speaker> onBehalfOf)
      implements StatementAction {
    public ChangeSpeaker {
      speakers = List.copyOf(speakers);
      onBehalfOf = List.copyOf(onBehalfOf);
      if (speakers.isEmpty()) {
        throw new IllegalArgumentException("a change of speaker needs a speaker");
      }
    }
  }

  /// Under which concerns it is filed.
  ///
  /// @param add ids of themes
  /// @param remove ids of themes
  record ChangeThemes(Target target, List<String> add, List<String> remove)
      implements StatementAction {
    public ChangeThemes {
      add = List.copyOf(add);
      remove = List.copyOf(remove);
      if (add.isEmpty() && remove.isEmpty()) {
        throw new IllegalArgumentException("a change of themes adds or removes at least one");
      }
    }
  }

  /// When it was said.
  ///
  /// @param date null when it is not known
  record ChangeSaid(Target target, @Nullable GivenDate date) implements StatementAction {}

  /// Which words it is.
  ///
  /// @param words the right words, in the same document
  record ChangeSpan(Target target, Target words) implements StatementAction {}

  /// A statement that was not found: these words are somebody's.
  ///
  /// @param speakers at least one; several are joint speakers
  /// @param onBehalfOf bodies that they speak for
  record Quote(Target target, List<Speaker> speakers, List<Speaker> onBehalfOf, Voice voice)
      implements StatementAction {
    public Quote {
      speakers = List.copyOf(speakers);
      onBehalfOf = List.copyOf(onBehalfOf);
      if (speakers.isEmpty()) {
        throw new IllegalArgumentException("an added statement needs a speaker");
      }
    }
  }

  /// Whether it and another are one statement seen in two places.
  ///
  /// @param joined true when they are one, false when they are two
  record Sighting(Target target, Target other, boolean joined) implements StatementAction {
    public Sighting {
      if (target.equals(other)) {
        throw new IllegalArgumentException(
            "a statement is the same as itself; name another statement");
      }
    }

    /// The statements that a file holds of the two: by its bytes, or, once it was edited, by its
    /// path, unless its bytes are those of the other.
    ///
    /// @return none, one or both
    public List<Target> ends(String sha256, String path) {
      return Stream.of(target, other)
          .filter(
              end ->
                  end.document().sha256().equals(sha256)
                      || (path.equals(end.document().path())
                          && !sha256.equals(opposite(end).document().sha256())))
          .toList();
    }

    /// The one of the two that is not this.
    public Target opposite(Target end) {
      return end.equals(target) ? other : target;
    }

    /// The same decision as told of one of the two.
    Sighting of(Target end) {
      return new Sighting(end, opposite(end), joined);
    }
  }
}
