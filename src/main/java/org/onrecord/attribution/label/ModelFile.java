package org.onrecord.attribution.label;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// Models as bytes: a name and version, the number of models, each with its size, unit, steps and
/// weights, and a checksum of all that at the end. The same models give the same bytes.
public final class ModelFile {
  /// “ORLABEL1”.
  private static final long MAGIC = 0x4F524C4142454C31L;

  private static final int CHECKSUM = Long.BYTES;
  private static final int MOST_MODELS = 16;
  private static final int MOST_BITS = 24;

  private ModelFile() {}

  /// The models as bytes, in their order.
  public static byte[] write(List<Model> models) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(MAGIC);
      out.writeInt(models.size());
      for (Model model : models) {
        byte[] weights = model.weights();
        out.writeInt(Integer.numberOfTrailingZeros(weights.length / Tag.COUNT));
        out.writeFloat(model.unit());
        for (float step : model.steps()) {
          out.writeFloat(step);
        }
        out.write(weights);
      }
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  /// The models of a file.
  ///
  /// @param name of the file, for the message
  /// @param expected how many models it should hold
  /// @throws IllegalArgumentException when the bytes are no such file, or are damaged; the message
  ///     says what is wrong and what to do
  public static List<Model> read(byte[] bytes, String name, int expected) {
    if (bytes.length < 2 * Long.BYTES + CHECKSUM || longAt(bytes, 0) != MAGIC) {
      throw refused(name, "is no labeller model of version 1");
    }
    int body = bytes.length - CHECKSUM;
    if (longAt(bytes, body) != checksum(bytes, body)) {
      throw refused(name, "is damaged: its checksum does not fit its " + bytes.length + " bytes");
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, body))) {
      in.readLong();
      int count = in.readInt();
      if (count != expected || count > MOST_MODELS) {
        throw refused(name, "holds " + count + " models where " + expected + " are expected");
      }
      List<Model> models = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        models.add(model(in, name));
      }
      return List.copyOf(models);
    } catch (IOException e) {
      throw refused(name, "ends too early");
    }
  }

  private static Model model(DataInputStream in, String name) throws IOException {
    int bits = in.readInt();
    if (bits < 0 || bits > MOST_BITS) {
      throw refused(name, "claims 2 to the power " + bits + " features");
    }
    float unit = in.readFloat();
    float[] steps = new float[Tag.COUNT * Tag.COUNT];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = in.readFloat();
    }
    byte[] weights = new byte[Tag.COUNT << bits];
    in.readFully(weights);
    return new Model(weights, unit, steps);
  }

  private static IllegalArgumentException refused(String name, String why) {
    return new IllegalArgumentException(
        "The model " + name + " " + why + "; make it again with “onrecord train”.");
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return crc.getValue() << 32 | Integer.toUnsignedLong(length);
  }

  private static long longAt(byte[] bytes, int at) {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | bytes[at + i] & 0xff;
    }
    return value;
  }
}
