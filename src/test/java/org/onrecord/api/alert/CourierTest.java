package org.onrecord.api.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Deliveries to a receiver of the test on this machine, by names that are in no directory.
class CourierTest {
  private static final String REFUSED =
      "the address is one of this machine or its network; \"private: true\" allows it";

  private HttpServer receiver;
  private final List<String> hosts = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  @BeforeEach
  void start() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          hosts.add(
              exchange.getRequestURI().getPath()
                  + " of "
                  + exchange.getRequestHeaders().getFirst("Host"));
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  /// Names that mean one address at first and this machine ever after.
  private static final class Rebinding implements DnsResolver {
    private final List<String> answers;
    private final List<String> asked = new ArrayList<>();

    Rebinding(String... answers) {
      this.answers = List.of(answers);
    }

    @Override
    public InetAddress[] resolve(String host) throws java.net.UnknownHostException {
      String answer = answers.get(Math.min(asked.size(), answers.size() - 1));
      asked.add(host);
      return InetAddress.getAllByName(answer);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  private Hook hook(boolean isPrivate) {
    int port = receiver.getAddress().getPort();
    return new Hook(
        URI.create("http://hooks.example:" + port + "/new?token=x"),
        "a-secret-of-enough-letters",
        isPrivate);
  }

  private static Optional<String> send(Hook hook, DnsResolver names) {
    try (var courier = new Courier(Clock.systemUTC(), names)) {
      return courier.send(hook, "d1", "{}");
    }
  }

  @Test
  void aNameIsLookedUpOnceAndThatAddressIsGoneTo() {
    var names = new Rebinding("127.0.0.1");
    assertEquals(Optional.empty(), send(hook(true), names));
    assertEquals(List.of("hooks.example"), names.asked);
    assertEquals(List.of("/new of hooks.example:" + receiver.getAddress().getPort()), hosts);
  }

  @Test
  void aNameThatMeansThisMachineTheSecondTimeReachesNobody() {
    var names = new Rebinding("240.0.0.1", "127.0.0.1");
    assertEquals(Optional.of(REFUSED), send(hook(false), names));
    assertEquals(1, names.asked.size(), "looked up once");
    assertEquals(Optional.of(REFUSED), send(hook(false), names));
    assertEquals(List.of(), hosts);
  }

  @Test
  void noRedirectIsFollowed() {
    status = 302;
    Optional<String> fault = send(hook(true), new Rebinding("127.0.0.1"));
    assertEquals(Optional.of("it answered 302"), fault);
    assertEquals(1, hosts.size(), hosts + "");
  }

  @Test
  void anAddressThatIsNobodysOnTheInternetIsPrivateHoweverItIsWritten() throws IOException {
    for (String address :
        List.of(
            "127.0.0.1",
            "127.9.9.9",
            "0.0.0.0",
            "0.1.2.3",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "fe80::1",
            "fec0::1",
            "fc00::1",
            "fd12:3456::1",
            "ff02::1",
            "2130706433")) {
      assertTrue(PublicHosts.isPrivate(InetAddress.getByName(address)), address);
    }
    for (String address :
        List.of("93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "8.8.8.8")) {
      assertFalse(PublicHosts.isPrivate(InetAddress.getByName(address)), address);
    }
  }
}
