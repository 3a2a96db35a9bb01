package org.onrecord.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Passage;

/// Finds title, standfirst, byline, date, publisher and headings in text whose markup is gone.
final class PlainHead {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int HEAD = 12;
  private static final Pattern LOGO = Pattern.compile("(?<name>\\S+(?: \\S+){0,3}?) logo", FLAGS);
  private static final Pattern PITCH =
      Pattern.compile(
          "(?:to|for|of|receive|get|from) (?:the |our )?(?<name>[\\p{Lu}][\\p{L}\\p{N}.&’'-]*(?:"
              + " [\\p{Lu}][\\p{L}\\p{N}.&’'-]*){0,3})(?: (?:daily|weekly|free|email|morning))*"
              + " newsletters?\\b",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*(?:by"
              + " )?(?<name>[\\p{Lu}\\p{Lo}][^.,|©\\n]{2,40})",
          FLAGS);
  private static final Pattern RIGHTS =
      Pattern.compile(
          "[\\s–—-]+(?:all rights|alle rechte|tous droits|todos los|tutti i|todos os|все права|جميع"
              + " الحقوق|版权所有|保留所有).*",
          FLAGS);

  /// Ends of dates that are no ends of sentences: “9:15 a.m.”, “2024 г.”.
  private static final Pattern SHORT_END =
      Pattern.compile("(?s).*(?:[ap]\\.\\s?m|\\d\\s*(?:г|р|h|Uhr)|\\b\\p{Lu}{2,4})\\.");

  private static final Pattern BIO =
      Pattern.compile(
          "(?:\\s+(?:is|was|has been|has written|has covered|writes|covers|reports|joined|can be"
              + " reached|specialis|specializ|works|worked|lives|studied|ist|schreibt|arbeitet|est|écrit|es|escribe|è|scrive|é|escreve)\\b).*",
          FLAGS | Pattern.DOTALL);

  private final String text;
  private final List<Cut> cuts;
  private @Nullable String title;
  private DatedAs published = DatedAs.UNKNOWN;
  private final Set<String> authors = new LinkedHashSet<>();
  private final List<String> via = new ArrayList<>();
  private @Nullable String publisher;

  private PlainHead(String text, List<Cut> cuts) {
    this.text = text;
    this.cuts = new ArrayList<>(cuts);
  }

  /// The paragraphs with their kinds, and what they say of the document.
  record Found(List<Cut> cuts, Head head) {}

  static Found read(String text, List<Cut> marked) {
    PlainHead reader = new PlainHead(text, marked);
    reader.fromFurniture();
    reader.datesAndBylines();
    reader.title();
    reader.standfirst();
    reader.repeatedTitles();
    reader.aboutAuthors();
    reader.headings();
    Head head =
        new Head(
            reader.title,
            reader.publisher,
            List.copyOf(reader.authors),
            List.copyOf(reader.via),
            reader.published,
            "und",
            "");
    return new Found(List.copyOf(reader.cuts), head);
  }

  private String words(int i) {
    return cuts.get(i).of(text);
  }

  private boolean is(int i, Passage.Kind kind) {
    return cuts.get(i).kind() == kind;
  }

  private boolean isOpen(int i) {
    return is(i, Passage.Kind.PARAGRAPH);
  }

  private void become(int i, Passage.Kind kind) {
    cuts.set(i, cuts.get(i).as(kind));
  }

  private void fromFurniture() {
    for (int i = 0; i < cuts.size(); i++) {
      if (is(i, Passage.Kind.FURNITURE)) {
        String credit = PlainFurniture.credit(words(i));
        if (credit != null) {
          via.add(credit);
        }
        if (i == 0 && PlainFurniture.isCrawlHead(words(i))) {
          WrittenDate date = WrittenDate.first(words(i), false);
          published =
              date == null ? published : DatedAs.day(date.day(), DatedAs.Ground.METADATA, words(i));
        }
        publisher = publisher == null ? publisherIn(words(i)) : publisher;
      }
    }
  }

  private static @Nullable String publisherIn(String words) {
    Matcher logo = LOGO.matcher(words);
    if (logo.matches()) {
      return named(logo.group("name"));
    }
    Matcher pitch = PITCH.matcher(words);
    if (pitch.find()) {
      return named(pitch.group("name").replaceFirst(" (?:Pro|Plus|Premium)$", ""));
    }
    Matcher owner = OWNER.matcher(words);
    return owner.lookingAt() ? named(RIGHTS.matcher(owner.group("name")).replaceFirst("")) : null;
  }

  /// A name in small letters gets capitals; others stay as they are.
  private static String named(String name) {
    if (name.chars().anyMatch(Character::isUpperCase)) {
      return name.strip();
    }
    StringBuilder result = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      result.append(start ? Character.toUpperCase(c) : c);
      start = c == ' ';
    }
    return result.toString().strip();
  }

  private void datesAndBylines() {
    int seen = 0;
    for (int i = 0; i < cuts.size() && seen < HEAD; i++) {
      seen += isOpen(i) ? 1 : 0;
      if (is(i, Passage.Kind.DATE_LINE)) {
        dated(WrittenDate.first(words(i), true), words(i));
      } else if (isOpen(i) && cuts.get(i).end() - cuts.get(i).start() <= 120) {
        dateOrByline(i);
      }
    }
  }

  private void dated(@Nullable WrittenDate date, String words) {
    if (date != null && DocumentReader.isUnknown(published)) {
      published =
          DatedAs.day(
              date.day(), DatedAs.Ground.EXPLICIT, words.substring(date.start(), date.end()));
    }
  }

  private void dateOrByline(int i) {
    String words = words(i);
    WrittenDate date = WrittenDate.first(words, false);
    List<String> names = Bylines.afterBy(words);
    boolean afterIcon =
        i > 0
            && is(i - 1, Passage.Kind.FURNITURE)
            && cuts.get(i).start() - cuts.get(i - 1).end() <= 1
            && words(i - 1).matches("(?iu).*(?:icon|image|photo|avatar|of)");
    if (names.isEmpty() && Bylines.looksPersonal(words) && (afterIcon || beforeDate(i))) {
      names = List.of(words);
    }
    if (!names.isEmpty()) {
      authors.addAll(names);
      become(i, Passage.Kind.BYLINE);
    }
    if (date != null && isDateLine(words, date) && !isSentence(words)) {
      if (published.equals(DatedAs.UNKNOWN)) {
        published =
            DatedAs.day(
                date.day(), DatedAs.Ground.EXPLICIT, words.substring(date.start(), date.end()));
      }
      become(i, names.isEmpty() ? Passage.Kind.DATE_LINE : Passage.Kind.BYLINE);
    }
  }

  private static boolean isSentence(String words) {
    return ".!?".indexOf(words.charAt(words.length() - 1)) >= 0
        && !SHORT_END.matcher(words).matches();
  }

  /// True when little but place, weekday or “Published” stands beside the date.
  private static boolean isDateLine(String words, WrittenDate date) {
    String rest = words.substring(0, date.start()) + " " + words.substring(date.end());
    boolean ofSomething =
        words
            .substring(0, date.start())
            .matches("(?sU).*\\b(?:of|since|until|by|before|after|from)\\s+");
    return rest.length() <= 50 && rest.strip().split("\\s+").length <= 8 && !ofSomething;
  }

  private boolean beforeDate(int i) {
    if (i + 1 >= cuts.size() || words(i + 1).length() > 60) {
      return false;
    }
    WrittenDate date = WrittenDate.first(words(i + 1), false);
    return date != null && words(i + 1).length() - (date.end() - date.start()) <= 20;
  }

  private void title() {
    int given = indexOf(Passage.Kind.TITLE);
    if (given >= 0) {
      title = words(given).replaceAll("\\s+", " ");
      return;
    }
    int seen = 0;
    for (int i = 0; i < cuts.size() && seen < 4; i++) {
      if (isOpen(i)) {
        seen++;
        if (isMasthead(i)) {
          publisher = publisher == null ? mast(words(i)) : publisher;
          become(i, Passage.Kind.FURNITURE);
        } else if (isHeadingLike(words(i), 25) && i + 1 < cuts.size()) {
          title = words(i).replaceAll("\\s+", " ");
          become(i, Passage.Kind.TITLE);
          return;
        }
      }
    }
  }

  /// A line in capitals over menus, with the heading still to come.
  private boolean isMasthead(int i) {
    String words = words(i);
    boolean capitals = words.replaceAll("\\s{2,}.*", "").chars().noneMatch(Character::isLowerCase);
    boolean menus = i + 2 < cuts.size() && is(i + 1, Passage.Kind.FURNITURE);
    for (int k = i + 2; menus && k < Math.min(cuts.size(), i + 6); k++) {
      if (isOpen(k) && isHeadingLike(words(k), 25)) {
        return capitals && words.length() <= 80;
      }
    }
    return false;
  }

  private static String mast(String words) {
    String name = words.split("\\s{2,}|\\s[|·–-]\\s")[0];
    return named(name.toLowerCase(java.util.Locale.ROOT));
  }

  /// Paragraphs between the title and the byline, and unpunctuated lines under the title.
  private void standfirst() {
    int titled = indexOf(Passage.Kind.TITLE);
    if (titled < 0) {
      return;
    }
    int byline = titled + 1;
    while (byline < cuts.size()
        && byline <= titled + 4
        && !is(byline, Passage.Kind.BYLINE)
        && !is(byline, Passage.Kind.DATE_LINE)) {
      byline++;
    }
    boolean signed = byline < cuts.size() && byline <= titled + 4;
    for (int i = titled + 1; i < cuts.size() && i <= titled + 4; i++) {
      boolean above = signed && i < byline && words(i).length() <= 400;
      boolean bullet =
          isOpen(i) && isHeadingLike(words(i), 25) && words(i).split("\\s+").length >= 6;
      if (isOpen(i) && (above || bullet)) {
        become(i, Passage.Kind.STANDFIRST);
      } else if (isOpen(i)) {
        return;
      }
    }
  }

  private int indexOf(Passage.Kind kind) {
    for (int i = 0; i < cuts.size(); i++) {
      if (is(i, kind)) {
        return i;
      }
    }
    return -1;
  }

  /// A title that comes again is the caption of a picture or the label of a link.
  private void repeatedTitles() {
    String letters = title == null ? "" : MainContent.letters(title);
    for (int i = indexOf(Passage.Kind.TITLE) + 1; i < cuts.size() && !letters.isEmpty(); i++) {
      if (isOpen(i) && MainContent.letters(words(i)).equals(letters)) {
        become(i, Passage.Kind.FURNITURE);
      }
    }
  }

  /// After the body: the author's name alone, and what the author does for a living.
  private void aboutAuthors() {
    for (int i = cuts.size() - 1; i >= 0; i--) {
      if (isOpen(i)) {
        if (!isAboutAuthor(words(i))) {
          return;
        }
        become(i, Passage.Kind.FURNITURE);
      }
    }
  }

  private boolean isAboutAuthor(String words) {
    for (String author : authors) {
      if (words.equalsIgnoreCase(author)
          || (words.length() <= 40
              && words
                  .toLowerCase(java.util.Locale.ROOT)
                  .contains(author.toLowerCase(java.util.Locale.ROOT))
              && !words.endsWith("."))) {
        return true;
      }
      if (words.startsWith(author) && BIO.matcher(words.substring(author.length())).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private void headings() {
    for (int i = 0; i + 1 < cuts.size(); i++) {
      if (isOpen(i)
          && isHeadingLike(words(i), 14)
          && (isOpen(i + 1) || is(i + 1, Passage.Kind.LIST_ITEM))) {
        become(i, Passage.Kind.HEADING);
      }
    }
  }

  /// A short line that ends without a full stop and holds no quotation.
  private static boolean isHeadingLike(String words, int most) {
    int count = words.split("\\s+").length;
    char last = words.charAt(words.length() - 1);
    return count <= most
        && words.length() <= 200
        && words.length() >= 3
        && ".,;:!…”\"。！？；：؟؛۔".indexOf(last) < 0
        && !words.startsWith("“")
        && !Character.isLowerCase(words.codePointAt(0));
  }
}
