package org.onrecord.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Correction REJECT =
      Specimens.by("Ann", 1, new StatementAction.Reject(Specimens.TARGET));
  private static final Correction ACCEPT =
      Specimens.by("Bob", 2, new StatementAction.Accept(Specimens.TARGET, List.of()));
  private static final Correction UNDO = Specimens.by("Ann", 3, new Undo(REJECT.id()));
  private static final Correction REDO = Specimens.by("Ann", 4, new Undo(UNDO.id()));

  @Test
  void theLaterOfTwoHoldsAndTheDisagreementIsTold() {
    Corrections corrections = Corrections.of(List.of(ACCEPT, REJECT));
    assertEquals(List.of(REJECT, ACCEPT), corrections.effective());
    assertEquals(List.of(new Conflict(REJECT, ACCEPT, "status")), corrections.conflicts());
  }

  @Test
  void anUndoTakesBackAndAnUndoOfItGivesBack() {
    assertEquals(List.of(UNDO), Corrections.of(List.of(UNDO, REJECT)).effective());
    assertEquals(List.of(REJECT), Corrections.of(List.of(UNDO, REJECT)).undone());
    Corrections again = Corrections.of(List.of(REDO, UNDO, REJECT));
    assertEquals(List.of(REJECT, REDO), again.effective());
    assertEquals(List.of(UNDO), again.undone());
  }

  @Test
  void anUndoneDecisionIsInNoConflict() {
    assertEquals(List.of(), Corrections.of(List.of(REJECT, ACCEPT, UNDO)).conflicts());
  }

  @Test
  void theSameDecisionOfTwoPeopleIsNoConflict() {
    Correction too = Specimens.by("Bob", 9, new StatementAction.Reject(Specimens.TARGET));
    assertEquals(List.of(), Corrections.of(List.of(REJECT, too)).conflicts());
  }

  @Test
  void themesConflictOneByOne() {
    Correction plus = themes(1, List.of("a", "b"), List.of("c"));
    assertEquals(
        List.of(), Corrections.of(List.of(plus, themes(2, List.of("a"), List.of()))).conflicts());
    Correction minus = themes(2, List.of(), List.of("b"));
    assertEquals(
        List.of(new Conflict(plus, minus, "theme b")),
        Corrections.of(List.of(plus, minus)).conflicts());
  }

  private static Correction themes(int second, List<String> add, List<String> remove) {
    return Specimens.by(
        "Ann", second, new StatementAction.ChangeThemes(Specimens.TARGET, add, remove));
  }

  @Test
  void aLongChainOfUndosIsNoTrouble() {
    List<Correction> chain = new ArrayList<>(List.of(REJECT));
    for (int i = 0; i < 20_000; i++) {
      chain.add(Specimens.by("Ann", i, new Undo(chain.getLast().id())));
    }
    assertEquals(10_001, Corrections.of(chain).effective().size());
  }

  @Test
  void theOrderOfTheFileDoesNotMatter() {
    long seed = 20261122;
    Random random = new Random(seed);
    List<Correction> all = new ArrayList<>(List.of(REJECT, ACCEPT, UNDO, REDO));
    for (Action action : Specimens.actions()) {
      all.add(Specimens.by("Ann", random.nextInt(50), action));
    }
    Corrections first = Corrections.of(all);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(all, random);
      assertEquals(first.effective(), Corrections.of(all).effective(), "seed " + seed);
      assertEquals(first.conflicts(), Corrections.of(all).conflicts(), "seed " + seed);
    }
  }

  private static Action sighting(int one, int other, boolean joined) {
    return new StatementAction.Sighting(words(one), words(other), joined);
  }

  private static Target words(int number) {
    return new Target(Specimens.DOCUMENT, "words " + number, "", "", null);
  }

  @Test
  void ofDecisionsThatCannotAllBeMeantTheEarliestGivesWay() {
    Correction first = Specimens.by("Ann", 1, sighting(1, 2, true));
    Correction second = Specimens.by("Ann", 2, sighting(3, 2, true));
    Correction third = Specimens.by("Bo", 3, sighting(3, 1, false));
    Corrections corrections = Corrections.of(List.of(third, first, second));
    assertEquals(List.of(second, third), corrections.sightings());
    assertEquals(List.of(new Conflict(first, third, "sighting")), corrections.conflicts());
    assertEquals(Set.of(first.id()), corrections.overruled());
    assertEquals(
        List.of(first), Corrections.of(List.of(first, second)).against(sighting(1, 3, false)));
    assertEquals(List.of(), Corrections.of(List.of(first)).against(sighting(1, 3, false)));
  }

  @Test
  void decisionsThatHoldNeverContradictEachOther() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Correction> all = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        int one = random.nextInt(8);
        int other = (one + 1 + random.nextInt(7)) % 8;
        all.add(Specimens.by("Ann", i, sighting(one, other, random.nextBoolean())));
      }
      Corrections corrections = Corrections.of(all);
      for (Correction held : corrections.sightings()) {
        List<Correction> others = new ArrayList<>(corrections.sightings());
        others.remove(held);
        assertEquals(
            List.of(), Corrections.of(others).against(held.action()), "seed " + seed + " " + round);
      }
      assertEquals(
          all.size(),
          corrections.sightings().size() + corrections.overruled().size(),
          "seed " + seed + " " + round);
    }
  }
}
