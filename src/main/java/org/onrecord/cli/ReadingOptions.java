package org.onrecord.cli;

import org.onrecord.extract.ExtractionCache;
import picocli.CommandLine.Option;

/// How files are read; the options that every verb shares that reads them.
final class ReadingOptions {
  @Option(
      names = "--cache-mb",
      paramLabel = "N",
      defaultValue = "1024",
      description =
          "Room for what was read from files, in MB (default: ${DEFAULT-VALUE}); what was used"
              + " least recently goes first. 0 keeps nothing.")
  private long cacheMegabytes = ExtractionCache.STANDARD_BYTES >> 20;

  @Option(names = "--commit-files", hidden = true, defaultValue = "500")
  private int commitFiles = 500;

  /// Bytes that the cache may take.
  long cacheBytes() {
    if (cacheMegabytes < 0 || cacheMegabytes > 1L << 30) {
      throw new WrongInput("--cache-mb " + cacheMegabytes + " is no size; give 0 or more MB");
    }
    return cacheMegabytes << 20;
  }

  /// Files after which is committed; tests make it small.
  int commitFiles() {
    return Math.max(1, commitFiles);
  }
}
