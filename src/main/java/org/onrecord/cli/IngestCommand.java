package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.Sandbox;
import org.onrecord.index.StatementStore;
import org.onrecord.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord ingest`.
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Reads what is new or changed in the corpus into the index.")
final class IngestCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();
  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--report",
      paramLabel = "FILE.json",
      description = "Also writes the state of every file as JSON.")
  private @Nullable Path report;

  @Option(
      names = "--watch",
      description = "Goes on reading what is added, changed or removed until Ctrl-C.")
  private boolean watch;

  @Override
  public Integer call() throws IOException {
    Path corpus = places.corpus();
    checkReport();
    DiskRoom.check(places.index());
    ReadingPart reading = ReadingPart.of(corpus);
    try (var run = IngestRun.of(corpus, places.index(), reading, options)) {
      once(run, reading);
      if (watch) {
        System.err.println("Watching " + corpus + "; Ctrl-C ends.");
        run.watch();
      } else {
        run.throwIfStopped("what was read is in the index; run it again for the rest");
      }
    }
    return ExitCode.DONE;
  }

  private void once(IngestRun run, ReadingPart reading) throws IOException {
    try (StatementStore index = run.open(places.index(), reading)) {
      IngestReport result = run.into(index);
      if (report != null) {
        Files.writeString(
            report,
            ReportJson.of(
                result.files(),
                Set.of(),
                Sandbox.find().sentence(),
                file -> PrintedCopies.group(file, index)));
      }
      run.tell(result);
    }
  }

  /// Fails before the corpus is read rather than after.
  private void checkReport() {
    if (report == null) {
      return;
    }
    Path folder = report.toAbsolutePath().getParent();
    if (Files.isDirectory(report) || folder == null || !Files.isDirectory(folder)) {
      throw new WrongInput(
          "the report cannot be written to "
              + report
              + "; give a file in a folder that exists with --report FILE.json");
    }
  }
}
