package org.onrecord.structure.page;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/// Measures what reading a page takes beside a bare parse of it, by hand: processor time, warm.
final class PageTimes {
  private static final int WARM = 3;
  private static final int ROUNDS = 3;

  private PageTimes() {}

  /// Prints what a page costs.
  ///
  /// @param arguments folder of pages, `*.html.gz` in UTF-8
  public static void main(String[] arguments) throws IOException {
    List<String> pages = pages(Path.of(arguments[0]));
    double parse = millis(pages, Jsoup::parse);
    double read = millis(pages, WebPage::read);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d pages: jsoup %.2f ms a page, read %.2f ms, %.1f times",
            pages.size(),
            parse,
            read,
            read / parse));
  }

  private static List<String> pages(Path folder) throws IOException {
    List<String> pages = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return pages;
  }

  private static double millis(List<String> pages, Consumer<String> work) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < WARM + ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      pages.forEach(work);
      long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.min(best, taken / 1e6 / pages.size());
    }
    return best;
  }
}
