package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.attribution.label.Labels;
import org.onrecord.attribution.label.Model;
import org.onrecord.attribution.label.Row;

/// Labels the sentences of a scan in two passes; the second sees what the first made of them.
final class Labeller {
  private final Model first;
  private final Model second;

  Labeller(Model first, Model second) {
    this.first = first;
    this.second = second;
  }

  /// What was labelled.
  ///
  /// @param sentence index
  record Labelled(int sentence, Labels labels, List<Draft> rules) {}

  List<Labelled> label(Scan scan, List<Draft> drafts, CueLexicon cues, float bias) {
    List<Labelled> all = new ArrayList<>();
    Clues clues = new Clues(cues);
    for (Gated gated : gate(scan, drafts, cues)) {
      Row row = clues.of(gated.s(), gated.found(), null);
      Labels one = first.label(row, 0, false);
      Labels two = second.label(clues.of(gated.s(), gated.found(), one.tags()), bias, true);
      all.add(new Labelled(gated.index(), two, gated.drafts()));
    }
    return all;
  }

  /// A sentence that may credit somebody.
  record Gated(int index, Sentence s, Clues.Found found, List<Draft> drafts) {}

  static List<Gated> gate(Scan scan, List<Draft> drafts, CueLexicon cues) {
    Map<Integer, List<Draft>> bySentence = new HashMap<>();
    for (Draft draft : drafts) {
      bySentence.computeIfAbsent(draft.sentence(), k -> new ArrayList<>()).add(draft);
    }
    List<Gated> gated = new ArrayList<>();
    int before = 0;
    int passage = -1;
    for (int i = 0; i < scan.sentences().size(); i++) {
      Sentence s = scan.sentences().get(i);
      List<Draft> here = bySentence.getOrDefault(i, List.of());
      boolean opens = s.block().passage() != passage;
      passage = s.block().passage();
      int about = before + (opens ? 8 : 0) + (s.isSpeech(0) ? 16 : 0) + 32 * s.block().kind().ordinal();
      if (Cascade.mayCredit(s, cues)) {
        gated.add(new Gated(i, s, SpanTags.found(s, here, about), here));
      }
      boolean quoted = false;
      for (int k = 0; k < s.size(); k++) {
        quoted |= s.isSpeech(k);
      }
      before = (here.isEmpty() ? 0 : 1) + (quoted ? 2 : 0);
    }
    return gated;
  }
}
