package org.onrecord.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// What a running server keeps when it goes over to other parts: seats, listeners, counts.
record Running(Seats seats, CorpusWork work, EventStream events, Metrics metrics) {
  static Running of(ServerSettings settings) {
    CorpusWork given = settings.work();
    CorpusWork work =
        given == null ? new CorpusWork(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)) : given;
    var metrics = new Metrics();
    return new Running(
        new Seats(settings.limits(), metrics),
        work,
        new EventStream(work, settings.limits().listeners()),
        metrics);
  }
}
