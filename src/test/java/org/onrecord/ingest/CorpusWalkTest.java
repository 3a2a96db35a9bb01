package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusWalkTest {
  @TempDir private Path folder;

  @Test
  void listsAnyFolderSortedByName() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("z.txt"), "z");
    Files.writeString(folder.resolve("sub/a.txt"), "a");

    assertEquals(List.of("sub/a.txt", "z.txt"), names());
  }

  @Test
  void keepsToDocumentsWhereThatFolderIs() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("documents/a.txt"), "a");
    Files.writeString(folder.resolve("README.md"), "not a document");

    assertEquals(List.of("documents/a.txt"), names());
  }

  @Test
  void itsOwnVocabularyAndCorrectionsAreNoDocuments() throws IOException {
    Files.createDirectories(folder.resolve("vocabulary"));
    Files.writeString(folder.resolve("vocabulary/actors.yaml"), "");
    Files.writeString(folder.resolve("corrections.jsonl"), "");

    assertEquals(List.of(), names());
  }

  @Test
  void countsHiddenFilesAndPassesThemOver() throws IOException {
    Files.writeString(folder.resolve(".DS_Store"), "x");

    assertEquals(new CorpusWalk.Listing(List.of(), 1, List.of(folder)), CorpusWalk.list(folder));
  }

  @Test
  void listsALinkWithoutFollowingIt() throws IOException {
    Path outside = Files.createTempFile("outside", ".txt");
    Files.createSymbolicLink(folder.resolve("link.txt"), outside);

    assertEquals(
        "is a link; links are not followed, put the file itself into the corpus",
        CorpusWalk.list(folder).files().getFirst().unreadable());
    Files.delete(outside);
  }

  private List<String> names() {
    return CorpusWalk.list(folder).files().stream().map(CorpusWalk.Found::name).toList();
  }
}
