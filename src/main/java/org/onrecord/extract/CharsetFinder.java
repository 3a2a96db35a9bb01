package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/// Finds the character set of text, so that no quotation mark is lost.
///
/// In this order: a byte order mark; UTF-16 without one; UTF-8, when all the bytes are, wherever
/// the first beyond ASCII comes; else the most plausible of what is declared, what the statistics
/// of Tika's detectors find, and windows-1252. Labels are read as browsers read them: ISO-8859-1
/// and US-ASCII mean windows-1252.
final class CharsetFinder implements EncodingDetector {
  private static final long serialVersionUID = 1;
  private static final int MOST = 16 << 20;

  @Override
  public Charset detect(InputStream in, Metadata metadata) throws IOException {
    in.mark(MOST + 1);
    byte[] bytes = in.readNBytes(MOST);
    in.reset();
    return find(bytes, Charsets.declaredIn(metadata));
  }

  /// The charset of bytes that nothing but themselves tells about.
  Charset find(byte[] bytes) {
    return find(bytes, null);
  }

  /// The charset, given what a mail's header says.
  Charset find(byte[] bytes, @Nullable Charset declared) {
    Charset marked = Charsets.marked(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = Utf16.guess(bytes);
    if (wide != null) {
      return wide;
    }
    if (Charsets.isIso2022Jp(bytes)) {
      return Charset.forName("ISO-2022-JP");
    }
    if (Utf8.matches(bytes)) {
      return StandardCharsets.UTF_8;
    }
    return Candidates.best(bytes, declared != null ? declared : Charsets.declaredIn(bytes));
  }
}
