package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.attribution.label.Example;
import org.onrecord.attribution.label.Model;
import org.onrecord.attribution.label.Trainer;

/// Trains a labeller for one language on marked documents.
///
/// The second pass learns from first labels as they will be met, made by models that have not seen
/// the document (jackknife), and the judge likewise from the proposals of such models. The same
/// documents in the same order give the same bytes. Takes about 2 GB and, for 1,300 documents, two
/// minutes of one core. Not safe for threads.
public final class LabellerTraining {
  /// Documents that are needed at least.
  public static final int FEWEST = 5;

  private static final int FOLDS = 5;

  /// Cross-validated in docs/measurements.md; 2 to the power 18 features gain .2 and cost 0.5 MB.
  private static final Trainer.Settings LABELS = new Trainer.Settings(17, 8, .05f, .003f, 2, 7);

  /// Orders that the shipped models are the mean of.
  private static final int ORDERS = 4;

  private static final Trainer.Settings JUDGE = new Trainer.Settings(14, 10, .05f, .002f, 3, 7);

  private final CueLexicon cues;
  private final List<TrainingPaper> papers = new ArrayList<>();
  private boolean prepared;

  /// @param language ISO 639-1; one that has a cue file
  public LabellerTraining(String language) {
    this.cues = Lexicons.builtIn().of(language);
  }

  /// Adds a document to learn from.
  ///
  /// @param set of documents that it belongs to; [#trial] scores each set
  public void add(String set, LabelledDocument document) {
    papers.add(new TrainingPaper(set, document, cues));
    prepared = false;
  }

  /// The model file of all documents added.
  ///
  /// @throws IllegalStateException when fewer than five were
  public byte[] train() {
    prepare();
    Model first = whole(TrainingPaper::examples, LABELS);
    Model second = whole(TrainingPaper::examplesAgain, LABELS);
    return new LabellerModel(first, second, whole(TrainingPaper::judged, JUDGE)).bytes();
  }

  /// What models that have not seen them find in the documents added, five-fold, by set.
  ///
  /// @param leasts chances to be asked of what the labels alone propose, from 0 to 1
  /// @return for each set in the order of its name, the scores in the order of the chances
  /// @throws IllegalStateException when fewer than five documents were added
  public List<TrialScore> trial(List<Double> leasts) {
    prepare();
    Map<String, TrialScore> scores = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Model judge = judge(fold);
      for (TrainingPaper paper : part(fold, true)) {
        for (double least : leasts) {
          scores.merge(paper.set + " " + least, score(paper, judge, least), TrialScore::plus);
        }
      }
    }
    return List.copyOf(scores.values());
  }

  private static TrialScore score(TrainingPaper paper, Model judge, double least) {
    List<Draft> drafts = paper.chosen(judge, least);
    int right = 0;
    int asked = 0;
    for (Draft draft : drafts) {
      MarkedRanges.Verdict verdict = paper.marked.verdict(draft);
      right += verdict == MarkedRanges.Verdict.RIGHT ? 1 : 0;
      asked += verdict == MarkedRanges.Verdict.NOT_ASKED ? 0 : 1;
    }
    int found = paper.marked.found(drafts);
    return new TrialScore(paper.set, least, right, asked, found, paper.marked.wanted());
  }

  /// Gives every paper the labels and proposals of models that have not seen it.
  private void prepare() {
    if (papers.size() < FEWEST) {
      throw new IllegalStateException(
          papers.size() + " documents to learn from; at least " + FEWEST + " are needed");
    }
    if (prepared) {
      return;
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      Model first = labels(fold, TrainingPaper::examples);
      part(fold, true).forEach(paper -> paper.label(first));
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      Model second = labels(fold, TrainingPaper::examplesAgain);
      part(fold, true).forEach(paper -> paper.propose(second));
    }
    prepared = true;
  }

  /// The model of all papers, which is shipped.
  private Model whole(Function<TrainingPaper, List<Example>> examples, Trainer.Settings settings) {
    return Trainer.train(examples(FOLDS, examples), settings, ORDERS);
  }

  /// The model of all papers but those of a fold.
  private Model labels(int fold, Function<TrainingPaper, List<Example>> examples) {
    return Trainer.train(examples(fold, examples), LABELS);
  }

  private Model judge(int fold) {
    return Trainer.train(examples(fold, TrainingPaper::judged), JUDGE);
  }

  private List<Example> examples(int fold, Function<TrainingPaper, List<Example>> examples) {
    return part(fold, false).stream().flatMap(paper -> examples.apply(paper).stream()).toList();
  }

  private List<TrainingPaper> part(int fold, boolean inside) {
    List<TrainingPaper> part = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      if ((i % FOLDS == fold) == inside) {
        part.add(Objects.requireNonNull(papers.get(i)));
      }
    }
    return part;
  }
}
