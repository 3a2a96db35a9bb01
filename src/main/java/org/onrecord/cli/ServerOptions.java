package org.onrecord.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.gate.Log;
import picocli.CommandLine.Option;

/// What requests may take of the machine; how `serve` speaks of what it does.
final class ServerOptions {
  @Option(
      names = "--search-timeout",
      paramLabel = "MS",
      defaultValue = "1000",
      description =
          "Milliseconds after which a search is stopped and answered with search-timeout (default:"
              + " ${DEFAULT-VALUE}).")
  private int searchMillis = 1_000;

  @Option(
      names = "--searches",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Searches that may run at once; others wait a second, then get busy (default: two for"
              + " each processor).")
  private int searches;

  @Option(
      names = "--exports",
      paramLabel = "N",
      defaultValue = "64",
      description = "Exports that may be written at once (default: ${DEFAULT-VALUE}).")
  private int exports = 64;

  @Option(
      names = "--listeners",
      paramLabel = "N",
      defaultValue = "32",
      description = "Listeners to the progress of the corpus at once (default: ${DEFAULT-VALUE}).")
  private int listeners = 32;

  @Option(
      names = "--least-rate",
      paramLabel = "N",
      defaultValue = "1024",
      description =
          "Bytes a second that a client has to take of an answer, or send of a body, while it is"
              + " waited for; a slower one is cut off after half a minute (default:"
              + " ${DEFAULT-VALUE}; 0 waits for everybody).")
  private int leastRate = 1_024;

  @Option(
      names = "--stop-timeout",
      paramLabel = "S",
      defaultValue = "10",
      description =
          "Seconds that requests under way may take to end when the server is stopped (default:"
              + " ${DEFAULT-VALUE}).")
  private int stopSeconds = 10;

  @Option(
      names = "--log-level",
      paramLabel = "LEVEL",
      defaultValue = "warn",
      description =
          "How much is said on standard error, a line of JSON an event: off, warn (what failed) or"
              + " info (every request too, never what was searched for) (default:"
              + " ${DEFAULT-VALUE}).")
  private Log.Level logLevel = Log.Level.WARN;

  /// The log, on standard error.
  Log log() {
    return Log.to(System.err, logLevel, Clock.systemUTC());
  }

  /// What the numbers have to keep to.
  List<SettingCheck> checks() {
    return List.of(
        within("search-timeout", searchMillis, 1, 600_000),
        within("searches", searches, 0, 10_000),
        within("exports", exports, 1, 10_000),
        within("listeners", listeners, 0, 10_000),
        within("least-rate", leastRate, 0, 1_000_000),
        within("stop-timeout", stopSeconds, 0, 3_600));
  }

  /// The limits that were chosen, once they are checked.
  Limits limits() {
    Limits usual = Limits.standard();
    return new Limits(
        Duration.ofMillis(searchMillis),
        usual.patience(),
        searches == 0 ? usual.searches() : searches,
        exports,
        usual.idle(),
        usual.requestTime(),
        leastRate,
        usual.bodyBytes(),
        listeners,
        Duration.ofSeconds(stopSeconds));
  }

  private static SettingCheck within(String setting, int value, int least, int most) {
    return new SettingCheck(
        setting,
        () -> {
          if (value < least || value > most) {
            throw new WrongInput(
                "--" + setting + " is " + value + "; give a number from " + least + " to " + most);
          }
        });
  }
}
