package org.onrecord.copies;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.document.DocumentKind;

/// The texts that the tests of copies are about: a letter, what prints it, what quotes it.
abstract class CopyCases {
  static final String DOOR =
      "We ask the delegates to leave the door of the harbour open, because a lock that the"
          + " keeper cannot pick is a lock that nobody can test";
  static final String LAMP =
      "A lamp that burns only for those who pay is no lamp at all, and a law that protects only"
          + " those who write it is no law";

  static Writing letter() {
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

  static Writing reprint() {
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
  static Writing story() {
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

  static Writing agency(String path, String publisher, String headline, String... via) {
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

  static DocumentCopies find(MemoryShelf shelf, Writing of) {
    CopyFinder.find(shelf, List.of());
    return shelf.of(of);
  }

  static <T> T there(Map<String, T> found, String id) {
    return Objects.requireNonNull(found.get(id), () -> "nothing is found for statement " + id);
  }
}
