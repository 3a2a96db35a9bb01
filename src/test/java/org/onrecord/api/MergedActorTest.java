package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.actor.ActorRegister;
import org.onrecord.api.http.Parts;
import org.onrecord.correction.Correction;
import org.onrecord.correction.RegisterAction;
import org.onrecord.query.QueryReader;

class MergedActorTest {
  @Test
  void aMergedActorLeadsOnToTheOneThatStayed(@TempDir Path folder) throws IOException {
    Correction merge =
        Correction.of(
            Instant.EPOCH,
            "Ann Lee",
            "",
            new RegisterAction.Merge("octavia-institute", "harbour-union"));
    ActorRegister merged = ActorRegister.load(Sample.VOCABULARIES, List.of(merge));
    try (Sample sample = Sample.start(folder)) {
      var reader = new QueryReader(merged, Sample.THEMES, Sample.INSTRUMENTS);
      var parts =
          new Parts(
              sample.index,
              reader,
              merged,
              Sample.THEMES,
              Sample.INSTRUMENTS,
              sample.parts.webFolder(),
              "2");
      try (OnRecordServer server = OnRecordServer.start(sample.settings, parts);
          Client client = new Client(server.address())) {
        HttpResponse<String> one = client.get("/api/v1/actors/octavia-institute");
        assertEquals(301, one.statusCode());
        assertEquals(
            "/api/v1/actors/harbour-union", one.headers().firstValue("Location").orElse(""));
        HttpResponse<String> page = client.get("/actors/octavia-institute");
        assertEquals(301, page.statusCode());
        assertEquals("/actors/harbour-union", page.headers().firstValue("Location").orElse(""));
        HttpResponse<String> asked = client.get("/api/v1/statements?actor=octavia-institute");
        assertTrue(asked.body().contains("\"actor\":[\"harbour-union\"]"), asked.body());
        HttpResponse<String> stays = client.get("/api/v1/actors/harbour-union");
        assertEquals(200, stays.statusCode());
        assertTrue(stays.body().contains("Octavia Institute"), stays.body());
      }
    }
  }
}
