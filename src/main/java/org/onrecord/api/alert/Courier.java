package org.onrecord.api.alert;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/// Carries signed deliveries to web hooks: no redirect is followed, and an address of this machine
/// or its network is only gone to where the file of saved searches says so. Safe for threads.
public final class Courier implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  /// @param clock dates the signatures
  Courier(Clock clock) {
    this.clock = clock;
  }

  /// Sends a delivery.
  ///
  /// @return why it was not taken; empty when it was
  Optional<String> send(Hook hook, String delivery, String body) throws InterruptedException {
    try {
      if (!hook.isPrivate() && isPrivate(hook.url().getHost())) {
        return Optional.of(
            "the address is one of this machine or its network; \"private: true\" allows it");
      }
      HttpResponse<Void> answer =
          http.send(request(hook, delivery, body), HttpResponse.BodyHandlers.discarding());
      boolean taken = answer.statusCode() / 100 == 2;
      return taken ? Optional.empty() : Optional.of("it answered " + answer.statusCode());
    } catch (IOException e) {
      return Optional.of("it cannot be reached (" + e.getClass().getSimpleName() + ")");
    }
  }

  private HttpRequest request(Hook hook, String delivery, String body) {
    String seconds = Long.toString(clock.instant().getEpochSecond());
    return HttpRequest.newBuilder(hook.url())
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("User-Agent", "OnRecord")
        .header("OnRecord-Delivery", delivery)
        .header("OnRecord-Timestamp", seconds)
        .header("OnRecord-Signature", "sha256=" + signature(hook.secret(), seconds, body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  /// HMAC-SHA256 over the time, a full stop and the body, in hex.
  public static String signature(String secret, String seconds, String body) {
    byte[] key = secret.getBytes(StandardCharsets.UTF_8);
    return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(seconds + "." + body);
  }

  private static boolean isPrivate(String host) throws IOException {
    for (InetAddress address : InetAddress.getAllByName(host.replaceAll("[\\[\\]]", ""))) {
      byte[] bytes = address.getAddress();
      boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
      boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
      if (unique
          || shared
          || address.isLoopbackAddress()
          || address.isAnyLocalAddress()
          || address.isLinkLocalAddress()
          || address.isSiteLocalAddress()
          || address.isMulticastAddress()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
