package org.onrecord.structure.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Passage;
import org.onrecord.structure.furniture.AboutAuthor;
import org.onrecord.structure.text.Bylines;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Head;
import org.onrecord.structure.text.Letters;
import org.onrecord.structure.text.WrittenDate;

/// Finds title, standfirst, byline, date, publisher and headings in text whose markup is gone.
public final class PlainHead {
  private static final int HEAD = 12;
  /// Ends of dates that are no ends of sentences: “9:15 a.m.”, “2024 г.”.
  private static final Pattern SHORT_END =
      Pattern.compile("(?s).*(?:[ap]\\.\\s?m|\\d\\s*(?:г|р|h|Uhr)|\\b\\p{Lu}{2,4})\\.");

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
  public record Found(List<Cut> cuts, Head head) {}

  /// The head of a text, and its pieces with those of the head set apart.
  public static Found read(String text, List<Cut> marked) {
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
        publisher = publisher == null ? PlainPublisher.in(words(i)) : publisher;
      }
    }
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
    if (date != null && WrittenDate.isUnknown(published)) {
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
          publisher = publisher == null ? PlainPublisher.mast(words(i)) : publisher;
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
    String letters = title == null ? "" : Letters.of(title);
    for (int i = indexOf(Passage.Kind.TITLE) + 1; i < cuts.size() && !letters.isEmpty(); i++) {
      if (isOpen(i) && Letters.of(words(i)).equals(letters)) {
        become(i, Passage.Kind.FURNITURE);
      }
    }
  }

  /// After the body: the author's name alone, and what the author does for a living.
  private void aboutAuthors() {
    for (int i = cuts.size() - 1; i >= 0; i--) {
      int at = i;
      if (isOpen(i)) {
        if (authors.stream().noneMatch(a -> AboutAuthor.speaks(words(at), a))) {
          return;
        }
        become(i, Passage.Kind.FURNITURE);
      }
    }
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
    if (words.length() > 200 || words.length() < 3) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    return words.split("\\s+").length <= most
        && ".,;:!…”\"。！？；：؟؛۔".indexOf(last) < 0
        && !words.startsWith("“")
        && !Character.isLowerCase(words.codePointAt(0));
  }
}
