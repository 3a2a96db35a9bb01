package org.onrecord.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.alert.AlertState;
import org.onrecord.api.alert.Alerts;
import org.onrecord.api.alert.DeadLetters;
import org.onrecord.api.alert.SavedSearch;
import org.onrecord.api.alert.SearchesFile;
import org.onrecord.api.gate.Metrics;
import org.onrecord.api.gate.Seats;
import org.onrecord.api.work.CorpusWork;
import org.onrecord.api.work.EventStream;

/// What a running server keeps when it goes over to other parts: seats, listeners, counts.
record Running(
    Seats seats,
    CorpusWork work,
    EventStream events,
    Metrics metrics,
    List<SavedSearch> searches,
    AtomicReference<@Nullable Alerts> alerts) {
  static Running of(ServerSettings settings) {
    CorpusWork given = settings.work();
    CorpusWork work =
        given == null ? new CorpusWork(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)) : given;
    var metrics = new Metrics();
    return new Running(
        new Seats(settings.limits(), metrics),
        work,
        new EventStream(work, settings.limits().listeners()),
        metrics,
        SearchesFile.read(settings.corpusFolder()),
        new AtomicReference<>());
  }

  /// How telling of a search goes; empty where nobody is told.
  Optional<AlertState.Progress> told(SavedSearch search) {
    Alerts now = alerts.get();
    return now == null ? Optional.empty() : now.of(search);
  }

  /// Deliveries of a search that were given up and are kept.
  List<DeadLetters.Letter> dead(SavedSearch search) {
    Alerts now = alerts.get();
    return now == null ? List.of() : now.dead(search);
  }
}
