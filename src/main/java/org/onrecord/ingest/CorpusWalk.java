package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.correction.CorrectionsFile;

/// Lists the files of a corpus without following links.
///
/// Where the corpus has a folder `documents/`, the documents lie there; else everything below the
/// corpus is a document but its own `vocabulary/`, `corrections.jsonl` and `searches.yaml`. Files
/// whose names begin with a dot are counted and passed over.
final class CorpusWalk {
  /// The searches that a corpus keeps; read by the server.
  private static final String SEARCHES = "searches.yaml";

  private CorpusWalk() {}

  /// A file, or something in the place of one.
  ///
  /// @param name path below the corpus, with `/`
  /// @param unreadable why it cannot be opened, or empty
  record Found(String name, Path path, long byteLength, long modified, String unreadable) {}

  /// What lies in a corpus.
  ///
  /// @param files sorted by name without ending, then by name
  /// @param hidden files and folders passed over because their names begin with a dot
  /// @param folders that the files may lie in, the outermost first
  record Listing(List<Found> files, int hidden, List<Path> folders) {}

  /// Lists a corpus.
  ///
  /// @throws UncheckedIOException when the folder itself cannot be read
  static Listing list(Path corpus) {
    var visitor = new Visitor(corpus);
    Path documents = corpus.resolve("documents");
    try {
      Files.walkFileTree(
          Files.isDirectory(documents, LinkOption.NOFOLLOW_LINKS) ? documents : corpus, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + corpus + ": " + e.getMessage(), e);
    }
    visitor.found.sort(Comparator.comparing(Found::name, Names.ORDER));
    return new Listing(List.copyOf(visitor.found), visitor.hidden, List.copyOf(visitor.folders));
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path corpus;
    private final List<Found> found = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private int hidden;

    Visitor(Path corpus) {
      this.corpus = corpus;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(corpus)) {
        folders.add(folder);
        return FileVisitResult.CONTINUE;
      }
      if (isHidden(folder)) {
        hidden++;
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (name(folder).equals("vocabulary")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        hidden++;
      } else if (!name(file).equals(CorrectionsFile.NAME) && !name(file).equals(SEARCHES)) {
        found.add(
            new Found(
                name(file),
                file,
                attributes.size(),
                attributes.lastModifiedTime().toMillis(),
                obstacle(file, attributes)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      found.add(new Found(name(file), file, 0, 0, "cannot be opened: " + e));
      return FileVisitResult.CONTINUE;
    }

    private static String obstacle(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        return "is a link; links are not followed, put the file itself into the corpus";
      }
      if (!attributes.isRegularFile()) {
        return "is no regular file (a pipe, socket or device) and was not opened";
      }
      return Files.isReadable(file) ? "" : "may not be read: check its permissions";
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }

    private String name(Path file) {
      return corpus.relativize(file).toString().replace('\\', '/');
    }
  }
}
