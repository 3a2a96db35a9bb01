package org.onrecord.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.PageBox;
import org.onrecord.document.PageMap;

/// A pdf as a typewriter makes it: each letter is as wide as any other, so that it is known where
/// every word stands. Lines are paragraphs; ASCII only.
///
/// @param pages the lines of each page
record TypedPdf(List<List<String>> pages) {
  private static final double WIDTH = 612;
  private static final double HEIGHT = 792;
  private static final double LEFT = 72;
  private static final double TOP = 720;
  private static final double LEADING = 36;
  private static final double SIZE = 12;
  private static final double ADVANCE = 0.6 * SIZE;

  /// The text whose paragraphs the lines are, with the box of each word.
  PageMap map() {
    PageMap.Builder map = new PageMap.Builder();
    int start = 0;
    for (int page = 0; page < pages.size(); page++) {
      for (int line = 0; line < pages.get(page).size(); line++) {
        String words = pages.get(page).get(line);
        int at = 0;
        for (String word : words.split(" ", -1)) {
          map.add(start + at, start + at + word.length(), box(page + 1, line, at, word.length()));
          at += word.length() + 1;
        }
        start += words.length() + 2;
      }
    }
    return map.build();
  }

  private static PageBox box(int page, int line, int at, int length) {
    double baseline = TOP - LEADING * line;
    return new PageBox(
        page,
        (LEFT + at * ADVANCE) / WIDTH,
        (HEIGHT - baseline - 0.8 * SIZE) / HEIGHT,
        length * ADVANCE / WIDTH,
        SIZE / HEIGHT);
  }

  /// The file.
  byte[] bytes() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(4 + 2 * i).append(" 0 R ");
    }
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
    objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>");
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >>"
              + " >> /Contents "
              + (5 + 2 * i)
              + " 0 R >>");
      String drawn = content(pages.get(i));
      objects.add("<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream");
    }
    return file(objects).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String content(List<String> lines) {
    StringBuilder drawn = new StringBuilder("BT /F 12 Tf 72 720 Td 36 TL\n");
    for (String line : lines) {
      drawn.append("(").append(line.replaceAll("([()\\\\])", "\\\\$1")).append(") Tj T*\n");
    }
    return drawn + "ET";
  }

  private static String file(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      String at = String.valueOf(10_000_000_000L + file.length()).substring(1);
      table.append(at).append(" 00000 n \n");
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int count = objects.size() + 1;
    return file.toString()
        + "xref\n0 "
        + count
        + "\n"
        + table
        + "trailer\n<< /Size "
        + count
        + " /Root 1 0 R >>\nstartxref\n"
        + file.length()
        + "\n%%EOF\n";
  }
}
