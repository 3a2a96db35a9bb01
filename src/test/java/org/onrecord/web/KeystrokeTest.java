package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// How long somebody waits for the answer to a key, on an index of any size
/// (`-Dkeystrokes=FOLDER`, as `ScaleIndex` makes them; it is opened to read).
@PageTest
class KeystrokeTest {
  private static final int MOST_MILLIS = 100;

  /// For each key, in ms: from the key to the frame in which its answer stands; of that, until the
  /// question leaves, until the answer is there, what the server says it took, and drawing.
  private static final String WATCH =
      """
      window.waits = [];
      let pressed = 0;
      addEventListener('keydown', (e) => { pressed = e.timeStamp; }, true);
      const painted = (since) => {
        const asked = performance.getEntriesByType('resource')
          .filter(e => e.name.includes('/statements?') && e.startTime >= since).at(0);
        const now = performance.now();
        window.waits.push([now - since, ...asked ? [asked.startTime - since,
          asked.responseEnd - asked.startTime, asked.serverTiming[0]?.duration ?? 0,
          now - asked.responseEnd] : [0, 0, 0, 0]]);
      };
      const seen = () => {
        const since = pressed;
        if (since && !document.querySelector('main.busy')) {
          pressed = 0;
          requestAnimationFrame(() => setTimeout(() => painted(since)));
        }
      };
      new MutationObserver((all) => all.some(m => m.target.classList?.contains('hits')
        || m.target.closest?.('.hits, .total, .results')) && seen())
        .observe(document, {subtree: true, childList: true, characterData: true});
      """;

  private static final List<String> PARTS =
      List.of("painted", "until asked", "asked and answered", "of it in the server", "drawn");

  @Test
  @EnabledIfSystemProperty(
      named = "keystrokes",
      matches = ".+",
      disabledReason = "a figure, asked for with -Dkeystrokes=FOLDER")
  void theAnswerToAKeyIsPaintedInATenthOfASecond(Browser browser) {
    Path folder = Path.of(System.getProperty("keystrokes"));
    try (Server server = Server.reading(folder);
        Screen screen = new Screen(browser, server.address())) {
      screen.page().addInitScript(WATCH);
      warm(screen);
      typed(screen, "journalists privacy");
      List<List<Double>> waits = typed(screen, "security researchers treaty");
      for (int part = 0; part < PARTS.size(); part++) {
        System.out.println(
            PARTS.get(part) + ", ms: median " + Math.round(median(waits, part)) + all(waits, part));
      }
      assertTrue(median(waits, 0) <= MOST_MILLIS, "median " + median(waits, 0) + " ms");
    }
  }

  private static double median(List<List<Double>> waits, int part) {
    return sorted(waits, part).get(waits.size() / 2);
  }

  private static String all(List<List<Double>> waits, int part) {
    return " of " + sorted(waits, part).stream().map(Math::round).toList();
  }

  private static List<Double> sorted(List<List<Double>> waits, int part) {
    return waits.stream().map(parts -> parts.get(part)).sorted().toList();
  }

  /// Asks as typing does, in other words than those measured: a server that has just started runs
  /// at a quarter of its speed.
  private static void warm(Screen screen) {
    screen.open("/");
    screen
        .page()
        .evaluate(
            """
            async () => {
              for (let round = 0; round < 12; round++) {
                for (let i = 1; i < 30; i++) {
                  const q = 'human rights of journalists abroad'.slice(round % 3, i + round % 3);
                  await (await fetch('/api/v1/statements?advice=false&limit=8&q=' + q)).text();
                }
              }
            }
            """);
  }

  private static List<List<Double>> typed(Screen screen, String words) {
    screen.open("/");
    screen.page().evaluate("window.waits = []");
    screen.box().pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(500));
    screen.page().waitForTimeout(500);
    return ((List<?>) screen.page().evaluate("window.waits"))
        .stream()
            .map(w -> ((List<?>) w).stream().map(n -> ((Number) n).doubleValue()).toList())
            .toList();
  }
}
