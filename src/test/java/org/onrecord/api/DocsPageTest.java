package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.gate.SecurityHeaders;

class DocsPageTest {
  @Test
  void everyRouteStandsOnThePageAndNothingOnItRuns(@TempDir Path folder) throws IOException {
    try (Sample sample = Sample.start(folder);
        Client client = new Client(sample.server.address())) {
      HttpResponse<String> answer = client.get("/docs");
      assertEquals(200, answer.statusCode());
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertEquals(SecurityHeaders.POLICY, policy);
      Document page = Jsoup.parse(answer.body());
      for (var path : Description.read().root.get("paths").properties()) {
        for (var method : path.getValue().properties()) {
          String id = method.getValue().get("operationId").asText();
          Elements section = page.select("[id='" + id + "']");
          assertEquals(1, section.size(), id);
          assertTrue(section.select("h2").text().endsWith(" " + path.getKey()), id);
        }
      }
      assertEquals(0, page.select("script, style, [style], [onclick], iframe, img").size());
      Set<String> ids = new HashSet<>();
      page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id() + " stands twice"));
      for (Element link : page.select("a[href^=#]")) {
        assertTrue(ids.contains(link.attr("href").substring(1)), link.attr("href"));
      }
      assertFalse(page.select("section#statements table tbody tr").isEmpty());
      assertFalse(page.select("section#statements pre").text().isBlank());
      String tag = answer.headers().firstValue("ETag").orElse("");
      assertEquals(304, client.get("/docs", "If-None-Match", tag).statusCode());
    }
  }
}
