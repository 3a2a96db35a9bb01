package org.onrecord.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;

/// What a worker is asked: one file to read.
///
/// @param path of the file, absolute
/// @param name as the corpus has it, which helps where the bytes do not tell the type
/// @param ocrLanguages tesseract's names joined by `+`; empty reads no images
/// @param ocrCache folder for words that were read from images; empty keeps none
/// @param budget how long the worker has before it is killed
/// @param limits how much is read
record Request(
    String path,
    String name,
    String ocrLanguages,
    String ocrCache,
    Duration budget,
    Limits limits) {

  void writeTo(DataOutputStream out) throws IOException {
    Wire.writeString(out, path);
    Wire.writeString(out, name);
    Wire.writeString(out, ocrLanguages);
    Wire.writeString(out, ocrCache);
    out.writeLong(budget.toMillis());
    out.writeLong(limits.fileBytes());
    out.writeInt(limits.characters());
    out.writeInt(limits.depth());
    out.writeInt(limits.parts());
    out.writeLong(limits.partBytes());
    out.writeLong(limits.allPartBytes());
    out.flush();
  }

  static Request readFrom(DataInputStream in) throws IOException {
    return new Request(
        Wire.readString(in),
        Wire.readString(in),
        Wire.readString(in),
        Wire.readString(in),
        Duration.ofMillis(in.readLong()),
        new Limits(
            in.readLong(), in.readInt(), in.readInt(), in.readInt(), in.readLong(), in.readLong()));
  }

  Request withOcr(String languages, Duration longer) {
    return new Request(path, name, languages, ocrCache, longer, limits);
  }

  Request withPath(String other) {
    return new Request(other, name, ocrLanguages, ocrCache, budget, limits);
  }
}
