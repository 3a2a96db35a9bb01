package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The page stays small, and its modules stay short.
@PageTest
class BudgetTest {
  private static final int SCRIPT_BYTES = 60 * 1024;
  private static final int REQUESTS = 40;
  private static final int LINES = 200;

  /// What moved without being asked, and by how much.
  private static final String SHIFTS =
      """
      window.shifts = [];
      new PerformanceObserver((list) => list.getEntries().forEach((e) =>
        window.shifts.push(e.value + ' ' + e.sources.map((s) => [s.node?.outerHTML?.slice(0, 90),
          s.previousRect.y, s.currentRect.y].join(' ')).join('; '))))
        .observe({type: 'layout-shift', buffered: true});
      """;

  @Test
  void theSearchScreenLoadsLittleScript(Browser browser, URI root) {
    try (Screen screen = new Screen(browser, root)) {
      loadsLittle(screen);
    }
  }

  private static void loadsLittle(Screen screen) {
    List<byte[]> scripts = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    screen
        .page()
        .onResponse(
            response -> {
              requests.add(response.url());
              if (response.url().endsWith(".js")) {
                scripts.add(response.body());
              }
            });
    screen.open("/");
    int bytes = scripts.stream().mapToInt(BudgetTest::gzipped).sum();
    assertTrue(scripts.size() > 5, "too few scripts seen: " + requests);
    assertTrue(bytes <= SCRIPT_BYTES, bytes + " bytes of script, gzipped");
    assertTrue(requests.size() <= REQUESTS, requests.size() + " requests: " + requests);
  }

  @Test
  void nothingShiftsWhileTheSearchScreenLoads(Browser browser, URI root) {
    try (Screen screen = new Screen(browser, root)) {
      shiftsNothing(screen);
    }
  }

  private static void shiftsNothing(Screen screen) {
    screen.page().addInitScript(SHIFTS);
    screen
        .page()
        .route(
            "**/api/v1/**",
            route -> {
              screen.page().waitForTimeout(150);
              route.resume();
            });
    screen.open("/");
    screen.page().waitForTimeout(100);
    assertEquals(List.of(), screen.page().evaluate("window.shifts"));
    screen.open("/?q=hackers");
    screen.page().waitForTimeout(100);
    assertEquals(List.of(), screen.page().evaluate("window.shifts"));
  }

  @Test
  void modulesAndStylesAreShort() throws IOException {
    List<String> longer = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("web"))) {
      for (Path file : files.filter(BudgetTest::isCode).sorted().toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines >= LINES) {
          longer.add(file + ": " + lines + " lines");
        }
      }
    }
    assertEquals(List.of(), longer);
  }

  // Words and pictures are data.
  private static boolean isCode(Path file) {
    return Files.isRegularFile(file) && file.toString().matches(".*\\.(js|css|html)");
  }

  private static int gzipped(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
