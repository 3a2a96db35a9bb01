package org.onrecord.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.copies.CopyGroup.Member;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Span;

/// Which statements of copies are one, and how their words differ.
class SightingsTest extends CopyCases {
  @Test
  void aReprintedStatementIsASightingThatSaysWhatWasAltered() {
    MemoryShelf shelf = new MemoryShelf(2).put(letter(), reprint());
    Map<String, List<Sighting>> found = find(shelf, letter()).sightings();
    String door = letter().held().statements().getFirst().id();
    String lamp = letter().held().statements().getLast().id();
    assertEquals(Sameness.EXACT, there(found, door).getFirst().sameness());
    Sighting altered = there(found, lamp).getFirst();
    assertEquals(Sameness.ALTERED, altered.sameness());
    int at = LAMP.indexOf("protects");
    assertEquals(
        List.of(new Change("protects", "serves", new Span(at, at + 8), new Span(at, at + 6))),
        altered.changes());
    Sighting back = there(shelf.of(reprint()).copyOf(), altered.statement());
    assertEquals(lamp, back.statement());
    assertEquals(List.of(altered.changes().getFirst().turned()), back.changes());
  }

  /// The reader who asks for an actor must find the row, whichever document credits it.
  @Test
  void wordsThatACopyCreditsToNobodyAreThoseOfTheFirstButNotTheOtherWayRound() {
    Writing silent = reprint();
    Writing copy =
        Writing.of("silent.html", silent.document().text().string())
            .on("2024-01-24")
            .says("", DOOR);
    MemoryShelf shelf = new MemoryShelf(14).put(letter(), copy);
    assertEquals(1, find(shelf, copy).copyOf().size());
    Writing early = Writing.of("early.html", copy.document().text().string()).says("", DOOR);
    early.kind(DocumentKind.LETTER).on("2024-01-01");
    MemoryShelf other = new MemoryShelf(15).put(letter(), early);
    CopyGroup group = find(other, early).group();
    assertNotNull(group);
    assertEquals(early.id(), group.origin());
    assertEquals(Map.of(), other.of(letter()).copyOf());
  }

  @Test
  void aFileWithTheSameBytesIsASightingAtItsOwnPath() {
    Writing letter = letter();
    MemoryShelf shelf = new MemoryShelf(9).put(letter);
    shelf.paths.put(letter.id(), List.of("letter (copy).txt"));
    DocumentCopies copies = find(shelf, letter);
    assertNotNull(copies.group());
    assertEquals(
        List.of(false, true), copies.group().members().stream().map(Member::identical).toList());
    Sighting sighting =
        there(copies.sightings(), letter.held().statements().getFirst().id()).getFirst();
    assertEquals("letter (copy).txt", sighting.document().path());
    assertEquals(Sameness.EXACT, sighting.sameness());
  }

  @Test
  void anythingLeftOutIsShortenedAndSpellingIsAltered() {
    Writing cut = letter();
    Writing shorter =
        Writing.of(
                "shorter.html",
                letter().document().text().string().replace(" of the harbour open", " open"))
            .says("Lightkeepers' Union", DOOR.replace(" of the harbour open", " open"));
    Writing american =
        Writing.of(
                "american.html", letter().document().text().string().replace("harbour", "harbor"))
            .says("Lightkeepers' Union", DOOR.replace("harbour", "harbor"));
    MemoryShelf shelf = new MemoryShelf(10).put(cut, shorter, american);
    List<Sighting> sightings =
        there(find(shelf, cut).sightings(), cut.held().statements().getFirst().id());
    assertEquals(
        List.of("american.html ALTERED harbour→harbor", "shorter.html SHORTENED of the harbour→"),
        sightings.stream()
            .map(
                s ->
                    s.document().path()
                        + " "
                        + s.sameness()
                        + " "
                        + s.changes().getFirst().here()
                        + "→"
                        + s.changes().getFirst().there())
            .toList());
  }
}
