package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.label.Example;
import org.onrecord.attribution.label.Labels;
import org.onrecord.attribution.label.Model;
import org.onrecord.attribution.label.Row;
import org.onrecord.attribution.label.Trainer;

/// Trains a labeller for one language on marked documents.
///
/// The second pass learns from first labels as they will be met, made by models that have not seen
/// the document (jackknife), and the judge likewise from the proposals of such models. The same
/// documents in the same order give the same bytes. Takes about 2 GB and, for 900 documents, half a
/// minute of one core. Not safe for threads.
public final class LabellerTraining {
  /// Documents that are needed at least.
  public static final int FEWEST = 5;

  private static final int FOLDS = 5;

  /// Cross-validated in docs/measurements.md; 2 to the power 18 features gain .9 and cost 2 MB.
  private static final Trainer.Settings LABELS = new Trainer.Settings(17, 8, .05f, .003f, 2, 7);

  private static final Trainer.Settings JUDGE = new Trainer.Settings(14, 10, .05f, .002f, 3, 7);

  private final CueLexicon cues;
  private final List<Paper> papers = new ArrayList<>();

  /// @param language ISO 639-1; one that has a cue file
  public LabellerTraining(String language) {
    this.cues = Lexicons.builtIn().of(language);
  }

  /// A document with all that training needs of it.
  private static final class Paper {
    final List<Gated> gated;
    final List<int @Nullable []> tags = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final List<Row> rowsAgain = new ArrayList<>();
    final MarkedRanges marked;

    Paper(LabelledDocument labelled, CueLexicon cues) {
      Scan scan = Scan.of(labelled.document(), cues);
      marked = new MarkedRanges(labelled, scan);
      gated = Gated.of(scan, new Cascade(cues).read(scan), cues);
      Clues clues = new Clues(cues);
      for (Gated g : gated) {
        tags.add(marked.tags(g.sentence()));
        rows.add(clues.of(g.sentence(), g.found(), null).copy());
      }
    }

    void label(Model first, CueLexicon cues) {
      Clues clues = new Clues(cues);
      rowsAgain.clear();
      for (int i = 0; i < gated.size(); i++) {
        Gated g = gated.get(i);
        int[] tags = first.tags(rows.get(i));
        rowsAgain.add(clues.of(g.sentence(), g.found(), tags).copy());
      }
    }

    List<Example> examples(List<Row> of) {
      List<Example> examples = new ArrayList<>();
      for (int i = 0; i < of.size(); i++) {
        int[] right = tags.get(i);
        if (right != null) {
          examples.add(new Example(of.get(i), right));
        }
      }
      return examples;
    }

    List<Example> candidates(Model second, CueLexicon cues) {
      List<Example> examples = new ArrayList<>();
      CandidateClues clues = new CandidateClues();
      for (int i = 0; i < gated.size(); i++) {
        Row row = rowsAgain.get(i);
        Labels labels = second.label(row, Labeller.LOOSE);
        Candidates all = Candidates.of(gated.get(i), labels, cues);
        for (Candidate candidate : all.all()) {
          MarkedRanges.Verdict verdict = marked.verdict(candidate.draft());
          if (verdict != MarkedRanges.Verdict.NOT_ASKED) {
            int tag = verdict == MarkedRanges.Verdict.RIGHT ? Candidate.RIGHT : 0;
            examples.add(new Example(clues.of(candidate, all).copy(), new int[] {tag}));
          }
        }
      }
      return examples;
    }
  }

  /// Adds a document to learn from.
  public void add(LabelledDocument document) {
    papers.add(new Paper(document, cues));
  }

  /// The model file of all documents added.
  ///
  /// @throws IllegalStateException when fewer than five were
  public byte[] train() {
    return model().bytes();
  }

  LabellerModel model() {
    if (papers.size() < FEWEST) {
      throw new IllegalStateException(
          papers.size() + " documents to learn from; at least " + FEWEST + " are needed");
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      Model first = first(fold);
      part(fold, true).forEach(paper -> paper.label(first, cues));
    }
    List<Example> candidates = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Model second = second(fold);
      part(fold, true).forEach(paper -> candidates.addAll(paper.candidates(second, cues)));
    }
    Model second = second(FOLDS);
    return new LabellerModel(first(FOLDS), second, Trainer.train(candidates, JUDGE));
  }

  /// The model of the first pass of all papers but those of a fold.
  private Model first(int fold) {
    return train(part(fold, false).stream().map(p -> p.examples(p.rows)).toList());
  }

  private Model second(int fold) {
    return train(part(fold, false).stream().map(p -> p.examples(p.rowsAgain)).toList());
  }

  private static Model train(List<List<Example>> examples) {
    return Trainer.train(examples.stream().flatMap(List::stream).toList(), LABELS);
  }

  private List<Paper> part(int fold, boolean inside) {
    List<Paper> part = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      if ((i % FOLDS == fold) == inside) {
        part.add(Objects.requireNonNull(papers.get(i)));
      }
    }
    return part;
  }
}
