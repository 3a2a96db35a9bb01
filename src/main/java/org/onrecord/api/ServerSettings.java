package org.onrecord.api;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.alert.Alerting;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.gate.Log;
import org.onrecord.api.http.Writing;
import org.onrecord.api.work.CorpusWork;

/// Where the server listens and what it may hand out.
///
/// @param host address to bind, such as `127.0.0.1`
/// @param port 0 picks a free one
/// @param corpusFolder the only folder that originals are read from
/// @param allowedHosts further names that a request's `Host` may carry, as `name` (any port) or
///     `name:port`; this machine's own names are always allowed
/// @param writing who may write corrections; null when nobody may
/// @param limits on what requests may take
/// @param work reads the corpus for those who ask, and tells how that goes; null when this process
///     does not read it
/// @param log of requests and faults
/// @param alerting how those who keep a search are told; null when nobody is
public record ServerSettings(
    String host,
    int port,
    Path corpusFolder,
    Set<String> allowedHosts,
    @Nullable Writing writing,
    Limits limits,
    @Nullable CorpusWork work,
    Log log,
    @Nullable Alerting alerting) {
  public ServerSettings {
    allowedHosts = Set.copyOf(allowedHosts);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
    }
  }

  /// A server that nobody may write to.
  public ServerSettings(String host, int port, Path corpusFolder, Set<String> allowedHosts) {
    this(host, port, corpusFolder, allowedHosts, null);
  }

  /// A server with the usual limits.
  public ServerSettings(
      String host,
      int port,
      Path corpusFolder,
      Set<String> allowedHosts,
      @Nullable Writing writing) {
    this(
        host, port, corpusFolder, allowedHosts, writing, Limits.standard(), null, Log.none(), null);
  }

  /// These settings with other limits.
  public ServerSettings withLimits(Limits other) {
    return new ServerSettings(
        host, port, corpusFolder, allowedHosts, writing, other, work, log, alerting);
  }

  /// These settings with somebody who reads the corpus.
  public ServerSettings withWork(CorpusWork other) {
    return new ServerSettings(
        host, port, corpusFolder, allowedHosts, writing, limits, other, log, alerting);
  }

  /// These settings with a log.
  public ServerSettings withLog(Log other) {
    return new ServerSettings(
        host, port, corpusFolder, allowedHosts, writing, limits, work, other, alerting);
  }

  /// These settings with somebody who tells of what is new to saved searches.
  public ServerSettings withAlerting(Alerting other) {
    return new ServerSettings(
        host, port, corpusFolder, allowedHosts, writing, limits, work, log, other);
  }

  /// This machine only.
  public static ServerSettings local(int port, Path corpusFolder) {
    return new ServerSettings("127.0.0.1", port, corpusFolder, Set.of());
  }
}
