package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  @Test
  void theSearchScreenLoadsLittleScript(Screen screen) {
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
  void nothingShiftsWhileTheSearchScreenLoads(Screen screen) {
    screen
        .page()
        .addInitScript(
            "window.shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries())"
                + " window.shift += e.value; }).observe({type: 'layout-shift', buffered: true});");
    screen.open("/");
    double shift = ((Number) screen.page().evaluate("window.shift")).doubleValue();
    assertTrue(shift < 0.02, "layout shift " + shift);
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
