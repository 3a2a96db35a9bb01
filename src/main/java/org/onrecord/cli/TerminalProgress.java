package org.onrecord.cli;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.FileState;
import org.onrecord.ingest.Progress;

/// How a run is going: a bar with rate and time left on a terminal, else a line every ten seconds.
/// Both name a file that is being read for long.
final class TerminalProgress implements Progress, AutoCloseable {
  private static final Duration LINES = Duration.ofSeconds(10);
  private static final Duration BAR = Duration.ofSeconds(1);
  private static final long SLOW_NANOS = Duration.ofSeconds(5).toNanos();

  private final PrintStream err;
  private final boolean terminal;
  private final LongSupplier nanos;
  private final Map<String, Long> reading = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();
  private @Nullable ProgressBar bar;
  private @Nullable ScheduledExecutorService ticks;
  private int total;
  private long start;
  private volatile boolean seeksCopies;

  /// @param nanos a clock that only goes forward
  TerminalProgress(PrintStream err, boolean terminal, LongSupplier nanos) {
    this.err = err;
    this.terminal = terminal;
    this.nanos = nanos;
  }

  /// The listener for this process: a bar when a person watches, else lines.
  @SuppressWarnings("SystemConsoleNull") // null where a console provider refuses
  static TerminalProgress forThisProcess(PrintStream err) {
    // Without a terminal there may be a console all the same since Java 22; isTerminal() tells.
    Console console = System.console();
    return new TerminalProgress(err, console != null && console.isTerminal(), System::nanoTime);
  }

  @Override
  public void begin(int toRead, int kept) {
    total = toRead;
    start = nanos.getAsLong();
    if (toRead == 0) {
      return;
    }
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(toRead)
              .setUnit(" files", 1)
              .showSpeed()
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(err))
              .build();
    }
    tick(terminal ? BAR : LINES, terminal ? BAR : LINES);
  }

  private void tick(Duration first, Duration pause) {
    ticks =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    var _ =
        ticks.scheduleAtFixedRate(
            this::tick, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Says so where it takes longer than a moment, also when no file had to be read: the run before
  /// may have been killed here.
  @Override
  public void lookingForCopies() {
    close();
    start = nanos.getAsLong();
    seeksCopies = true;
    tick(terminal ? BAR : LINES, LINES);
  }

  private void tick() {
    if (bar == null) {
      err.println(line());
    } else {
      bar.setExtraMessage(slow());
    }
  }

  /// Where the run stands, such as “120 of 400 files, 12.5 a second, about 22 s left”.
  String line() {
    if (seeksCopies) {
      long passed = (nanos.getAsLong() - start) / 1_000_000_000;
      return "looking for copies among all documents … for " + passed + " s";
    }
    double seconds = Math.max(1, nanos.getAsLong() - start) / 1e9;
    int now = done.get();
    double rate = now / seconds;
    String left = now == 0 ? "" : ", about " + Math.round((total - now) / rate) + " s left";
    String slow = slow();
    return now
        + " of "
        + total
        + " files, "
        + Math.round(rate * 10) / 10.0
        + " a second"
        + left
        + (slow.isEmpty() ? "" : "; " + slow);
  }

  /// The file that has been read for longest, when that is long.
  private String slow() {
    long now = nanos.getAsLong();
    return reading.entrySet().stream()
        .filter(entry -> now - entry.getValue() > SLOW_NANOS)
        .min(Map.Entry.comparingByValue())
        .map(
            entry ->
                "reading "
                    + Terminal.plain(entry.getKey())
                    + " for "
                    + (now - entry.getValue()) / 1_000_000_000
                    + " s")
        .orElse("");
  }

  @Override
  public void started(String path) {
    reading.put(path, nanos.getAsLong());
  }

  @Override
  public void read(FileState state) {
    reading.remove(state.path());
    done.incrementAndGet();
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void end() {
    close();
  }

  @Override
  public void close() {
    if (ticks != null) {
      ticks.shutdownNow();
      ticks = null;
    }
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
