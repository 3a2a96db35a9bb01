package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.Writing;

/// Requests of chance, drawn from `docs/reference/openapi.yaml` and from what clients get wrong:
/// none makes the server fail, and every answer is one that is described.
///
/// `-Drequests=N` sends N instead of 1,000.
class RequestFuzzTest {
  private static final long SEED = 20260117;
  private static final int REQUESTS = Integer.getInteger("requests", 1_000);

  @Test
  void noRequestMakesItFail(@TempDir Path folder) throws IOException {
    Contract contract = Contract.read();
    var writing = new Writing(RandomRequests.TOKEN, true, Clock.systemUTC());
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (Sample sample = Sample.start(folder);
        OnRecordServer server =
            OnRecordServer.start(
                new ServerSettings(
                    "127.0.0.1", 0, sample.corpus, sample.settings.allowedHosts(), writing),
                sample.parts);
        Client client = new Client(server.address())) {
      var requests = new RandomRequests(SEED, sample, client.host());
      for (int i = 0; i < REQUESTS; i++) {
        RandomRequests.Drawn drawn = requests.next();
        RawAnswer answer = RawAnswer.of(client.raw(drawn.bytes()));
        String what = "seed " + SEED + ", request " + i + ": " + drawn.shown();
        assertTrue(answer.status() >= 200 && answer.status() < 500, what + "\n" + answer);
        try {
          contract.check(
              drawn.method(), drawn.path(), answer.status(), answer.type(), answer.body());
        } catch (AssertionError e) {
          throw new AssertionError(what + "\n" + e.getMessage(), e);
        }
        statuses.merge(answer.status(), 1, Integer::sum);
      }
    }
    assertTrue(statuses.size() >= 8, "only these statuses came: " + statuses);
    assertTrue(statuses.getOrDefault(200, 0) > REQUESTS / 10, statuses.toString());
  }
}
