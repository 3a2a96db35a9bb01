package org.onrecord.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.StringJoiner;
import org.onrecord.extract.Settings;
import org.onrecord.extract.WorkerPool;
import org.onrecord.index.FileState;
import org.onrecord.index.StatementIndex;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.IngestReport;

/// Brings an index to what lies in a corpus, and says so.
final class IngestRun {
  private IngestRun() {}

  /// Reads what is new into an open index.
  static IngestReport run(Path corpus, StatementIndex index, ReadingPart reading, PrintStream err) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (var extractor = WorkerPool.start(Settings.standard())) {
      var ingest =
          new Ingest(
              index, extractor, reading.pipeline(), reading.version(), threads, Clock.systemUTC());
      return ingest.run(corpus, TerminalProgress.forThisProcess(err));
    }
  }

  /// A few lines for a person: counts that add up, then every file that could not be indexed.
  static String summary(IngestReport report) {
    var lines = new StringJoiner("\n");
    lines.add(
        String.format(
            Locale.ROOT,
            "%d files and parts: %d indexed with %d statements%s.",
            report.files().size(),
            report.indexed(),
            report.statements(),
            others(report)));
    lines.add(
        String.format(
            Locale.ROOT,
            "This run read %d files, left %d unchanged, removed %d.",
            report.read(),
            report.unchanged(),
            report.removed()));
    report.files().stream()
        .filter(file -> !file.state().isIndexed())
        .filter(file -> file.state() != FileState.State.DUPLICATE)
        .filter(file -> !isContainer(file, report))
        .forEach(
            file ->
                lines.add(
                    "  "
                        + file.state()
                        + "  "
                        + Terminal.plain(file.path())
                        + ": "
                        + Terminal.plain(file.reason())));
    return lines.toString();
  }

  private static String others(IngestReport report) {
    var others = new StringJoiner(", ", ", ", "").setEmptyValue("");
    report
        .byState()
        .forEach(
            (state, count) -> {
              if (!state.isIndexed()) {
                others.add(count + " " + state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
              }
            });
    return others.toString();
  }

  private static boolean isContainer(FileState file, IngestReport report) {
    return report.files().stream().anyMatch(part -> file.path().equals(part.containedIn()));
  }
}
