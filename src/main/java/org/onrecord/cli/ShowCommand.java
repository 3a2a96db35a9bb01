package org.onrecord.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.api.view.StatementView;
import org.onrecord.index.StatementIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord show`.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows one statement: the words, whose, why, where, which concerns.")
final class ShowCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Parameters(paramLabel = "ID", description = "Id of a statement, twelve characters.")
  private String id = "";

  @Option(names = "--json", description = "The API's answer as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    ReadingPart reading = ReadingPart.of(places.corpus());
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      Optional<StatementView> found = new Desk(reading.parts(index, null)).statement(id);
      if (found.isEmpty()) {
        System.err.println("onrecord: no statement has the id " + Terminal.plain(id));
        return ExitCode.NOTHING_FOUND;
      }
      System.out.println(json ? Desk.json(found.get()) : Printed.whole(found.get()));
      return ExitCode.DONE;
    }
  }
}
