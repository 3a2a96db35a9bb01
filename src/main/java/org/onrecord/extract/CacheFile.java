package org.onrecord.extract;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// One entry of the cache as a file: gzip, whose checksum and length tell damage, around the key
/// and the extraction as [Wire] writes it.
final class CacheFile {
  private static final int MAGIC = 0x4F52_4331; // ORC1

  private CacheFile() {}

  static void write(Path file, String key, ExtractionCache.Entry entry) throws IOException {
    try (var out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(MAGIC);
      Wire.writeString(out, key);
      Wire.writeString(out, entry.ocr());
      Wire.write(out, entry.extraction());
    }
  }

  /// @throws IOException when the file is missing, damaged or another key's
  static ExtractionCache.Entry read(Path file, String key) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(whole(file)))) {
      if (in.readInt() != MAGIC || !Wire.readString(in).equals(key)) {
        throw new IOException(file + " is the entry of something else");
      }
      var entry = new ExtractionCache.Entry(Wire.readString(in), Wire.read(in));
      if (in.read() >= 0) {
        throw new IOException(file + " is longer than its entry");
      }
      return entry;
    }
  }

  /// All of it, so that the checksum has been compared before a byte is believed.
  private static byte[] whole(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      return in.readAllBytes();
    }
  }
}
