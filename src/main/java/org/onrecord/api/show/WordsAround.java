package org.onrecord.api.show;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.index.Hit;

/// Reads words that stand near a hit from what the hit carries, without opening its document.
final class WordsAround {
  private final List<Stretch> stretches = new ArrayList<>();

  WordsAround(Hit hit) {
    int start = hit.statement().spans().getFirst().start();
    int end = hit.statement().spans().getLast().end();
    Text before = Text.of(hit.before());
    stretches.add(new Stretch(start - before.length(), before));
    stretches.add(new Stretch(end, Text.of(hit.after())));
    credits(hit);
  }

  /// The words that credit the statement, where they came as one stretch.
  private void credits(Hit hit) {
    List<Span> all = new ArrayList<>(hit.statement().attribution().source());
    all.addAll(hit.statement().attribution().cue());
    Text source = Text.of(hit.source());
    int start = all.stream().mapToInt(Span::start).min().orElse(0);
    int end = all.stream().mapToInt(Span::end).max().orElse(0);
    if (end - start == source.length()) {
      stretches.add(new Stretch(start, source));
    }
  }

  /// The words in the spans, joined by “ … ”; null when there are none or they stand too far off.
  @Nullable String at(List<Span> spans) {
    List<String> found = new ArrayList<>();
    for (Span span : spans) {
      String words = at(span);
      if (words == null) {
        return null;
      }
      found.add(words);
    }
    return found.isEmpty() ? null : String.join(" … ", found);
  }

  private @Nullable String at(Span span) {
    for (Stretch stretch : stretches) {
      if (stretch.start() <= span.start()
          && span.end() <= stretch.start() + stretch.text().length()) {
        return stretch
            .text()
            .slice(new Span(span.start() - stretch.start(), span.end() - stretch.start()));
      }
    }
    return null;
  }

  /// Words and where in the document they begin.
  private record Stretch(int start, Text text) {}
}
