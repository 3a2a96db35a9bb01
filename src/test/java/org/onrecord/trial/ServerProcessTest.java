package org.onrecord.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server as a process of its own, from its start to a TERM signal.
class ServerProcessTest {
  private static final String TOKEN = "a-token-of-enough-letters";

  @Test
  void itReadsWhenAskedAndEndsInOrder(@TempDir Path folder) throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Path log = folder.resolve("log");
    Process server = started(folder, corpus, log);
    try {
      BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
      String line = out.readLine();
      assertTrue(line != null, () -> "it did not start: " + read(log));
      URI address = URI.create(line);
      Files.writeString(
          corpus.resolve("letter.txt"),
          "A letter on harbours\n\n“Article 6 leaves journalists without a shield,” the Harbour"
              + " Union said on 29 July 2024.\n");
      try (Socket listener = request(address, "GET /api/v1/corpus/events HTTP/1.1\r\n", "")) {
        BufferedReader events =
            new BufferedReader(
                new InputStreamReader(listener.getInputStream(), StandardCharsets.UTF_8));
        until(events, "event: standing");
        String head =
            "POST /api/v1/corpus/ingest HTTP/1.1\r\nAuthorization: Bearer " + TOKEN + "\r\n";
        try (Socket asks = request(address, head, "")) {
          asks.getInputStream().read();
        }
        until(events, "event: file");
        assertTrue(events.readLine().contains("\"path\":\"letter.txt\""));
        until(events, "\"state\":\"DONE\"");
        until(events, "event: committed");
        // A request that is under way when the signal comes is answered.
        String half =
            "POST /api/v1/corrections HTTP/1.1\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer "
                + TOKEN
                + "\r\nContent-Length: 2\r\n";
        try (Socket slow = request(address, half, "{")) {
          until(events, ": waiting");
          server.destroy();
          until(events, "event: closing");
          slow.getOutputStream().write('}');
          BufferedReader answer =
              new BufferedReader(
                  new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8));
          assertEquals("HTTP/1.1 422 Unprocessable Entity", answer.readLine(), () -> read(log));
        }
      }
      assertTrue(server.waitFor(30, TimeUnit.SECONDS), "it does not end");
      assertEquals(0, server.exitValue(), read(log));
    } finally {
      server.destroyForcibly();
    }
    String said = read(log);
    assertTrue(
        said.contains(
            "\"event\":\"request\",\"method\":\"POST\",\"route\":\"/api/v1/corpus/ingest\""),
        said);
    assertTrue(!said.contains(TOKEN), said);
  }

  private static Process started(Path folder, Path corpus, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx400m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            Forked.classPath(),
            "org.onrecord.cli.OnRecord",
            "serve",
            "--port",
            "0",
            "--log-level",
            "info",
            "--corpus",
            corpus.toString(),
            "--index",
            folder.resolve("index").toString());
    builder.environment().put("ONRECORD_TOKEN", TOKEN);
    return builder.redirectError(log.toFile()).start();
  }

  /// Sends a request up to some part of its body.
  private static Socket request(URI address, String head, String body) throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(60_000);
    String host = "Host: " + address.getAuthority() + "\r\n";
    socket.getOutputStream().write((head + host + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static void until(BufferedReader in, String part) throws IOException {
    String line = in.readLine();
    while (line != null && !line.contains(part)) {
      line = in.readLine();
    }
    assertTrue(line != null, "ended before " + part);
  }

  private static String read(Path log) {
    try (var lines = Files.lines(log)) {
      return lines.collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
