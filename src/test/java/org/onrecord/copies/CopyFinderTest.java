package org.onrecord.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DocumentKind;

class CopyFinderTest extends CopyCases {
  @Test
  void aLetterIsTheOriginOfWhatReprintsItWhole() {
    MemoryShelf shelf = new MemoryShelf(1).put(reprint(), letter());
    CopyGroup group = find(shelf, reprint()).group();
    assertNotNull(group);
    assertEquals(letter().id(), group.origin());
    assertEquals("it is the letter itself, which the others print", group.reason());
    assertEquals(
        List.of("letter.txt", "reprint.html"),
        group.members().stream().map(m -> m.document().path()).toList());
    assertEquals(group, shelf.of(letter()).group());
  }

  @Test
  void aStoryThatQuotesALetterIsNoCopyOfIt() {
    MemoryShelf shelf = new MemoryShelf(3).put(letter(), story());
    assertNull(find(shelf, story()).group());
    assertEquals(Map.of(), shelf.found());
  }

  @Test
  void anAgencyStoryUnderTwoHeadlinesIsOneStatement() {
    Writing post = agency("post.html", "The Quayside Post", "Harbour closed for a week");
    Writing wire =
        agency(
            "wire.html", "Coastwire 24", "Cable cut: three islands cut off", "The Quayside Post");
    MemoryShelf shelf = new MemoryShelf(4).put(post, wire);
    CopyGroup group = find(shelf, wire).group();
    assertNotNull(group);
    assertEquals(post.id(), group.origin());
    assertEquals("another copy names “The Quayside Post” as its source", group.reason());
    assertEquals(1, shelf.of(wire).copyOf().size());
  }

  /// The same form, filled in twice by one house: two texts; the same lines in another paper: a
  /// copy.
  @Test
  void aHouseThatFillsInItsOwnFormPrintsNoCopy() {
    String form =
        "The mobile office of the harbour board stops at the addresses below, and whoever lives"
            + " near one of them may come by without an appointment and talk to a member of the"
            + " staff.";
    Writing may =
        Writing.of(
            "may.html",
            form,
            "Monday: Lamp Street 4. Tuesday: Old Pier. Friday: Saltmere,"
                + " in front of the school, from nine to noon and from two to five.");
    Writing june =
        Writing.of(
            "june.html",
            form,
            "Wednesday: Net Loft. Thursday: the mill at Brandt's Cross,"
                + " where the bus turns, all day long with a break for lunch. No stop on Friday.");
    assertNull(find(new MemoryShelf(12).put(may, june), june).group());
    june.by("Coastwire 24");
    assertNotNull(find(new MemoryShelf(13).put(may, june), june).group());
  }

  @Test
  void aTranslationIsNoCopy() {
    Writing german =
        Writing.of(
            "brief.txt",
            "Sehr geehrte Delegierte, die Wärter von elf Leuchttürmen schreiben Ihnen vor der"
                + " letzten Runde.",
            "Wir bitten Sie, die Tür des Hafens offen zu lassen, denn ein Schloss, das der Wärter"
                + " nicht öffnen kann, kann niemand prüfen.",
            "Unsere Mitglieder haben die Küste zweihundert Jahre gehütet und wurden nie gefragt.");
    assertNull(find(new MemoryShelf(5).put(letter(), german), german).group());
  }

  @Test
  void twoStoriesOnOneEventThatShareTheirQuotationsAreNoCopies() {
    String quotation =
        "Nobody is in danger and nobody has to leave. The divers know these waters, they have all"
            + " the time that they need, and they will not be hurried by anybody on land";
    Writing one =
        Writing.of(
            "one.html",
            "Ships wait off Saltmere while the search for the broken cable goes on.",
            "“" + quotation + "”, the harbour's master said on Monday after a short meeting.");
    Writing two =
        Writing.of(
            "two.html",
            "Three islands without a telephone: that is what a cut under the sea has done.",
            "At noon Ilse Brandt stepped in front of the cameras. “" + quotation + "”, she said.");
    assertTrue(
        Overlap.of(Sketch.of(one.document()), Sketch.of(two.document())).containment()
            > Overlap.LINE);
    assertNull(find(new MemoryShelf(6).put(one, two), one).group());
  }

  /// Form letters are copies of one another, but what each signatory says is a statement of theirs.
  @Test
  void formLettersAreCopiesAndTheirSignatoriesSpeakForThemselves() {
    List<Writing> letters = new ArrayList<>();
    for (String name : List.of("Anna Quell", "Bo Lindt", "Cleo Marsh")) {
      letters.add(
          Writing.of(
                  name + ".txt",
                  "My name is " + name + " and I have lived by the harbour all my life.",
                  DOOR + ".",
                  LAMP + ".",
                  "Please vote against the draft and let the keepers do their work.")
              .kind(DocumentKind.LETTER)
              .by(name)
              .says(name, DOOR));
    }
    MemoryShelf shelf = new MemoryShelf(7).put(letters.toArray(Writing[]::new));
    find(shelf, letters.getLast());
    CopyGroup group = shelf.group(letters.getLast());
    assertNotNull(group);
    assertEquals(3, group.members().size());
    assertEquals("nothing tells them apart, and its path comes first", group.reason());
    letters.forEach(letter -> assertEquals(Map.of(), shelf.of(letter).copyOf()));
  }

  /// More than are compared two by two: the order in which they come must not count.
  @Test
  void twoHundredFormLettersAreOneGroupWhoseEachMemberNamesTheOriginOnly() {
    List<Writing> letters = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String name = "Signatory " + Integer.toString(i * 7 % 200 + 1_000, 36);
      letters.add(
          Writing.of(
                  name + ".txt",
                  "My name is " + name + " and I have lived by the harbour all my life.",
                  DOOR + ".",
                  LAMP + ".",
                  "Please vote against the draft and let the keepers do their work.")
              .kind(DocumentKind.LETTER)
              .by(name)
              .on(i == 77 ? "2024-01-01" : "2024-01-02")
              .says(name, DOOR)
              .says("Lightkeepers' Union", LAMP));
    }
    MemoryShelf shelf = new MemoryShelf(17).put(letters.toArray(Writing[]::new));
    assertEquals(200, CopyFinder.find(shelf, List.of()));
    Writing first = letters.get(77);
    CopyGroup group = shelf.group(letters.getFirst());
    assertNotNull(group);
    assertEquals(first.id(), group.origin());
    assertEquals(200, group.members().size());
    CopyGroup kept = shelf.of(letters.getFirst()).group();
    assertNotNull(kept);
    assertEquals(
        List.of(first.document().source().path(), letters.getFirst().document().source().path()),
        kept.members().stream().map(m -> m.document().path()).toList());
    String lamp = first.held().statements().getLast().id();
    assertEquals(199, there(shelf.of(first).sightings(), lamp).size());
    assertEquals(1, shelf.of(letters.getLast()).copyOf().size());

    shelf.remove(letters.get(5));
    assertEquals(
        2, CopyFinder.find(shelf, List.of()), "the origin, and who says what all were found from");
    MemoryShelf other = new MemoryShelf(18);
    letters.remove(5);
    other.put(letters.toArray(Writing[]::new));
    CopyFinder.find(other, List.of());
    assertEquals(other.found(), shelf.found());
  }

  @Test
  void aDigestOfTwoStoriesDoesNotMakeThemCopiesOfEachOther() {
    Writing story = agency("a.html", "The Quayside Post", "Harbour closed for a week");
    Writing digest =
        Writing.of(
                "digest.html",
                story.document().text().string().replace("\n\n", " "),
                letter().document().text().string().replace("\n\n", " "))
            .on("2024-06-01")
            .says("Lightkeepers' Union", DOOR)
            .says("Ilse Brandt", "Nobody is in danger and nobody has to leave");
    MemoryShelf shelf = new MemoryShelf(8).put(digest, story, letter());
    CopyGroup group = find(shelf, digest).group();
    assertNotNull(group);
    assertEquals(
        List.of("letter.txt", "digest.html"),
        group.members().stream().map(m -> m.document().path()).toList());
    assertNull(shelf.of(story).group());
    assertEquals(2, shelf.of(digest).copyOf().size());
    assertEquals(1, shelf.of(story).sightings().size());
  }

  @Test
  void aSecondLookKeepsNothingAnew() {
    MemoryShelf shelf = new MemoryShelf(11).put(letter(), reprint(), story());
    assertEquals(2, CopyFinder.find(shelf, List.of()));
    assertEquals(0, CopyFinder.find(shelf, List.of()));
    shelf.remove(letter());
    assertEquals(1, CopyFinder.find(shelf, List.of()));
    assertEquals(Map.of(), shelf.found());
  }

  @Test
  void theResultDoesNotDependOnTheWayToIt() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      List<Writing> all = family(random);
      MemoryShelf straight = new MemoryShelf(seed).put(all.toArray(Writing[]::new));
      CopyFinder.find(straight, List.of());
      MemoryShelf winding = new MemoryShelf(-seed);
      for (int step = 0; step < 12; step++) {
        Writing one = all.get(random.nextInt(all.size()));
        if (winding.holds(one) && random.nextBoolean()) {
          winding.remove(one);
        } else {
          winding.put(one);
        }
        if (random.nextInt(3) == 0) {
          CopyFinder.find(winding, List.of());
        }
      }
      winding.put(all.toArray(Writing[]::new));
      CopyFinder.find(winding, List.of());
      assertEquals(straight.found(), winding.found(), "seed " + seed);
    }
  }

  /// Texts of chance that take paragraphs from one another.
  private static List<Writing> family(Random random) {
    List<String> stock = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      StringBuilder words = new StringBuilder();
      for (int n = 0; n < 24; n++) {
        words.append("w").append(random.nextInt(400)).append(' ');
      }
      stock.add(words.toString().strip());
    }
    List<Writing> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      List<String> taken = new ArrayList<>();
      for (String paragraph : stock) {
        if (random.nextInt(3) > 0) {
          taken.add(random.nextInt(4) == 0 ? paragraph.replaceFirst("w3", "v3") : paragraph);
        }
      }
      Writing writing = Writing.of("p" + i, taken.toArray(String[]::new));
      taken.forEach(words -> writing.says(words.length() % 2 == 0 ? "A" : "B", words));
      all.add(random.nextBoolean() ? writing.on("2024-01-0" + (1 + random.nextInt(5))) : writing);
    }
    return all;
  }
}
