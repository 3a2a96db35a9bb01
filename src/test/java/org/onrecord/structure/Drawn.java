package org.onrecord.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.onrecord.DrawnPdf;
import org.onrecord.document.Document;
import org.onrecord.document.SourceFile;
import org.onrecord.extract.Extraction;
import org.onrecord.extract.Settings;
import org.onrecord.extract.WorkerPool;

/// Reads drawn pdfs by the whole way, in a worker as the product does.
final class Drawn implements AutoCloseable {
  private final WorkerPool pool = WorkerPool.start(Settings.standard().withWorkers(1));
  private final Path folder;

  Drawn(Path folder) {
    this.folder = folder;
  }

  Document read(DrawnPdf pdf) {
    Path file = folder.resolve("drawn.pdf");
    try {
      Files.write(file, pdf.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    return switch (pool.extract(file)) {
      case Extraction.Extracted extracted ->
          Read.READER.read(
              new SourceFile("0".repeat(64), "drawn.pdf", "application/pdf", 1, null),
              extracted,
              Map.of());
      case Extraction.Failed failed -> throw new AssertionError(failed.message());
    };
  }

  @Override
  public void close() {
    pool.close();
  }
}
