package org.onrecord.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.copies.CopyGroup.Member;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Span;

class CopyFinderTest {
  private static final String DOOR =
      "We ask the delegates to leave the door of the harbour open, because a lock that the"
          + " keeper cannot pick is a lock that nobody can test";
  private static final String LAMP =
      "A lamp that burns only for those who pay is no lamp at all, and a law that protects only"
          + " those who write it is no law";

  private static Writing letter() {
    return Writing.of(
            "letter.txt",
            "Dear delegates, the keepers of eleven lighthouses write to you before the last round.",
            DOOR + ".",
            LAMP + ".",
            "Our members have kept the coast for two hundred years and were never asked.",
            "We remain at your disposal and would welcome a conversation in the spring.")
        .kind(DocumentKind.LETTER)
        .by("Lightkeepers' Union")
        .on("2024-01-22")
        .says("Lightkeepers' Union", DOOR)
        .says("Lightkeepers' Union", LAMP);
  }

  private static Writing reprint() {
    String altered = LAMP.replace("protects only", "serves only");
    return Writing.of(
            "reprint.html",
            "Keepers write to the delegates. We print their letter in full.",
            "“Dear delegates, the keepers of eleven lighthouses write to you before the last"
                + " round.",
            "“" + DOOR + ".",
            "“" + altered + ".",
            "“Our members have kept the coast for two hundred years and were never asked.",
            "“We remain at your disposal and would welcome a conversation in the spring.”")
        .on("2024-01-20")
        .says("Lightkeepers' Union", DOOR)
        .says("Lightkeepers' Union", altered);
  }

  /// Quotes one sentence of the letter in words of its own.
  private static Writing story() {
    return Writing.of(
            "story.html",
            "The last round of the talks opens on Monday with no text that all can agree on.",
            "“" + DOOR + "”, a union of keepers wrote in a letter to all who take part.",
            "Diplomats from four countries said that they had read it with interest, but that the"
                + " chair would have to decide whether it came up at all in the coming week.",
            "A spokesman of the chair did not answer a request for comment on Friday evening.",
            "Observers expect a long night, as in every round since the talks began.")
        .on("2024-01-23")
        .says("Lightkeepers' Union", DOOR);
  }

  private static Writing agency(String path, String publisher, String headline, String... via) {
    return Writing.of(
            path,
            headline,
            "The harbour of Saltmere will be closed to large ships for a week while divers look"
                + " for a cable that was cut on Sunday night, its master said.",
            "“Nobody is in danger and nobody has to leave”, Ilse Brandt told reporters on the"
                + " pier.",
            "The cable carries the calls of three islands, whose schools sent pupils home.",
            "It is the second such case in a year; the first was never cleared up.")
        .by(publisher, via)
        .on("2024-05-02")
        .says("Ilse Brandt", "Nobody is in danger and nobody has to leave");
  }

  private static DocumentCopies find(MemoryShelf shelf, Writing of) {
    CopyFinder.find(shelf);
    return shelf.of(of);
  }

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
    assertEquals(200, CopyFinder.find(shelf));
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
    assertEquals(2, CopyFinder.find(shelf), "the origin, and who says what all were found from");
    MemoryShelf other = new MemoryShelf(18);
    letters.remove(5);
    other.put(letters.toArray(Writing[]::new));
    CopyFinder.find(other);
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

  @Test
  void aSecondLookKeepsNothingAnew() {
    MemoryShelf shelf = new MemoryShelf(11).put(letter(), reprint(), story());
    assertEquals(2, CopyFinder.find(shelf));
    assertEquals(0, CopyFinder.find(shelf));
    shelf.remove(letter());
    assertEquals(1, CopyFinder.find(shelf));
    assertEquals(Map.of(), shelf.found());
  }

  @Test
  void theResultDoesNotDependOnTheWayToIt() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      List<Writing> all = family(random);
      MemoryShelf straight = new MemoryShelf(seed).put(all.toArray(Writing[]::new));
      CopyFinder.find(straight);
      MemoryShelf winding = new MemoryShelf(-seed);
      for (int step = 0; step < 12; step++) {
        Writing one = all.get(random.nextInt(all.size()));
        if (winding.holds(one) && random.nextBoolean()) {
          winding.remove(one);
        } else {
          winding.put(one);
        }
        if (random.nextInt(3) == 0) {
          CopyFinder.find(winding);
        }
      }
      winding.put(all.toArray(Writing[]::new));
      CopyFinder.find(winding);
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

  private static <T> T there(Map<String, T> found, String id) {
    return Objects.requireNonNull(found.get(id), () -> "nothing is found for statement " + id);
  }
}
