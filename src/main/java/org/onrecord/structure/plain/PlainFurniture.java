package org.onrecord.structure.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Passage;
import org.onrecord.structure.furniture.Captions;
import org.onrecord.structure.furniture.FurnitureWords;
import org.onrecord.structure.furniture.PointerWords;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Paragraphs;

/// Marks furniture in text whose markup is gone, by the words of each paragraph; where furniture
/// and text share a line, the line is cut in two.
public final class PlainFurniture {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /// What a crawler writes before the text: “ date 2024-11-12 ”.
  private static final Pattern CRAWL_HEAD =
      Pattern.compile(
          "(?:date|published|pubdate|timestamp|crawled)\\s*[:=]?\\s*\\d{4}-\\d\\d-\\d\\d(?:[T"
              + " ]\\d\\d:\\d\\d\\S*)?(?=\\s|$)",
          FLAGS);

  /// Names of pictures that stand before a name: “user icon Jane Roe”.
  private static final Pattern ICON =
      Pattern.compile(
          "(?:(?:user|author|profile|avatar|person|clock|calendar|time|date|camera|writer)"
              + " (?:icon|image|photo|picture|avatar)|(?:picture|photo|headshot|image)"
              + " of)(?=\\s|$)",
          FLAGS);

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:via|source|sources|quelle|fuente|fonte|источник|h/t|hat tip|(?:first|originally)"
              + " published"
              + " (?:by|in|on|at)|[(]via)\\s*:?\\s+(?<name>[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’"
              + " -]{1,40})[.)]?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private PlainFurniture() {}

  /// The same paragraphs, furniture marked as such.
  public static List<Cut> mark(String text, List<Cut> cuts) {
    List<Cut> marked = new ArrayList<>();
    for (Cut cut : cuts) {
      Matcher head = CRAWL_HEAD.matcher(text).region(cut.start(), cut.end());
      Matcher icon = ICON.matcher(text).region(cut.start(), cut.end());
      if (marked.isEmpty() && head.lookingAt()) {
        split(text, cut, head.end(), marked);
      } else if (icon.lookingAt() && cut.end() - icon.end() <= 60) {
        split(text, cut, icon.end(), marked);
      } else {
        marked.add(whole(text, cut));
      }
    }
    return PlainRegion.mark(text, marked);
  }

  private static void split(String text, Cut cut, int at, List<Cut> marked) {
    marked.add(new Cut(Passage.Kind.FURNITURE, cut.start(), at));
    Cut rest = Paragraphs.trimmed(text, at, cut.end());
    if (rest.end() > rest.start()) {
      marked.add(whole(text, rest.as(cut.kind())));
    }
  }

  private static Cut whole(String text, Cut cut) {
    String words = cut.of(text);
    boolean pointer = words.length() <= 200 && !words.endsWith(".") && PointerWords.opens(words);
    return pointer
            || FurnitureWords.reason(words) != null
            || Captions.isCaption(words)
            || credit(words) != null
        ? cut.as(Passage.Kind.FURNITURE)
        : cut;
  }

  /// True for the line that a crawler wrote before the text.
  static boolean isCrawlHead(String words) {
    return CRAWL_HEAD.matcher(words).lookingAt();
  }

  /// The outlet that a credit line names, such as “Via Politico”, or null.
  static @org.jspecify.annotations.Nullable String credit(String words) {
    Matcher credit = CREDIT.matcher(Character.toLowerCase(words.charAt(0)) + words.substring(1));
    return words.length() <= 60 && credit.matches() ? credit.group("name").strip() : null;
  }
}
