package org.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the corpus and its index lie; the options that every verb shares.
final class Places {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description =
          "Folder of documents, with or without a vocabulary/ of its own (default: corpus/).")
  private @Nullable Path corpus;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "Folder of the index (default: a folder of the corpus' own below index/, so that two"
              + " corpora never mix).")
  private @Nullable Path index;

  /// The folder of documents.
  ///
  /// @throws WrongInput when it does not exist or is no folder
  Path corpus() {
    Path folder = corpus == null ? home().resolve("corpus") : corpus;
    if (!Files.exists(folder)) {
      throw new WrongInput(
          "the corpus folder "
              + folder
              + " does not exist; give a folder of documents with --corpus DIR");
    }
    if (!Files.isDirectory(folder)) {
      throw new WrongInput(folder + " is a file, not a folder; give the folder that it lies in");
    }
    return folder;
  }

  /// As [#corpus], where a folder was named.
  void checkCorpus() {
    if (corpus != null) {
      corpus();
    }
  }

  /// The folder of the index; it need not exist.
  Path index() {
    if (index != null) {
      return index;
    }
    Path folder = corpus == null ? home().resolve("corpus") : corpus;
    Path absolute = folder.toAbsolutePath().normalize();
    String name = Optional.ofNullable(absolute.getFileName()).map(Path::toString).orElse("root");
    boolean own = absolute.equals(home().resolve("corpus").toAbsolutePath().normalize());
    return home().resolve("index").resolve(own ? name : name + "-" + shortHash(absolute));
  }

  /// The file that says how far deliveries of saved searches are.
  Path alerts() {
    return index().resolve("alerts.json");
  }

  /// The index, which must exist.
  ///
  /// @throws WrongInput when nothing was ingested yet
  Path existingIndex() {
    Path folder = index();
    if (!Files.isDirectory(folder)) {
      throw new WrongInput(
          "there is no index at "
              + folder
              + " yet; run 'onrecord ingest' with the same --corpus and --index first");
    }
    return folder;
  }

  /// The checkout when started by its script, else the working folder.
  static Path home() {
    return Path.of(Optional.ofNullable(System.getenv("ONRECORD_HOME")).orElse(""));
  }

  private static String shortHash(Path path) {
    return HexFormat.of().formatHex(DigestUtils.sha256(path.toString()), 0, 4);
  }
}
