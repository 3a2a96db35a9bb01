package org.onrecord.api.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/// Carries signed deliveries to web hooks: no redirect is followed, and an address of this machine
/// or its network is only gone to where the file of saved searches says so. Safe for threads.
public final class Courier implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Clock clock;
  private final CloseableHttpClient abroad;
  private final CloseableHttpClient anywhere;

  /// @param clock dates the signatures
  public Courier(Clock clock) {
    this(clock, SystemDefaultDnsResolver.INSTANCE);
  }

  /// @param names finds the addresses of hosts
  Courier(Clock clock, DnsResolver names) {
    this.clock = clock;
    this.abroad = client(new PublicHosts(names));
    this.anywhere = client(names);
  }

  private static CloseableHttpClient client(DnsResolver names) {
    Timeout patience = Timeout.of(PATIENCE);
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(patience)
                .setResponseTimeout(patience)
                .build())
        .setUserAgent("OnRecord")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableAuthCaching()
        .disableCookieManagement()
        .disableContentCompression()
        .build();
  }

  /// Sends a delivery.
  ///
  /// @return why it was not taken; empty when it was
  public Optional<String> send(Hook hook, String delivery, String body) {
    HttpPost request = request(hook, delivery, body);
    try {
      int status =
          (hook.isPrivate() ? anywhere : abroad).execute(request, answer -> answer.getCode());
      return status / 100 == 2 ? Optional.empty() : Optional.of("it answered " + status);
    } catch (PublicHosts.Private e) {
      return Optional.of(
          "the address is one of this machine or its network; \"private: true\" allows it");
    } catch (IOException e) {
      return Optional.of("it cannot be reached (" + e.getClass().getSimpleName() + ")");
    }
  }

  private HttpPost request(Hook hook, String delivery, String body) {
    String seconds = Long.toString(clock.instant().getEpochSecond());
    var request = new HttpPost(hook.url());
    request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    request.setHeader("OnRecord-Delivery", delivery);
    request.setHeader("OnRecord-Timestamp", seconds);
    request.setHeader("OnRecord-Signature", "sha256=" + signature(hook.secret(), seconds, body));
    return request;
  }

  /// HMAC-SHA256 over the time, a full stop and the body, in hex.
  public static String signature(String secret, String seconds, String body) {
    byte[] key = secret.getBytes(StandardCharsets.UTF_8);
    return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(seconds + "." + body);
  }

  @Override
  public void close() {
    abroad.close(CloseMode.IMMEDIATE);
    anywhere.close(CloseMode.IMMEDIATE);
  }
}
