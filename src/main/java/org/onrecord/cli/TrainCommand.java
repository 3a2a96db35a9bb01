package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.LabelledDocument;
import org.onrecord.attribution.LabellerTraining;
import org.onrecord.attribution.TrialScore;
import org.onrecord.eval.MarkedTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `onrecord train`.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the labeller that proposes and weighs statements in English, on texts whose"
          + " statements people have marked. The same texts give the same bytes."
    })
final class TrainCommand implements Callable<Integer> {
  private static final List<Double> LEASTS = List.of(.3, .4, .5, .6);

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder of *.jsonl files with marked texts, such as src/train.")
  private Path data = Path.of("");

  @Option(
      names = "--texts",
      paramLabel = "FILE.jsonl.gz",
      description = "Texts of the rows that mark one without holding it, by id.")
  private @Nullable Path texts;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.bin",
      description = "Where to write the model, such as src/main/resources/labeller/en.bin.")
  private Path out = Path.of("");

  @Option(
      names = "--trial",
      description =
          "Also prints what models that have not seen them find in the texts, five-fold, by file:"
              + " precision, recall and F1 for several least chances.")
  private boolean trial;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(data)) {
      throw new WrongInput(data + " is no folder; expected one with *.jsonl files of marked texts");
    }
    if (texts != null && !Files.isRegularFile(texts)) {
      throw new WrongInput(texts + " does not exist or is no file");
    }
    MarkedTexts marked = new MarkedTexts(texts);
    Map<String, List<LabelledDocument>> sets = marked.read(data);
    int documents = sets.values().stream().mapToInt(List::size).sum();
    if (documents < LabellerTraining.FEWEST) {
      throw new WrongInput(
          data
              + " holds "
              + documents
              + " marked texts; at least "
              + LabellerTraining.FEWEST
              + " are needed");
    }
    LabellerTraining training = new LabellerTraining("en");
    sets.forEach((set, texts) -> texts.forEach(text -> training.add(set, text)));
    byte[] model = training.train();
    Files.write(out, model);
    System.out.println(
        "Learnt from " + documents + " texts; " + model.length + " bytes in " + out + ".");
    if (trial) {
      training.trial(LEASTS).forEach(score -> System.out.println(line(score)));
    }
    if (marked.without() > 0) {
      System.err.println(
          marked.without() + " marked texts were left out because --texts does not hold them.");
    }
    return ExitCode.DONE;
  }

  private static String line(TrialScore score) {
    return String.format(
        Locale.ROOT,
        "%s, least chance %.2f: precision %.1f, recall %.1f, F1 %.1f of %d",
        score.set(),
        score.atLeast(),
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1(),
        score.wanted());
  }
}
