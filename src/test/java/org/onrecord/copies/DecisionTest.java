package org.onrecord.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What people say of which statements are one goes before what the words say.
class DecisionTest extends CopyCases {
  private static final List<Decision> NONE = List.of();

  private static Decision decision(String id, Writing one, Writing other, boolean joined) {
    return new Decision(id, one.id(), other.id(), joined);
  }

  private static List<String> sightings(MemoryShelf shelf, Writing of) {
    return shelf.of(of).sightings().getOrDefault(of.lastStatement(), List.of()).stream()
        .map(s -> s.document().path() + " " + s.sameness())
        .toList();
  }

  @Test
  void whatIsJoinedIsASightingThoughItsDocumentsAreNoCopies() {
    Writing letter = letter().says("Union", DOOR).decided("c1");
    Writing story = story().decided("c1");
    MemoryShelf shelf = new MemoryShelf(1).put(letter, story);
    assertEquals(0, CopyFinder.find(shelf, NONE));

    assertEquals(2, CopyFinder.find(shelf, List.of(decision("c1", letter, story, true))));
    assertEquals(List.of("story.html EXACT"), sightings(shelf, letter));
    assertEquals(
        letter.lastStatement(), there(shelf.of(story).copyOf(), story.lastStatement()).statement());
    assertNull(shelf.of(story).group());

    CopyFinder.find(shelf, NONE);
    assertEquals(Map.of(), shelf.found());
  }

  @Test
  void whatIsPartedStandsForItselfAndOtherCopiesStay() {
    Writing letter = letter().decided("c1");
    Writing reprint = reprint().decided("c1");
    Writing other = Writing.of("other.html", texts(letter())).says("Lightkeepers' Union", LAMP);
    MemoryShelf shelf = new MemoryShelf(2).put(letter, reprint, other);
    CopyFinder.find(shelf, NONE);
    assertEquals(List.of("other.html EXACT", "reprint.html ALTERED"), sorted(shelf, letter));

    CopyFinder.find(shelf, List.of(decision("c1", letter, reprint, false)));
    assertEquals(List.of("other.html EXACT"), sightings(shelf, letter));
    assertNull(shelf.of(reprint).copyOf().get(reprint.lastStatement()));
    assertEquals(1, shelf.of(reprint).copyOf().size());
    assertEquals(List.of(), sightings(shelf, reprint));
  }

  @Test
  void whoIsJoinedBringsItsCopiesAlong() {
    Writing letter = letter().decided("c1");
    Writing post = agency("post.html", "The Quayside Post", "Harbour closed").decided("c1");
    Writing wire = agency("wire.html", "Coastwire 24", "Three islands cut off");
    MemoryShelf shelf = new MemoryShelf(3).put(letter, post, wire);
    CopyFinder.find(shelf, List.of(decision("c1", post, letter, true)));
    assertEquals(List.of("post.html ALTERED", "wire.html ALTERED"), sorted(shelf, letter));
    assertEquals(1, shelf.of(wire).copyOf().size());
    assertEquals(Map.of(), shelf.of(post).sightings());
  }

  @Test
  void twoPlacesOfOneDocumentAreOneStatement() {
    String spoken = "We were never asked and never paid";
    Writing twice =
        Writing.of("twice.html", "“" + spoken + "”", "Again: “" + spoken + " for it”")
            .says("Ann", spoken)
            .decided("c1")
            .says("Ann", spoken + " for it")
            .decided("c1");
    MemoryShelf shelf = new MemoryShelf(4).put(twice);
    assertEquals(1, CopyFinder.find(shelf, List.of(decision("c1", twice, twice, true))));
    assertEquals(1, shelf.of(twice).copyOf().size());
    assertEquals(0, CopyFinder.find(shelf, List.of(decision("c1", twice, twice, true))));
    assertEquals(1, CopyFinder.find(shelf, NONE));
    assertEquals(Map.of(), shelf.found());
  }

  @Test
  void partingGoesBeforeWhatJoinsThroughAThird() {
    Writing letter = letter().decided("joined").decided("parted");
    Writing story = story().decided("joined");
    Writing reprint = reprint().decided("parted");
    List<Decision> both =
        List.of(
            decision("joined", letter, story, true), decision("parted", letter, reprint, false));
    MemoryShelf shelf = new MemoryShelf(5).put(letter, story, reprint);
    CopyFinder.find(shelf, both);
    MemoryShelf again = new MemoryShelf(6).put(reprint, letter, story);
    CopyFinder.find(again, both.reversed());
    assertEquals(shelf.found(), again.found());
    assertEquals(List.of("story.html SHORTENED"), sightings(shelf, letter));
  }

  @Test
  void aDecisionWithoutItsTwoStatementsChangesNothing() {
    Writing letter = letter();
    Writing story = story().decided("c1");
    MemoryShelf shelf = new MemoryShelf(7).put(letter, story);
    CopyFinder.find(shelf, List.of(decision("c1", letter, story, true)));
    assertTrue(shelf.of(letter).sightings().isEmpty());
    assertTrue(shelf.of(story).copyOf().isEmpty());
    CopyFinder.find(shelf, List.of(new Decision("c1", letter.id(), "gone", true)));
    assertEquals(Map.of(), shelf.found());
  }

  @Test
  void otherDecisionsAreAnotherVersion() {
    Decision one = decision("c1", letter(), story(), true);
    Decision other = decision("c2", letter(), reprint(), false);
    assertEquals(CopyFinder.VERSION, CopyFinder.version(NONE));
    assertEquals(CopyFinder.version(List.of(one, other)), CopyFinder.version(List.of(other, one)));
    assertNotEquals(CopyFinder.version(List.of(one)), CopyFinder.version(List.of(one, other)));
  }

  private static List<String> sorted(MemoryShelf shelf, Writing of) {
    return sightings(shelf, of).stream().sorted().toList();
  }

  private static String[] texts(Writing of) {
    return of.document().text().string().split("\n\n", -1);
  }
}
