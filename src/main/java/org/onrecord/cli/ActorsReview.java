package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.api.view.UnresolvedView;
import org.onrecord.api.view.UnresolvedView.Item;
import org.onrecord.index.StatementIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord actors review`.
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description =
        "Lists names that the register does not hold, by how many statements wait on each, with who"
            + " may be meant and a row ready to paste.")
final class ActorsReview implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Names shown (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--rows", description = "Shows a row for actors.yaml with each name.")
  private boolean rows;

  @Option(names = "--json", description = "The API's answer as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new WrongInput("--limit " + limit + " shows nothing; give 1 or more");
    }
    ReadingPart reading = ReadingPart.of(places.corpus());
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      UnresolvedView view = new Desk(reading.parts(index, null)).unresolved(limit);
      reading.register().unfit().forEach(sentence -> System.err.println("onrecord: " + sentence));
      System.out.println(json ? Desk.json(view) : text(view));
      EmptyIndex.tell(index, System.err);
      return view.items().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private String text(UnresolvedView view) {
    StringBuilder text = new StringBuilder();
    view.items().forEach(item -> append(item, text));
    long total = view.total().value();
    text.append(Sentences.count(total, "name waits", "names wait")).append("; ");
    text.append(view.items().size()).append(" shown. ");
    text.append(view.descriptions())
        .append(" speakers are described, not named, and are not in this list.\n");
    text.append(
        "Decide with 'onrecord actors accept ACTOR NAME', 'add NAME' or 'merge FROM INTO'.");
    return text.toString();
  }

  private void append(Item item, StringBuilder text) {
    text.append(item.statements() + item.spokenFor())
        .append("  ")
        .append(Terminal.plain(item.name()))
        .append('\n');
    item.variants().stream()
        .skip(1)
        .forEach(
            v ->
                text.append("     also ")
                    .append(Terminal.plain(v.name()))
                    .append(" (")
                    .append(v.statements())
                    .append(")\n"));
    item.suggestions()
        .forEach(
            s ->
                text.append("     perhaps ")
                    .append(s.id())
                    .append(": ")
                    .append(Terminal.plain(s.reason()))
                    .append('\n'));
    if (item.example() != null) {
      text.append("     ").append(Sentences.quoted(item.example().text())).append(" – ");
      text.append(Terminal.plain(item.example().document())).append('\n');
    }
    if (rows) {
      text.append(item.row());
    }
    text.append('\n');
  }
}
