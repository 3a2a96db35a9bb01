package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.index.FileState;

class PlanTest {
  @Test
  void readsEverythingWhenNothingIsKnown() {
    Plan plan = plan(List.of(file("a", 1), file("b", 1)), List.of());

    assertEquals(List.of("a", "b"), names(plan));
    assertEquals(List.of(), plan.gone());
  }

  @Test
  void leavesAnUnchangedFileAlone() {
    Plan plan = plan(List.of(file("a", 1)), List.of(indexed("a", "1", 1, null)));

    assertEquals(List.of(), names(plan));
    assertEquals(List.of(indexed("a", "1", 1, null)), plan.kept());
  }

  @Test
  void readsAFileWhoseTimeChanged() {
    Plan plan = plan(List.of(file("a", 2)), List.of(indexed("a", "1", 1, null)));

    assertEquals(List.of("a"), names(plan));
  }

  @Test
  void aRenamedFileIsReadAndItsOldPathIsGone() {
    Plan plan = plan(List.of(file("b", 1)), List.of(indexed("a", "1", 1, null)));

    assertEquals(List.of("b"), names(plan));
    assertEquals(List.of("a"), plan.gone());
  }

  @Test
  void aCopyIsReadWhenItsOriginalLeaves() {
    Plan plan =
        plan(List.of(file("b", 1)), List.of(indexed("a", "1", 1, null), copy("b", "1", null)));

    assertEquals(List.of("b"), names(plan));
  }

  @Test
  void aContainerIsReadWhenTheOriginalOfOneOfItsPartsLeaves() {
    Plan plan =
        plan(
            List.of(file("z.zip", 1)),
            List.of(
                indexed("a", "1", 1, null),
                indexed("z.zip", "2", 1, null),
                copy("z.zip!/a", "1", "z.zip")));

    assertEquals(List.of("z.zip"), names(plan));
    assertEquals(List.of("a"), plan.gone());
  }

  @Test
  void partsOfAKeptContainerAreKeptAndNotGone() {
    List<FileState> known =
        List.of(indexed("z.zip", "2", 1, null), indexed("z.zip!/a", "1", 1, "z.zip"));
    Plan plan = plan(List.of(file("z.zip", 1)), known);

    assertEquals(known, plan.kept());
    assertEquals(List.of(), plan.gone());
  }

  @Test
  void readsSmallFilesFirst() {
    var large = new CorpusWalk.Found("a", Path.of("a"), 11, 1, "");
    Plan plan =
        plan(List.of(large, file("c", 1), file("b (copy).txt", 1), file("b.txt", 1)), List.of());

    assertEquals(List.of("b.txt", "b (copy).txt", "c", "a"), names(plan));
  }

  @Test
  void readsAStaleFileAndTheContainerOfAStalePart() {
    List<FileState> known =
        List.of(
            indexed("a", "1", 1, null),
            indexed("z.zip", "2", 1, null),
            indexed("z.zip!/s", "3", 1, "z.zip"));
    Plan plan =
        Plan.of(
            List.of(file("a", 1), file("z.zip", 1)),
            known,
            state -> state.path().equals("z.zip!/s"));

    assertEquals(List.of("z.zip"), names(plan));
  }

  private static Plan plan(List<CorpusWalk.Found> files, List<FileState> known) {
    return Plan.of(files, known, state -> false);
  }

  private static List<String> names(Plan plan) {
    return plan.read().stream().map(CorpusWalk.Found::name).toList();
  }

  private static CorpusWalk.Found file(String name, long modified) {
    return new CorpusWalk.Found(name, Path.of(name), 10, modified, "");
  }

  private static FileState indexed(
      String path, String hash, long modified, @Nullable String containedIn) {
    return state(path, hash, modified, FileState.State.INDEXED, containedIn);
  }

  private static FileState copy(String path, String hash, @Nullable String containedIn) {
    return state(path, hash, 1, FileState.State.DUPLICATE, containedIn);
  }

  private static FileState state(
      String path,
      String hash,
      long modified,
      FileState.State state,
      @Nullable String containedIn) {
    return new FileState(
        path,
        hash,
        state,
        "",
        "text/plain",
        10,
        modified,
        5,
        0,
        "en",
        "NEWS",
        1,
        containedIn,
        List.of());
  }
}
