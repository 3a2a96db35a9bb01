package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The address is the state: however one comes to it, by a link, back, forward, reload or from
/// somebody else, it gives the same screen.
@PageTest
class NavigationTest {
  private static final int STATES = 20;
  private static final List<String> FILTERS =
      List.of(
          "q=hackers",
          "q=treaty quay",
          "q=\"page nine\"",
          "q=(open",
          "q=nothing at all here",
          "theme=transparency",
          "theme=privacy",
          "actor=keel-accord",
          "-actor=keel-accord",
          "voice=DIRECT",
          "voice=INDIRECT",
          "kind=LETTER",
          "said.from=2024-07-30",
          "said.to=2024-08",
          "said.undated=true",
          "sort=actor",
          "sort=said",
          "limit=50");

  @Test
  void aScreenIsTheSameHoweverOneComesToIt(Browser browser, URI root) {
    long seed = Long.getLong("navigation.seed", 20_241_122);
    Random random = new Random(seed);
    List<String> addresses = new ArrayList<>();
    try (Screen screen = new Screen(browser, root);
        Screen other = new Screen(browser, root)) {
      screen.open("/corpus");
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < STATES; i++) {
        addresses.add(address(random));
        other.open(addresses.get(i));
        shown.add(settled(other));
        follow(screen, addresses.get(i));
        assertEquals(
            shown.get(i),
            settled(screen, shown.get(i)),
            "seed " + seed + ", shared " + addresses.get(i));
      }
      for (int i = STATES - 2; i >= 0; i--) {
        screen.page().goBack();
        assertEquals(
            shown.get(i),
            settled(screen, shown.get(i)),
            "seed " + seed + ", back to " + addresses.get(i));
      }
      screen.page().reload();
      assertEquals(
          shown.get(0),
          settled(screen, shown.get(0)),
          "seed " + seed + ", reloaded " + addresses.get(0));
      for (int i = 1; i < STATES; i++) {
        screen.page().goForward();
        assertEquals(
            shown.get(i),
            settled(screen, shown.get(i)),
            "seed " + seed + ", forward to " + addresses.get(i));
      }
    }
  }

  private static String address(Random random) {
    Draft draft = Harbour.drafts().get(random.nextInt(Harbour.drafts().size()));
    String statement = draft.statements().get(random.nextInt(draft.statements().size())).id();
    return switch (random.nextInt(8)) {
      case 0 -> "/statements/" + statement;
      case 1 -> "/documents/" + draft.document().id() + "#s-" + statement;
      case 2 ->
          pick(random, List.of("/actors/keel-accord", "/actors?q=lan", "/documents", "/help"));
      case 3 -> pick(random, List.of("/corpus", "/corpus?state=NEEDS_OCR", "/names", "/actors"));
      default -> "/?" + query(random);
    };
  }

  private static String pick(Random random, List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String query(Random random) {
    List<String> pairs = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String[] pair = pick(random, FILTERS).split("=", 2);
      pairs.add(pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8));
    }
    return String.join("&", pairs);
  }

  /// As a link of the page would.
  private static void follow(Screen screen, String address) {
    screen
        .page()
        .evaluate(
            "href => { const a = Object.assign(document.createElement('a'), {href});"
                + " document.body.append(a); a.click(); a.remove(); }",
            address);
  }

  /// Waits until the screen stands still.
  private static String settled(Screen screen) {
    String before = "";
    String now = seen(screen);
    while (!now.equals(before)) {
      screen.page().waitForTimeout(60);
      before = now;
      now = seen(screen.drawn());
    }
    return now;
  }

  /// Waits until the screen shows what is expected, at most three seconds.
  private static String settled(Screen screen, String expected) {
    String now = seen(screen.drawn());
    for (int i = 0; i < 150 && !now.equals(expected); i++) {
      screen.page().waitForTimeout(20);
      now = seen(screen.drawn());
    }
    return now;
  }

  /// Title, words, what is ticked and what stands in the fields.
  private static String seen(Screen screen) {
    return String.valueOf(
        screen
            .page()
            .evaluate(
                """
                () => [document.title, document.querySelector('main').innerText,
                  ...[...document.querySelectorAll('main input, main select')].map(f =>
                    [f.id, f.type === 'checkbox' ? f.checked : f.value].join('=')),
                  ...[...document.querySelectorAll('main details[open] > summary')].map(s => s.textContent.trim()),
                  document.querySelector('mark.on')?.textContent].join('\\n')
                """));
  }
}
