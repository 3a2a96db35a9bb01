package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.onrecord.index.StatementIndex;
import org.onrecord.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `onrecord rebuild`: builds beside the old index and takes its place only when done.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Makes the index anew from the corpus; the old one stands until the new is done.")
final class RebuildCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Override
  public Integer call() throws IOException {
    Path corpus = places.corpus();
    Path index = places.index().toAbsolutePath();
    Path fresh = index.resolveSibling(index.getFileName() + ".new");
    Path old = index.resolveSibling(index.getFileName() + ".old");
    delete(fresh);
    delete(old);
    ReadingPart reading = ReadingPart.of(corpus);
    IngestReport report;
    try (StatementIndex building = Indexes.writing(fresh, reading)) {
      report = IngestRun.run(corpus, building, reading, System.err);
    }
    if (Files.exists(index)) {
      Files.move(index, old);
    }
    Files.move(fresh, index);
    delete(old);
    System.err.println(IngestRun.summary(report));
    return ExitCode.DONE;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
