package org.onrecord.index.lucene.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names the process that holds the lock of an index, as far as the system tells.
final class LockHolder {
  private static final Path LOCKS = Path.of("/proc/locks");

  private LockHolder() {}

  /// “process 4711” on Linux, “another process” where the number cannot be known.
  static String of(Path lock) {
    try {
      Object inode = Files.getAttribute(lock, "unix:ino");
      Pattern held = Pattern.compile("WRITE +([1-9][0-9]*) [^ ]*:" + inode + " ");
      Matcher found = held.matcher(Files.readString(LOCKS));
      return found.find() ? "process " + found.group(1) : "another process";
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return "another process";
    }
  }
}
