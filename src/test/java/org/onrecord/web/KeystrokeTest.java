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

  /// From the key to the frame in which its answer stands, in ms, for each key.
  private static final String WATCH =
      """
      window.waits = [];
      let pressed = 0;
      addEventListener('keydown', (e) => { pressed = e.timeStamp; }, true);
      const seen = () => {
        const since = pressed;
        if (since && !document.querySelector('main.busy')) {
          pressed = 0;
          requestAnimationFrame(() => setTimeout(() => window.waits.push(performance.now() - since)));
        }
      };
      new MutationObserver((all) => all.some(m => m.target.classList?.contains('hits')
        || m.target.closest?.('.hits, .total, .results')) && seen())
        .observe(document, {subtree: true, childList: true, characterData: true});
      """;

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
      for (int warm = 0; warm < 3; warm++) {
        typed(screen, "journalists privacy");
      }
      List<Double> waits = typed(screen, "security researchers treaty");
      List<Double> sorted = waits.stream().sorted().toList();
      double median = sorted.get(sorted.size() / 2);
      System.out.println(
          "keystroke to painted, ms: median "
              + Math.round(median)
              + " of "
              + sorted.stream().map(Math::round).toList());
      assertTrue(median <= MOST_MILLIS, "median " + median + " ms of " + sorted);
    }
  }

  private static List<Double> typed(Screen screen, String words) {
    screen.open("/");
    screen.page().evaluate("window.waits = []");
    screen.box().pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(300));
    screen.page().waitForTimeout(500);
    return ((List<?>) screen.page().evaluate("window.waits"))
        .stream().map(w -> ((Number) w).doubleValue()).toList();
  }
}
