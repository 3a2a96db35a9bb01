package org.onrecord.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.FileState;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.Generation.Step;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;

class GenerationTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void takesThePlaceOfTheOldIndexAndClearsItAway() throws IOException {
    fill(folder, "old");
    for (String name : List.of("second", "third")) {
      rebuild(name, step -> {});
      assertEquals(List.of(name), served());
    }
    assertEquals(List.of("current", "generation-2"), names());
  }

  @Test
  void aReaderGoesOnWithTheOldIndexAndFindsTheNewOne() throws InterruptedException {
    fill(folder, "old");
    try (StatementStore reader = LuceneStatementIndex.open(folder, Mode.READ)) {
      rebuild(
          "new", step -> assertEquals(List.of("old"), paths(reader), step.name()), Step.PREPARED);
      assertEquals("new", eventually(reader, "new"));
    }
  }

  @Test
  void aFailureAfterAnyStepLeavesTheOldOrTheNewIndexAndTheNextRebuildWorks() throws IOException {
    for (Step failing : Step.values()) {
      Path place = folder;
      fill(place, "old");
      List<String> before = served();
      assertThrows(
          Killed.class,
          () ->
              rebuild(
                  "new" + failing,
                  step -> {
                    if (step == failing) {
                      throw new Killed();
                    }
                  }));
      boolean switched = failing.compareTo(Step.SWITCHED) >= 0;
      assertEquals(switched ? List.of("new" + failing) : before, served(), failing.name());
      assertEquals(List.of(), Verification.of(folder).faults());
      rebuild("old", step -> {});
      assertEquals(List.of("old"), served());
    }
    assertEquals(2, names().size(), names().toString());
  }

  @Test
  void noOtherWriterGetsInWhileItIsBuilt() {
    fill(folder, "old");
    rebuild(
        "new",
        step -> {
          if (step.compareTo(Step.SWITCHED) < 0) {
            var refused = assertThrows(IndexUnusable.class, () -> fill(folder, "other"));
            assertEquals(IndexUnusable.Why.LOCKED, refused.why());
            assertTrue(String.valueOf(refused.getMessage()).startsWith("another ingest runs"));
            assertThrows(IndexUnusable.class, () -> rebuild("second", s -> {}));
          }
        });
    fill(folder, "after");
    assertEquals(List.of("after", "new"), served());
  }

  @Test
  void putsAFaultyPointerRight() throws IOException {
    Files.writeString(folder.resolve("current"), "../../etc\n");
    var refused = assertThrows(IndexUnusable.class, this::served);
    assertEquals(IndexUnusable.Why.DAMAGED, refused.why());
    rebuild("new", step -> {});
    assertEquals(List.of("new"), served());
  }

  @Test
  void anIndexThatCannotBeReadIsNamedByTheFolderThatPeopleKnow() throws IOException {
    fill(folder, "old");
    rebuild("new", step -> {});
    try (Stream<Path> files = Files.list(folder.resolve("generation-1"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    var missing = assertThrows(IndexUnusable.class, this::served);
    assertTrue(String.valueOf(missing.getMessage()).contains("in " + folder + ";"));
  }

  @Test
  void aFolderOfOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("photo.jpg"), "x");
    var refused = assertThrows(IndexUnusable.class, () -> rebuild("new", step -> {}));
    assertEquals(IndexUnusable.Why.FOREIGN, refused.why());
    assertEquals(List.of("photo.jpg"), names());
  }

  @Test
  void theCheckFindsDamageToAFile() throws IOException {
    long seed = 7;
    var random = new Random(seed);
    fill(folder, "old");
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      if (whole.length == 0) {
        continue;
      }
      byte[] bytes = whole.clone();
      bytes[random.nextInt(bytes.length)] ^= 1;
      Files.write(file, bytes);
      assertTrue(isFaulty(), file + " with one bit flipped, seed " + seed);
      Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
      assertTrue(isFaulty(), file + " cut in half");
      Files.write(file, whole);
      assertEquals(List.of(), Verification.of(folder).faults());
    }
  }

  @Test
  void theCheckFindsAStateWithoutItsText() {
    try (StatementStore index = LuceneStatementIndex.open(folder, Mode.WRITE)) {
      index.record(state("a.txt", FileState.State.INDEXED));
      index.commit(Map.of());
    }
    assertEquals(
        List.of("a.txt is said to be indexed, and its text is not there"),
        Verification.of(folder).faults());
  }

  private boolean isFaulty() {
    try {
      return !Verification.of(folder).faults().isEmpty();
    } catch (IndexUnusable | java.io.UncheckedIOException e) {
      return true;
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private void rebuild(String name, java.util.function.Consumer<Step> reached) {
    new Generation(folder, reached).replaceBy(next -> fill(next, name));
  }

  /// Hears of the steps up to one.
  private void rebuild(String name, java.util.function.Consumer<Step> reached, Step last) {
    rebuild(
        name,
        step -> {
          if (step.compareTo(last) <= 0) {
            reached.accept(step);
          }
        });
  }

  private static void fill(Path place, String name) {
    try (StatementStore index = LuceneStatementIndex.open(place, Mode.WRITE)) {
      index.record(state(name, FileState.State.UNSUPPORTED));
      index.commit(Map.of());
    }
  }

  private List<String> served() {
    try (StatementStore index = LuceneStatementIndex.open(folder, Mode.READ)) {
      return paths(index);
    }
  }

  private static List<String> paths(StatementStore index) {
    return index.files().stream().map(FileState::path).toList();
  }

  /// What a reader serves, once it is what is expected or five seconds are over.
  private static String eventually(StatementStore reader, String expected)
      throws InterruptedException {
    for (int i = 0; i < 50 && !paths(reader).equals(List.of(expected)); i++) {
      Thread.sleep(100);
    }
    return paths(reader).getFirst();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.sorted().toList();
    }
  }

  private static FileState state(String path, FileState.State state) {
    return new FileState(
        path, "ab".repeat(32), state, "", "text/plain", 1, 1, 1, 0, "en", null, 0, null, List.of());
  }
}
