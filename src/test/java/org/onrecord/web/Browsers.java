package org.onrecord.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds a browser that is on the machine already; never downloads one.
final class Browsers {
  private static final String REQUIRED = "required";

  private Browsers() {}

  /// True when the tests of the page can run, and when they must: then a missing browser fails.
  static boolean available() {
    return find().isPresent() || REQUIRED.equals(System.getProperty("browser"));
  }

  private static Optional<Path> find() {
    String given = System.getProperty("browser", "");
    if (!given.isBlank() && !given.equals(REQUIRED)) {
      return Optional.of(Path.of(given));
    }
    return Stream.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/microsoft-edge",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser launch(Playwright playwright) {
    Path chromium =
        find()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no browser of the Chromium family on this machine, and -Dbrowser=required;"
                            + " on Debian: apt-get install chromium, else -Dbrowser=/path/to/it"));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }
}
