package org.onrecord.structure.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds footnotes by their place and type: small, below the text of their page, and opened by a
/// mark.
final class FootnoteLines {
  /// Type of at most so much of the text's size is small; 9 points under 10 are, 9.5 are not.
  private static final double SMALL = 0.92;

  private static final Pattern MARK =
      Pattern.compile(
          "(?u)(?:[\\[(]?(?<number>\\d{1,3})[\\])]?\\.?|(?<sign>[*†‡§¶]{1,3}))\\s*(?=[\\p{L}“\"«„‘(])");

  private FootnoteLines() {}

  /// For each line of a footnote whether it opens one; lines of the text are not in the map.
  static Map<Integer, Boolean> of(List<TextLine> lines, Set<Integer> furniture) {
    TreeMap<Integer, Boolean> notes = new TreeMap<>();
    double small = SMALL * bodySize(lines);
    int number = 0;
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      boolean goesOn =
          i < lines.size()
              && !furniture.contains(i)
              && lines.get(i).size() <= small
              && (run.isEmpty() || lines.get(run.getLast()).page() == lines.get(i).page());
      if (!goesOn && !run.isEmpty()) {
        number = take(lines, run, furniture, number, notes);
        run.clear();
      }
      if (goesOn || (i < lines.size() && !furniture.contains(i) && lines.get(i).size() <= small)) {
        run.add(i);
      }
    }
    return notes;
  }

  /// Marks the footnotes of a run of small lines; gives back the last number seen.
  private static int take(
      List<TextLine> lines,
      List<Integer> run,
      Set<Integer> furniture,
      int number,
      NavigableMap<Integer, Boolean> notes) {
    if (isOverText(lines, run, furniture)) {
      return number;
    }
    int last = number;
    boolean open = !notes.isEmpty() && carriesOver(lines, run, notes);
    for (int i : run) {
      Matcher mark = MARK.matcher(lines.get(i).text());
      boolean opens = mark.lookingAt() && isNext(mark, last);
      if (opens && mark.group("number") != null) {
        last = Integer.parseInt(mark.group("number"));
      }
      open |= opens;
      if (open) {
        notes.put(i, opens);
      }
    }
    return last;
  }

  /// A page may begin its notes anew, and a mark may be missed.
  private static boolean isNext(Matcher mark, int last) {
    if (mark.group("number") == null) {
      return true;
    }
    int number = Integer.parseInt(mark.group("number"));
    return number == 1 || (number > last && number <= last + 3);
  }

  /// True when the last note of the page before broke off within a sentence.
  private static boolean carriesOver(
      List<TextLine> lines, List<Integer> run, NavigableMap<Integer, Boolean> notes) {
    TextLine before = lines.get(notes.lastKey());
    TextLine here = lines.get(run.getFirst());
    return before.page() == here.page() - 1
        && Character.isLowerCase(here.text().codePointAt(0))
        && ".!?".indexOf(before.text().charAt(before.text().length() - 1)) < 0;
  }

  private static boolean isOverText(
      List<TextLine> lines, List<Integer> run, Set<Integer> furniture) {
    TextLine first = lines.get(run.getFirst());
    int page = first.page();
    int from = run.getFirst();
    while (from > 0 && lines.get(from - 1).page() == page) {
      from--;
    }
    for (int i = from; i < lines.size() && lines.get(i).page() == page; i++) {
      TextLine other = lines.get(i);
      if (!furniture.contains(i)
          && !run.contains(i)
          && other.box().y() > first.box().y()
          && other.isInColumnOf(first)
          && other.size() > first.size()) {
        return true;
      }
    }
    return false;
  }

  /// The size that most characters have, in points.
  static double bodySize(List<TextLine> lines) {
    Map<Long, Integer> characters = new HashMap<>();
    for (TextLine line : lines) {
      characters.merge(Math.round(line.size() * 4.0), line.text().length(), Integer::sum);
    }
    return characters.entrySet().stream()
            .max(
                Map.Entry.<Long, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0L)
        / 4.0;
  }
}
