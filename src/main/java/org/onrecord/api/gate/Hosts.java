package org.onrecord.api.gate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The names that this server answers for. A page of another site that resolves its own name to
/// this machine is refused here.
public final class Hosts {
  private static final Set<String> OWN = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Set<String> names;

  /// @param bound address that the server listens on
  /// @param further names allowed besides, as `name` or `name:port`
  public Hosts(String bound, Set<String> further) {
    Set<String> all = new TreeSet<>();
    further.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
    if (!bound.equals("0.0.0.0") && !bound.equals("::") && !OWN.contains(bound)) {
      all.add(bound.contains(":") ? "[" + bound + "]" : bound.toLowerCase(Locale.ROOT));
    }
    this.names = Set.copyOf(all);
  }

  /// True for a `Host` of this server.
  ///
  /// @param host the header's value; empty where there is none
  /// @param port that the server listens on
  boolean accept(String host, int port) {
    String asked = host.toLowerCase(Locale.ROOT);
    String name = withoutPort(asked);
    if (names.contains(asked) || names.contains(name)) {
      return true;
    }
    boolean rightPort = asked.equals(name + ":" + port) || (port == 80 && asked.equals(name));
    return OWN.contains(name) && rightPort;
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }
}
