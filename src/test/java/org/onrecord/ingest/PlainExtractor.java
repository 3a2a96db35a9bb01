package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.onrecord.extract.Extraction;
import org.onrecord.extract.Extractor;

/// Reads every file as UTF-8 in this process, scans where it is told to, and counts.
final class PlainExtractor implements Extractor {
  final AtomicInteger readings = new AtomicInteger();
  volatile String ocr = "";
  volatile String makers = "1";

  @Override
  public Extraction extract(Path file) {
    readings.incrementAndGet();
    try {
      String text = Files.readString(file);
      boolean scan = text.startsWith("SCAN");
      return scan && ocr.isEmpty()
          ? new Extraction.Failed("image/png", Extraction.Kind.NEEDS_OCR, "is a picture.")
          : new Extraction.Extracted(
              scan ? "image/png" : "text/plain",
              Extraction.Form.PLAIN,
              text,
              Map.of(),
              List.of(),
              false,
              scan,
              List.of(),
              List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String makers() {
    return makers;
  }

  @Override
  public String ocr() {
    return ocr;
  }

  @Override
  public void close() {}
}
