package org.onrecord.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.provision.Citation.Item;

/// Finds citations of articles in English, French, Spanish, Russian, Arabic, Chinese, German,
/// Portuguese and Italian, and takes them apart: lists, ranges, paragraphs.
final class CitationScanner {
  /// Articles that a range spans at most; “articles 1–9999” is none.
  static final int LONGEST_RANGE = 70;

  /// Articles that one list holds at most; what follows begins anew where it says “article” again.
  private static final int LONGEST_LIST = 300;

  /// Citations that begin between two Java indices, in text order.
  List<Citation> scan(String text, int from, int to) {
    List<Citation> found = new ArrayList<>();
    Divisions.add(text, from, to, found);
    if (!mayCite(text, from, to)) {
      return found;
    }
    Matcher head = CitationWords.HEAD.matcher(text).useTransparentBounds(true);
    int at = from;
    while (at < to) {
      if (!mayBegin(text, at) || !head.region(at, text.length()).lookingAt()) {
        at++;
        continue;
      }
      Citation citation = cited(text, head, from);
      if (citation != null) {
        found.add(citation);
      }
      at = citation == null ? head.end() : Math.max(head.end(), citation.end());
    }
    ChineseCitations.add(text, from, to, found);
    addBare(text, from, to, found);
    found.sort(java.util.Comparator.comparingInt(Citation::start));
    return found;
  }

  /// Most texts hold no number, and are let go at once; a number may stand shortly behind the span.
  private static boolean mayCite(String text, int from, int to) {
    int end = Math.min(text.length(), to + 20);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean roman =
          (c == 'I' || c == 'V' || c == 'X')
              && i + 1 < end
              && "IVXL".indexOf(text.charAt(i + 1)) >= 0;
      boolean word =
          c == 'p' && text.startsWith("premi", i)
              || c == 'ر' && text.startsWith("رة", i)
              || c == 'د' && text.startsWith("دة ال", i)
              || (c == 'l' || c == 'L') && isWordBehind(text, i, end);
      if (Character.isDigit(c) || c == '条' || roman || word) {
        return true;
      }
    }
    return false;
  }

  /// True for the l of “Article Six” and “Article V”.
  private static boolean isWordBehind(String text, int at, int end) {
    return at + 3 < end && text.charAt(at + 2) == ' ' && Character.isUpperCase(text.charAt(at + 3));
  }

  /// A cheap look at the first letters before the expression is tried.
  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case 'a', 'A' -> at + 2 < text.length() && "rR".indexOf(text.charAt(at + 1)) >= 0;
      case 'с', 'С' -> at + 1 < text.length() && "тТ".indexOf(text.charAt(at + 1)) >= 0;
      case 'ا', 'م', 'و', 'ب', 'ل', 'ف', 'ك' -> true;
      default -> false;
    };
  }

  private @Nullable Citation cited(String text, Matcher head, int from) {
    List<Item> items = new ArrayList<>();
    boolean single = head.group("single") != null;
    int end = onward(text, list(text, head.end(), single, items), items);
    if (items.isEmpty()
        || !single && Character.isDigit(charAt(text, after(CitationWords.TO, text, end)))) {
      return null;
    }
    Item first = items.getFirst();
    items.set(0, new Item(first.article(), first.paragraph(), head.start(), first.end()));
    if (items.size() > 1 && items.getLast().paragraph() == null) {
      List<Item> last = new ArrayList<>(List.of(items.removeLast()));
      int after = paragraphsAfter(text, end, last);
      items.addAll(last);
      return new Citation(List.copyOf(items), head.start(), after, Citation.Kind.FULL);
    }
    if (items.size() == 1 && items.getFirst().paragraph() == null) {
      int after = paragraphsAfter(text, end, items);
      int start = after == end ? paragraphsBefore(text, head.start(), from, items) : head.start();
      return new Citation(List.copyOf(items), start, after, Citation.Kind.FULL);
    }
    return new Citation(List.copyOf(items), head.start(), end, Citation.Kind.FULL);
  }

  /// “5 et seq.”: the words belong to the reference, which stays at the article that it names; how
  /// far it goes on is not said. Gives back where it ends.
  private static int onward(String text, int at, List<Item> items) {
    int end = items.isEmpty() ? -1 : after(CitationWords.ONWARD, text, at);
    if (end < 0) {
      return at;
    }
    Item last = items.removeLast();
    items.add(new Item(last.article(), last.paragraph(), last.start(), end));
    return end;
  }

  private static char charAt(String text, int at) {
    return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
  }

  /// Reads “23, 35(2) and 40” from `at` on; gives back where it ends.
  private int list(String text, int at, boolean single, List<Item> items) {
    Matcher item = CitationWords.ITEM.matcher(text).useTransparentBounds(true);
    int next = at;
    int end = at;
    while (next >= 0
        && items.size() < LONGEST_LIST
        && item.region(next, text.length()).lookingAt()) {
      if (value(item) < 1
          || counts(text, item.end())
          || single && !items.isEmpty() && !goesOn(text, item.end())) {
        break;
      }
      items.add(item(item, next));
      end = rest(text, item.end(), items);
      int range = after(CitationWords.TO, text, end);
      if (range >= 0
          && item.region(range, text.length()).lookingAt()
          && !counts(text, item.end())) {
        end = expand(items, item, range);
      }
      next = after(CitationWords.AND, text, end);
    }
    return end;
  }

  /// Reads “and (3)” or “-(4)” behind an article.
  private static int rest(String text, int at, List<Item> items) {
    int end = at;
    Item last = items.getLast();
    while (last.paragraph() != null && items.size() < LONGEST_LIST) {
      int range = after(CitationWords.TO, text, end);
      int next =
          range >= 0 && text.startsWith("(", range) ? range : after(CitationWords.AND, text, end);
      Matcher sub = CitationWords.SUB_ONLY.matcher(text);
      if (next < 0 || !sub.region(next, text.length()).lookingAt()) {
        break;
      }
      String paragraph = beside(last.paragraph(), paragraph(sub.group()));
      if (next == range) {
        addBetween(items, last, paragraph, next, sub.end());
      }
      items.add(new Item(last.article(), paragraph, next, sub.end()));
      end = sub.end();
      last = items.getLast();
    }
    return end;
  }

  /// The letter behind “2(a) and” is one of the same paragraph: 2(b).
  private static String beside(@Nullable String before, String paragraph) {
    if (before == null) {
      return paragraph;
    }
    int open = before.lastIndexOf('(');
    boolean letters =
        open > 0 && isLetter(before.charAt(open + 1)) && isLetter(paragraph.charAt(0));
    return letters ? before.substring(0, open) + "(" + paragraph + ")" : paragraph;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static void addBetween(List<Item> items, Item first, String last, int start, int end) {
    int low = Numbers.value(String.valueOf(first.paragraph()));
    int high = Numbers.value(last);
    for (int i = low + 1; low > 0 && i < high; i++) {
      items.add(new Item(first.article(), Integer.toString(i), start, end));
    }
  }

  private static int expand(List<Item> items, Matcher last, int start) {
    Item first = items.getLast();
    int low = Numbers.value(first.article());
    int high = Numbers.value(last.group("n"));
    if (high - low > LONGEST_RANGE) {
      items.removeLast();
      return last.end();
    }
    for (int i = low + 1; low > 0 && i < high; i++) {
      items.add(new Item(Integer.toString(i), null, first.start(), last.end()));
    }
    items.add(item(last, start));
    return last.end();
  }

  private static Item item(Matcher item, int start) {
    String bis = item.group("bis");
    String number = Integer.toString(value(item));
    String article = bis == null ? number : number + " " + later(bis);
    String sub = item.group("sub");
    return new Item(article, sub.isEmpty() ? null : paragraph(sub), start, item.end());
  }

  private static int value(Matcher item) {
    String number = item.group("n").replaceAll("[()]", "");
    return Numbers.roman(number, Numbers.value(number));
  }

  private static String later(String bis) {
    return bis.startsWith("مكرر") || bis.equals("бис") ? "bis" : bis;
  }

  /// “(2)(b)” and “.2(b)” are paragraph 2(b).
  private static String paragraph(String sub) {
    StringBuilder plain = new StringBuilder();
    Matcher part = CitationWords.PART.matcher(sub);
    while (part.find()) {
      int russian = CitationWords.RUSSIAN.indexOf(part.group());
      String value =
          russian < 0 ? Numbers.plain(part.group()) : String.valueOf("abcdefgh".charAt(russian));
      plain.append(plain.isEmpty() ? value : "(" + value + ")");
    }
    return plain.toString();
  }

  private static int after(Pattern joint, String text, int at) {
    Matcher matcher = joint.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private static boolean counts(String text, int at) {
    return CitationWords.COUNTED.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean goesOn(String text, int at) {
    boolean word =
        at + 1 < text.length()
            && text.charAt(at) == ' '
            && Character.isLowerCase(text.charAt(at + 1));
    return !word || CitationWords.GOES_ON.matcher(text).region(at, text.length()).lookingAt();
  }

  /// “Article 6, paragraphs 1 and 2”; gives back where it ends.
  private static int paragraphsAfter(String text, int at, List<Item> items) {
    int next = after(CitationWords.AFTER, text, at);
    List<Item> paragraphs = new ArrayList<>();
    int end = next < 0 ? at : paragraphs(text, next, items.getFirst().article(), paragraphs);
    if (paragraphs.isEmpty()) {
      return at;
    }
    Item head = items.getFirst();
    Item first = paragraphs.getFirst();
    paragraphs.set(0, new Item(first.article(), first.paragraph(), head.start(), first.end()));
    items.clear();
    items.addAll(paragraphs);
    return lettersAfter(text, end, items);
  }

  /// “…, subparagraph (b)” behind the paragraph; gives back where it ends.
  private static int lettersAfter(String text, int at, List<Item> items) {
    Item last = items.getLast();
    int next = after(CitationWords.AFTER, text, at);
    Matcher letter = CitationWords.PARAGRAPH_ITEM.matcher(text);
    if (next < 0
        || last.paragraph() == null
        || !letter.region(next, text.length()).lookingAt()
        || letter.group("letter") == null) {
      return at;
    }
    String paragraph = last.paragraph() + "(" + paragraph(letter.group()) + ")";
    items.set(items.size() - 1, new Item(last.article(), paragraph, last.start(), letter.end()));
    return letter.end();
  }

  /// “subparagraph (b) of” before the paragraph; gives back where it begins.
  private static int lettersBefore(String text, int at, int from, List<Item> items) {
    Matcher before =
        CitationWords.BEFORE
            .matcher(text)
            .region(Math.max(from, at - 40), at)
            .useTransparentBounds(true);
    Matcher letter = CitationWords.PARAGRAPH_ITEM.matcher(text);
    while (before.find()) {
      boolean stands =
          letter.region(before.end(), at).lookingAt()
              && letter.group("letter") != null
              && CitationWords.OF.matcher(text).region(letter.end(), at).matches();
      if (stands) {
        Item first = items.getFirst();
        String paragraph = first.paragraph() + "(" + paragraph(letter.group()) + ")";
        items.set(0, new Item(first.article(), paragraph, before.start(), first.end()));
        return before.start();
      }
    }
    return at;
  }

  /// “paragraphs 1 and 2 of Article 6”; gives back where it begins.
  private static int paragraphsBefore(String text, int headStart, int from, List<Item> items) {
    int earliest = Math.max(from, headStart - 60);
    Matcher before =
        CitationWords.BEFORE.matcher(text).region(earliest, headStart).useTransparentBounds(true);
    Item head = items.getFirst();
    while (before.find()) {
      List<Item> paragraphs = new ArrayList<>();
      int end = paragraphs(text, before.end(), head.article(), paragraphs);
      boolean joined =
          end <= headStart && CitationWords.OF.matcher(text).region(end, headStart).matches();
      if (!paragraphs.isEmpty() && joined) {
        Item last = paragraphs.getLast();
        paragraphs.set(
            paragraphs.size() - 1,
            new Item(last.article(), last.paragraph(), last.start(), head.end()));
        Item first = paragraphs.getFirst();
        paragraphs.set(
            0, new Item(first.article(), first.paragraph(), before.start(), first.end()));
        items.clear();
        items.addAll(paragraphs);
        return items.size() == 1
            ? lettersBefore(text, before.start(), from, items)
            : before.start();
      }
    }
    return headStart;
  }

  private static int paragraphs(String text, int at, String article, List<Item> found) {
    Matcher item = CitationWords.PARAGRAPH_ITEM.matcher(text);
    int next = at;
    int end = at;
    while (next >= 0
        && found.size() < LONGEST_LIST
        && item.region(next, text.length()).lookingAt()) {
      int range = found.isEmpty() ? -1 : after(CitationWords.TO, text, end);
      String written = paragraph(item.group());
      String before = found.isEmpty() ? null : found.getLast().paragraph();
      Item last = new Item(article, beside(before, written), next, item.end());
      if (range >= 0 && range == next) {
        addBetween(found, found.getLast(), paragraph(item.group()), next, item.end());
      }
      found.add(last);
      end = item.end();
      int to = after(CitationWords.TO, text, end);
      next = to >= 0 ? to : after(CitationWords.AND, text, end);
    }
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  private static void addBare(String text, int from, int to, List<Citation> found) {
    Matcher matcher = CitationWords.BARE.matcher(text).region(from, to).useTransparentBounds(true);
    found.sort(java.util.Comparator.comparingInt(Citation::start));
    int full = found.size();
    int next = 0;
    int covered = from;
    while (matcher.find()) {
      int start = matcher.start();
      while (next < full && found.get(next).start() <= start) {
        covered = Math.max(covered, found.get(next++).end());
      }
      if (start >= covered) {
        String article = Numbers.plain(matcher.group("n"));
        Item item = new Item(article, paragraph(matcher.group("sub")), start, matcher.end());
        found.add(new Citation(List.of(item), start, matcher.end(), Citation.Kind.BARE));
      }
    }
  }
}
