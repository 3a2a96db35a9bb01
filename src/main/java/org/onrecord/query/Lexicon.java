package org.onrecord.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Mention;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.ThemeTag;
import org.onrecord.theme.Theme;

/// What the vocabularies know of the words of a question. Spans are of `Text.of(words)`.
interface Lexicon {
  /// Names of actors, in text order.
  List<Mention> actors(String words);

  Optional<Actor> actor(String id);

  /// Actors of that name, sorted by id.
  List<Actor> named(String name);

  /// Categories that actors have.
  Set<String> categories();

  /// Other words that mean the same as these; none when it knows none.
  default List<String> alike(String words) {
    return List.of();
  }

  /// Concerns, each with the words that name it.
  List<ThemeTag> themes(String words);

  Optional<Theme> theme(String id);

  List<ProvisionRef> provisions(String words);

  /// Ids of instruments, the main one first.
  List<String> instruments();

  /// Names of the main instrument, longest first.
  List<String> instrumentNames();
}
