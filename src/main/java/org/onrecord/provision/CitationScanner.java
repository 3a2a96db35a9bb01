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

  private static final String N =
      "(?:\\p{Nd}{1,3}(?![\\p{Nd}])|[XVIL]{2,6}(?![\\p{L}])|(?:premier|première|primero)(?!\\p{L})"
          + "|[VX](?=\\s(?:of|de|du|del|and|or)\\s|\\s?[(,.;:]|$)|I(?=\\s(?:of|de|du|del)\\s)"
          + "|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen"
          + "|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty)(?![\\p{L}-])"
          + "|(?<=\\p{InArabic}\\s)\\(\\p{Nd}{1,3}\\)"
          + "|ال\\p{L}{3,8}(?:\\sعشرة?(?!\\p{L})|\\sوال\\p{L}{4,8})?)";
  private static final String PAREN = "\\s?\\(\\s?(?:\\p{Nd}{1,2}|[a-z]|[ivx]{1,4})\\s?\\)";
  private static final String SUB = "(?:" + PAREN + "|\\.\\p{Nd}{1,2}(?![\\p{Nd}]))*";

  /// The word article, in its forms; `single` when it is singular.
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?:"
              + "(?<single>(?iu:article|art\\.?|artículo|articulo|artigo|articolo|artikels?"
              + "|стать[яиеюёй]{1,2}|ст\\.|(?:و|ب|ل|ف|ك)?المادة|للمادة|مادة))"
              + "|(?iu:articles|arts\\.?|artículos|articulos|artigos|articoli|artikeln"
              + "|стать(?:и|ям|ями|ях)|статей|(?:و|ب|ل)?(?:ال)?(?:مواد|مادتين|مادتان)))"
              + "(?![\\p{L}])[\\s\\u00A0]{0,2}"
              + "(?iu:(?:nos?\\.|n°|№|numbers?|numéros?|رقم|من|del|du|de|с|los?)\\s)?");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?<n>"
              + N
              + ")[ºª°]?(?:\\s?(?<bis>bis|ter|quater|quinquies|бис|مكرر(?:اً|ا)?)(?!\\p{L}))?(?<sub>"
              + SUB
              + ")(?![\\p{L}\\p{Nd}%])");
  private static final Pattern PART = Pattern.compile("\\p{Nd}+|[a-z]+|[а-з]|ال\\p{L}+");
  private static final String RUSSIAN = "абвгдежз";
  private static final Pattern SUB_ONLY = Pattern.compile("(?:" + PAREN + ")+");
  private static final Pattern AND =
      Pattern.compile(
          "\\s?[,،、;]\\s?(?:(?:and|or|et|ou|y|e|и|или|und|oder)\\s|(?:و|أو)\\s?)?|\\s(?:and/or|and|or|&|et|ou|y|e|o|и|или|und|oder|as"
              + " well as)\\s|\\s(?:و|أو)\\s?|\\s?[和及或]\\s?");
  private static final Pattern TO =
      Pattern.compile(
          "\\s?[-‐‑–—]\\s?|\\s(?:to|through|until|à|a|al|au|hasta|bis|по|до|إلى|الى)\\s|\\s?[至到]\\s?");
  private static final Pattern ONWARD =
      Pattern.compile(
          "\\s?(?:(?iu:et\\sseqq?\\b\\.?|and\\s(?:the\\s)?following(?:\\sarticles)?(?!\\p{L})"
              + "|et\\ssuivants?(?!\\p{L})|et\\ss(?:uiv)?\\.|y\\ssiguientes(?!\\p{L})|y\\sss\\."
              + "|и\\sслед(?:ующ\\p{L}{2}(?!\\p{L})|\\.)|وما\\s(?:بعدها|يليها))|ff\\.)");
  private static final String PARAGRAPH =
      "(?iu:sub-?paragraphs?|sub-?paras?\\.?|paragraphs?|paras?\\.?|paragraphes?|par\\.|alinéas?|al\\.|§{1,2}|párrafos?"
          + "|parrafos?|apartados?|parágrafos?|incisos?|literal(?:es)?"
          + "|(?:под)?пункт(?:ы|а|у|е|ом|ов|ах|ами)?|п?п\\.|част(?:ь|и|ью|ям|ями)|ч\\."
          + "|(?:و|ب|ل)?(?:ال)?فقرة|(?:ال)?فقرتين|(?:ال)?فقرات|absatz|abs\\.)(?!\\p{L})";
  private static final Pattern AFTER =
      Pattern.compile("[,،]?\\s{0,2}\\(?\\s?" + PARAGRAPH + "\\s?\\(?");
  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])" + PARAGRAPH + "\\s?\\(?");
  private static final Pattern PARAGRAPH_ITEM =
      Pattern.compile(
          "(?:(?<n>\\p{Nd}{1,2}|ال\\p{L}{3,8}(?!\\p{L}))|[(«“]?(?<letter>[a-zа-з])[)»”])(?<sub>(?:"
              + PAREN
              + ")*)(?![\\p{L}\\p{Nd}])");
  private static final Pattern OF =
      Pattern.compile(
          "\\)?,?\\s?(?iu:of|in|to|under|de\\s?l['’]|de\\sla|des|del|du|de|do|da|dell['’]|des|из|من|к)?\\s?"
              + "(?iu:the\\s|los\\s)?(?iu:draft\\s|proposed\\s|projet\\sd['’])?");
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}./(])(?<n>\\p{Nd}{1,2})(?<sub>(?:\\((?:\\p{Nd}{1,2}|[a-z])\\))+)(?![\\p{L}\\p{Nd}(])");
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\s(?iu:days?|weeks?|months?|years?|hours?|minutes?|times|states?|countries|people|members"
              + "|companies|organi[sz]ations|ngos|nations|governments|per\\s?cent|january|february|march"
              + "|april|may|june|july|august|september|october|november|december)(?!\\p{L})");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\s(?iu:of|in|and|or|to|which|are|is|do|does|should|would|must|could|can|may|that|under|as|on"
              + "|for|with|have|has|were|was|will|shall|where|by|remain|require|allow|need|also|both"
              + "|de|du|des|del|et|ou|y|e|da|do|и|из|من)(?!\\p{L})");

  /// Citations that begin between two Java indices, in text order.
  List<Citation> scan(String text, int from, int to) {
    List<Citation> found = new ArrayList<>();
    Divisions.add(text, from, to, found);
    if (!mayCite(text, from, to)) {
      return found;
    }
    Matcher head = HEAD.matcher(text).useTransparentBounds(true);
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
    if (items.isEmpty() || !single && Character.isDigit(charAt(text, after(TO, text, end)))) {
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
    int end = items.isEmpty() ? -1 : after(ONWARD, text, at);
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
    Matcher item = ITEM.matcher(text).useTransparentBounds(true);
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
      int range = after(TO, text, end);
      if (range >= 0
          && item.region(range, text.length()).lookingAt()
          && !counts(text, item.end())) {
        end = expand(items, item, range);
      }
      next = after(AND, text, end);
    }
    return end;
  }

  /// Reads “and (3)” or “-(4)” behind an article.
  private static int rest(String text, int at, List<Item> items) {
    int end = at;
    Item last = items.getLast();
    while (last.paragraph() != null && items.size() < LONGEST_LIST) {
      int range = after(TO, text, end);
      int next = range >= 0 && text.startsWith("(", range) ? range : after(AND, text, end);
      Matcher sub = SUB_ONLY.matcher(text);
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
    Matcher part = PART.matcher(sub);
    while (part.find()) {
      int russian = RUSSIAN.indexOf(part.group());
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
    return COUNTED.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean goesOn(String text, int at) {
    boolean word =
        at + 1 < text.length()
            && text.charAt(at) == ' '
            && Character.isLowerCase(text.charAt(at + 1));
    return !word || GOES_ON.matcher(text).region(at, text.length()).lookingAt();
  }

  /// “Article 6, paragraphs 1 and 2”; gives back where it ends.
  private static int paragraphsAfter(String text, int at, List<Item> items) {
    int next = after(AFTER, text, at);
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
    int next = after(AFTER, text, at);
    Matcher letter = PARAGRAPH_ITEM.matcher(text);
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
        BEFORE.matcher(text).region(Math.max(from, at - 40), at).useTransparentBounds(true);
    Matcher letter = PARAGRAPH_ITEM.matcher(text);
    while (before.find()) {
      boolean stands =
          letter.region(before.end(), at).lookingAt()
              && letter.group("letter") != null
              && OF.matcher(text).region(letter.end(), at).matches();
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
    Matcher before = BEFORE.matcher(text).region(earliest, headStart).useTransparentBounds(true);
    Item head = items.getFirst();
    while (before.find()) {
      List<Item> paragraphs = new ArrayList<>();
      int end = paragraphs(text, before.end(), head.article(), paragraphs);
      boolean joined = end <= headStart && OF.matcher(text).region(end, headStart).matches();
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
    Matcher item = PARAGRAPH_ITEM.matcher(text);
    int next = at;
    int end = at;
    while (next >= 0
        && found.size() < LONGEST_LIST
        && item.region(next, text.length()).lookingAt()) {
      int range = found.isEmpty() ? -1 : after(TO, text, end);
      String written = paragraph(item.group());
      String before = found.isEmpty() ? null : found.getLast().paragraph();
      Item last = new Item(article, beside(before, written), next, item.end());
      if (range >= 0 && range == next) {
        addBetween(found, found.getLast(), paragraph(item.group()), next, item.end());
      }
      found.add(last);
      end = item.end();
      int to = after(TO, text, end);
      next = to >= 0 ? to : after(AND, text, end);
    }
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  private static void addBare(String text, int from, int to, List<Citation> found) {
    Matcher matcher = BARE.matcher(text).region(from, to).useTransparentBounds(true);
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
