package org.onrecord.api.alert;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// How those who keep a search are told of what is new.
///
/// @param state file that says how far deliveries are
/// @param clock dates deliveries
/// @param firstPause before a delivery is tried a second time; doubled with each try
/// @param tries after which a delivery is given up
public record Alerting(Path state, Clock clock, Duration firstPause, int tries) {
  /// Eleven tries over 17 minutes.
  public static Alerting usual(Path state, Clock clock) {
    return new Alerting(state, clock, Duration.ofSeconds(1), 11);
  }
}
