package org.onrecord.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.PageMap;
import org.onrecord.document.PageMapBytes;

/// [Layout] as bytes on the pipe: the words, then for each line its words, its size and its weight.
final class LayoutWire {
  private LayoutWire() {}

  static void write(DataOutputStream out, Layout layout) throws IOException {
    PageMapBytes.write(layout.words(), out);
    out.writeInt(layout.lines().size());
    for (Layout.Line line : layout.lines()) {
      out.writeInt(line.first());
      out.writeInt(line.end());
      out.writeFloat(line.size());
      out.writeBoolean(line.bold());
      out.writeByte(line.column());
    }
  }

  /// @throws IOException when the bytes are none of a layout
  static Layout read(DataInputStream in) throws IOException {
    PageMap words = PageMapBytes.read(in);
    int count = Wire.readCount(in);
    List<Layout.Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int first = in.readInt();
      int end = in.readInt();
      if (first < 0 || end <= first || end > words.size()) {
        throw new IOException("a worker answered with a line of words that are not there");
      }
      lines.add(
          new Layout.Line(first, end, in.readFloat(), in.readBoolean(), in.readUnsignedByte()));
    }
    return words.isEmpty() ? Layout.NONE : new Layout(words, lines);
  }
}
