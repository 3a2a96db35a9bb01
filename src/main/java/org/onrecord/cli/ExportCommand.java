package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.index.StatementIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord export`.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes every statement that a question finds to standard output, without a cap.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();
  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|ndjson",
      description = "csv for spreadsheets (guarded against formulas), ndjson for programs.")
  private String format = "csv";

  @Override
  public Integer call() throws IOException {
    ReadingPart reading = ReadingPart.of(places.corpus());
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      var desk = new Desk(reading.parts(index, null));
      new UnknownIds(reading, desk).check(question.parameters());
      long written = desk.export(format, question.parameters(), System.out);
      System.out.flush();
      System.err.println(written + " statements.");
      EmptyIndex.tell(index, System.err);
      return written == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }
}
