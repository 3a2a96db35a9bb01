package org.onrecord.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/// [Extraction] as bytes on the pipe between a worker and its parent.
///
/// Strings are a length and UTF-8; lists are a count and their members; nothing names a class, so
/// a worker gone wild can hand over wrong words but never objects.
final class Wire {
  private static final int EXTRACTED = 'E';
  private static final int FAILED = 'F';
  private static final int BEAT = 'B';
  private static final int MOST = 1 << 28;

  private Wire() {}

  static void write(DataOutputStream out, Extraction extraction) throws IOException {
    switch (extraction) {
      case Extraction.Failed failed -> writeFailed(out, failed);
      case Extraction.Extracted extracted -> writeExtracted(out, extracted);
    }
  }

  /// A sign of life before the answer.
  static void writeBeat(DataOutputStream out, long progress) throws IOException {
    out.writeByte(BEAT);
    out.writeLong(progress);
    out.flush();
  }

  /// The answer, after any signs of life.
  static Extraction read(DataInputStream in, LongConsumer progress) throws IOException {
    int tag = in.readUnsignedByte();
    while (tag == BEAT) {
      progress.accept(in.readLong());
      tag = in.readUnsignedByte();
    }
    return read(in, tag);
  }

  static Extraction read(DataInputStream in) throws IOException {
    return read(in, in.readUnsignedByte());
  }

  private static Extraction read(DataInputStream in, int tag) throws IOException {
    return switch (tag) {
      case EXTRACTED -> readExtracted(in);
      case FAILED ->
          new Extraction.Failed(
              readString(in), Extraction.Kind.valueOf(readString(in)), readString(in));
      default -> throw new IOException("a worker answered with the unknown tag " + tag);
    };
  }

  private static void writeFailed(DataOutputStream out, Extraction.Failed failed)
      throws IOException {
    out.writeByte(FAILED);
    writeString(out, failed.mediaType());
    writeString(out, failed.kind().name());
    writeString(out, failed.message());
  }

  private static void writeExtracted(DataOutputStream out, Extraction.Extracted extracted)
      throws IOException {
    out.writeByte(EXTRACTED);
    writeString(out, extracted.mediaType());
    writeString(out, extracted.form().name());
    writeString(out, extracted.text());
    writeMetadata(out, extracted.metadata());
    out.writeInt(extracted.pageStarts().size());
    for (int start : extracted.pageStarts()) {
      out.writeInt(start);
    }
    out.writeBoolean(extracted.partial());
    out.writeBoolean(extracted.ocr());
    writeStrings(out, extracted.warnings());
    out.writeInt(extracted.parts().size());
    for (Extraction.Part part : extracted.parts()) {
      writeString(out, part.name());
      writeString(out, part.sha256());
      out.writeLong(part.byteLength());
      write(out, part.extraction());
    }
    LayoutWire.write(out, extracted.layout());
  }

  private static Extraction.Extracted readExtracted(DataInputStream in) throws IOException {
    return new Extraction.Extracted(
        readString(in),
        Extraction.Form.valueOf(readString(in)),
        readString(in),
        readMetadata(in),
        readInts(in),
        in.readBoolean(),
        in.readBoolean(),
        readStrings(in),
        readParts(in),
        LayoutWire.read(in));
  }

  private static List<Extraction.Part> readParts(DataInputStream in) throws IOException {
    int count = readCount(in);
    List<Extraction.Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(new Extraction.Part(readString(in), readString(in), in.readLong(), read(in)));
    }
    return parts;
  }

  private static void writeMetadata(DataOutputStream out, Map<String, List<String>> metadata)
      throws IOException {
    out.writeInt(metadata.size());
    for (var entry : new TreeMap<>(metadata).entrySet()) {
      writeString(out, entry.getKey());
      writeStrings(out, entry.getValue());
    }
  }

  private static Map<String, List<String>> readMetadata(DataInputStream in) throws IOException {
    int count = readCount(in);
    Map<String, List<String>> metadata = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      metadata.put(readString(in), readStrings(in));
    }
    return metadata;
  }

  private static void writeStrings(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      writeString(out, string);
    }
  }

  private static List<String> readStrings(DataInputStream in) throws IOException {
    int count = readCount(in);
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strings.add(readString(in));
    }
    return List.copyOf(strings);
  }

  private static List<Integer> readInts(DataInputStream in) throws IOException {
    int count = readCount(in);
    List<Integer> ints = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ints.add(in.readInt());
    }
    return ints;
  }

  static void writeString(DataOutputStream out, String string) throws IOException {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readString(DataInputStream in) throws IOException {
    int length = readCount(in);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new java.io.EOFException("a worker ended in the middle of an answer");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static int readCount(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("a worker answered with the impossible length " + count);
    }
    return count;
  }
}
