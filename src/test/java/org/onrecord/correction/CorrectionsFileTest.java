package org.onrecord.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsFileTest {
  @TempDir Path folder;

  private CorrectionsFile file() {
    return CorrectionsFile.of(folder);
  }

  private static Correction nth(int i) {
    return Specimens.by("Ann", i, new Undo("0123456789ab"));
  }

  @Test
  void whatIsNotThereHoldsNothingAndIsNotMade() {
    assertEquals(CorrectionsFile.Content.EMPTY, file().read());
    assertFalse(Files.exists(file().path()));
  }

  @Test
  void addsAtTheEndAndNothingTwice() {
    assertEquals(List.of(nth(1)), file().append(List.of(nth(1))));
    assertEquals(List.of(nth(0)), file().append(List.of(nth(1), nth(0), nth(0))));
    assertEquals(List.of(nth(1), nth(0)), file().read().corrections());
  }

  @Test
  void aTornLastLineIsToldAndTheNextStandsOnItsOwn() throws IOException {
    file().append(List.of(nth(1), nth(2)));
    byte[] whole = Files.readAllBytes(file().path());
    for (int cut = 1; cut < CorrectionJson.line(nth(2)).length(); cut++) {
      Files.write(file().path(), java.util.Arrays.copyOf(whole, whole.length - 1 - cut));
      CorrectionsFile.Content content = file().read();
      assertEquals(List.of(nth(1)), content.corrections());
      assertTrue(
          content.faults().getFirst().message().startsWith("corrections.jsonl:2:"),
          content.faults().toString());
      file().append(List.of(nth(3)));
      assertEquals(List.of(nth(1), nth(3)), file().read().corrections());
    }
  }

  @Test
  void aLastLineWithoutItsEndThatIsWholeCounts() throws IOException {
    Files.writeString(file().path(), CorrectionJson.line(nth(1)));
    file().append(List.of(nth(2)));
    assertEquals(List.of(nth(1), nth(2)), file().read().corrections());
  }

  @Test
  void aBrokenLineLeavesTheOthers() throws IOException {
    file().append(List.of(nth(1)));
    Files.writeString(file().path(), "nonsense\n\n", StandardOpenOption.APPEND);
    file().append(List.of(nth(2)));
    assertEquals(List.of(nth(1), nth(2)), file().read().corrections());
    assertEquals(List.of(2), file().read().faults().stream().map(CorrectionFault::line).toList());
  }

  @Test
  void writersAtTheSameTimeLoseNothing() throws InterruptedException {
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                t ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              for (int i = 0; i < 20; i++) {
                                file().append(List.of(nth(t * 100 + i)));
                              }
                            }))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(160, new HashSet<>(file().read().corrections()).size());
    assertEquals(List.of(), file().read().faults());
  }

  @Test
  void whatTheMakingThrowsLeavesTheFileAsItWas() {
    file().append(List.of(nth(1)));
    assertThrows(
        IllegalStateException.class,
        () ->
            file()
                .append(
                    held -> {
                      throw new IllegalStateException("changed meanwhile");
                    }));
    assertEquals(List.of(nth(1)), file().read().corrections());
  }
}
