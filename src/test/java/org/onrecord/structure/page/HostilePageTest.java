package org.onrecord.structure.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.structure.text.Head;

/// Pages made to be hard: read in time, without an exception.
class HostilePageTest {
  private static final String END =
      "<h1>The late sitting of the board</h1><p>Published 30 July 2024</p>"
          + "<p>The committee heard the parties for three hours and put its answer off again.</p>";

  private static String page(String kind) {
    return switch (kind) {
      case "long JSON" ->
          ld("[" + "{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}},".repeat(25_000) + "{}]");
      case "deep JSON" -> ld("{\"author\":".repeat(100_000) + "1" + "}".repeat(100_000));
      case "deep arrays" -> ld("[".repeat(500_000));
      case "broken JSON" -> ld("{\"headline\": \"" + "author\":{\"".repeat(80_000));
      case "metas" -> "<meta name='author' content='Jane Roe &amp; Co'>".repeat(10_000);
      case "nested" -> "<div class='meta author'>".repeat(5_000) + "30 July 2024";
      case "spans" -> "<h1>" + "<span>:".repeat(3_000);
      case "separators" -> "<title>" + "a | ".repeat(50_000) + "</title>";
      case "times" -> "<time datetime='2024-01-01'>x</time>".repeat(20_000);
      case "bylines" -> "<p class='byline'>By " + "Jane and ".repeat(20_000) + "</p>";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String ld(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "long JSON",
        "deep JSON",
        "deep arrays",
        "broken JSON",
        "metas",
        "nested",
        "spans",
        "separators",
        "times",
        "bylines"
      })
  void isReadInTime(String kind) {
    String html = "<html><body>" + page(kind) + END + "</body></html>";

    Head head = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> WebPage.read(html).head());

    assertEquals(false, head.authors().size() > 100);
  }
}
