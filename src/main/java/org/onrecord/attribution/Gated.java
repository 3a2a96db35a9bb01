package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Passage;

/// A sentence that may credit somebody: one with a cue or a quotation. Plain narrative costs
/// nothing beyond this look.
///
/// @param index of the sentence
/// @param rules what the rules found in it
/// @param found the same as tags
record Gated(int index, Sentence sentence, List<Draft> rules, Found found) {
  private static final List<Passage.Kind> KINDS = List.of(Passage.Kind.values());

  /// The sentences to label, in text order.
  static List<Gated> of(Scan scan, List<Draft> ruled, CueLexicon cues) {
    Map<Integer, List<Draft>> bySentence = new HashMap<>();
    for (Draft draft : ruled) {
      bySentence.computeIfAbsent(draft.sentence(), index -> new ArrayList<>()).add(draft);
    }
    List<Gated> gated = new ArrayList<>();
    int before = 0;
    int passage = -1;
    for (int i = 0; i < scan.sentences().size(); i++) {
      Sentence sentence = scan.sentences().get(i);
      List<Draft> rules = bySentence.getOrDefault(i, List.of());
      if (Cascade.mayCredit(sentence, cues)) {
        int about = before + about(sentence, passage);
        gated.add(new Gated(i, sentence, rules, SpanTags.found(sentence, rules, about)));
      }
      before = (rules.isEmpty() ? 0 : 1) + (hasSpeech(sentence) ? 2 : 0);
      passage = sentence.block().passage();
    }
    return gated;
  }

  /// Bits: the first of its passage, begins with a quotation, in what kind of passage.
  private static int about(Sentence sentence, int passageBefore) {
    return (sentence.block().passage() != passageBefore ? 8 : 0)
        + (sentence.isSpeech(0) ? 16 : 0)
        + 32 * KINDS.indexOf(sentence.block().kind());
  }

  private static boolean hasSpeech(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isSpeech(i)) {
        return true;
      }
    }
    return false;
  }
}
