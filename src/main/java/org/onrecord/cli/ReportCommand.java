package org.onrecord.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.extract.Sandbox;
import org.onrecord.index.FileState;
import org.onrecord.index.StatementIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord report`.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Prints the state of every file: read or not, why, how much text and statements.")
final class ReportCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Option(names = "--json", description = "The report of 'ingest --report' as JSON.")
  private boolean json;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "Lists only files in this state, such as NEEDS_OCR; may be repeated. The sums stay those"
              + " of all.")
  private List<FileState.State> states = List.of();

  @Override
  public Integer call() {
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      List<FileState> files = index.files();
      Set<FileState.State> shown = Set.copyOf(states);
      String isolation = Sandbox.find().sentence();
      System.out.print(
          json
              ? ReportJson.of(files, shown, isolation, file -> PrintedCopies.group(file, index))
              : ReportText.of(files, shown, isolation, file -> PrintedCopies.ofFile(file, index)));
      EmptyIndex.tell(index, System.err);
      return isEmpty(files, shown) ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private static boolean isEmpty(List<FileState> files, Set<FileState.State> shown) {
    return files.stream().noneMatch(file -> shown.isEmpty() || shown.contains(file.state()));
  }
}
