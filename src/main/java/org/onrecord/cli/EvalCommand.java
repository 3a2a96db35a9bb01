package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.eval.AttributionEval;
import org.onrecord.eval.QuestionsEval;
import org.onrecord.eval.RelevanceEval;
import org.onrecord.eval.StructureEval;
import org.onrecord.index.StatementStore;
import org.onrecord.query.QueryReader;
import org.onrecord.theme.ThemeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord eval`.
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "attribution|structure|questions|relevance",
    description = "Holds what OnRecord finds against labelled data.")
final class EvalCommand {
  @Command(
      name = "attribution",
      mixinStandardHelpOptions = true,
      description = {
        "Texts with labelled statements, one JSON object a line: {\"id\",\"text\",\"statements\":"
            + "[{\"content\":[[s,e]…],\"source\":[[s,e]…]}…]}. Prints precision, recall and F1."
      })
  int attribution(
      @Option(names = "--gold", required = true, paramLabel = "FILE.jsonl") Path gold,
      @Option(
              names = "--out",
              paramLabel = "FILE.jsonl",
              description = "Also writes what was found, for other scorers.")
          @Nullable Path out,
      @Option(
              names = "--model",
              paramLabel = "FILE.bin",
              description = "Another labeller than the one in the jar, as train makes it.")
          @Nullable Path model,
      @Option(
              names = "--rounds",
              paramLabel = "N",
              defaultValue = "1",
              description = "Reads the texts N times and counts the last, to measure speed warm.")
          int rounds)
      throws IOException {
    exists(gold);
    ReadingPart reading = model == null ? ReadingPart.builtIn() : ReadingPart.withModel(model);
    System.out.println(new AttributionEval(reading.pipeline()).run(gold, out, rounds));
    return ExitCode.DONE;
  }

  @Command(
      name = "structure",
      mixinStandardHelpOptions = true,
      description = {
        "A folder of labelled web pages (main-text/, segments.json, dates.json,"
            + " titles-authors.json). Writes main-text.json, segments.json, dates.json, titles.json"
            + " and authors.json, which the scorers of those sets read."
      })
  int structure(
      @Option(names = "--gold", required = true, paramLabel = "DIR") Path gold,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              defaultValue = "target/eval-structure",
              description = "Where to write (default: ${DEFAULT-VALUE}).")
          Path out) {
    exists(gold);
    if (!Files.isRegularFile(gold.resolve("main-text/ground-truth.json"))) {
      throw new WrongInput(
          gold + " is no folder of labelled pages; expected main-text/ground-truth.json in it");
    }
    new StructureEval().write(gold, out);
    System.out.println("Written to " + out + ".");
    return ExitCode.DONE;
  }

  @Command(
      name = "questions",
      mixinStandardHelpOptions = true,
      description = {
        "Questions with expected statements (queries.json) beside their labelled documents"
            + " (seeds-gold.json). Asks them of the index of --corpus; prints the rank of the best"
            + " expected statement."
      })
  int questions(
      @Option(names = "--gold", required = true, paramLabel = "queries.json") Path queries,
      @Option(
              names = "--documents",
              paramLabel = "FILE.json",
              description =
                  "The labelled documents (default: seeds-gold.json beside the questions).")
          @Nullable Path documents,
      @Mixin Places places)
      throws IOException {
    Path labelled = documents == null ? queries.resolveSibling("seeds-gold.json") : documents;
    exists(queries);
    exists(labelled);
    ReadingPart reading = ReadingPart.of(places.corpus());
    var reader = new QueryReader(reading.register(), reading.themes(), reading.instruments());
    var options = new ReadingOptions();
    try (var run = IngestRun.of(places.corpus(), places.index(), reading, options);
        StatementStore index = run.open(places.index(), reading)) {
      run.into(index);
      System.out.println(new QuestionsEval(index, reader::read).run(queries, labelled));
    }
    return ExitCode.DONE;
  }

  @Command(
      name = "relevance",
      mixinStandardHelpOptions = true,
      description = {
        "A folder of judged texts (corpus.jsonl, queries.jsonl, qrels.tsv). Indexes each text as a"
            + " statement, asks the questions and prints nDCG@10, Recall@100 and MRR@10, over all"
            + " and over either half of the questions."
      })
  int relevance(
      @Option(names = "--gold", required = true, paramLabel = "DIR") Path gold,
      @Option(
              names = "--index",
              paramLabel = "DIR",
              description = "A new folder for the index (default: a temporary one).")
          @Nullable Path folder,
      @Option(
              names = "--mode",
              paramLabel = "words|meaning|both",
              defaultValue = "words",
              description = "What finds the texts (default: ${DEFAULT-VALUE}).")
          RelevanceMode mode)
      throws IOException {
    if (!Files.isRegularFile(gold.resolve("qrels.tsv"))) {
      throw new WrongInput(gold + " is no folder of judged texts; expected qrels.tsv in it");
    }
    ReadingPart reading = ReadingPart.builtIn();
    var reader = new QueryReader(reading.register(), reading.themes(), reading.instruments());
    Path at = folder == null ? Files.createTempDirectory("onrecord-relevance") : folder;
    try (StatementStore index = Indexes.writing(at, reading, mode.embedder())) {
      var eval = new RelevanceEval(index, mode.in(reader::read), new ThemeTagger(reading.themes()));
      System.out.println(eval.run(gold));
    } finally {
      if (folder == null) {
        delete(at);
      }
    }
    return ExitCode.DONE;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void exists(Path path) {
    if (!Files.exists(path)) {
      throw new WrongInput(path + " does not exist");
    }
  }
}
