package org.onrecord.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SandboxTest {
  private static final Settings ONE = Settings.standard().withWorkers(1).withOcr(Settings.Ocr.OFF);
  private static final Sandbox NONE = Sandbox.none("as the test has it");

  @TempDir Path folder;

  @Test
  void withoutWallsAParserReachesTheNetworkAndTheDisk() throws IOException {
    assertTrue(call(NONE).endsWith(" was answered"));
    assertTrue(write(NONE).endsWith(" was written"));
  }

  @Test
  void withinTheWallsAParserReachesNeitherNetworkNorDisk() throws IOException {
    Sandbox sandbox = Sandbox.find();
    assumeTrue(sandbox.works(), sandbox.sentence());

    assertTrue(call(sandbox).endsWith(" was not answered"));
    assertTrue(write(sandbox).endsWith(" was not written"));
  }

  @Test
  void withinTheWallsPicturesAreRead() throws IOException {
    Sandbox sandbox = Sandbox.find();
    assumeTrue(sandbox.works(), sandbox.sentence());
    assumeTrue(Tesseract.find().installed(), "tesseract is not installed");
    Path scan =
        Files.write(
            folder.resolve("scan.pdf"), Samples.scannedPdf("The draft convention must go."));
    try (var pool = WorkerPool.start(ONE.withOcr(Settings.Ocr.AUTO), sandbox)) {
      Extraction read = pool.extract(scan);

      assertFalse(read instanceof Extraction.Failed, read::toString);
      assertTrue(((Extraction.Extracted) read).text().contains("The draft convention must go."));
    }
  }

  @Test
  void withoutWallsTheCommandIsAsItWas() {
    assertEquals(List.of("a", "b"), NONE.around(List.of("a", "b"), List.of(folder)));
    assertEquals(
        "files are read in processes of their own that Java alone keeps from the network: as the"
            + " test has it",
        NONE.sentence());
  }

  private String call(Sandbox sandbox) throws IOException {
    try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      return answer(sandbox, "ONRECORD-HOSTILE call " + canary.getLocalPort());
    }
  }

  private String write(Sandbox sandbox) throws IOException {
    return answer(sandbox, "ONRECORD-HOSTILE write " + folder.resolve("written"));
  }

  private String answer(Sandbox sandbox, String words) throws IOException {
    Path file = Files.writeString(folder.resolve("hostile"), words);
    try (var pool = WorkerPool.start(ONE, sandbox)) {
      return ((Extraction.Extracted) pool.extract(file)).text();
    }
  }
}
