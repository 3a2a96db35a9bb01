package org.onrecord.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// One worker process and the pipe to it. Used by one thread at a time.
final class Worker implements AutoCloseable {
  private static final int OUT_OF_MEMORY = 3;
  private static final Duration START = Duration.ofSeconds(60);

  private final Process process;
  private final Path folder;
  private final LastWords lastWords;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final ScheduledExecutorService clock;
  private final Duration patience;
  private List<ProcessHandle> members = List.of();
  private int documents;

  private Worker(Process process, Path folder, Duration patience, ScheduledExecutorService clock) {
    this.process = process;
    this.patience = patience;
    this.folder = folder;
    this.clock = clock;
    this.lastWords = LastWords.of(process.getErrorStream());
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /// Starts a process and waits until it is ready.
  ///
  /// @param ocrCache a folder that it may write to, beside its own
  /// @throws UncheckedIOException when no process comes up
  static Worker start(
      Settings settings, Sandbox sandbox, Path ocrCache, ScheduledExecutorService clock) {
    Path folder = Folders.make();
    try {
      List<String> command = WorkerCommand.of(settings, folder);
      var builder = new ProcessBuilder(sandbox.around(command, List.of(folder, ocrCache)));
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("TMPDIR", folder.toString());
      var worker =
          new Worker(builder.start(), folder, settings.patience().withoutProgress(), clock);
      worker.awaitReady();
      return worker;
    } catch (IOException e) {
      Folders.delete(folder);
      throw new UncheckedIOException("no worker process could be started: " + e.getMessage(), e);
    }
  }

  private void awaitReady() throws IOException {
    Deadline deadline = Deadline.of(process, members, START, START, clock);
    try {
      int greeting = in.readUnsignedByte();
      if (greeting != WorkerMain.READY) {
        throw new IOException("it answered " + greeting);
      }
      members = Processes.of(process);
    } catch (IOException e) {
      kill();
      throw new IOException(
          (deadline.passed() != null
                  ? "it was not ready within " + START.toSeconds() + " s"
                  : e.getMessage())
              + ". It said: "
              + lastWords.text(),
          e);
    } finally {
      deadline.cancel();
    }
  }

  /// Documents read so far.
  int documents() {
    return documents;
  }

  /// Where its temporary files go.
  Path folder() {
    return folder;
  }

  /// Asks for one file. After any outcome but [Outcome.Answered] the worker is dead.
  Outcome ask(Request request) {
    documents++;
    Deadline deadline = Deadline.of(process, members, request.budget(), patience, clock);
    try {
      request.writeTo(out);
      return new Outcome.Answered(Wire.read(in, deadline::progressed));
    } catch (IOException | IllegalArgumentException e) {
      int exit = kill();
      Deadline.Passed passed = deadline.passed();
      return passed != null
          ? new Outcome.TimedOut(passed.after(), passed.idle())
          : exit == OUT_OF_MEMORY ? new Outcome.RanOut() : new Outcome.Died(exit, lastWords.text());
    } finally {
      deadline.cancel();
    }
  }

  /// Kills the process unless it has ended, clears its folder, and gives its exit code.
  private int kill() {
    try {
      // A process that ran out of memory closes its pipe a little before its exit code is there.
      if (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
        Processes.kill(process);
      }
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Processes.kill(process);
      Thread.currentThread().interrupt();
    }
    Folders.delete(folder);
    return process.isAlive() ? -1 : process.exitValue();
  }

  /// Lets the process end, killing it when it does not within two seconds.
  @Override
  public void close() {
    try {
      out.close();
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        Processes.kill(process);
      }
    } catch (IOException e) {
      Processes.kill(process);
    } catch (InterruptedException e) {
      Processes.kill(process);
      Thread.currentThread().interrupt();
    }
    kill();
  }

  /// How a request ended.
  sealed interface Outcome {
    record Answered(Extraction extraction) implements Outcome {}

    record TimedOut(Duration after, boolean idle) implements Outcome {}

    record RanOut() implements Outcome {}

    record Died(int exitCode, String lastWords) implements Outcome {}
  }
}
