package org.onrecord.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.provision.Citation.Item;

/// Finds citations of articles in Chinese: 第六条第二款第（二）项, 第七至十一条, 第五、六、七条, 第五条之二.
final class ChineseCitations {
  /// Longest citation, in characters; it may end behind the span that it begins in.
  private static final int LONGEST = 40;

  private static final String HAN = "[〇零一二三四五六七八九十百\\p{Nd}]{1,5}";
  private static final String SOME =
      HAN + "(?:\\s?条)?(?:\\s?[、,，和及与或至到–—-]\\s?第?\\s?" + HAN + "(?:\\s?条(?=\\s?[至到]))?){0,20}";
  private static final Pattern CITATION =
      Pattern.compile(
          "第\\s?(?<n>"
              + SOME
              + ")\\s?条(?:之(?<bis>[二三四]))?(?:第?\\s?(?<p>"
              + HAN
              + "(?:\\s?[、和及至]\\s?第?"
              + HAN
              + ")*)\\s?款)?(?:第?\\s?[（(]?(?<i>"
              + HAN
              + ")[）)]?\\s?项)?(?:\\s?[至到–—-]\\s?第\\s?(?<to>"
              + HAN
              + ")\\s?条)?");
  private static final Pattern NUMBER =
      Pattern.compile("(?<joint>[至到–—-]\\s?)?第?\\s?(?<n>" + HAN + ")");
  private static final List<String> LATER = List.of("bis", "ter", "quater");

  private ChineseCitations() {}

  static void add(String text, int from, int to, List<Citation> found) {
    int end = Math.min(text.length(), to + LONGEST);
    if (text.indexOf('条', from, end) < 0) {
      return;
    }
    Matcher matcher = CITATION.matcher(text).region(from, end);
    while (matcher.find() && matcher.start() < to) {
      List<Item> items = items(matcher);
      if (!items.isEmpty()) {
        found.add(new Citation(items, matcher.start(), matcher.end(), Citation.Kind.FULL));
      }
    }
  }

  private static List<Item> items(Matcher citation) {
    String to = citation.group("to") == null ? "" : "至" + citation.group("to");
    List<Integer> articles = numbers(citation.group("n") + to);
    String bis = citation.group("bis");
    String later = bis == null ? "" : " " + LATER.get("二三四".indexOf(bis));
    List<Item> items = new ArrayList<>();
    for (int article : articles) {
      for (String paragraph : paragraphs(citation)) {
        items.add(
            new Item(
                article + later,
                paragraph.isEmpty() ? null : paragraph,
                citation.start(),
                citation.end()));
      }
    }
    return items;
  }

  /// The paragraphs with their item; one empty where there is none.
  private static List<String> paragraphs(Matcher citation) {
    @Nullable String item = citation.group("i");
    String last = item == null ? "" : "(" + Numbers.plain(item) + ")";
    if (citation.group("p") == null) {
      return List.of(last);
    }
    return numbers(citation.group("p")).stream().map(p -> p + last).toList();
  }

  /// The numbers of a list, ranges expanded; none when a range is too long to be one.
  private static List<Integer> numbers(String list) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(list);
    while (matcher.find()) {
      int value = Numbers.value(matcher.group("n"));
      boolean range = matcher.group("joint") != null && !numbers.isEmpty();
      int low = range ? numbers.getLast() : value;
      if (value < 1 || range && (value <= low || value - low > CitationScanner.LONGEST_RANGE)) {
        return List.of();
      }
      for (int i = low + 1; range && i < value; i++) {
        numbers.add(i);
      }
      numbers.add(value);
    }
    return numbers;
  }
}
