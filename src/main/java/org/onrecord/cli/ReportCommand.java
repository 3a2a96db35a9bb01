package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
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

  @Override
  public Integer call() {
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      List<FileState> files = index.files();
      if (json) {
        System.out.print(ReportJson.of(files));
      } else {
        files.forEach(file -> System.out.println(line(file, index)));
      }
      return files.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private static String line(FileState file, StatementIndex index) {
    return String.join(
        "\t",
        file.state().name(),
        Terminal.plain(file.path()),
        file.mediaType(),
        file.characters() + " characters",
        file.pages() + " pages",
        file.language(),
        file.statements() + " statements",
        Terminal.plain(file.reason()) + PrintedCopies.ofFile(file, index));
  }
}
