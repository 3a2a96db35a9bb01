package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import org.onrecord.statement.ProvisionRef;

/// What the index must know of actors, themes and treaties to file a statement under more than
/// its ids.
///
/// Implementations are pure and safe for threads.
public interface IndexVocabulary {
  /// Knows no actor, and no theme above another.
  IndexVocabulary NONE =
      new IndexVocabulary() {
        @Override
        public List<String> withBroader(String themeId) {
          return List.of(themeId);
        }

        @Override
        public Optional<ActorEntry> actor(String actorId) {
          return Optional.empty();
        }
      };

  /// The theme itself and every theme above it; the id alone when the theme is not known.
  List<String> withBroader(String themeId);

  /// What is known of an actor.
  Optional<ActorEntry> actor(String actorId);

  /// Numberings of articles besides the default one; none unless told otherwise.
  default List<String> numberings() {
    return List.of();
  }

  /// What a reference to an article is filed under: `instrument/6`, `instrument/6(2)` …
  ///
  /// @param numbering one of [#numberings], or empty for the default
  default List<String> provisions(ProvisionRef ref, String numbering) {
    return ProvisionRef.levels(ref.path()).stream()
        .map(level -> ref.instrument() + "/" + level)
        .toList();
  }

  /// `instrument/draft` of a reference, or `instrument/unknown`; empty when no draft is known of.
  default Optional<String> draft(ProvisionRef ref) {
    return Optional.empty();
  }

  /// An actor as far as searching needs it.
  ///
  /// @param name as shown
  /// @param kind such as `PERSON`; `UNNAMED_GROUP` for a described group
  /// @param category such as `government`
  /// @param aliases other names, which also find its statements
  record ActorEntry(String name, String kind, String category, List<String> aliases) {
    public ActorEntry {
      aliases = List.copyOf(aliases);
    }
  }
}
