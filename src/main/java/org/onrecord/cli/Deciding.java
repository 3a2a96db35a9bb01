package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.correction.Deed;
import org.onrecord.correction.RegisterAction;
import org.onrecord.vocabulary.Nearest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who decides about the register and why; shared by the verbs that write such a decision.
final class Deciding {
  @Mixin private Places places = new Places();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (default: the name of your account).")
  private @Nullable String by;

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why, for those who read it.")
  private String reason = "";

  @Option(names = "--json", description = "The line that was written, as JSON.")
  private boolean json;

  ReadingPart reading() {
    return ReadingPart.of(places.corpus());
  }

  Path corpus() {
    return places.corpus();
  }

  /// Checks that the register has an actor.
  ///
  /// @throws WrongInput with the nearest id when it has not
  void check(ReadingPart reading, String id) {
    if (reading.register().find(id).isEmpty()) {
      Optional<String> moved = reading.register().movedTo(id);
      List<String> ids = reading.register().actors().stream().map(a -> a.id()).toList();
      String meant =
          moved
              .map(m -> "; it was merged into \"" + m + "\"")
              .or(() -> Nearest.to(id, ids).map(n -> "; did you mean \"" + n + "\"?"))
              .orElse("; 'onrecord actors review' lists names and the ids that may be meant");
      throw new WrongInput("the register has no actor \"" + id + "\"" + meant);
    }
  }

  /// Writes a decision and says so.
  int write(List<? extends RegisterAction> actions) {
    String who = by == null ? System.getProperty("user.name", "") : by;
    if (who.isBlank()) {
      throw new WrongInput("nobody to sign the decision; give a name with --by NAME");
    }
    var now = Clock.systemUTC().instant();
    List<Correction> made =
        actions.stream().map(action -> Correction.of(now, who, reason, action)).toList();
    CorrectionsFile file = CorrectionsFile.of(places.corpus());
    List<Correction> added = file.append(made);
    for (Correction correction : added) {
      System.out.println(
          json
              ? CorrectionJson.line(correction).strip()
              : correction.id() + "  " + Terminal.plain(Deed.sentence(correction)));
    }
    System.err.println("Written to " + file.path() + "; the next 'onrecord ingest' reads by it.");
    return ExitCode.DONE;
  }
}
