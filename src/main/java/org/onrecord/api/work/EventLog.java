package org.onrecord.api.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.onrecord.api.http.Json;

/// The last events of a process, numbered from 1, for listeners who each read at their own pace:
/// who is too slow misses events and is told so, and never holds up who writes. Safe for threads.
final class EventLog implements AutoCloseable {
  private final int most;
  private final Deque<Event> events = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long last;
  private boolean closed;

  /// @param most events that are kept
  EventLog(int most) {
    this.most = most;
  }

  /// One event.
  ///
  /// @param data JSON in one line
  record Event(long number, String type, String data) {}

  /// What a listener is given.
  ///
  /// @param lost true when events after the last that it had are no longer kept
  /// @param closed true when no more will come
  record Batch(List<Event> events, boolean lost, boolean closed) {}

  void add(String type, Object data) {
    lock.lock();
    try {
      events.add(new Event(++last, type, Json.string(data)));
      if (events.size() > most) {
        events.remove();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Number of the last event; 0 before the first.
  long last() {
    lock.lock();
    try {
      return last;
    } finally {
      lock.unlock();
    }
  }

  /// The events after one, as soon as there are any or the time is over.
  Batch after(long number, long millis) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (last == number && !closed && left > 0) {
        left = changed.awaitNanos(left);
      }
      long oldest = events.isEmpty() ? last + 1 : events.getFirst().number();
      List<Event> later = new ArrayList<>();
      events.stream().filter(event -> event.number() > number).forEach(later::add);
      return new Batch(List.copyOf(later), number < oldest - 1 || number > last, closed);
    } finally {
      lock.unlock();
    }
  }

  /// Lets all listeners go.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
