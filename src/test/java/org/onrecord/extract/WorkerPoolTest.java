package org.onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkerPoolTest {
  private static final String SAID = "The delegate said: “Article 17 must go” — it’s too broad.";
  private static WorkerPool pool;

  @TempDir Path folder;

  @BeforeAll
  static void startPool() {
    pool = WorkerPool.start(Settings.standard().withWorkers(1).withOcr(Settings.Ocr.OFF));
  }

  @AfterAll
  static void closePool() {
    pool.close();
  }

  @Test
  void readsPlainTextInWindows1252() throws IOException {
    Path file = folder.resolve("note.txt");
    Files.write(file, SAID.getBytes(Charset.forName("windows-1252")));

    var read = (Extraction.Extracted) pool.extract(file);

    assertEquals(SAID, read.text());
    assertEquals(Extraction.Form.PLAIN, read.form());
    assertEquals("text/plain", read.mediaType());
  }

  @Test
  void handsOverTheSourceOfPages() throws IOException {
    String page = "<!DOCTYPE html><html><body><p>" + SAID + "</p></body></html>";
    Path file = folder.resolve("page.html");
    Files.writeString(file, page);

    var read = (Extraction.Extracted) pool.extract(file);

    assertEquals(page, read.text());
    assertEquals(Extraction.Form.HTML, read.form());
  }

  @Test
  void readsPdfPageByPage() throws IOException {
    Path file = folder.resolve("two.pdf");
    Files.write(
        file, Samples.pdf("First page of the submission.", "Second page of the submission."));

    var read = (Extraction.Extracted) pool.extract(file);

    assertEquals("First page of the submission.\n\nSecond page of the submission.", read.text());
    assertEquals(List.of(0, 31), read.pageStarts());
  }

  @Test
  void readsDocxParagraphByParagraph() throws IOException {
    Path file = folder.resolve("letter.docx");
    Files.write(file, Samples.docx("Dear Secretary,", SAID));

    var read = (Extraction.Extracted) pool.extract(file);

    assertEquals("Dear Secretary,\n\n" + SAID, read.text());
  }

  @Test
  void anEmptyFileHasNoText() throws IOException {
    Path file = folder.resolve("empty.pdf");
    Files.write(file, "".getBytes(StandardCharsets.UTF_8));

    assertEquals(
        new Extraction.Failed(
            "application/octet-stream", Extraction.Kind.NO_TEXT, "the file is empty, 0 bytes."),
        pool.extract(file));
  }

  @Test
  void theScannedSpecimenIsReadWhereTesseractIsAndListedWhereItIsNot() {
    Path scan = Path.of("corpus/documents/2025-11-14-lighthouse-keepers-scan.pdf");
    assertEquals(
        new Extraction.Failed("application/pdf", Extraction.Kind.NEEDS_OCR, PictureReader.ASK),
        pool.extract(scan));
    assumeTrue(Tesseract.find().installed(), "tesseract is not installed");
    try (var reading = WorkerPool.start(Settings.standard().withWorkers(1))) {
      var read = (Extraction.Extracted) reading.extract(scan);

      assertTrue(read.ocr());
      assertTrue(read.text().contains("the automatic lamps"), read::text);
    }
  }
}
