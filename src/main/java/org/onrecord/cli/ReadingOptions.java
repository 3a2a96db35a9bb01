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

  @Option(
      names = "--meaning",
      paramLabel = "on|off|kept",
      arity = "0..1",
      fallbackValue = "on",
      defaultValue = "kept",
      description =
          "Whether the index also knows what statements mean, to search by that (default:"
              + " ${DEFAULT-VALUE}, as it is; a new index does not). Needs a part that is fetched"
              + " once, see docs/how-to/meaning.md.")
  private String meaning = "kept";

  @Option(names = "--commit-files", hidden = true, defaultValue = "500")
  private int commitFiles = 500;

  /// Bytes that the cache may take.
  long cacheBytes() {
    if (cacheMegabytes < 0 || cacheMegabytes > 1L << 30) {
      throw new WrongInput("--cache-mb " + cacheMegabytes + " is no size; give 0 or more MB");
    }
    return cacheMegabytes << 20;
  }

  /// Whether statements are placed by their meaning.
  ///
  /// @throws WrongInput when what was given says neither
  MeaningPart.Wanted meaning() {
    return MeaningPart.Wanted.of(meaning);
  }

  /// Files after which is committed; tests make it small.
  int commitFiles() {
    return Math.max(1, commitFiles);
  }
}
