package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.Generation;
import org.onrecord.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord rebuild`: builds beside the old index and takes its place only when it is verified.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the index anew from the corpus; the old one is served until the new one is verified.",
      "What was read from files before is taken from the cache; where only the concerns of the",
      "vocabulary have changed, statements are filed anew and nothing else is done."
    })
final class RebuildCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();
  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--whole",
      description = "Takes every step anew, even where only the concerns have changed.")
  private boolean whole;

  @Override
  public Integer call() {
    Path corpus = places.corpus();
    Path folder = places.index().toAbsolutePath();
    DiskRoom.check(folder);
    ReadingPart reading = ReadingPart.of(corpus);
    var report = new AtomicReference<IngestReport>();
    try (var run = IngestRun.of(corpus, folder, reading, options)) {
      new Generation(folder, step -> {})
          .replaceBy(
              next -> {
                if (!whole && run.onlyRefiles()) {
                  run.copyTo(next);
                }
                try (StatementStore building = run.open(next, reading)) {
                  report.set(run.into(building));
                }
                run.throwIfStopped("the old index stands as it was");
              });
      run.tell(Objects.requireNonNull(report.get(), "a rebuild ends with a report"));
    }
    return ExitCode.DONE;
  }
}
