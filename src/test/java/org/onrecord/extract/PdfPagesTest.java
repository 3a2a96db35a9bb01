package org.onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.DrawnPdf;
import org.onrecord.document.PageBox;
import org.onrecord.document.PageMap;
import org.onrecord.document.Span;

class PdfPagesTest {
  private static final double ONE_PERCENT = 0.01;

  @TempDir Path folder;

  private Extraction.Extracted read(DrawnPdf pdf) throws IOException {
    Path file = folder.resolve("drawn.pdf");
    Files.write(file, pdf.bytes());
    return (Extraction.Extracted)
        new ContentReader()
            .read(
                new Request(
                    file.toString(), "a.pdf", "", "", Duration.ofMinutes(1), Limits.STANDARD));
  }

  private static List<String> lines(Extraction.Extracted read) {
    PageMap words = read.layout().words();
    return read.layout().lines().stream()
        .map(l -> read.text().substring(words.start(l.first()), words.end(l.end() - 1)))
        .toList();
  }

  private static void assertBoxes(List<PageBox> drawn, Extraction.Extracted read) {
    PageMap words = read.layout().words();
    List<PageBox> found =
        read.layout().lines().stream()
            .flatMap(
                l -> words.boxes(new Span(words.start(l.first()), words.end(l.end() - 1))).stream())
            .toList();
    assertEquals(drawn.size(), found.size());
    for (int i = 0; i < drawn.size(); i++) {
      PageBox wanted = drawn.get(i);
      PageBox box = found.get(i);
      String at = wanted + " found at " + box;
      assertEquals(wanted.page(), box.page(), at);
      assertEquals(wanted.x(), box.x(), ONE_PERCENT, at);
      assertEquals(wanted.y(), box.y(), ONE_PERCENT, at);
      assertEquals(wanted.right(), box.right(), ONE_PERCENT, at);
      assertEquals(wanted.bottom(), box.bottom(), ONE_PERCENT, at);
    }
  }

  @Test
  void wordsLieInTheBoxesThatTheyWereDrawnIn() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      pdf.bold(72, 90, 16, "An opinion on harbours")
          .lines(72, 130, 11, "The council has read the draft", "and cannot support it.")
          .page()
          .line(300, 700, 9, "Small type at the foot of the second page");
      Extraction.Extracted read = read(pdf);
      assertEquals(
          List.of(
              "An opinion on harbours",
              "The council has read the draft",
              "and cannot support it.",
              "Small type at the foot of the second page"),
          lines(read));
      assertBoxes(pdf.drawn(), read);
      assertEquals(
          List.of(16.0, 11.0, 11.0, 9.0),
          read.layout().lines().stream().map(l -> (double) l.size()).toList());
      assertEquals(
          List.of(true, false, false, false),
          read.layout().lines().stream().map(Layout.Line::bold).toList());
      assertEquals(2, read.pageStarts().size());
    }
  }

  @Test
  void boxesOfATurnedPageAreThoseOfThePageAsItIsShown() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf().turnedPage()) {
      pdf.lines(100, 80, 12, "This page lies on its side", "and is read as it is shown.");
      Extraction.Extracted read = read(pdf);
      assertEquals(
          List.of("This page lies on its side", "and is read as it is shown."), lines(read));
      assertBoxes(pdf.drawn(), read);
    }
  }

  @Test
  void everyWordIsWhereItsOffsetsSay() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      pdf.lines(72, 130, 11, "One two three four five", "six seven eight nine ten.");
      Extraction.Extracted read = read(pdf);
      PageMap words = read.layout().words();
      assertEquals(
          List.of("One", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten."),
          IntStream.range(0, words.size())
              .mapToObj(i -> read.text().substring(words.start(i), words.end(i)))
              .toList());
      double two = 72 + pdf.width(11, "One ");
      assertEquals(two / DrawnPdf.WIDTH, words.box(1).x(), ONE_PERCENT);
      assertEquals(pdf.width(11, "two") / DrawnPdf.WIDTH, words.box(1).width(), ONE_PERCENT);
    }
  }

  @Test
  void raisedMarksOfNotesAreNoPartOfTheWordsAndPowersAre() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      double at = 72;
      for (String[] piece :
          new String[][] {
            {"It weakens rights.", "12"},
            {" The port covers 40 km", "2"},
            {" and cost 10", "6"},
            {" crowns”", "3"},
            {" in 2024", "*"},
            {" at last.", ""}
          }) {
        pdf.line(at, 130, 11, piece[0].replace('”', '"'));
        at += pdf.width(11, piece[0].replace('”', '"'));
        if (!piece[1].isEmpty()) {
          pdf.line(at, 126, 6.5, piece[1]);
          at += pdf.width(6.5, piece[1]);
        }
      }
      assertEquals(
          "It weakens rights. The port covers 40 km2 and cost 106 crowns\" in 2024 at last.",
          read(pdf).text());
    }
  }

  @Test
  void theLayoutCrossesThePipe() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf().page()) {
      pdf.lines(72, 130, 11, "The council has read the draft", "and cannot support it.");
      Extraction.Extracted read = read(pdf);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Wire.write(new DataOutputStream(bytes), read);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      assertEquals(read, Wire.read(in));
      assertTrue(read.layout().words().hasBoxes());
    }
  }
}
