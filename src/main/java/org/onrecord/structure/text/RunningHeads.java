package org.onrecord.structure.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the lines that stand at the edge of page after page: running heads, feet, page numbers.
final class RunningHeads {
  private static final int EDGE = 2;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)\\W*(?:page|seite|página|pagina|стр\\.?|p\\.)?\\s*\\d{1,4}(?:\\s*(?:/|of|von|de|sur|di|из)\\s*\\d{1,4})?\\W*");

  private RunningHeads() {}

  /// Java indices at which such lines start; empty without pages.
  static Set<Integer> of(String text, List<Integer> pageStarts) {
    Map<String, Integer> pagesWith = new HashMap<>();
    Map<Integer, String> edges = new HashMap<>();
    for (int page = 0; page < pageStarts.size(); page++) {
      int start = Math.min(pageStarts.get(page), text.length());
      int end =
          page + 1 < pageStarts.size()
              ? Math.min(pageStarts.get(page + 1), text.length())
              : text.length();
      Set<String> seen = new HashSet<>();
      for (Cut line : edges(Paragraphs.lines(text.substring(start, end)))) {
        String words = text.substring(start + line.start(), start + line.end());
        String shape = words.replaceAll("\\d+", "#").replaceAll("\\s+", " ");
        edges.put(start + line.start(), NUMBER.matcher(words).matches() ? "#" : shape);
        if (seen.add(shape)) {
          pagesWith.merge(shape, 1, Integer::sum);
        }
      }
    }
    Set<Integer> heads = new HashSet<>();
    edges.forEach(
        (start, shape) -> {
          if (shape.equals("#")
              || (shape.length() <= 150
                  && pagesWith.getOrDefault(shape, 0) >= repeats(pageStarts.size()))) {
            heads.add(start);
          }
        });
    return heads;
  }

  private static int repeats(int pages) {
    return Math.max(2, pages / 3);
  }

  private static List<Cut> edges(List<Cut> lines) {
    Set<Cut> edges = new HashSet<>(lines.subList(0, Math.min(EDGE, lines.size())));
    edges.addAll(lines.subList(Math.max(0, lines.size() - EDGE), lines.size()));
    return List.copyOf(edges);
  }
}
