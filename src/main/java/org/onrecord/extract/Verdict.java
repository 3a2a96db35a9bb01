package org.onrecord.extract;

/// What the end of a worker says about the file that it was reading.
final class Verdict {
  private static final String UNKNOWN = "application/octet-stream";

  private Verdict() {}

  static Extraction of(Worker.Outcome outcome, Settings settings) {
    return switch (outcome) {
      case Worker.Outcome.Answered answered -> answered.extraction();
      case Worker.Outcome.TimedOut late ->
          failed(
              Extraction.Kind.TIMEOUT,
              "reading was stopped after "
                  + seconds(late.after())
                  + (late.idle()
                      ? " s in which it came no further."
                      : " s, the most that a file of this size may take."));
      case Worker.Outcome.RanOut none ->
          failed(
              Extraction.Kind.OUT_OF_MEMORY,
              "reading took more than the "
                  + settings.heapMegabytes()
                  + " MB of memory that one file may take.");
      case Worker.Outcome.Died died ->
          failed(
              Extraction.Kind.POISON,
              "reading ended the worker process twice, with exit code "
                  + died.exitCode()
                  + ". It said: "
                  + died.lastWords());
    };
  }

  private static String seconds(java.time.Duration time) {
    return time.toMillis() % 1000 == 0
        ? Long.toString(time.toSeconds())
        : String.format(java.util.Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
  }

  private static Extraction failed(Extraction.Kind kind, String message) {
    return new Extraction.Failed(UNKNOWN, kind, message);
  }
}
