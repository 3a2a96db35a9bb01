package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Texts that nobody wrote: the specimens' sentences and the shapes of [TextShapes], cut, mixed,
/// repeated and spoilt by chance. The same number gives the same text.
final class MutatedTexts {
  private static final int LONGEST = 1_200;
  private static final int SHAPE_LENGTH = 1_000;

  private static final List<String> STRANGE =
      List.of(
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "''",
          "«",
          "»",
          "‹",
          "›",
          "„",
          "「",
          "」",
          "(",
          ")",
          "[",
          "]",
          "\n\n",
          "\n",
          "\t",
          "\f",
          "\u0000",
          "\u00AD",
          "\u200B",
          "\u200F",
          "\u202E",
          "\uFEFF",
          "\uFFFD",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "e\u0301",
          "İ",
          "ß",
          "ﬁ",
          "…",
          "–",
          "—",
          " said",
          " told ",
          "according to ",
          " that ",
          "Dear ",
          "Sincerely,\n",
          "Article 6(2) ",
          "on behalf of ",
          "they ",
          "the group ",
          "заявил ",
          "说：",
          "وقال ",
          " dijo ",
          "9999-99-99");

  private final List<String> sources = new ArrayList<>();

  MutatedTexts(Path specimens) {
    try (Stream<Path> files = Files.walk(specimens)) {
      files.filter(MutatedTexts::isText).sorted().map(MutatedTexts::read).forEach(sources::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TextShapes.of(SHAPE_LENGTH).values().forEach(shape -> sources.add(shape.get()));
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".html");
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .replaceAll("<[^>]{0,200}>", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many texts are mutated.
  int sources() {
    return sources.size();
  }

  /// One text, at most [#LONGEST] UTF-16 units before it is spoilt.
  String text(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder(excerpt(random));
    for (int changes = random.nextInt(9); changes > 0; changes--) {
      change(text, random);
    }
    return text.toString();
  }

  private String excerpt(Random random) {
    String source = sources.get(random.nextInt(sources.size()));
    int length = Math.min(source.length(), 100 + random.nextInt(LONGEST - 100));
    int start = random.nextInt(source.length() - length + 1);
    return source.substring(start, start + length);
  }

  private void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(80));
    switch (random.nextInt(9)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(5)));
      case 2 -> text.insert(at, pick(random).repeat(1 + random.nextInt(4)));
      case 3 -> scatter(text, random);
      case 4 -> text.insert(at, excerpt(random));
      case 5 -> replace(text, at, end, text.substring(at, end).toUpperCase(Locale.ROOT));
      case 6 ->
          replaceAll(text, random.nextBoolean() ? " " : "\n", random.nextBoolean() ? "" : " ");
      case 7 -> replaceAll(text, pick(random), pick(random));
      default -> text.reverse();
    }
  }

  private static void scatter(StringBuilder text, Random random) {
    String mark = pick(random);
    for (int i = random.nextInt(30); i > 0; i--) {
      text.insert(random.nextInt(text.length() + 1), mark);
    }
  }

  private static void replace(StringBuilder text, int at, int end, String by) {
    text.replace(at, end, by);
  }

  private static void replaceAll(StringBuilder text, String old, String by) {
    String replaced = text.toString().replace(old, by);
    text.setLength(0);
    text.append(replaced);
  }

  private static String pick(Random random) {
    return STRANGE.get(random.nextInt(STRANGE.size()));
  }
}
