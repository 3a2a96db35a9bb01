package org.onrecord.api.gate;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Which methods each address takes. Safe for threads.
public final class Methods {
  private static final String READS = "GET, HEAD, OPTIONS";

  private final Set<String> reads;
  private final Set<String> writes;

  /// @param reads addresses that take GET, and with it HEAD
  /// @param writes addresses that take POST; none of them holds an id
  public Methods(Collection<String> reads, Collection<String> writes) {
    this.reads = Set.copyOf(reads);
    this.writes = Set.copyOf(writes);
  }

  /// The methods that an address takes, as `Allow` lists them; of one that is nobody's those that
  /// tell so.
  String of(String path) {
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (!writes.contains(plain)) {
      return READS;
    }
    return reads.contains(plain) ? "GET, HEAD, POST, OPTIONS" : "POST, OPTIONS";
  }

  /// True when an address takes a method.
  boolean take(String path, String method) {
    return List.of(of(path).split(", ", -1)).contains(method);
  }
}
