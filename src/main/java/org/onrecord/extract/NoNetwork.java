package org.onrecord.extract;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/// Refuses every address that leads out of this machine, whichever parser asks.
final class NoNetwork {
  private static final Set<String> REFUSED = Set.of("http", "https", "ftp", "mailto");

  private NoNetwork() {}

  /// For this process, once.
  static void install() {
    URL.setURLStreamHandlerFactory(protocol -> REFUSED.contains(protocol) ? new Refusing() : null);
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new IOException("documents may not reach the network: " + address.getHost());
    }
  }
}
