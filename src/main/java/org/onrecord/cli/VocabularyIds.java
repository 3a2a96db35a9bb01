package org.onrecord.cli;

import java.util.List;
import org.onrecord.actor.ActorRegister;
import org.onrecord.correction.KnownIds;
import org.onrecord.statement.Speaker;
import org.onrecord.theme.ThemeScheme;

/// What a corpus' vocabularies say of the ids in its corrections.
record VocabularyIds(ActorRegister register, ThemeScheme themes) implements KnownIds {
  @Override
  public Speaker speaker(Speaker given) {
    return switch (given) {
      case Speaker.Registered old ->
          register
              .find(old.actorId())
              .<Speaker>map(actor -> new Speaker.Registered(actor.id(), actor.name()))
              .orElseGet(() -> new Speaker.Named(old.name()));
      case Speaker.Named named -> named;
    };
  }

  @Override
  public List<String> withBroader(String theme) {
    return themes.find(theme).isEmpty() ? List.of() : themes.withBroader(theme);
  }
}
