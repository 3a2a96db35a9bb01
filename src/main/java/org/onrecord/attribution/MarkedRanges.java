package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.label.Tag;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.document.Span;

/// The marked statements of a document in tokens: what a sentence's tags should be, and whether a
/// draft is right.
final class MarkedRanges {
  /// Contents that share so much of their words are matched, as in the scorers.
  private static final double ENOUGH = .5;

  private record Marks(
      List<Range> content,
      @Nullable Range source,
      @Nullable Range cue,
      boolean own,
      boolean debatable) {}

  private final Scan scan;
  private final List<Marks> marks = new ArrayList<>();

  MarkedRanges(LabelledDocument labelled, Scan scan) {
    this.scan = scan;
    for (LabelledDocument.Marked marked : labelled.statements()) {
      List<Range> content =
          marked.content().stream()
              .map(span -> range(span, labelled.document()))
              .filter(range -> !range.isEmpty())
              .toList();
      if (!content.isEmpty()) {
        Range source = orNull(marked.source(), labelled.document());
        Range cue = orNull(marked.cue(), labelled.document());
        marks.add(new Marks(content, source, cue, marked.ownVoice(), marked.debatable()));
      }
    }
    marks.sort(Comparator.comparingInt(m -> m.content().stream().mapToInt(Range::length).sum()));
  }

  private @Nullable Range orNull(@Nullable Span span, Document document) {
    Range range = span == null ? new Range(0, 0) : range(span, document);
    return range.isEmpty() ? null : range;
  }

  /// The tokens that share a character with a span.
  private Range range(Span span, Document document) {
    int start = document.text().utf16(span.start());
    int end = document.text().utf16(span.end());
    return new Range(scan.tokens().firstEndingAfter(start), scan.tokens().firstFrom(end));
  }

  /// The right tags of a sentence; null where nothing is to be learnt from it: where the document
  /// itself speaks, where a statement is debatable, and of a headline in which nothing is marked.
  /// Of nested statements the outermost counts.
  int @Nullable [] tags(Sentence s) {
    int[] tags = new int[s.size()];
    int[] rules = new int[s.size()];
    for (Marks m : marks) {
      SpanTags.write(s, m.source(), Tag.BEGIN_SOURCE, tags, rules, 1);
      SpanTags.write(s, m.cue(), Tag.BEGIN_CUE, tags, rules, 1);
    }
    for (Marks m : marks) {
      for (Range content : m.content()) {
        if (content.overlaps(s.range())) {
          if (m.own() || m.debatable()) {
            return null;
          }
          SpanTags.write(s, content, Tag.BEGIN_CONTENT, tags, rules, 1);
        }
      }
    }
    SpanTags.repair(tags);
    return isOpen(s, tags) ? null : tags;
  }

  /// True for a headline in which nothing is marked: not every annotator looked at headlines, so it
  /// says nothing.
  private static boolean isOpen(Sentence s, int[] tags) {
    return isHeadline(s) && Arrays.stream(tags).allMatch(tag -> tag == Tag.OUT.code());
  }

  private static boolean isHeadline(Sentence s) {
    return s.block().kind() == Passage.Kind.TITLE || s.block().kind() == Passage.Kind.STANDFIRST;
  }

  /// What a draft is worth.
  enum Verdict {
    RIGHT,
    WRONG,
    /// The document's own voice, which is another rule's business, or debatable.
    NOT_ASKED
  }

  /// Whether words and source of a draft are right, as far as its own sentence goes: pieces of the
  /// same statement in other sentences are joined later.
  Verdict verdict(Draft draft) {
    Marks best = best(draft);
    if (best == null) {
      return headline(draft) ? Verdict.NOT_ASKED : Verdict.WRONG;
    }
    if (best.own() || best.debatable()) {
      return Verdict.NOT_ASKED;
    }
    Range sentence = scan.sentences().get(draft.sentence()).range();
    return sourceFits(best.source(), draft.source(), sentence) ? Verdict.RIGHT : Verdict.WRONG;
  }

  private boolean headline(Draft draft) {
    Sentence s = scan.sentences().get(draft.sentence());
    return isHeadline(s) && tags(s) == null;
  }

  /// Statements that must be found: those that are neither debatable nor the document's own.
  int wanted() {
    return (int) marks.stream().filter(m -> !m.own() && !m.debatable()).count();
  }

  /// How many of them drafts have rightly.
  int found(List<Draft> drafts) {
    Set<Marks> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Draft draft : drafts) {
      if (verdict(draft) == Verdict.RIGHT) {
        found.add(Objects.requireNonNull(best(draft)));
      }
    }
    return found.size();
  }

  /// The statement whose words in the draft's sentence are the draft's, by half or more.
  private @Nullable Marks best(Draft draft) {
    Range sentence = scan.sentences().get(draft.sentence()).range();
    double most = 0;
    Marks best = null;
    for (Marks m : marks) {
      double share = Candidates.overlap(within(m.content(), sentence), draft.content());
      if (share > most) {
        most = share;
        best = m;
      }
    }
    return most < ENOUGH ? null : best;
  }

  private static List<Range> within(List<Range> content, Range sentence) {
    List<Range> inside = new ArrayList<>();
    for (Range range : content) {
      int from = Math.max(range.from(), sentence.from());
      int to = Math.min(range.to(), sentence.to());
      if (from < to) {
        inside.add(new Range(from, to));
      }
    }
    return inside;
  }

  /// A draft without a source is right where the source stands in another sentence: it is carried.
  private boolean sourceFits(@Nullable Range marked, @Nullable Range found, Range sentence) {
    if (found == null) {
      return marked == null || !marked.overlaps(sentence);
    }
    return marked != null && sharesWord(marked, found);
  }

  private boolean sharesWord(Range one, Range other) {
    for (int i = Math.max(one.from(), other.from()); i < Math.min(one.to(), other.to()); i++) {
      if (scan.tokens().isWord(i)) {
        return true;
      }
    }
    return false;
  }
}
