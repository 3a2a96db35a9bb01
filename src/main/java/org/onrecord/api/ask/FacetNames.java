package org.onrecord.api.ask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.actor.Actor;
import org.onrecord.index.Facet;
import org.onrecord.index.StatementIndex;
import org.onrecord.theme.Theme;

/// The names of the values of each facet, by which people look for them: an actor's aliases and a
/// concern's names in every language among them. Kept for one generation of the index; safe for
/// threads.
public final class FacetNames {
  private final StatementIndex index;
  private final Counts counts;
  private final Labels labels;
  private final List<Actor> register;
  private final List<Theme> scheme;
  private volatile Kept kept = new Kept("", Map.of());

  public FacetNames(
      StatementIndex index,
      Counts counts,
      Labels labels,
      List<Actor> register,
      List<Theme> scheme) {
    this.index = index;
    this.counts = counts;
    this.labels = labels;
    this.register = register;
    this.scheme = scheme;
  }

  /// A value with its names.
  ///
  /// @param count statements that it has, over the whole index
  /// @param names the label first
  /// @param folded the names as [NameMatch#fold] leaves them, each after a space
  public record Named(String value, long count, List<String> names, List<String> folded) {
    /// The name to show.
    public String label() {
      return names.getFirst();
    }

    /// The label as it is sorted by.
    String order() {
      return folded.getFirst();
    }

    /// The first name of which a word begins with what was typed, itself folded.
    public Optional<String> match(String typed) {
      for (int i = 0; i < folded.size(); i++) {
        if (folded.get(i).contains(" " + typed)) {
          return Optional.of(names.get(i));
        }
      }
      return Optional.empty();
    }
  }

  private record Kept(String generation, Map<Facet, List<Named>> values) {}

  /// Every value that a statement has, and every actor and concern of the vocabularies; in the
  /// order of names.
  public List<Named> all(Facet facet) {
    String generation = index.standing().generation();
    Kept now = kept;
    boolean current = now.generation().equals(generation);
    List<Named> held = current ? now.values().get(facet) : null;
    if (held != null) {
      return held;
    }
    Map<Facet, List<Named>> values = new EnumMap<>(Facet.class);
    if (current) {
      values.putAll(now.values());
    }
    List<Named> fresh = read(facet);
    values.put(facet, fresh);
    kept = new Kept(generation, values);
    return fresh;
  }

  /// True for a value of a vocabulary, or one that a statement has; an article has what its
  /// paragraphs have.
  public boolean has(Facet facet, String value) {
    boolean listed =
        switch (facet) {
          case ACTOR -> labels.actor(value) != null;
          case THEME -> labels.theme(value) != null;
          default -> false;
        };
    return listed
        || all(facet).stream()
            .map(Named::value)
            .anyMatch(
                held ->
                    held.equals(value) || facet == Facet.PROVISION && held.startsWith(value + "("));
  }

  private List<Named> read(Facet facet) {
    Map<String, Long> counted = counts.all(facet);
    List<Named> all = new ArrayList<>();
    Set<String> known = new HashSet<>();
    vocabulary(facet)
        .forEach(
            entry -> {
              known.add(entry.value);
              all.add(named(entry.value, counted.getOrDefault(entry.value, 0L), entry.names));
            });
    counted.forEach(
        (value, count) -> {
          if (!known.contains(value)) {
            all.add(named(value, count, Stream.of(labels.of(facet, value))));
          }
        });
    all.sort(BY_NAME);
    return List.copyOf(all);
  }

  /// By the label as people look it up; ties end in the value.
  static final java.util.Comparator<Named> BY_NAME =
      java.util.Comparator.comparing(Named::order, NameOrder.FOLDED)
          .thenComparing(Named::label)
          .thenComparing(Named::value);

  private record Entry(String value, Stream<String> names) {}

  private Stream<Entry> vocabulary(Facet facet) {
    return switch (facet) {
      case ACTOR -> register.stream().map(FacetNames::entry);
      case THEME -> scheme.stream().map(FacetNames::entry);
      default -> Stream.of();
    };
  }

  private static Entry entry(Actor actor) {
    Stream<String> aliases = actor.aliases().stream().map(Actor.Alias::name);
    return new Entry(actor.id(), Stream.concat(Stream.of(actor.name()), aliases));
  }

  private static Entry entry(Theme theme) {
    Stream<String> others =
        Stream.concat(theme.alternatives().stream(), theme.labels().values().stream().sorted());
    return new Entry(theme.id(), Stream.concat(Stream.of(theme.label()), others));
  }

  private static Named named(String value, long count, Stream<String> names) {
    List<String> distinct = List.copyOf(new LinkedHashSet<>(names.toList()));
    return new Named(
        value, count, distinct, distinct.stream().map(n -> " " + NameMatch.fold(n)).toList());
  }
}
