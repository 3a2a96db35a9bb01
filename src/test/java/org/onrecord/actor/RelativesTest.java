package org.onrecord.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Relatives.Relative;
import org.onrecord.vocabulary.VocabularySource;

class RelativesTest {
  private static final String YAML =
      """
      replaces: built-in
      actors:
        - {id: league, kind: coalition, category: media, name: League, description: L.}
        - {id: union, kind: coalition, category: media, name: Union, memberOf: [{body: league, from: 2020, to: 2022}], description: U.}
        - id: paper
          kind: organisation
          category: media
          name: First Paper
          memberOf:
            - {body: union, from: 2019, to: 2020}
            - {body: union, role: chair, from: 2022-06-01}
          description: P.
        - {id: desk, kind: organisation, category: media, name: News Desk, parent: paper, description: D.}
      """;

  static ActorRegister register(String yaml) {
    return ActorRegister.load(VocabularySource.builtIn().withFile("actors.yaml", yaml));
  }

  private static Relative relative(String id, @Nullable String from, @Nullable String to) {
    return new Relative(
        id, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  @Test
  void membersCountFromTheDayTheyJoinedToTheDayTheyLeft() {
    Map<String, List<Relative>> below = Relatives.of(register(YAML).actors()).below();
    assertEquals(
        List.of(
            relative("desk", "2019-01-01", "2020-12-31"),
            relative("desk", "2022-06-01", null),
            relative("paper", "2019-01-01", "2020-12-31"),
            relative("paper", "2022-06-01", null)),
        below.get("union"));
    assertEquals(List.of(relative("desk", null, null)), below.get("paper"));
  }

  @Test
  void overTwoStepsBothMembershipsMustHold() {
    assertEquals(
        List.of(
            relative("desk", "2020-01-01", "2020-12-31"),
            relative("desk", "2022-06-01", "2022-12-31"),
            relative("paper", "2020-01-01", "2020-12-31"),
            relative("paper", "2022-06-01", "2022-12-31"),
            relative("union", "2020-01-01", "2022-12-31")),
        Relatives.of(register(YAML).actors()).below().get("league"));
  }

  @Test
  void aboveIsTheOtherWayRound() {
    Map<String, List<Relative>> above = Relatives.of(register(YAML).actors()).above();
    assertEquals(List.of("league", "union"), ids(above.getOrDefault("paper", List.of())));
    assertEquals(List.of("league", "paper", "union"), ids(above.getOrDefault("desk", List.of())));
  }

  private static List<String> ids(List<Relative> relatives) {
    return relatives.stream().map(Relative::actorId).distinct().toList();
  }

  /// On any day, those below a body are those from whom a chain of memberships of that day leads
  /// up to it.
  @Test
  void whoIsBelowOnADayIsWhoHasAChainUpOnThatDay() {
    long seed = 20260411;
    Random random = new Random(seed);
    for (int n = 0; n < 200; n++) {
      List<Actor> actors = chance(random);
      Map<String, List<Relative>> below = Relatives.of(actors).below();
      for (int i = 0; i < 5; i++) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
        for (Actor body : actors) {
          Set<String> told = new TreeSet<>();
          below.getOrDefault(body.id(), List.of()).stream()
              .filter(r -> new Membership("", null, r.from(), r.to(), false).holdsOn(day))
              .forEach(r -> told.add(r.actorId()));
          assertEquals(chain(body.id(), day, actors), told, "seed " + seed + ", register " + n);
        }
      }
    }
  }

  private static Set<String> chain(String body, LocalDate day, List<Actor> actors) {
    Set<String> found = new TreeSet<>();
    List<String> ahead = new ArrayList<>(List.of(body));
    while (!ahead.isEmpty()) {
      String at = ahead.removeLast();
      for (Actor actor : actors) {
        boolean member =
            actor.memberships().stream().anyMatch(m -> m.body().equals(at) && m.holdsOn(day));
        if (member && found.add(actor.id())) {
          ahead.add(actor.id());
        }
      }
    }
    return found;
  }

  /// Ten actors, each a member of up to three with a lower number, so that there is no circle.
  private static List<Actor> chance(Random random) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Set<Membership> memberships = new HashSet<>();
      for (int k = random.nextInt(4); k > 0 && i > 0; k--) {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
        memberships.add(
            new Membership(
                "a" + random.nextInt(i),
                null,
                random.nextInt(3) == 0 ? null : from,
                random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(900)),
                false));
      }
      actors.add(
          new Actor(
              "a" + i,
              Actor.Kind.ORGANISATION,
              "media",
              "A" + i,
              List.of(),
              null,
              List.copyOf(memberships),
              List.of(),
              null,
              "",
              List.of()));
    }
    return actors;
  }
}
