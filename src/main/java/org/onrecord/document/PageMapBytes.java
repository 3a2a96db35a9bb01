package org.onrecord.document;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// A [PageMap] as bytes and back: about ten bytes a word.
///
/// A count, then a byte that says whether there are boxes, then for each stretch the distance to
/// the last one, its length, and its page and box as differences to those of the stretch before.
public final class PageMapBytes {
  private static final double UNIT = 65_535;
  private static final int MOST = 1 << 26;

  private PageMapBytes() {}

  /// Writes a map.
  public static void write(PageMap map, DataOutput out) throws IOException {
    out.writeInt(map.size());
    out.writeBoolean(map.hasBoxes());
    int[] before = new int[4];
    int end = 0;
    int page = 0;
    for (int i = 0; i < map.size(); i++) {
      number(out, map.start(i) - end);
      number(out, map.end(i) - map.start(i));
      number(out, map.page(i) - page);
      end = map.end(i);
      page = map.page(i);
      if (map.hasBoxes()) {
        box(out, map.box(i), before);
      }
    }
  }

  private static void box(DataOutput out, PageBox box, int[] before) throws IOException {
    double[] sides = {box.x(), box.y(), box.width(), box.height()};
    for (int i = 0; i < sides.length; i++) {
      int side = (int) Math.round(sides[i] * UNIT);
      number(out, side - before[i]);
      before[i] = side;
    }
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IOException when the bytes end early or are none of a map
  public static PageMap read(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST) {
      throw new IOException("a page map of " + size + " stretches is none");
    }
    boolean boxed = in.readBoolean();
    PageMap.Builder map = new PageMap.Builder();
    int[] sides = new int[4];
    int end = 0;
    int page = 0;
    try {
      for (int i = 0; i < size; i++) {
        int start = end + number(in);
        end = start + number(in);
        page += number(in);
        if (boxed) {
          map.add(start, end, box(in, page, sides));
        } else {
          map.add(start, end, page);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a page map holds what cannot be: " + e.getMessage(), e);
    }
    return map.build();
  }

  private static PageBox box(DataInput in, int page, int[] sides) throws IOException {
    for (int i = 0; i < sides.length; i++) {
      sides[i] += number(in);
    }
    return new PageBox(page, sides[0] / UNIT, sides[1] / UNIT, sides[2] / UNIT, sides[3] / UNIT);
  }

  /// Small numbers of either sign take one byte, larger ones more.
  private static void number(DataOutput out, int value) throws IOException {
    int left = (value << 1) ^ (value >> 31);
    while ((left & ~0x7F) != 0) {
      out.writeByte((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  private static int number(DataInput in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new IOException("a number of a page map does not end");
  }
}
