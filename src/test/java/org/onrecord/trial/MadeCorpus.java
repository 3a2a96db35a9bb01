package org.onrecord.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Writes small articles, submissions and mails of our own making, for trials that need many. The
/// same seed gives the same files.
final class MadeCorpus {
  private static final List<String> PEOPLE =
      List.of("Mara Quill", "Tomas Venn", "Ilse Harrow", "Petra Osei", "Nils Abara", "June Okafor");
  private static final List<String> BODIES =
      List.of(
          "Harbour Lanterns Network",
          "River League",
          "Institute for Open Ledgers",
          "Union of Night Editors",
          "Coastal Bar Association",
          "Society of Careful Engineers");
  private static final List<String> CLAIMS =
      List.of(
          "the draft needs a judge before every search",
          "journalists would lose the sources that trust them",
          "the treaty must name human rights in its first article",
          "researchers who test systems in good faith must not be prosecuted",
          "states already have the powers that they ask for",
          "the safeguards of Article 24 are too weak to hold",
          "victims need help across borders now and not in ten years",
          "real-time collection of traffic data has no limit in this text");
  private static final List<String> VERBS = List.of("said", "argued", "warned", "told delegates");

  private final Random random;

  private MadeCorpus(long seed) {
    this.random = new Random(seed);
  }

  /// Writes a folder from the command line, for measurements by hand.
  ///
  /// @param arguments folder, number of files, seed
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
  }

  /// Writes files into a folder, which is made; every twentieth repeats the bytes of another.
  static void write(Path folder, int files, long seed) throws IOException {
    Files.createDirectories(folder);
    var made = new MadeCorpus(seed);
    for (int i = 0; i < files; i++) {
      String kind = List.of("txt", "html", "eml").get(made.random.nextInt(3));
      int number = i % 20 == 19 ? i - 7 : i;
      var text = new MadeCorpus(seed * 31 + number);
      String words = number == i ? text.of(kind, number) : Files.readString(find(folder, number));
      String ending = number == i ? kind : name(find(folder, number)).replaceFirst(".*\\.", "");
      // Names in no order of time, so that copies come before and after their originals.
      Files.writeString(folder.resolve(file(i) + "." + ending), words);
    }
  }

  private static String file(int number) {
    return String.valueOf((char) ('a' + number * 7 % 26)) + "-" + number;
  }

  private static Path find(Path folder, int number) {
    return List.of("txt", "html", "eml").stream()
        .map(ending -> folder.resolve(file(number) + "." + ending))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private String of(String kind, int number) {
    return switch (kind) {
      case "html" -> page(number);
      case "eml" -> mail(number);
      default -> article(number, "\n\n");
    };
  }

  private String article(int number, String between) {
    var text = new StringBuilder("Note " + number + ": " + any(BODIES) + " on the draft treaty");
    int paragraphs = 2 + random.nextInt(6);
    for (int i = 0; i < paragraphs; i++) {
      text.append(between).append(random.nextBoolean() ? quoted() : reported());
    }
    return text.append(between)
        .append("The talks go on in hall ")
        .append(number)
        .append(".")
        .toString();
  }

  private String quoted() {
    String claim = any(CLAIMS);
    return "“"
        + Character.toUpperCase(claim.charAt(0))
        + claim.substring(1)
        + ",” "
        + any(VERBS)
        + " "
        + any(PEOPLE)
        + " of the "
        + any(BODIES)
        + ".";
  }

  private String reported() {
    return "The " + any(BODIES) + " " + any(VERBS) + " that " + any(CLAIMS) + ".";
  }

  private String page(int number) {
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Note "
        + number
        + "</title></head><body><nav><a href=\"/\">Home</a></nav><article><h1>On the treaty "
        + number
        + "</h1><p>"
        + article(number, "</p><p>")
        + "</p></article><footer>About us</footer></body></html>\n";
  }

  private String mail(int number) {
    return "From: "
        + any(PEOPLE)
        + " <desk@example.org>\r\nTo: press@example.org\r\nSubject: Note "
        + number
        + "\r\nDate: Tue, 12 Nov 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        + article(number, "\r\n\r\n")
        + "\r\n";
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
