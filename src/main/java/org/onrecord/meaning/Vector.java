package org.onrecord.meaning;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/// The place of a text among others, by direction alone: each number of the model as a byte, in
/// steps of a 127th of the greatest.
///
/// Two are compared in whole numbers, so that the same two give the same on every machine.
/// Immutable.
public final class Vector {
  private static final int STEPS = 127;

  private static final VarHandle LENGTH =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] values;
  private final float length;

  private Vector(byte[] values) {
    this.values = values;
    this.length = (float) Math.sqrt(dot(values, values, 0, values.length));
    if (length == 0) {
      throw new IllegalArgumentException("a text that lies nowhere cannot be compared");
    }
  }

  /// The direction of these numbers.
  ///
  /// @throws IllegalArgumentException when they have none: all are 0, or one is no number
  public static Vector of(float[] numbers) {
    float greatest = 0;
    for (float number : numbers) {
      if (!Float.isFinite(number)) {
        throw new IllegalArgumentException(number + " is no number of a direction");
      }
      greatest = Math.max(greatest, Math.abs(number));
    }
    byte[] values = new byte[numbers.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) Math.round(numbers[i] / greatest * STEPS);
    }
    return new Vector(values);
  }

  /// As [#bytes] gave it.
  ///
  /// @throws IllegalArgumentException when it is none
  public static Vector of(byte[] bytes) {
    return new Vector(Arrays.copyOf(bytes, bytes.length - Float.BYTES));
  }

  /// The direction in the middle of some, each counted alike.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Vector middle(List<Vector> vectors) {
    float[] sum = new float[vectors.getFirst().values.length];
    for (Vector vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector.values[i] / vector.length;
      }
    }
    return of(sum);
  }

  /// Numbers that it has.
  public int dimensions() {
    return values.length;
  }

  /// To be kept: the numbers, a byte each, and after them how long it is, in four.
  public byte[] bytes() {
    byte[] bytes = Arrays.copyOf(values, values.length + Float.BYTES);
    LENGTH.set(bytes, values.length, length);
    return bytes;
  }

  /// How near another text is in meaning: the cosine of the angle between them, from -1 to 1; texts
  /// that say the same have 1.
  public float similarity(Vector other) {
    byte[] bytes = other.bytes();
    return similarity(bytes, 0, bytes.length);
  }

  /// The same, where what [#bytes] gave of the other stands in a stretch of bytes.
  ///
  /// @throws IllegalArgumentException when it has other dimensions
  public float similarity(byte[] bytes, int start, int count) {
    if (count != values.length + Float.BYTES) {
      throw new IllegalArgumentException(
          "a vector of " + (count - Float.BYTES) + " numbers is not one of " + values.length);
    }
    float other = (float) LENGTH.get(bytes, start + values.length);
    return dot(values, bytes, start, values.length) / (length * other);
  }

  private static int dot(byte[] one, byte[] other, int start, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += one[i] * other[start + i];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vector vector && Arrays.equals(vector.values, values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /// How many numbers, and a fingerprint of them.
  @Override
  public String toString() {
    return values.length + " numbers " + Integer.toHexString(hashCode());
  }
}
