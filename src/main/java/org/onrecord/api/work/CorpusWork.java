package org.onrecord.api.work;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Links;
import org.onrecord.api.view.JobView;
import org.onrecord.api.view.ProgressView;
import org.onrecord.index.FileState;
import org.onrecord.index.Standing;

/// Between those who ask for the corpus to be read, the one who reads it, and those who listen how
/// that is going. Safe for threads.
public final class CorpusWork implements AutoCloseable {
  private static final int EVENTS_KEPT = 2_000;
  private static final int JOBS_KEPT = 200;

  private final Clock clock;
  private final String process;
  private final EventLog events = new EventLog(EVENTS_KEPT);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition asked = lock.newCondition();
  private final Map<String, JobView> jobs = new LinkedHashMap<>();
  private Counts counts = new Counts("IDLE", 0, 0);
  private @Nullable String waiting;
  private @Nullable String running;
  private int asks;
  private boolean closed;

  /// @param clock tells when jobs were asked for, began and ended
  public CorpusWork(Clock clock) {
    this.clock = clock;
    this.process = Long.toString(clock.millis(), Character.MAX_RADIX);
  }

  /// Reads the corpus.
  @FunctionalInterface
  public interface Reading {
    /// Reads what is new.
    ///
    /// @throws RuntimeException when it fails, with a sentence that says why
    void read();
  }

  /// What was counted so far.
  private static final class Counts {
    private final String phase;
    private final int toRead;
    private final int kept;
    private int read;
    private int gone;
    private long statements;
    private final Map<String, Integer> states = new java.util.TreeMap<>();

    Counts(String phase, int toRead, int kept) {
      this.phase = phase;
      this.toRead = toRead;
      this.kept = kept;
    }

    Counts in(String next) {
      Counts counts = new Counts(next, toRead, kept);
      counts.read = read;
      counts.gone = gone;
      counts.statements = statements;
      counts.states.putAll(states);
      return counts;
    }

    ProgressView view(@Nullable String job) {
      return new ProgressView(
          phase, toRead, kept, read, gone, statements, new java.util.TreeMap<>(states), job);
    }
  }

  /// Asks for the corpus to be read. A job that waits already stands for all who ask before it
  /// begins.
  public JobView ask() {
    lock.lock();
    try {
      JobView stands = waiting == null ? null : jobs.get(waiting);
      if (stands != null) {
        return stands;
      }
      String id = DigestUtils.sha256Hex(process + "-" + ++asks).substring(0, 12);
      waiting = id;
      JobView job =
          job(id, "WAITING", clock.instant().toString(), null, null, new Counts("IDLE", 0, 0));
      keep(job);
      asked.signalAll();
      return job;
    } finally {
      lock.unlock();
    }
  }

  private JobView job(
      String id,
      String state,
      String requested,
      @Nullable String started,
      @Nullable String ended,
      Counts progress) {
    return new JobView(id, state, requested, started, ended, progress.view(id), null, links(id));
  }

  private static Map<String, String> links(String id) {
    return Map.of("self", Links.API + "/corpus/jobs/" + id);
  }

  private void keep(JobView job) {
    jobs.put(job.id(), job);
    while (jobs.size() > JOBS_KEPT) {
      jobs.remove(jobs.keySet().iterator().next());
    }
    events.add("job", job);
  }

  /// A job of this process.
  public Optional<JobView> job(String id) {
    lock.lock();
    try {
      JobView job = jobs.get(id);
      if (job == null || !id.equals(running)) {
        return Optional.ofNullable(job);
      }
      return Optional.of(ended(job, "RUNNING", null, null));
    } finally {
      lock.unlock();
    }
  }

  /// True when somebody asks for the corpus to be read.
  public boolean isAsked() {
    lock.lock();
    try {
      return waiting != null;
    } finally {
      lock.unlock();
    }
  }

  /// Waits until somebody asks.
  ///
  /// @return true when somebody does
  public boolean await(long millis) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (waiting == null && !closed && left > 0) {
        left = asked.awaitNanos(left);
      }
      return waiting != null;
    } finally {
      lock.unlock();
    }
  }

  /// Does the job that waits, if there is one. Whatever fails ends the job, and nothing else.
  public void doAsked(Reading reading) {
    String id = begun();
    if (id == null) {
      return;
    }
    try {
      reading.read();
      end(id, "DONE", null);
    } catch (RuntimeException e) {
      end(id, "FAILED", String.valueOf(e.getMessage()));
    }
  }

  private @Nullable String begun() {
    lock.lock();
    try {
      String id = waiting;
      if (id != null) {
        waiting = null;
        running = id;
        counts = new Counts("IDLE", 0, 0);
        JobView job = jobs.get(id);
        if (job != null) {
          keep(job(id, "RUNNING", job.requested(), clock.instant().toString(), null, counts));
        }
      }
      return id;
    } finally {
      lock.unlock();
    }
  }

  private void end(String id, String state, @Nullable String message) {
    lock.lock();
    try {
      JobView job = jobs.get(id);
      running = null;
      if (job != null) {
        keep(ended(job, state, clock.instant().toString(), message));
      }
    } finally {
      lock.unlock();
    }
  }

  private JobView ended(
      JobView job, String state, @Nullable String ended, @Nullable String message) {
    return new JobView(
        job.id(),
        state,
        job.requested(),
        job.started(),
        ended,
        counts.view(job.id()),
        message,
        job.links());
  }

  /// The corpus is listed.
  ///
  /// @param toRead files that will be looked into
  /// @param kept files that stand as they are
  public void begin(int toRead, int kept) {
    change("progress", () -> counts = new Counts("READING", toRead, kept));
  }

  /// A file is done.
  public void read(FileState state) {
    lock.lock();
    try {
      counts.read++;
      counts.statements += state.statements();
      counts.states.merge(state.state().name(), 1, Integer::sum);
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("path", state.path());
      file.put("state", state.state().name());
      file.put("reason", state.reason());
      file.put("statements", state.statements());
      file.put("progress", counts.view(running));
      events.add("file", file);
    } finally {
      lock.unlock();
    }
  }

  /// A file has left the corpus.
  public void gone(String path) {
    lock.lock();
    try {
      counts.gone++;
      events.add("gone", Map.of("path", path));
    } finally {
      lock.unlock();
    }
  }

  /// Copies are looked for.
  public void lookingForCopies() {
    change("progress", () -> counts = counts.in("COPIES"));
  }

  /// The reading ended.
  public void end() {
    change("progress", () -> counts = counts.in("ENDED"));
  }

  private void change(String type, Runnable what) {
    lock.lock();
    try {
      what.run();
      events.add(type, counts.view(running));
    } finally {
      lock.unlock();
    }
  }

  /// The index that is served stands elsewhere than before.
  public void committed(Standing standing) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("generation", standing.generation());
    data.put("documents", standing.documents());
    data.put("statements", standing.statements());
    events.add("committed", data);
  }

  /// How far the reading at hand is.
  ProgressView progress() {
    lock.lock();
    try {
      return counts.view(running);
    } finally {
      lock.unlock();
    }
  }

  EventLog events() {
    return events;
  }

  /// Tells the events of this process from those of one before it.
  public String process() {
    return process;
  }

  /// True once nobody listens or asks any more.
  public boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /// Lets all listeners go, and who waits for somebody to ask.
  @Override
  public void close() {
    events.close();
    lock.lock();
    try {
      closed = true;
      asked.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
