package org.onrecord.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extract.Extraction.Extracted;
import org.onrecord.extract.Extraction.Failed;
import org.onrecord.extract.Extraction.Kind;

final class ContentReaderTest {
  private static final ContentReader READER = new ContentReader();
  private static final String LINE = "The draft lacks safeguards, the group said.";

  @TempDir Path folder;

  @Test
  void shortTableRowsAreLinesAndLongCellsAreParagraphs() throws IOException {
    byte[] docx;
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("Before the table.");
      var table = document.createTable(3, 2);
      table.getRow(0).getCell(0).setText("State");
      table.getRow(0).getCell(1).setText("View");
      table.getRow(1).getCell(0).setText("Ruritania");
      table.getRow(1).getCell(1).setText("in favour");
      var letter = table.getRow(2).getCell(1);
      letter.setText("First paragraph of the cell.");
      letter.addParagraph().createRun().setText("Second paragraph of the cell.");
      document.createParagraph().createRun().setText("After the table.");
      document.write(out);
      docx = out.toByteArray();
    }

    assertEquals(
        """
        Before the table.

        State\tView
        Ruritania\tin favour

        First paragraph of the cell.

        Second paragraph of the cell.

        After the table.\
        """,
        ((Extracted) read("table.docx", docx)).text());
  }

  @Test
  void membersOfAnArchiveAreParts() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("letters/one.txt", LINE.getBytes(UTF_8));
    members.put("letters/two.docx", Samples.docx(LINE));
    members.put("empty.txt", new byte[0]);

    var read = (Extracted) read("submissions.zip", Samples.zip(members));

    assertEquals("", read.text());
    assertEquals(
        List.of("letters/one.txt", "letters/two.docx", "empty.txt"),
        read.parts().stream().map(Extraction.Part::name).toList());
    assertEquals(LINE, ((Extracted) read.parts().get(1).extraction()).text());
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        read.parts().get(2).sha256());
    assertEquals(Kind.NO_TEXT, ((Failed) read.parts().get(2).extraction()).kind());
  }

  @Test
  void aPackedFileIsAPartUnderItsOwnName() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(LINE.getBytes(UTF_8));
    }

    var read = (Extracted) read("note.txt.gz", bytes.toByteArray());

    assertEquals("note.txt", read.parts().getFirst().name());
    assertEquals(LINE, ((Extracted) read.parts().getFirst().extraction()).text());
  }

  @Test
  void partsBeyondTheLimitAreSaid() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 12; i++) {
      members.put("f" + i + ".txt", (LINE + i).getBytes(UTF_8));
    }
    var limits = new Limits(1 << 20, 1_000, 5, 10, 1 << 20, 1 << 20);

    var read = (Extracted) read("many.zip", Samples.zip(members), "", limits);

    assertEquals(10, read.parts().size());
    assertTrue(read.partial());
    assertEquals(List.of("Only the first 10 parts of the file are read."), read.warnings());
  }

  @Test
  void textBeyondTheLimitIsCutAndSaid() throws IOException {
    var limits = new Limits(1 << 20, 50, 5, 10, 1 << 20, 1 << 20);

    var plain = (Extracted) read("long.txt", LINE.repeat(3).getBytes(UTF_8), "", limits);
    var word = (Extracted) read("long.docx", Samples.docx(LINE, LINE, LINE), "", limits);

    assertEquals(LINE.repeat(3).substring(0, 50), plain.text());
    assertEquals(LINE + "\n\n" + LINE.substring(0, 5), word.text());
    assertTrue(plain.partial() && word.partial());
    assertEquals(
        List.of("The text was cut after 50 characters; the rest is not read."), plain.warnings());
    assertEquals(plain.warnings(), word.warnings());
  }

  @Test
  void fewerThanTwentyCharactersAreNoText() throws IOException {
    assertEquals(
        new Failed(
            "text/plain", Kind.NO_TEXT, "the file holds no more text than “Nineteen characters”."),
        read("short.txt", "Nineteen characters".getBytes(UTF_8)));
    assertEquals(
        Kind.NO_TEXT,
        ((Failed)
                read(
                    "app.html",
                    ("<!DOCTYPE html><html><head><title>A long title for an empty"
                            + " page</title></head><body><div id=root></div><script>var words = 'many"
                            + " of them, here';</script>")
                        .getBytes(UTF_8)))
            .kind());
  }

  @Test
  void plainTextUnderAWrongNameIsReadAsText() throws IOException {
    assertEquals(LINE, ((Extracted) read("song.mp3", LINE.getBytes(UTF_8))).text());
  }

  @Test
  void lostCharactersAreSaid() throws IOException {
    var read =
        (Extracted) read("lost.txt", ("Damaged text: " + "\uFFFD?".repeat(9)).getBytes(UTF_8));

    assertEquals(
        List.of("9 of 32 characters could not be decoded (U+FFFD); quotations may be damaged."),
        read.warnings());
  }

  @Test
  void pagesOfPicturesNeedOcr() throws IOException {
    assertEquals(
        new Failed("application/pdf", Kind.NEEDS_OCR, PictureReader.ASK),
        read("scan.pdf", Samples.scannedPdf(LINE)));
  }

  @Test
  void pagesOfPicturesAreReadWhereTesseractIs() throws IOException {
    Tesseract tesseract = Tesseract.find();
    assumeTrue(tesseract.installed(), "skipped: tesseract is not installed");

    var read =
        (Extracted)
            read(
                "scan.pdf",
                Samples.scannedPdf(LINE, "The second page of the scan."),
                tesseract.languages(),
                Limits.STANDARD);

    assertEquals(LINE + "\n\nThe second page of the scan.", read.text());
    assertEquals(List.of(0, LINE.length() + 2), read.pageStarts());
    assertTrue(read.ocr());
  }

  @Test
  void aPictureIsReadOnceForAllItsCopies() throws IOException {
    Tesseract tesseract = Tesseract.find();
    assumeTrue(tesseract.installed(), "skipped: tesseract is not installed");
    Path cache = Files.createDirectory(folder.resolve("cache"));
    byte[] scan = Samples.scannedPdf(LINE, LINE);

    var first = (Extracted) read("first.pdf", scan, tesseract.languages(), cache);
    List<Path> kept;
    try (var files = Files.list(cache)) {
      kept = files.toList();
    }
    Files.writeString(kept.getFirst(), "Words that were kept.");
    var second = (Extracted) read("second.pdf", scan, tesseract.languages(), cache);

    assertEquals(1, kept.size());
    assertEquals(LINE + "\n\n" + LINE, first.text());
    assertEquals("Words that were kept.\n\nWords that were kept.", second.text());
  }

  @Test
  void aPdfOfBlankPagesHasNoText() throws IOException {
    assertEquals(Kind.NO_TEXT, ((Failed) read("blank.pdf", Samples.pdf(" "))).kind());
  }

  private Extraction read(String name, byte[] bytes) throws IOException {
    return read(name, bytes, "", Limits.STANDARD);
  }

  private Extraction read(String name, byte[] bytes, String languages, Limits limits)
      throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return READER.read(
        new Request(file.toString(), name, languages, "", Duration.ofSeconds(60), limits));
  }

  private Extraction read(String name, byte[] bytes, String languages, Path ocrCache)
      throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return READER.read(
        new Request(
            file.toString(),
            name,
            languages,
            ocrCache.toString(),
            Duration.ofSeconds(60),
            Limits.STANDARD));
  }
}
