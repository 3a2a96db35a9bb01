package org.onrecord.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.provision.Citation.Item;

/// Finds what is cited besides articles: chapters (“Chapter IV”) and the preamble (“preambular
/// paragraph 3”).
///
/// A chapter is the article `chapter IV`, the preamble the article `preamble`: they are filed under
/// themselves, never under the articles that they hold.
final class Divisions {
  private static final String ROMAN = "[IVX]{1,5}(?![\\p{L}])";
  private static final String NUMBER = "(?:" + ROMAN + "|\\p{Nd}{1,2}(?![\\p{Nd}]))";
  private static final String AND =
      "(?:\\s?[,،]\\s?|\\s(?:and|or|et|ou|y|o|и|или|to|à|a|по)\\s|\\s(?:و|أو)\\s?|\\s?[-–—]\\s?)";
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?iu:chapters?|chapitres?|capítulos?|capitulos?|глав[аыуеой]{0,2}"
              + "|(?:و|ب|ل)?(?:ال)?فصل|(?:ال)?فصلين)\\s(?<list>"
              + NUMBER
              + "(?:"
              + AND
              + NUMBER
              + "){0,8})|第\\s?(?<han>[一二三四五六七八九十\\p{Nd}]{1,3})\\s?章");
  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final String ORDINAL =
      "(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
  private static final Pattern PREAMBLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?iu:(?:(?:sub-?)?paragraphs?|paras?\\.?|paragraphe|alinéa|párrafo"
              + "|пункт[аеу]?|(?:ال)?فقرة)\\s\\(?(?<of>\\p{Nd}{1,2})\\)?\\s(?:of\\sthe|du|del|من)?\\s?"
              + "(?:preamble|préambule|preámbulo|преамбулы|(?:ال)?ديباجة)|(?:"
              + ORDINAL
              + "\\s)?preambular\\s(?:paragraphs?|paras?\\.?)(?:\\s\\(?(?<n>\\p{Nd}{1,2})\\)?)?"
              + "|(?<plain>the\\spreamble))(?![\\p{L}\\p{Nd}])");

  private Divisions() {}

  static void add(String text, int from, int to, List<Citation> found) {
    Matcher chapter = CHAPTER.matcher(text).region(from, Math.min(text.length(), to + 40));
    chapter.useTransparentBounds(true);
    while (chapter.find() && chapter.start() < to) {
      found.add(chapters(chapter));
    }
    Matcher preamble = PREAMBLE.matcher(text).region(from, Math.min(text.length(), to + 40));
    preamble.useTransparentBounds(true);
    while (preamble.find() && preamble.start() < to) {
      found.add(preamble(preamble));
    }
  }

  private static Citation chapters(Matcher chapter) {
    List<Item> items = new ArrayList<>();
    boolean figures = false;
    if (chapter.group("han") != null) {
      int value = Numbers.value(chapter.group("han"));
      items.add(item("chapter " + Numbers.roman(value), chapter.start(), chapter.end()));
    } else {
      int base = chapter.start("list");
      Matcher one = ONE.matcher(chapter.group("list"));
      while (one.find()) {
        figures |= Character.isDigit(one.group().charAt(0));
        int value = Numbers.roman(one.group(), Numbers.value(one.group()));
        int start = items.isEmpty() ? chapter.start() : base + one.start();
        items.add(item("chapter " + Numbers.roman(value), start, base + one.end()));
      }
    }
    Citation.Kind kind = figures ? Citation.Kind.ATTACHED : Citation.Kind.FULL;
    return new Citation(List.copyOf(items), chapter.start(), chapter.end(), kind);
  }

  private static Citation preamble(Matcher preamble) {
    String paragraph = null;
    if (preamble.group("of") != null || preamble.group("n") != null) {
      paragraph =
          Numbers.plain(preamble.group("of") != null ? preamble.group("of") : preamble.group("n"));
    } else if (preamble.group("ordinal") != null) {
      paragraph = Integer.toString(NumberWords.value(preamble.group("ordinal")));
    }
    Citation.Kind kind =
        preamble.group("plain") == null ? Citation.Kind.FULL : Citation.Kind.ATTACHED;
    Item item = new Item("preamble", paragraph, preamble.start(), preamble.end());
    return new Citation(List.of(item), preamble.start(), preamble.end(), kind);
  }

  private static Item item(String article, int start, int end) {
    return new Item(article, null, start, end);
  }
}
