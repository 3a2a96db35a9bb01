package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Threads that read files and a bounded queue to the one writer.
///
/// No more than a few files a thread and 64 MB of files wait between them, one larger file counting
/// as 64 MB, so that memory does not grow with the corpus.
final class Readers implements AutoCloseable {
  private static final int WAITING_PER_THREAD = 4;
  private static final long LOOK_MILLIS = 200;
  private static final int MOST_KILOBYTES = 64 << 10;

  private final List<CorpusWalk.Found> files;
  private final Function<CorpusWalk.Found, List<Outcome>> reading;
  private final AtomicInteger next = new AtomicInteger();
  private final BlockingQueue<Delivery> queue;
  private final Semaphore room = new Semaphore(MOST_KILOBYTES, true);
  private final List<Thread> threads = new ArrayList<>();
  private int taken;
  private volatile boolean closed;

  /// What came of a file with the room that it takes, or what ended a reader.
  private record Delivery(
      @Nullable List<Outcome> outcomes, int kilobytes, @Nullable Throwable fault) {}

  private Readers(
      List<CorpusWalk.Found> files,
      Function<CorpusWalk.Found, List<Outcome>> reading,
      int threads) {
    this.files = files;
    this.reading = reading;
    this.queue = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
  }

  static Readers start(
      List<CorpusWalk.Found> files,
      Function<CorpusWalk.Found, List<Outcome>> reading,
      int threads) {
    var readers = new Readers(files, reading, threads);
    for (int i = 0; i < threads; i++) {
      readers.threads.add(Thread.ofPlatform().daemon().name("reader-" + i).start(readers::work));
    }
    return readers;
  }

  /// The next file that is done, in any order; null when there is none left or when stopped.
  @Nullable List<Outcome> next(BooleanSupplier stopped) {
    try {
      Delivery delivery = null;
      while (delivery == null) {
        if (taken == files.size() || stopped.getAsBoolean()) {
          return null;
        }
        delivery = queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      }
      taken++;
      room.release(delivery.kilobytes());
      rethrow(delivery.fault());
      return delivery.outcomes();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted; start it again to go on", e);
    }
  }

  private static void rethrow(@Nullable Throwable fault) {
    switch (fault) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(fault);
    }
  }

  private void work() {
    try {
      int i = next.getAndIncrement();
      while (i < files.size() && !closed) {
        CorpusWalk.Found file = files.get(i);
        int kilobytes = (int) Math.min(MOST_KILOBYTES, 1 + file.byteLength() / 1024);
        room.acquire(kilobytes);
        queue.put(deliver(file, kilobytes));
        i = next.getAndIncrement();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Delivery deliver(CorpusWalk.Found file, int kilobytes) {
    try {
      return new Delivery(reading.apply(file), kilobytes, null);
    } catch (RuntimeException | Error e) {
      return new Delivery(null, kilobytes, e);
    }
  }

  /// No further file is taken up; what was being read is dropped.
  @Override
  public void close() {
    closed = true;
    threads.forEach(Thread::interrupt);
  }
}
