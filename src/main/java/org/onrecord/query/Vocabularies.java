package org.onrecord.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorRegister;
import org.onrecord.actor.Mention;
import org.onrecord.provision.Instrument;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.Numberings;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.ThemeTag;
import org.onrecord.theme.Theme;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;

/// The loaded vocabularies as a [Lexicon].
final class Vocabularies implements Lexicon {
  private final ActorRegister register;
  private final ThemeScheme scheme;
  private final ThemeTagger tagger;
  private final Instruments instruments;
  private final ProvisionFinder provisions;
  private final Numberings numberings;
  private final Synonyms synonyms;
  private final Set<String> categories = new TreeSet<>();
  private final List<String> instrumentNames;

  Vocabularies(
      ActorRegister register, ThemeScheme scheme, Instruments instruments, Synonyms synonyms) {
    this.synonyms = synonyms;
    this.register = register;
    this.scheme = scheme;
    this.tagger = new ThemeTagger(scheme);
    this.instruments = instruments;
    this.provisions = new ProvisionFinder(instruments);
    this.numberings = new Numberings(instruments);
    this.instrumentNames =
        instruments.main().stream()
            .flatMap(i -> Stream.concat(Stream.of(i.title()), i.names().stream()))
            .distinct()
            .sorted(Comparator.comparingInt((String n) -> -n.length()).thenComparing(n -> n))
            .toList();
    register.actors().forEach(actor -> categories.add(actor.category()));
  }

  @Override
  public List<Mention> actors(String words) {
    return register.spokenOf(words);
  }

  @Override
  public Optional<Actor> actor(String id) {
    return register.find(id);
  }

  @Override
  public List<Actor> named(String name) {
    return register.candidates(name, null);
  }

  @Override
  public List<String> alike(String words) {
    return synonyms.of(words);
  }

  @Override
  public Set<String> categories() {
    return Set.copyOf(categories);
  }

  @Override
  public List<ThemeTag> themes(String words) {
    return tagger.recognise(words);
  }

  @Override
  public Optional<Theme> theme(String id) {
    return scheme.find(id);
  }

  @Override
  public List<ProvisionRef> provisions(String words) {
    return provisions.recognise(words).stream()
        .flatMap(ref -> numberings.inFinal(ref).stream())
        .toList();
  }

  @Override
  public List<String> instruments() {
    Stream<String> main = instruments.main().map(Instrument::id).stream();
    return Stream.concat(main, instruments.instruments().stream().map(Instrument::id))
        .distinct()
        .toList();
  }

  @Override
  public List<String> instrumentNames() {
    return instrumentNames;
  }
}
