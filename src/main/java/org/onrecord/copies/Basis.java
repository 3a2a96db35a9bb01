package org.onrecord.copies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/// Fingerprints by which a look for copies tells what it need not read or keep again.
final class Basis {
  private static final int BYTES = 16;

  private Basis() {}

  /// Of documents that hang together, and where they lie.
  ///
  /// @param ids in a fixed order
  /// @param decisions of people about their statements, in a fixed order
  static String of(
      Collection<String> ids, Map<String, List<String>> otherPaths, List<Decision> decisions) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    add(digest, CopyFinder.VERSION);
    for (String id : ids) {
      add(digest, id);
      otherPaths.getOrDefault(id, List.of()).forEach(path -> add(digest, "\t" + path));
    }
    decisions.forEach(decision -> add(digest, "\t\t" + decision));
    return hex(digest);
  }

  /// Of all that people decided.
  ///
  /// @param decisions in a fixed order
  static String of(List<Decision> decisions) {
    return of(List.of(), Map.of(), decisions);
  }

  /// Of what was found of a document.
  static String of(DocumentCopies copies) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    add(digest, CopyFinder.VERSION);
    add(digest, String.valueOf(copies.group()));
    add(digest, String.valueOf(copies.campaign()));
    new TreeMap<>(copies.copyOf()).forEach((id, one) -> add(digest, id + " " + one));
    new TreeMap<>(copies.sightings())
        .forEach((id, all) -> all.forEach(one -> add(digest, id + " " + one)));
    return hex(digest);
  }

  private static void add(MessageDigest digest, String words) {
    digest.update(words.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
