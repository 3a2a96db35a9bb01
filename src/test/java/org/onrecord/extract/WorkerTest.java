package org.onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkerTest {
  private static final Settings ONE = Settings.standard().withWorkers(1).withOcr(Settings.Ocr.OFF);
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  @TempDir Path folder;

  @AfterEach
  void stopTheClock() {
    clock.shutdownNow();
  }

  @Test
  void itsFolderGoesWhenItCloses() throws IOException {
    Worker worker = Worker.start(ONE, Sandbox.find(), folder, clock);
    assertInstanceOf(Worker.Outcome.Answered.class, worker.ask(request("Some words to read.")));
    assertTrue(Files.isDirectory(worker.folder()));

    worker.close();

    assertFalse(Files.exists(worker.folder()));
  }

  @Test
  void itsFolderGoesWhenItIsKilled() throws IOException {
    Worker worker = Worker.start(ONE, Sandbox.find(), folder, clock);

    assertEquals(
        new Worker.Outcome.TimedOut(Duration.ofSeconds(1), false),
        worker.ask(request("ONRECORD-HOSTILE loop")));

    assertFalse(Files.exists(worker.folder()));
  }

  @Test
  void manyCallersShareFewWorkersAndAWorkerIsReplacedInTime() throws Exception {
    try (var pool = WorkerPool.start(ONE.withWorkers(2).withRecycleAfter(4));
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Extraction>> answers = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        Path file = Files.writeString(folder.resolve("f" + i), "This is file number " + i + ".");
        answers.add(callers.submit(() -> pool.extract(file)));
      }
      List<String> texts = new ArrayList<>();
      for (Future<Extraction> answer : answers) {
        texts.add(((Extraction.Extracted) answer.get()).text());
      }

      assertEquals(9, texts.stream().distinct().count());
      assertEquals("This is file number 8.", texts.get(8));
      assertTrue(pool.started() >= 3, () -> "9 files at 4 a worker took " + pool.started());
    }
  }

  @Test
  void aFileMayTakeTenSecondsAndTwoForEachMegabyteUpToAMinute() {
    var patience = Settings.Patience.STANDARD;

    assertEquals(Duration.ofSeconds(12), patience.forFile("a.pdf", 1));
    assertEquals(Duration.ofSeconds(14), patience.forFile("a.pdf", 1_000_001));
    assertEquals(Duration.ofSeconds(60), patience.forFile("a.pdf", 900_000_000));
    assertEquals(Duration.ofSeconds(60), patience.forFile("A.ZIP", 1));
  }

  @Test
  void whatGoesOverThePipeComesBackEqual() throws IOException {
    var part =
        new Extraction.Part(
            "dir/a “b”.txt",
            "0".repeat(64),
            7,
            new Extraction.Failed("image/png", Extraction.Kind.NEEDS_OCR, "wörds"));
    var whole =
        new Extraction.Extracted(
            "message/rfc822",
            Extraction.Form.HTML,
            "<p>𝒳 “quoted”</p>" + "long ".repeat(30_000),
            java.util.Map.of("To", List.of("a", "b"), "Subject", List.of()),
            List.of(0, 17),
            true,
            true,
            List.of("cut."),
            Collections.nCopies(3, part));
    var bytes = new java.io.ByteArrayOutputStream();

    Wire.write(new java.io.DataOutputStream(bytes), whole);
    Extraction back =
        Wire.read(
            new java.io.DataInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray())));

    assertNotSame(whole, back);
    assertEquals(whole, back);
  }

  private Request request(String words) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), words);
    return new Request(
        file.toString(),
        "file",
        "",
        "",
        Duration.ofSeconds(words.contains("loop") ? 1 : 60),
        Limits.STANDARD);
  }
}
