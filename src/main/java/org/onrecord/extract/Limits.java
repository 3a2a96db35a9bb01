package org.onrecord.extract;

/// How much of one file is read before the rest is cut, each cut with a warning.
///
/// @param fileBytes largest file that is opened, in bytes
/// @param characters most characters of text taken from one document, in UTF-16 units
/// @param depth containers within containers, the file itself being 0
/// @param parts most parts read from one file, at all depths together
/// @param partBytes largest part, unpacked, in bytes
/// @param allPartBytes most bytes unpacked from one file, at all depths together
public record Limits(
    long fileBytes, int characters, int depth, int parts, long partBytes, long allPartBytes) {

  /// The limits of the product: 2 GiB, 10 million characters, depth 5, 1,000 parts, 256 MiB a part,
  /// 512 MiB of parts.
  public static final Limits STANDARD =
      new Limits(2L << 30, 10_000_000, 5, 1_000, 256L << 20, 512L << 20);

  public Limits {
    if (fileBytes < 1
        || characters < 1
        || depth < 0
        || parts < 0
        || partBytes < 0
        || allPartBytes < 0) {
      throw new IllegalArgumentException("limits must be positive; depth and parts may be 0");
    }
  }
}
