package org.onrecord.web;

import static java.util.Map.entry;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Writes the pictures of `docs/images/`: every screen in light, dark and on a phone; of the
/// server at `-Dscreenshots.of=http://127.0.0.1:7070/`, else of the small corpus made here. The
/// search screen answers `-Dscreenshots.question=words`, else asks for the commonest concern.
@PageTest
class ScreenshotsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("screenshots.folder", "docs/images"));

  private static final String QUESTION = System.getProperty("screenshots.question", "");

  @Test
  @EnabledIfSystemProperty(
      named = "screenshots",
      matches = "write",
      disabledReason = "pictures are written with -Dscreenshots=write only")
  void writesEveryScreen(Browser browser, URI root) {
    String given = System.getProperty("screenshots.of", "");
    URI server = given.isBlank() ? root : URI.create(given);
    screens(browser, server)
        .forEach(
            (name, address) -> {
              shoot(browser, server, address, ColorScheme.LIGHT, 1280, 1000, name);
              shoot(browser, server, address, ColorScheme.DARK, 1280, 1000, name + "-dark");
              shoot(browser, server, address, ColorScheme.LIGHT, 390, 844, name + "-phone");
            });
  }

  /// One address a screen, about the actor quoted most often in its own words.
  private static Map<String, String> screens(Browser browser, URI server) {
    try (Screen screen = new Screen(browser, server)) {
      screen.open("/?voice=DIRECT");
      String actor = first(screen, "voice=DIRECT&facets=actor&limit=1", "facets.actor[0].value");
      String second = first(screen, "facets=actor&limit=1", "facets.actor[1].value");
      String theme = first(screen, "facets=theme&limit=1", "facets.theme[0].value");
      String quoted = "voice=DIRECT&limit=1&sort=-said&actor=" + actor;
      String statement = first(screen, quoted, "items[0].id");
      String document = first(screen, quoted, "items[0].document.id");
      return new TreeMap<>(
          Map.ofEntries(
              entry("search", QUESTION.isBlank() ? "/?theme=" + theme : "/?q=" + encoded(QUESTION)),
              entry("zero", "/?actor=" + actor + "&said.to=1999-12-31"),
              entry("statement", "/statements/" + statement),
              entry("document", "/documents/" + document + "#s-" + statement),
              entry("actor", "/actors/" + actor),
              entry("theme", "/themes/" + theme),
              entry("treaty", "/instruments/un-cybercrime-convention"),
              entry("article", "/instruments/un-cybercrime-convention/6"),
              entry("compare", "/compare"),
              entry("pair", "/compare?first=" + actor + "&second=" + second),
              entry("timeline", "/timeline"),
              entry("review", "/review"),
              entry("searches", "/searches"),
              entry("help", "/help"),
              entry("corpus", "/corpus")));
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String first(Screen screen, String query, String where) {
    return String.valueOf(
        screen
            .page()
            .evaluate(
                "q => fetch('/api/v1/statements?' + q).then(r => r.json()).then(a => a."
                    + where
                    + ")",
                query));
  }

  private static void shoot(
      Browser browser,
      URI root,
      String address,
      ColorScheme scheme,
      int width,
      int height,
      String name) {
    var options =
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
    try (Screen screen = new Screen(browser, root, options)) {
      screen.open(address);
      screen.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
  }
}
