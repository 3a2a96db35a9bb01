package org.onrecord.api.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.onrecord.api.gate.Log;
import org.onrecord.api.gate.Metrics;
import org.onrecord.api.http.Json;
import org.onrecord.index.Changes;
import org.onrecord.index.StaleCursor;

/// Tells web hooks of statements that are new to a saved search: each delivery at least once, in
/// order, until it is taken or given up. One thread a search.
public final class Alerts implements AutoCloseable {
  private static final int MOST_STATEMENTS = 200;
  private static final long LOOK_MILLIS = 500;

  private final Alerting alerting;
  private final AlertState state;
  private final Courier courier;
  private final DeadLetters dead;
  private final Metrics metrics;
  private final Supplier<? extends Watched> corpus;
  private final Log log;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();

  private Alerts(Alerting alerting, Supplier<? extends Watched> corpus, Metrics metrics, Log log) {
    this.alerting = alerting;
    this.corpus = corpus;
    this.log = log;
    this.state = AlertState.read(alerting.state());
    this.dead = new DeadLetters(alerting.state());
    this.metrics = metrics;
    this.courier = new Courier(alerting.clock());
  }

  /// Begins: a search that is new is told of what comes from now on.
  public static Alerts start(
      Alerting alerting,
      List<SavedSearch> searches,
      Supplier<? extends Watched> corpus,
      Metrics metrics,
      Log log) {
    var alerts = new Alerts(alerting, corpus, metrics, log);
    for (SavedSearch search : searches) {
      if (search.hook() instanceof Hook hook) {
        alerts.begin(search);
        alerts.threads.add(
            Thread.ofPlatform()
                .daemon()
                .name("alerts " + search.id())
                .start(() -> alerts.run(search, hook)));
      }
    }
    return alerts;
  }

  private void begin(SavedSearch search) {
    if (state.of(search.id()) == null) {
      state.put(search.id(), beginning());
    }
  }

  private AlertState.Progress beginning() {
    return new AlertState.Progress(corpus.get().lastChange(), null, 0, 0, null);
  }

  /// How far a search is; empty for one that nobody is told of.
  public Optional<AlertState.Progress> of(SavedSearch search) {
    return Optional.ofNullable(state.of(search.id()));
  }

  /// Deliveries of a search that were given up and are kept, oldest first.
  public List<DeadLetters.Letter> dead(SavedSearch search) {
    return dead.all().stream().filter(letter -> letter.search().equals(search.id())).toList();
  }

  private void run(SavedSearch search, Hook hook) {
    try {
      do {
        tell(search, hook);
      } while (!closing.await(LOOK_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// One look; what fails in it is tried again at the next.
  private void tell(SavedSearch search, Hook hook) throws InterruptedException {
    try {
      while (step(search, hook)) {
        // The next delivery, at once.
      }
    } catch (RuntimeException e) {
      String type = e.getClass().getName();
      log.write(Log.Level.WARN, "alerts-failed", Map.of("search", search.id(), "type", type));
    }
  }

  /// @return true when there may be more to tell
  private boolean step(SavedSearch search, Hook hook) throws InterruptedException {
    AlertState.Progress at = progress(search);
    if (at.pending() == null) {
      at = prepared(search, at);
    }
    AlertState.Pending pending = at.pending();
    return pending != null && delivered(search, hook, at, pending);
  }

  private AlertState.Progress progress(SavedSearch search) {
    AlertState.Progress at = state.of(search.id());
    return at == null ? beginning() : at;
  }

  /// With the next delivery, written down before it is sent; as it was when there is none.
  private AlertState.Progress prepared(SavedSearch search, AlertState.Progress at) {
    Changes changes;
    try {
      changes = corpus.get().changes(at.cursor(), search.given(), MOST_STATEMENTS);
    } catch (StaleCursor e) {
      log.write(Log.Level.WARN, "alerts-begin-anew", Map.of("search", search.id()));
      AlertState.Progress anew = beginning();
      state.put(
          search.id(),
          new AlertState.Progress(anew.cursor(), null, at.delivered(), at.dead(), at.lastFault()));
      return anew;
    }
    List<Object> added = new ArrayList<>();
    for (Changes.Change change : changes.changes()) {
      if (change instanceof Changes.Present present && present.added()) {
        added.add(corpus.get().shown(present.hit()));
      }
    }
    if (changes.cursor().equals(at.cursor())) {
      return at;
    }
    AlertState.Pending pending =
        added.isEmpty() ? null : pending(search, at.cursor(), changes.cursor(), added);
    String cursor = added.isEmpty() ? changes.cursor() : at.cursor();
    var next = new AlertState.Progress(cursor, pending, at.delivered(), at.dead(), at.lastFault());
    state.put(search.id(), next);
    return next;
  }

  private AlertState.Pending pending(
      SavedSearch search, String from, String to, List<Object> statements) {
    String id = DigestUtils.sha256Hex(search.id() + "\n" + from + "\n" + to).substring(0, 24);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("delivery", id);
    body.put("at", alerting.clock().instant().toString());
    body.put("search", Map.of("id", search.id(), "title", search.title()));
    body.put("statements", statements);
    return new AlertState.Pending(id, Json.string(body), to);
  }

  /// Tries until it is taken or given up.
  private boolean delivered(
      SavedSearch search, Hook hook, AlertState.Progress at, AlertState.Pending pending)
      throws InterruptedException {
    Duration pause = alerting.firstPause();
    for (int tried = 1; ; tried++) {
      Optional<String> fault = courier.send(hook, pending.id(), pending.body());
      metrics.delivered(fault.isEmpty() ? "taken" : "not-taken");
      if (fault.isEmpty()) {
        state.put(
            search.id(),
            new AlertState.Progress(pending.cursor(), null, at.delivered() + 1, at.dead(), null));
        return true;
      }
      say(search, pending, tried, fault.get());
      if (tried >= alerting.tries()) {
        giveUp(search, at, pending, fault.get());
        return true;
      }
      state.put(
          search.id(),
          new AlertState.Progress(at.cursor(), pending, at.delivered(), at.dead(), fault.get()));
      if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        return false;
      }
      pause = pause.multipliedBy(2);
    }
  }

  private void say(SavedSearch search, AlertState.Pending pending, int tried, String fault) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("search", search.id());
    line.put("delivery", pending.id());
    line.put("tried", tried);
    line.put("fault", fault);
    log.write(
        Log.Level.WARN,
        tried >= alerting.tries() ? "delivery-given-up" : "delivery-not-taken",
        line);
  }

  private void giveUp(
      SavedSearch search, AlertState.Progress at, AlertState.Pending pending, String fault) {
    metrics.delivered("given-up");
    dead.add(
        new DeadLetters.Letter(
            pending.id(),
            search.id(),
            alerting.clock().instant().toString(),
            fault,
            pending.body()));
    state.put(
        search.id(),
        new AlertState.Progress(
            pending.cursor(),
            null,
            at.delivered(),
            at.dead() + 1,
            "delivery " + pending.id() + " was given up: " + fault));
  }

  /// Ends; what was not taken is sent when a server starts again.
  @Override
  public void close() {
    closing.countDown();
    courier.close();
    for (Thread thread : threads) {
      try {
        var _ = thread.join(Duration.ofSeconds(2));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
