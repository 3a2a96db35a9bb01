package org.onrecord.index;

import java.util.List;
import java.util.Optional;

/// What the index must know of actors and themes to file a statement under more than its ids.
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
