package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.label.Example;
import org.onrecord.attribution.label.Labels;
import org.onrecord.attribution.label.Model;
import org.onrecord.attribution.label.Row;

/// A marked document with all that [LabellerTraining] needs of it. Not safe for threads.
final class TrainingPaper {
  /// The set that the document came from.
  final String set;

  final MarkedRanges marked;

  private final CueLexicon cues;
  private final List<Gated> gated;
  private final List<int @Nullable []> tags = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> rowsAgain = new ArrayList<>();
  private final List<Candidates> proposed = new ArrayList<>();
  private final List<Example> judged = new ArrayList<>();

  TrainingPaper(String set, LabelledDocument labelled, CueLexicon cues) {
    this.set = set;
    this.cues = cues;
    Scan scan = Scan.of(labelled.document(), cues);
    marked = new MarkedRanges(labelled, scan);
    gated = Gated.of(scan, new Cascade(cues).read(scan), cues);
    Clues clues = new Clues(cues);
    for (Gated g : gated) {
      tags.add(marked.tags(g.sentence()));
      rows.add(clues.of(g.sentence(), g.found(), null).copy());
    }
  }

  /// Takes the first labels of a model that has not seen this paper.
  void label(Model first) {
    Clues clues = new Clues(cues);
    rowsAgain.clear();
    for (int i = 0; i < gated.size(); i++) {
      Gated g = gated.get(i);
      rowsAgain.add(clues.of(g.sentence(), g.found(), first.tags(rows.get(i))).copy());
    }
  }

  /// Takes the proposals of a second model that has not seen this paper.
  void propose(Model second) {
    proposed.clear();
    judged.clear();
    CandidateClues clues = new CandidateClues();
    for (int i = 0; i < gated.size(); i++) {
      Labels labels = second.label(rowsAgain.get(i), Labeller.LOOSE);
      Candidates all = Candidates.of(gated.get(i), labels, cues);
      proposed.add(all);
      for (Candidate candidate : all.all()) {
        MarkedRanges.Verdict verdict = marked.verdict(candidate.draft());
        if (verdict != MarkedRanges.Verdict.NOT_ASKED) {
          int tag = verdict == MarkedRanges.Verdict.RIGHT ? Candidate.RIGHT : 0;
          judged.add(new Example(clues.of(candidate, all).copy(), new int[] {tag}));
        }
      }
    }
  }

  /// Sentences for the first pass.
  List<Example> examples() {
    return examples(rows);
  }

  /// Sentences for the second pass, with the first labels that were taken.
  List<Example> examplesAgain() {
    return examples(rowsAgain);
  }

  /// Proposals that were taken, for the judge.
  List<Example> judged() {
    return judged;
  }

  /// What a judge makes of the proposals.
  List<Draft> chosen(Model judge, double atLeast) {
    CandidateClues clues = new CandidateClues();
    List<Draft> chosen = new ArrayList<>();
    for (Candidates candidates : proposed) {
      chosen.addAll(Labeller.choose(candidates, clues, judge, atLeast));
    }
    return chosen;
  }

  private List<Example> examples(List<Row> of) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      int[] right = tags.get(i);
      if (right != null) {
        examples.add(new Example(of.get(i), right));
      }
    }
    return examples;
  }
}
