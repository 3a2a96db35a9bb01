package org.onrecord.structure.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Passage;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Paragraphs;
import org.onrecord.structure.text.WrittenDate;

/// Takes apart the opening of a text whose line breaks are gone: buttons, date and heading run into
/// the first sentence, which begins with its place: “Heading WASHINGTON, D.C. – Today …”.
public final class Opening {
  private static final Pattern BUTTONS =
      Pattern.compile("(?iu)(?:[+\\W]*(?:share|print|e-?mail|tweet|post)(?=\\s))+\\s+");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<=\\s)(?:\\p{Lu}[\\p{Lu}.]{3,}(?:["
              + " ,]+\\p{Lu}[\\p{Lu}.]*)*|Washington|Brussels|Geneva|Vienna|London|New York)"
              + "(?:,\\s*(?:D\\.?\\s?C\\.?|\\p{Lu}\\p{L}+\\.?))?\\s*[–—-]{1,3}");

  private static final int LONG = 300;
  private static final int REACH = 320;
  private static final double HEADING_CAPITALS = 0.6;

  private Opening() {}

  /// The paragraphs, the first one cut where heading and date end.
  public static List<Cut> split(String text, List<Cut> cuts) {
    List<Cut> result = new ArrayList<>(cuts);
    for (int i = 0; i < result.size(); i++) {
      Cut cut = result.get(i);
      if (cut.kind() == Passage.Kind.PARAGRAPH) {
        if (cut.end() - cut.start() > LONG) {
          result.remove(i);
          result.addAll(i, pieces(text, cut));
        }
        return result;
      }
    }
    return result;
  }

  private static List<Cut> pieces(String text, Cut cut) {
    List<Cut> pieces = new ArrayList<>();
    int at = cut.start();
    Matcher buttons = BUTTONS.matcher(text).region(at, cut.end());
    Matcher place = PLACE.matcher(text).region(at, Math.min(cut.end(), cut.start() + REACH));
    if (!place.find()) {
      return List.of(cut);
    }
    if (buttons.lookingAt()) {
      at = piece(text, pieces, Passage.Kind.FURNITURE, at, buttons.end());
    }
    List<WrittenDate> dates = WrittenDate.all(text.substring(at, place.start()), true);
    int headingEnd = place.start();
    if (!dates.isEmpty() && dates.getFirst().start() <= 3) {
      at = piece(text, pieces, Passage.Kind.DATE_LINE, at, at + dates.getFirst().end());
    } else if (!dates.isEmpty()) {
      headingEnd = at + dates.getFirst().start();
    }
    if (!isHeading(text.substring(at, headingEnd).strip())) {
      return List.of(cut);
    }
    piece(text, pieces, Passage.Kind.TITLE, at, headingEnd);
    piece(text, pieces, Passage.Kind.DATE_LINE, headingEnd, place.start());
    piece(text, pieces, cut.kind(), place.start(), cut.end());
    return pieces;
  }

  private static int piece(String text, List<Cut> pieces, Passage.Kind kind, int from, int to) {
    Cut piece = Paragraphs.trimmed(text, from, to);
    if (piece.end() > piece.start()) {
      pieces.add(piece.as(kind));
    }
    return to;
  }

  /// Most of the longer words have a capital, and no sentence ends.
  private static boolean isHeading(String words) {
    int longer = 0;
    int capitals = 0;
    for (String word : words.split("\\s+")) {
      if (word.length() >= 4) {
        longer++;
        capitals += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
      }
    }
    return words.length() >= 10
        && longer >= 2
        && !words.endsWith(".")
        && capitals >= HEADING_CAPITALS * longer;
  }
}
