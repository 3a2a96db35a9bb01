package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.gate.Log;
import org.onrecord.api.http.Json;

/// What a server says of itself: counts and a log.
class MetricsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void itCountsWithoutSayingWhatWasAsked(@TempDir Path folder) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (Sample sample = Sample.start(folder);
        OnRecordServer server =
            OnRecordServer.start(
                sample
                    .settings
                    .withLimits(sample.settings.limits())
                    .withLog(Log.to(out, Log.Level.INFO, CLOCK)),
                sample.parts);
        Client client = new Client(server.address())) {
      client.get("/api/v1/statements?q=source%0Aname");
      client.get("/api/v1/statements?q=sourcename&nonsense=sourcename");
      client.get("/api/v1/statements/0000000000zz");
      client.get("/sourcename/unseen");
      for (int i = 0; i < 50; i++) {
        client.raw(
            "GET /api/v1/sourcename" + i + " HTTP/1.1\r\nHost: " + client.host() + "\r\n\r\n");
      }
      client.raw("SOURCENAME / HTTP/1.1\r\nHost: " + client.host() + "\r\n\r\n");
      String text = client.get("/api/v1/metrics").body();
      for (String line :
          List.of(
              "onrecord_requests_seconds_count{method=\"GET\",route=\"/api/v1/statements\",status=\"200\"}"
                  + " 1",
              "onrecord_requests_seconds_count{method=\"GET\",route=\"/api/v1/statements\",status=\"400\"}"
                  + " 1",
              "onrecord_requests_seconds_count{method=\"GET\",route=\"/api/v1/statements/{id}\",status=\"404\"}"
                  + " 1",
              "onrecord_requests_seconds_count{method=\"other\",route=\"other\",status=\"405\"} 1",
              "onrecord_requests_seconds_bucket{method=\"GET\",route=\"/api/v1/statements\",status=\"200\",le=\"+Inf\"}"
                  + " 1",
              "onrecord_index_generation 1.0",
              "onrecord_index_statements 5.0",
              "onrecord_files{state=\"CORRUPT\"} 1.0",
              "onrecord_search_timeouts_total 0.0",
              "jvm_memory_used_bytes{area=\"heap\"")) {
        assertTrue(text.contains(line), line + "\n" + text);
      }
      assertFalse(text.toLowerCase(java.util.Locale.ROOT).contains("sourcename"), text);
    }
    String log = bytes.toString(StandardCharsets.UTF_8);
    assertFalse(log.toLowerCase(java.util.Locale.ROOT).contains("sourcename"), log);
    List<String> lines = log.lines().toList();
    assertTrue(lines.size() >= 55, log);
    for (String line : lines) {
      JsonNode event = Json.parse(line);
      assertEquals("request", event.get("event").asText());
      assertEquals("2026-01-01T12:00:00Z", event.get("at").asText());
    }
  }

  @Test
  void anEventIsALineWithoutACharacterThatIsNotSeen() throws IOException {
    var bytes = new ByteArrayOutputStream();
    Log log = Log.to(new PrintStream(bytes, true, StandardCharsets.UTF_8), Log.Level.WARN, CLOCK);
    log.write(Log.Level.INFO, "quiet", Map.of());
    String hostile = "a\nb\u001b[31m\u202e\u2028\u0085\u200fc 𝄞é";
    log.write(Log.Level.WARN, "loud", Map.of("path", hostile));
    String said = bytes.toString(StandardCharsets.UTF_8);
    assertEquals(1, said.lines().count(), said);
    assertTrue(said.strip().codePoints().noneMatch(c -> c < 32 || (c > 126 && c < 161)), said);
    assertTrue(said.contains("a\\nb\\u001B[31m\\u202e\\u2028\\u0085\\u200fc 𝄞é"), said);
    assertEquals(hostile, Json.parse(said).get("path").asText());
  }

  @Test
  void aSearchThatWasStoppedIsCounted(@TempDir Path folder) throws IOException {
    Limits limits = Limits.standard().withSearchTime(Duration.ofNanos(1));
    try (Sample sample = Sample.start(folder, limits);
        Client client = new Client(sample.server.address())) {
      client.get("/api/v1/statements?q=privacy&facets=theme");
      String text = client.get("/api/v1/metrics").body();
      assertTrue(text.contains("onrecord_search_timeouts_total 1.0"), text);
    }
  }
}
