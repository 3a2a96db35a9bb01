package org.onrecord.structure.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.document.Passage;

/// Lays the parts of a letter over the paragraphs of its text.
public final class Assembly {
  private Assembly() {}

  /// The paragraphs, cut where a part begins or ends; a part takes the place of what it covers.
  public static List<Cut> overlay(String text, List<Cut> cuts, List<Cut> parts) {
    List<Cut> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(Cut::start));
    List<Cut> result = new ArrayList<>();
    for (Cut cut : cuts) {
      result.addAll(pieces(text, cut, sorted));
    }
    return joined(result, sorted);
  }

  private static List<Cut> pieces(String text, Cut cut, List<Cut> parts) {
    List<Cut> pieces = new ArrayList<>();
    int at = cut.start();
    for (Cut part : parts) {
      if (part.end() > at && part.start() < cut.end()) {
        add(text, pieces, cut.kind(), at, Math.max(at, part.start()));
        int end = Math.min(cut.end(), part.end());
        add(text, pieces, part.kind(), Math.max(at, part.start()), end);
        at = end;
      }
    }
    add(text, pieces, cut.kind(), at, cut.end());
    return pieces;
  }

  private static void add(String text, List<Cut> pieces, Passage.Kind kind, int from, int to) {
    Cut piece = Paragraphs.trimmed(text, from, to);
    if (piece.end() > piece.start()) {
      pieces.add(piece.as(kind));
    }
  }

  /// Lines of one part become one passage again.
  private static List<Cut> joined(List<Cut> cuts, List<Cut> parts) {
    List<Cut> joined = new ArrayList<>();
    for (Cut cut : cuts) {
      Cut last = joined.isEmpty() ? null : joined.getLast();
      boolean same =
          last != null
              && parts.stream()
                  .anyMatch(
                      p ->
                          p.kind() == cut.kind()
                              && last.kind() == cut.kind()
                              && p.start() <= last.start()
                              && cut.end() <= p.end());
      if (same && last != null) {
        joined.set(joined.size() - 1, new Cut(cut.kind(), last.start(), cut.end()));
      } else {
        joined.add(cut);
      }
    }
    return joined;
  }
}
