package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.label.Labels;

/// What rules and labels propose for one sentence; the same proposal once.
///
/// @param gated the sentence
/// @param labels of the second pass
/// @param labelled the drafts that the labels make
record Candidates(Gated gated, Labels labels, List<Draft> labelled, List<Candidate> all) {
  /// Contents that share so much of their words are the same.
  private static final double SAME = .5;

  static Candidates of(Gated gated, Labels labels, CueLexicon cues) {
    List<Draft> labelled = LabelDrafts.of(gated, labels.tags(), cues);
    List<Draft> more = LabelDrafts.of(gated, labels.loose(), cues);
    List<Candidate> all = new ArrayList<>();
    for (Draft draft : labelled) {
      all.add(new Candidate(draft, rule(gated.rules(), draft), true, twin(more, draft) != null));
    }
    for (Draft draft : gated.rules()) {
      if (twin(labelled, draft) == null) {
        int rule = draft.rule().number();
        all.add(new Candidate(draft, rule, false, twin(more, draft) != null));
      }
    }
    for (Draft draft : more) {
      if (twin(labelled, draft) == null && twin(gated.rules(), draft) == null) {
        all.add(new Candidate(draft, 0, false, true));
      }
    }
    return new Candidates(gated, labels, labelled, all);
  }

  private static int rule(List<Draft> rules, Draft draft) {
    Draft twin = twin(rules, draft);
    return twin == null ? 0 : twin.rule().number();
  }

  /// The draft with the same words and source, or null.
  static @Nullable Draft twin(List<Draft> drafts, Draft draft) {
    for (Draft other : drafts) {
      if (sameSource(other, draft) && overlap(other.content(), draft.content()) >= SAME) {
        return other;
      }
    }
    return null;
  }

  /// True when the sources share a word, or both have none.
  static boolean sameSource(Draft one, Draft other) {
    Range a = one.source();
    Range b = other.source();
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.overlaps(b);
  }

  /// Shared tokens over all tokens, 0 to 1.
  static double overlap(List<Range> one, List<Range> other) {
    int shared = 0;
    for (Range a : one) {
      for (Range b : other) {
        shared += Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
      }
    }
    return shared == 0 ? 0 : (double) shared / (size(one) + size(other) - shared);
  }

  private static int size(List<Range> ranges) {
    int size = 0;
    for (Range range : ranges) {
      size += range.to() - range.from();
    }
    return size;
  }
}
