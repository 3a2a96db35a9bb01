package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.api.view.PageView;
import org.onrecord.index.StatementIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord search`.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds statements by words, question, actor, concern and date.")
final class SearchCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();
  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "Statements shown, 1 to 200 (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(names = "--json", description = "The API's answer as JSON.")
  private boolean json;

  @Option(names = "--explain", description = "Says under each statement what its rank is made of.")
  private boolean explain;

  @Override
  public Integer call() {
    ReadingPart reading = ReadingPart.of(places.corpus());
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      Map<String, List<String>> parameters = new LinkedHashMap<>(question.parameters());
      parameters.put("limit", List.of(Integer.toString(limit)));
      if (explain) {
        parameters.put("explain", List.of("true"));
      }
      var desk = new Desk(reading.parts(index, null));
      new UnknownIds(reading, desk).check(parameters);
      PageView page = desk.statements(parameters);
      System.out.println(json ? Desk.json(page) : Printed.page(page));
      EmptyIndex.tell(index, System.err);
      return page.total().value() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }
}
