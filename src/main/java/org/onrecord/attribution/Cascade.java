package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;

/// The rules in their order, surest first, over each sentence; a later rule reads only what the
/// earlier ones left.
final class Cascade {
  private final CueLexicon cues;
  private final NounPhrases phrases;

  Cascade(CueLexicon cues) {
    this.cues = cues;
    this.phrases = new NounPhrases(cues);
  }

  /// What was found, in text order.
  List<Draft> read(Scan scan) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < scan.sentences().size(); i++) {
      drafts.addAll(read(scan.sentences().get(i), i));
    }
    return drafts;
  }

  private List<Draft> read(Sentence sentence, int index) {
    if (!mayCredit(sentence, cues)) {
      return List.of();
    }
    Reading reading = new Reading(sentence, index, cues, phrases);
    QuoteThenSpeaker.read(reading);
    ClauseThenSpeaker.read(reading);
    AccordingTo.read(reading);
    ReportedSpeech.read(reading);
    NounCues.read(reading);
    Impersonal.read(reading);
    LooseQuotes.read(reading);
    List<Draft> drafts = reading.drafts();
    drafts.sort(java.util.Comparator.comparingInt(Draft::start));
    return drafts;
  }

  /// False for plain narrative: no cue and no quotation.
  static boolean mayCredit(Sentence sentence, CueLexicon cues) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isSpeech(i) || !cues.at(sentence, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
