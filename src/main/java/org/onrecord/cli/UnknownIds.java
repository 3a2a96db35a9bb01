package org.onrecord.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.actor.Actor;
import org.onrecord.api.Desk;
import org.onrecord.theme.Theme;
import org.onrecord.vocabulary.Nearest;

/// Ids of actors and concerns that mean nothing here; told, instead of answered with nothing.
final class UnknownIds {
  private static final int NAMED = 5;

  private final ReadingPart reading;
  private final Desk desk;

  UnknownIds(ReadingPart reading, Desk desk) {
    this.reading = reading;
    this.desk = desk;
  }

  /// @throws WrongInput for an actor that neither the register nor the index knows, or a concern
  ///     that the scheme does not know
  void check(Map<String, List<String>> parameters) {
    for (String id : parameters.getOrDefault("actor", List.of())) {
      if (reading.register().find(id).isEmpty() && !isInIndex("actor", id)) {
        List<String> ids = reading.register().actors().stream().map(Actor::id).toList();
        throw unknown("--actor", "actor", id, ids);
      }
    }
    for (String id : parameters.getOrDefault("theme", List.of())) {
      if (reading.themes().find(id).isEmpty() && !isInIndex("theme", id)) {
        List<String> ids = reading.themes().themes().stream().map(Theme::id).toList();
        throw unknown("--theme", "concern", id, ids);
      }
    }
  }

  /// Speakers who are in no register have ids all the same.
  private boolean isInIndex(String parameter, String id) {
    var one = Map.of(parameter, List.of(id), "limit", List.of("1"));
    return desk.statements(one).total().value() > 0;
  }

  private static WrongInput unknown(String option, String what, String id, List<String> ids) {
    Set<String> near = near(id, ids);
    return new WrongInput(
        option
            + " "
            + Terminal.plain(id)
            + ": no "
            + what
            + " has this id"
            + (near.isEmpty()
                ? "; ids are like " + ids.stream().sorted().findFirst().orElse("cisco")
                : "; did you mean " + String.join(", ", near) + "?"));
  }

  /// The nearest spelling, then ids that share a word with it, alphabetically.
  private static Set<String> near(String id, Collection<String> ids) {
    String folded = id.toLowerCase(Locale.ROOT).replace(' ', '-');
    Set<String> near = new LinkedHashSet<>();
    Nearest.to(folded, ids).ifPresent(near::add);
    Set<String> words = words(folded);
    ids.stream()
        .sorted()
        .filter(other -> words(other).stream().anyMatch(words::contains))
        .forEach(near::add);
    return near.stream().limit(NAMED).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> words(String id) {
    return List.of(id.split("[^\\p{L}\\p{N}]+", 0)).stream()
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }
}
