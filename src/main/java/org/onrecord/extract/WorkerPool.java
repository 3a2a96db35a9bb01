package org.onrecord.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.codec.digest.DigestUtils;

/// Reads files in worker processes, so that no file can harm the program that reads it.
///
/// A parser that loops is killed at its deadline, one that takes too much memory ends its own
/// process, one that crashes is tried once more on a fresh worker. Workers start when they are
/// first needed and are kept for the next file. Safe for threads: callers beyond the number of
/// workers wait their turn.
public final class WorkerPool implements Extractor {
  private final Settings settings;
  private final Sandbox sandbox;
  private final Tesseract tesseract;
  private final String ocr;
  private final Path ocrCache = Folders.make();
  private final Semaphore turns;
  private final Semaphore ocrTurns;
  private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("worker-deadlines").factory());
  private final AtomicInteger started = new AtomicInteger();
  private volatile boolean closed;

  private WorkerPool(Settings settings, Sandbox sandbox) {
    this.settings = settings;
    this.sandbox = sandbox;
    this.tesseract = settings.ocr() == Settings.Ocr.OFF ? Tesseract.NONE : Tesseract.find();
    this.ocr = tesseract.installed() ? Tesseract.version() + ' ' + tesseract.languages() : "";
    this.turns = new Semaphore(settings.workers(), true);
    int cores = Runtime.getRuntime().availableProcessors();
    this.ocrTurns = new Semaphore(Math.max(1, Math.min(settings.workers(), cores / 2)), true);
  }

  /// A pool that has not started any process yet.
  public static WorkerPool start(Settings settings) {
    Folders.sweep();
    return start(settings, Sandbox.find());
  }

  /// A pool whose workers run in a given sandbox.
  static WorkerPool start(Settings settings, Sandbox sandbox) {
    return new WorkerPool(settings, sandbox);
  }

  /// What keeps the workers from the network.
  public Sandbox sandbox() {
    return sandbox;
  }

  @Override
  public Extraction extract(Path file) {
    try {
      Extraction refused = Intake.refuse(file, settings.limits());
      return refused != null ? refused : read(file);
    } catch (IOException e) {
      return Intake.unreadable(e);
    }
  }

  @Override
  public String makers() {
    String all =
        Extraction.VERSION
            + ' '
            + settings.limits()
            + ' '
            + settings.heapMegabytes()
            + ' '
            + Shape.ofExtraction();
    return DigestUtils.sha256Hex(all).substring(0, 12);
  }

  @Override
  public String ocr() {
    return ocr;
  }

  private Extraction read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Request request =
        new Request(
            file.toAbsolutePath().toString(),
            name,
            "",
            ocrCache.toString(),
            settings.patience().forFile(name, Files.size(file)),
            settings.limits());
    Extraction plain = ask(file, request);
    return tesseract.installed() && NeedsOcr.in(plain) ? readWithOcr(file, request, plain) : plain;
  }

  /// Pages of images are read a second time, in a lane of their own that cannot block the others.
  private Extraction readWithOcr(Path file, Request request, Extraction plain) throws IOException {
    ocrTurns.acquireUninterruptibly();
    try {
      Extraction read =
          ask(file, request.withOcr(tesseract.languages(), settings.patience().forOcr()));
      return read instanceof Extraction.Extracted ? read : NeedsOcr.unread(plain, read);
    } finally {
      ocrTurns.release();
    }
  }

  private Extraction ask(Path file, Request request) throws IOException {
    turns.acquireUninterruptibly();
    try {
      Worker.Outcome first = askWorker(idleOrNew(), file, request);
      if (first instanceof Worker.Outcome.Answered || first instanceof Worker.Outcome.TimedOut) {
        return Verdict.of(first, settings);
      }
      return Verdict.of(askWorker(newWorker(), file, request), settings);
    } finally {
      turns.release();
    }
  }

  private Worker.Outcome askWorker(Worker worker, Path file, Request request) throws IOException {
    Worker.Outcome outcome = worker.ask(reachable(worker, file, request));
    if (outcome instanceof Worker.Outcome.Answered) {
      giveBack(worker);
    }
    return outcome;
  }

  /// A name that this machine's locale cannot spell, or a file in no ordinary file system, is
  /// copied.
  private static Request reachable(Worker worker, Path file, Request request) throws IOException {
    if (file.getFileSystem().equals(FileSystems.getDefault())
        && Path.of(request.path()).equals(file.toAbsolutePath())) {
      return request;
    }
    Path copy = worker.folder().resolve("file");
    Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    return request.withPath(copy.toString());
  }

  private Worker idleOrNew() {
    Worker worker = idle.pollFirst();
    return worker != null ? worker : newWorker();
  }

  private Worker newWorker() {
    if (closed) {
      throw new IllegalStateException("this pool of workers is closed");
    }
    started.incrementAndGet();
    return Worker.start(settings, sandbox, ocrCache, clock);
  }

  /// Worker processes started so far.
  int started() {
    return started.get();
  }

  private void giveBack(Worker worker) {
    if (closed || worker.documents() >= settings.recycleAfter()) {
      worker.close();
    } else {
      idle.addFirst(worker);
    }
  }

  @Override
  public void close() {
    closed = true;
    turns.acquireUninterruptibly(settings.workers());
    try {
      idle.forEach(Worker::close);
      idle.clear();
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException("a worker process did not end", e.getCause());
    } finally {
      turns.release(settings.workers());
      Folders.delete(ocrCache);
      clock.shutdownNow();
    }
  }
}
