package org.onrecord.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// Texts of shapes that no author writes and every crawl holds: one endless line, marks alone,
/// names alone. Seeded; each is cut to a number of UTF-16 units.
final class TextShapes {
  private static final List<String> WORDS =
      List.of(
          "the",
          "treaty",
          "of",
          "data",
          "that",
          "committee",
          "journalists",
          "said",
          "and",
          "would",
          "rights",
          "in",
          "states",
          "people",
          "a",
          "to",
          "privacy",
          "week",
          "law",
          "on");

  private static final List<String> NAMES =
      List.of(
          "Access Now",
          "Cisco",
          "the Tech Accord",
          "Microsoft",
          "Human Rights Watch",
          "Maria Santos",
          "John Okello",
          "Privacy International",
          "Wei Chen",
          "the Chair");

  private static final String HAN = "我们认为公约应当保护记者和研究人员的权利他说委员会表示关切第六条规定数据";
  private static final String ARABIC = "وقال المتحدث إن الاتفاقية يجب أن تحمي حقوق الصحفيين ";

  private TextShapes() {}

  /// The text of one shape.
  static String text(String shape, int length) {
    Supplier<String> text = of(length).get(shape);
    if (text == null) {
      throw new IllegalArgumentException("there is no shape “" + shape + "”");
    }
    return text.get();
  }

  /// Every shape by its name, at a length in UTF-16 units.
  static Map<String, Supplier<String>> of(int length) {
    Map<String, Supplier<String>> shapes = new LinkedHashMap<>();
    prose(shapes, length);
    marks(shapes, length);
    lists(shapes, length);
    letters(shapes, length);
    return shapes;
  }

  private static void prose(Map<String, Supplier<String>> shapes, int length) {
    shapes.put("ordinary paragraphs", () -> made(length, r -> sentences(r, 4) + "\n\n"));
    shapes.put("ordinary lines", () -> made(length, r -> sentences(r, 1) + "\n"));
    shapes.put("one paragraph", () -> made(length, r -> sentences(r, 1)));
    shapes.put("no full stop", () -> made(length, r -> pick(r, WORDS) + " "));
    shapes.put("no full stop, commas", () -> made(length, r -> pick(r, WORDS) + ", "));
    shapes.put("no spaces", () -> made(length, r -> pick(r, WORDS)));
    shapes.put("Chinese without stops", () -> made(length, TextShapes::han));
    shapes.put("Chinese quotations", () -> made(length, r -> "他说：“" + han(r) + "”"));
    shapes.put("Arabic without stops", () -> repeated(ARABIC, length));
    shapes.put("said said said", () -> repeated("said ", length));
    shapes.put("Cisco said that", () -> repeated("Cisco said that ", length));
    shapes.put("quotations, one line", () -> made(length, TextShapes::quotation));
    shapes.put("quotations, no stops", () -> made(length, TextShapes::quotationOnly));
    shapes.put("quotations, paragraphs", () -> made(length, r -> quotation(r) + "\n\n"));
    shapes.put("quotes open paragraphs", () -> made(length, r -> "“" + sentences(r, 2) + "\n\n"));
  }

  private static void marks(Map<String, Supplier<String>> shapes, int length) {
    for (String mark : List.of("\"", "“", "”", "'", "‘", "’", "«", "»", "„", "「", "``", "(", "[")) {
      shapes.put("only " + mark, () -> repeated(mark, length));
      shapes.put("words and " + mark, () -> made(length, r -> mark + pick(r, WORDS) + " "));
    }
    shapes.put("pairs “”", () -> made(length, r -> "“" + pick(r, WORDS) + " it.” "));
    shapes.put("nested “‘(", () -> made(length, r -> "“‘(" + pick(r, WORDS) + " "));
    shapes.put("nested and closed", () -> nested(length));
    shapes.put(
        "only punctuation", () -> made(length, r -> "" + ".,;:!?-–…/&".charAt(r.nextInt(11))));
    shapes.put("only full stops", () -> repeated(".", length));
    shapes.put("only commas", () -> repeated(", ", length));
    shapes.put("only digits", () -> made(length, r -> "" + r.nextInt(10)));
    shapes.put("only spaces and a", () -> "a" + " ".repeat(length - 2) + "b");
    shapes.put("only hyphens", () -> repeated("-", length));
    shapes.put("only underscores", () -> repeated("_", length));
  }

  private static void lists(Map<String, Supplier<String>> shapes, int length) {
    shapes.put("short lines", () -> made(length, r -> pick(r, WORDS) + " it\n"));
    shapes.put("one-word lines", () -> made(length, r -> pick(r, WORDS) + "\n"));
    shapes.put("one-word paragraphs", () -> made(length, r -> pick(r, WORDS) + "\n\n"));
    shapes.put("list of names", () -> made(length, r -> pick(r, NAMES) + "\n"));
    shapes.put("names, one line", () -> made(length, r -> pick(r, NAMES) + ", "));
    shapes.put("names without commas", () -> repeated("Human Rights Watch ", length));
    shapes.put(
        "capitals", () -> made(length, r -> Character.toString('A' + r.nextInt(26)) + "ab "));
    shapes.put("bullets", () -> made(length, r -> "- " + pick(r, NAMES) + " said it\n"));
    shapes.put("table", () -> made(length, r -> r.nextInt(9999) + "\t" + date(r) + "\t1,5\n"));
    shapes.put("dates, one paragraph", () -> made(length, r -> date(r) + " "));
    shapes.put("dates and said", () -> made(length, r -> "Cisco said on " + date(r) + ", "));
    shapes.put("articles", () -> repeated("Article 5(2), ", length));
    shapes.put("articles and and", () -> repeated("Articles 5 and 6 and 7 to 9, ", length));
    shapes.put("articles said", () -> repeated("Cisco said Article 5(2), ", length));
    shapes.put("headings", () -> made(length, r -> "# " + pick(r, WORDS) + "\n\n"));
    shapes.put("mail quotes", () -> made(length, r -> ">".repeat(r.nextInt(9)) + " it\n"));
    shapes.put("signatures", () -> made(length, r -> "Sincerely,\n" + pick(r, NAMES) + "\n\n"));
    shapes.put("questions", () -> made(length, r -> "Q: " + sentences(r, 1) + "\nA: Yes.\n"));
    shapes.put("bylines", () -> made(length, r -> "By " + pick(r, NAMES) + ", " + date(r) + "\n"));
    shapes.put("hyphen line ends", () -> made(length, r -> pick(r, WORDS) + " trea-\nty "));
    shapes.put("form feeds", () -> made(length, r -> sentences(r, 2) + "\f"));
  }

  private static void letters(Map<String, Supplier<String>> shapes, int length) {
    shapes.put("long address", () -> "https://a.example/" + repeated("a1/b-c?d=%20&", length - 18));
    shapes.put("base64", () -> made(length, r -> Long.toString(r.nextLong() >>> 1, 36)));
    shapes.put("combining marks", () -> "a" + repeated("\u0301\u0323", length - 1));
    shapes.put("words of marks", () -> repeated("e\u0301\u0323\u0316 ", length));
    shapes.put("surrogate pairs", () -> repeated("\uD83D\uDE00", length));
    shapes.put("pairs in prose", () -> made(length, r -> "\uD83D\uDE00 " + sentences(r, 1)));
    shapes.put("lone surrogates", () -> repeated("\uD83D ", length));
    shapes.put("initials", () -> repeated("A. B. ", length));
    shapes.put("acronym", () -> repeated("U.S.", length));
    shapes.put("hyphenated", () -> repeated("co-", length));
    shapes.put("mail addresses", () -> repeated("a.b@c.example, ", length));
    shapes.put("at signs", () -> repeated("a@", length));
    shapes.put("noise", () -> made(length, r -> Character.toString(32 + r.nextInt(0x2500))));
  }

  private static String sentences(Random random, int count) {
    StringBuilder made = new StringBuilder();
    for (int s = 0; s < count; s++) {
      made.append(
          random.nextInt(3) == 0 ? pick(random, NAMES) + " said that" : "It was clear that");
      for (int w = 6 + random.nextInt(12); w > 0; w--) {
        made.append(' ').append(pick(random, WORDS));
      }
      made.append(". ");
    }
    return made.toString();
  }

  private static String quotation(Random random) {
    return "“" + sentences(random, 1).strip() + "” " + pick(random, NAMES) + " said. ";
  }

  private static String quotationOnly(Random random) {
    return "“we " + pick(random, WORDS) + " it all in law”, said " + pick(random, NAMES) + ", ";
  }

  private static String han(Random random) {
    int from = random.nextInt(HAN.length() - 4);
    return HAN.substring(from, from + 4);
  }

  private static String date(Random random) {
    return 1 + random.nextInt(28) + " July " + (2000 + random.nextInt(25));
  }

  private static String nested(int length) {
    return "“(".repeat(length / 4) + ")”".repeat(length / 4);
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String repeated(String unit, int length) {
    return unit.repeat(length / unit.length() + 1).substring(0, length);
  }

  private static String made(int length, java.util.function.Function<Random, String> next) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder(length + 200);
    while (text.length() < length) {
      text.append(next.apply(random));
    }
    return text.substring(0, length);
  }
}
