package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.correction.CorrectionsFile;

/// The files that a corpus' vocabularies are read from, its corrections among them, as they stood
/// at one moment: equal stamps, same files.
///
/// @param files by path, with size and time of change
record VocabularyStamp(Map<Path, String> files) {
  VocabularyStamp {
    files = Map.copyOf(files);
  }

  /// As they stand now. A file that cannot be looked at is as if it were not there.
  static VocabularyStamp of(Path corpus) {
    Map<Path, String> files = new TreeMap<>();
    add(CorrectionsFile.of(corpus).path(), files);
    try (Stream<Path> own = Files.list(corpus.resolve("vocabulary"))) {
      own.forEach(file -> add(file, files));
    } catch (IOException e) {
      // The corpus has no vocabularies of its own.
    }
    return new VocabularyStamp(files);
  }

  /// The files of synonyms among them.
  VocabularyStamp synonyms() {
    Map<Path, String> some = new TreeMap<>(files);
    some.keySet().removeIf(file -> !String.valueOf(file.getFileName()).startsWith("synonyms"));
    return new VocabularyStamp(some);
  }

  private static void add(Path file, Map<Path, String> files) {
    try {
      var found = Files.readAttributes(file, BasicFileAttributes.class);
      files.put(file, found.size() + " " + found.lastModifiedTime());
    } catch (NoSuchFileException e) {
      // Gone, or not written yet.
    } catch (IOException e) {
      files.put(file, "unreadable");
    }
  }
}
