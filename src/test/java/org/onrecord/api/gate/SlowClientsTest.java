package org.onrecord.api.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Clients of a real server on real sockets, who take and send as slowly as they like.
class SlowClientsTest {
  /// More than the buffers of two sockets hold.
  private static final int BLOCKS = 256;

  private static final byte[] BLOCK = new byte[1 << 15];

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  /// How each request ended: bytes read of its body and then written, or the class of what failed.
  private final CompletableFuture<String> ended = new CompletableFuture<>();

  @BeforeEach
  void start() throws Exception {
    connector.setHost("127.0.0.1");
    connector.setIdleTimeout(60_000);
    server.addConnector(connector);
    var slow = new SlowClients(Duration.ofMillis(500), 20_000);
    slow.setHandler(new Worker());
    server.setHandler(slow);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  /// Reads the body; under `/all` writes many blocks, under `/late` a line, a rest, and a line.
  private final class Worker extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      try {
        long read =
            Content.Source.asInputStream(request).transferTo(OutputStream.nullOutputStream());
        long written = written(request, Content.Sink.asOutputStream(response));
        ended.complete(read + "+" + written);
        callback.succeeded();
      } catch (IOException | InterruptedException e) {
        ended.complete(e.getClass().getSimpleName());
        callback.failed(e);
      }
      return true;
    }

    private long written(Request request, OutputStream out)
        throws IOException, InterruptedException {
      if (request.getHttpURI().getPath().equals("/late")) {
        out.write('a');
        out.flush();
        Thread.sleep(900);
        out.write('b');
        out.flush();
        return 2;
      }
      long written = 0;
      for (int i = 0; i < BLOCKS; i++) {
        out.write(BLOCK);
        out.flush();
        written += BLOCK.length;
      }
      return written;
    }
  }

  private Socket open(String head) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.setSoTimeout(20_000);
    socket.connect(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort()));
    socket
        .getOutputStream()
        .write((head + " HTTP/1.1\r\nHost: a\r\n").getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private String end() throws Exception {
    return ended.get(20, TimeUnit.SECONDS);
  }

  @Test
  void whoTakesAnAnswerByteByByteIsCutOff() throws Exception {
    try (Socket socket = open("GET /all")) {
      send(socket, "\r\n");
      InputStream in = socket.getInputStream();
      while (!ended.isDone()) {
        assertTrue(in.read() >= 0 || ended.get(5, TimeUnit.SECONDS) != null);
        Thread.sleep(20);
      }
      assertTrue(end().endsWith("Exception"), end());
    }
  }

  @Test
  void whoTakesItSlowlyButSteadilyGetsItWhole() throws Exception {
    try (Socket socket = open("GET /all")) {
      send(socket, "Connection: close\r\n\r\n");
      long taken = 0;
      byte[] some = new byte[1 << 16];
      for (int n = 0; n >= 0; n = socket.getInputStream().read(some)) {
        taken += n;
      }
      assertEquals("0+" + (long) BLOCKS * BLOCK.length, end());
      assertTrue(taken > (long) BLOCKS * BLOCK.length, taken + " bytes");
    }
  }

  @Test
  void thatTheServerItselfIsLongAtWorkCostsTheClientNothing() throws Exception {
    try (Socket socket = open("GET /late")) {
      send(socket, "Connection: close\r\n\r\n");
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertEquals("0+2", end());
      assertTrue(answer.endsWith("ab"), answer);
    }
  }

  @Test
  void whoSendsABodyByteByByteIsCutOff() throws Exception {
    try (Socket socket = open("POST /late")) {
      send(socket, "Content-Length: 100000\r\n\r\n");
      for (int i = 0; i < 500 && !ended.isDone(); i++) {
        try {
          send(socket, "x");
        } catch (IOException e) {
          // The connection is cut, as it should be.
          break;
        }
        Thread.sleep(20);
      }
      assertTrue(end().endsWith("Exception"), end());
    }
  }

  @Test
  void whoSendsItSteadilyIsHeard() throws Exception {
    try (Socket socket = open("POST /late")) {
      send(socket, "Content-Length: 60000\r\n\r\n");
      for (int i = 0; i < 20; i++) {
        send(socket, "x".repeat(3_000));
        Thread.sleep(50);
      }
      assertEquals("60000+2", end());
    }
  }
}
