package org.onrecord.index.lucene.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// What a commit says of itself, kept in its user data.
///
/// @param generation a number that grows, and a fingerprint of all that was written so far: two
///     indexes of the same number but other content differ
/// @param millis when, since 1970
/// @param versions of pipeline and vocabularies, by name
/// @param copies version of the finder whose copies it holds; empty when they are to be found anew
/// @param entered number of the last entry in the ledger
/// @param begun when the ledger was begun, since 1970: a rebuild goes on with that of the index
///     before it
public record Commit(
    String generation,
    long millis,
    Map<String, String> versions,
    String copies,
    long entered,
    long begun) {
  public Commit {
    versions = Map.copyOf(versions);
  }

  /// The commit as its user data tell it.
  public static Commit read(Map<String, String> userData) {
    Map<String, String> versions = new TreeMap<>();
    userData.forEach(
        (key, value) -> {
          if (key.startsWith(IndexSchema.COMMIT_VERSION_PREFIX)) {
            versions.put(key.substring(IndexSchema.COMMIT_VERSION_PREFIX.length()), value);
          }
        });
    return new Commit(
        userData.getOrDefault(IndexSchema.COMMIT_GENERATION, "0"),
        Long.parseLong(userData.getOrDefault(IndexSchema.COMMIT_MILLIS, "0")),
        versions,
        userData.getOrDefault(IndexSchema.COMMIT_COPIES, ""),
        Long.parseLong(userData.getOrDefault(IndexSchema.COMMIT_ENTERED, "0")),
        Long.parseLong(userData.getOrDefault(IndexSchema.COMMIT_BEGUN, "0")));
  }

  /// What is kept with the commit.
  public Map<String, String> userData() {
    Map<String, String> data = new TreeMap<>();
    data.put(IndexSchema.COMMIT_SCHEMA, IndexSchema.VERSION);
    data.put(IndexSchema.COMMIT_GENERATION, generation);
    data.put(IndexSchema.COMMIT_MILLIS, Long.toString(millis));
    data.put(IndexSchema.COMMIT_COPIES, copies);
    data.put(IndexSchema.COMMIT_ENTERED, Long.toString(entered));
    data.put(IndexSchema.COMMIT_BEGUN, Long.toString(begun));
    versions.forEach((name, v) -> data.put(IndexSchema.COMMIT_VERSION_PREFIX + name, v));
    return data;
  }

  /// The commit after this one.
  ///
  /// @param changes fingerprint of what was written since; used up
  public Commit next(
      MessageDigest changes, long now, Map<String, String> newVersions, String newCopies) {
    changes.update(generation.getBytes(StandardCharsets.UTF_8));
    changes.update(new TreeMap<>(newVersions).toString().getBytes(StandardCharsets.UTF_8));
    int dash = generation.indexOf('-');
    long number = Long.parseLong(dash < 0 ? generation : generation.substring(0, dash)) + 1;
    String print = HexFormat.of().formatHex(changes.digest(), 0, 4);
    return new Commit(number + "-" + print, now, newVersions, newCopies, entered, begun);
  }

  /// The same with a ledger that has come this far.
  public Commit with(long lastEntered, long ledgerBegun) {
    return new Commit(generation, millis, versions, copies, lastEntered, ledgerBegun);
  }
}
