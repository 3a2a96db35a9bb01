package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// Deliveries that were given up: listed, and sent again to a receiver of the test.
@ResourceLock(Resources.SYSTEM_OUT)
class SearchesCommandTest {
  private static final String LETTER =
      "{\"delivery\":\"%s\",\"search\":\"privacy\",\"at\":\"2026-01-01T12:00:00Z\",\"fault\":\"it"
          + " answered 503\",\"body\":\"{\\\"statements\\\":[{\\\"id\\\":\\\"s1\\\"}]}\"}\n";

  @TempDir Path folder;

  private String run(int code, String... args) {
    var out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--corpus", folder.toString(), "--index", folder.toString()));
    try (var stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(stream);
      assertEquals(
          code, OnRecord.run(all.toArray(String[]::new), stream, stream, Map.of(), folder));
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatWasGivenUpIsKeptUntilItIsTaken() throws IOException {
    List<String> taken = Collections.synchronizedList(new ArrayList<>());
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          String id = exchange.getRequestHeaders().getFirst("OnRecord-Delivery");
          taken.add(
              id + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(id.equals("two") ? 500 : 200, -1);
          exchange.close();
        });
    receiver.start();
    try {
      Files.writeString(folder.resolve("secret"), "a-secret-of-enough-letters");
      Files.writeString(
          folder.resolve("searches.yaml"),
          "searches:\n"
              + "  - id: privacy\n"
              + "    query: theme=privacy\n"
              + "    webhook:\n"
              + "      url: http://127.0.0.1:"
              + receiver.getAddress().getPort()
              + "/\n      secret-file: secret\n      private: true\n");
      Files.writeString(
          folder.resolve("dead-letters.ndjson"),
          LETTER.replace("%s", "one") + LETTER.replace("%s", "two"));
      String listed = run(0, "searches");
      assertEquals(
          """
          privacy  theme=privacy
          given up 2026-01-01T12:00:00Z  one  privacy, 1 statement: it answered 503
          given up 2026-01-01T12:00:00Z  two  privacy, 1 statement: it answered 503
          """,
          listed);
      assertTrue(
          run(2, "searches", "--resend", "three").contains("no delivery three was given up"));
      assertEquals(
          "one  taken\ntwo  not taken: it answered 500\n", run(1, "searches", "--resend", "all"));
      assertEquals("one{\"statements\":[{\"id\":\"s1\"}]}", taken.getFirst());
      String left = run(0, "searches");
      assertTrue(!left.contains("  one  ") && left.contains("  two  "), left);
    } finally {
      receiver.stop(0);
    }
  }
}
