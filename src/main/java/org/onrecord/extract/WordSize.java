package org.onrecord.extract;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Tells Word documents too large to be held in memory as a tree.
final class WordSize {
  private static final long LARGE = 24L << 20;

  private WordSize() {}

  /// True when the text part of a docx unpacks to so much that it is better read as a stream, which
  /// keeps less of its layout (no check boxes, fewer text boxes).
  static boolean isLarge(Path docx) {
    try (ZipFile zip = ZipFile.builder().setPath(docx).get()) {
      ZipArchiveEntry text = zip.getEntry("word/document.xml");
      return text != null && text.getSize() > LARGE;
    } catch (IOException e) {
      return false;
    }
  }
}
