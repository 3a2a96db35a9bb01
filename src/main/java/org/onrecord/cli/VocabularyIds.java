package org.onrecord.cli;

import java.util.List;
import org.onrecord.actor.ActorRegister;
import org.onrecord.actor.NameRule;
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
              .find(register.movedTo(old.actorId()).orElse(old.actorId()))
              .<Speaker>map(actor -> new Speaker.Registered(actor.id(), actor.name()))
              .orElseGet(() -> new Speaker.Named(old.name()));
      case Speaker.Named named ->
          register
              .matcher()
              .certain(named.name(), null)
              .filter(match -> match.rules().equals(List.of(NameRule.SAME)))
              .<Speaker>map(
                  match -> new Speaker.Registered(match.actor().id(), match.actor().name()))
              .orElse(named);
    };
  }

  @Override
  public List<String> withBroader(String theme) {
    return themes.find(theme).isEmpty() ? List.of() : themes.withBroader(theme);
  }
}
