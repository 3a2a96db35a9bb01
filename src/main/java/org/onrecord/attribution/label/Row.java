package org.onrecord.attribution.label;

import java.util.Arrays;

/// The features of the items of one sentence, to be filled item by item and used again for the
/// next sentence. Not safe for threads.
///
/// A feature is the hash of what is seen; the table of a model takes as many of its bits as it has.
public final class Row {
  private int[] features = new int[4_096];
  private int[] ends = new int[64];
  private int size;
  private int used;

  /// Forgets all items.
  public void clear() {
    size = 0;
    used = 0;
  }

  /// Adds a feature to the item that is being filled.
  public void add(int feature) {
    if (used == features.length) {
      features = Arrays.copyOf(features, used * 2);
    }
    features[used++] = feature;
  }

  /// Ends the item that is being filled.
  public void next() {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    ends[size++] = used;
  }

  /// A copy that keeps no more room than it needs.
  public Row copy() {
    Row copy = new Row();
    copy.features = Arrays.copyOf(features, used);
    copy.ends = Arrays.copyOf(ends, size);
    copy.size = size;
    copy.used = used;
    return copy;
  }

  /// Number of items.
  public int size() {
    return size;
  }

  int from(int item) {
    return item == 0 ? 0 : ends[item - 1];
  }

  int to(int item) {
    return ends[item];
  }

  int feature(int index) {
    return features[index];
  }

  /// Spreads the bits of a template's number and a value over all 32 bits.
  public static int hash(int template, int value) {
    int h = value * 0x9E3779B1 + template * 0x85EBCA77;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 12;
    h *= 0x297A2D39;
    return h ^ h >>> 15;
  }

  /// The same of two values.
  public static int hash(int template, int value, int other) {
    return hash(template, value * 31 + Integer.rotateLeft(other * 0xC2B2AE35, 13));
  }
}
