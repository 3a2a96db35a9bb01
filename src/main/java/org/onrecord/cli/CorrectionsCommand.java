package org.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.api.correct.CorrectionDesk;
import org.onrecord.api.view.CorrectionListView;
import org.onrecord.api.view.CorrectionListView.State;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.index.StatementIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord corrections`.
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    subcommands = CorrectionsCommand.Merge.class,
    description = "Lists what people corrected, the newest first, and what became of it.")
final class CorrectionsCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "Lists only those that are effective, waiting, undone, overruled or orphaned; may be"
              + " repeated.")
  private List<State> states = List.of();

  @Option(names = "--json", description = "The API's answer as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    ReadingPart reading = ReadingPart.of(places.corpus());
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      var desk = new CorrectionDesk(reading.parts(index, null), places.corpus());
      CorrectionListView list = desk.list();
      List<CorrectionListView.Item> shown =
          list.items().stream()
              .filter(item -> states.isEmpty() || states.contains(item.state()))
              .toList();
      if (json) {
        System.out.println(Desk.json(list.with(shown)));
      } else {
        print(list, shown);
      }
      return shown.isEmpty() && list.faults().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private static void print(CorrectionListView list, List<CorrectionListView.Item> shown) {
    System.out.println(Sentences.count(shown.size(), "correction", "corrections"));
    for (CorrectionListView.Item item : shown) {
      System.out.println(
          item.id()
              + "  "
              + String.format(Locale.ROOT, "%-10s", item.state().name().toLowerCase(Locale.ROOT))
              + Terminal.plain(item.sentence()));
      if (item.words() != null) {
        String statement = item.statement() == null ? "" : "  [" + item.statement() + "]";
        System.out.println(
            "              " + Sentences.quoted(item.words()) + Terminal.plain(statement));
      }
      if (item.why() != null) {
        System.out.println("              " + Terminal.plain(item.why()));
      }
    }
    for (CorrectionListView.ConflictView conflict : list.conflicts()) {
      System.out.println(
          (conflict.secondThought() ? "Second thought: " : "Conflict: ")
              + conflict.later()
              + " overrules "
              + conflict.earlier()
              + " on the "
              + conflict.field());
    }
    list.faults().forEach(fault -> System.out.println("Fault: " + Terminal.plain(fault)));
  }

  /// `onrecord corrections merge`.
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Adds another person's corrections to those of the corpus.")
  static final class Merge implements Callable<Integer> {
    @Mixin private Places places = new Places();

    @Parameters(paramLabel = "OTHER.jsonl", description = "The other person's corrections file.")
    private Path other = Path.of("");

    @Override
    public Integer call() {
      if (!Files.isRegularFile(other)) {
        throw new WrongInput(other + " is no file; give another person's corrections.jsonl");
      }
      CorrectionsFile.Content theirs = new CorrectionsFile(other).read();
      int added = CorrectionsFile.of(places.corpus()).append(theirs.corrections()).size();
      theirs.faults().forEach(f -> System.err.println("Fault: " + Terminal.plain(f.message())));
      System.out.println(
          Sentences.count(added, "correction was", "corrections were")
              + " added, "
              + (theirs.corrections().size() - added)
              + " were there; 'onrecord ingest' applies them, 'onrecord corrections' lists"
              + " conflicts.");
      return ExitCode.DONE;
    }
  }
}
