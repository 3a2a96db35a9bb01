package org.onrecord.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Writes the pictures of `docs/images/`: every screen in light, dark and on a phone.
@PageTest
class ScreenshotsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("screenshots.folder", "docs/images"));

  @Test
  @EnabledIfSystemProperty(
      named = "screenshots",
      matches = "write",
      disabledReason = "pictures are written with -Dscreenshots=write only")
  void writesEveryScreen(Browser browser, URI root) {
    screens()
        .forEach(
            (name, address) -> {
              shoot(browser, root, address, ColorScheme.LIGHT, 1280, 1000, name);
              shoot(browser, root, address, ColorScheme.DARK, 1280, 1000, name + "-dark");
              shoot(browser, root, address, ColorScheme.LIGHT, 390, 844, name + "-phone");
            });
  }

  private static Map<String, String> screens() {
    Draft article = Harbour.drafts().getFirst();
    String statement = article.statements().get(1).id();
    return new TreeMap<>(
        Map.of(
            "search", "/?theme=press-freedom&theme=transparency",
            "zero", "/?theme=privacy&actor=republic-of-sund",
            "statement", "/statements/" + statement,
            "document", "/documents/" + article.document().id() + "#s-" + statement,
            "actor", "/actors/keel-accord",
            "corpus", "/corpus"));
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
