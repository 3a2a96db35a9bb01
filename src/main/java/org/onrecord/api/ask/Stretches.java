package org.onrecord.api.ask;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.index.Query.Interval;
import org.onrecord.index.Query.When;

/// The words by which parameters name stretches of time: `month`, which is `said:month`,
/// `published:week`, `event:auto` …
public final class Stretches {
  private Stretches() {}

  /// All of them.
  public static Set<String> all() {
    return intervals().stream()
        .flatMap(
            interval ->
                Stream.concat(
                    Stream.of(interval), whens().stream().map(when -> when + ":" + interval)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What lies on a line of time: `said` …
  public static Set<String> whens() {
    return names(When.values());
  }

  /// How long a stretch is: `month` …
  public static Set<String> intervals() {
    return names(Interval.values());
  }

  /// What one of [#all] puts on a line of time.
  public static When when(String stretch) {
    int colon = stretch.indexOf(':');
    return colon < 0
        ? When.SAID
        : When.valueOf(stretch.substring(0, colon).toUpperCase(Locale.ROOT));
  }

  /// How long one of [#all] is.
  public static Interval interval(String stretch) {
    return Interval.valueOf(stretch.substring(stretch.indexOf(':') + 1).toUpperCase(Locale.ROOT));
  }

  private static Set<String> names(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
