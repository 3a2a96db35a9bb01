package org.onrecord.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.onrecord.api.Desk;
import org.onrecord.api.view.ExplanationView;
import org.onrecord.index.StatementIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord explain`.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Says why a statement is on record as it is: every decision with its evidence.")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Places places = new Places();

  @Parameters(paramLabel = "ID", description = "Id of a statement, twelve characters.")
  private String id = "";

  @Option(names = "--json", description = "The API's answer as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    ReadingPart reading = ReadingPart.of(places.corpus());
    try (StatementIndex index = Indexes.reading(places.existingIndex())) {
      Optional<ExplanationView> found = new Desk(reading.parts(index, null)).explanation(id);
      if (found.isEmpty()) {
        System.err.println(
            "onrecord: no statement has the id "
                + Terminal.plain(id)
                + "; 'onrecord corrections --state effective' lists those that were withdrawn");
        return ExitCode.NOTHING_FOUND;
      }
      System.out.println(json ? Desk.json(found.get()) : text(found.get()));
      return ExitCode.DONE;
    }
  }

  private static String text(ExplanationView explanation) {
    var lines = new StringJoiner("\n");
    lines.add("Statement " + explanation.id());
    for (ExplanationView.Decision decision : explanation.decisions()) {
      lines.add("");
      lines.add(heading(decision.about()) + ": " + Terminal.plain(decision.answer()));
      decision.because().forEach(why -> lines.add("    " + Terminal.plain(why)));
      decision
          .evidence()
          .forEach(
              words ->
                  lines.add(
                      "    "
                          + words.what()
                          + " "
                          + Sentences.quoted(words.text())
                          + " at "
                          + words.span().start()
                          + "–"
                          + words.span().end()));
      if (decision.rule() != null) {
        lines.add("    rule " + Terminal.plain(decision.rule()));
      }
      if (decision.confidence() != null) {
        String what = decision.about().equals("theme") ? "score" : "confidence";
        lines.add(String.format(Locale.ROOT, "    %s %.2f", what, decision.confidence()));
      }
    }
    return lines.toString();
  }

  private static String heading(String about) {
    return about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1);
  }
}
