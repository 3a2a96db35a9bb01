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
      paramLabel = "FORM",
      description =
          "csv for spreadsheets (guarded against formulas), ndjson for programs, bib, ris or"
              + " csl.json for reference managers, html to read, atom (the newest 50), jsonld,"
              + " wa.json (Web Annotation).")
  private String format = "csv";

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "Where the records are served, such as https://onrecord.example: links lead there."
              + " Without it there are none.")
  private String address = "";

  @Override
  public Integer call() throws IOException {
    ReadingPart reading = ReadingPart.of(places.corpus());
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      var desk = new Desk(reading.parts(index, null));
      new UnknownIds(reading, desk).check(question.parameters());
      long written = desk.export(format, question.parameters(), address, System.out);
      System.out.flush();
      System.err.println(written + " statements.");
      EmptyIndex.tell(index, System.err);
      return written == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }
}
