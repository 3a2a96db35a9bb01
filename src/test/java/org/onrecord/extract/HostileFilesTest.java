package org.onrecord.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Extraction.Extracted;
import org.onrecord.extract.Extraction.Failed;
import org.onrecord.extract.Extraction.Kind;

/// Files that mean harm: each is an answer, and the next file is read as if nothing had been.
final class HostileFilesTest {
  private static final String TYPE = "application/x-onrecord-hostile";
  private static WorkerPool pool;

  @TempDir Path folder;

  @BeforeAll
  static void startPool() {
    pool = pool(Duration.ofSeconds(8));
  }

  /// One worker that has so long for a file, and 5 s while nothing moves.
  private static WorkerPool pool(Duration most) {
    var patience =
        new Settings.Patience(
            most, Duration.ZERO, most, Duration.ofSeconds(60), Duration.ofSeconds(5));
    return WorkerPool.start(
        new Settings(1, Settings.Ocr.OFF, Limits.STANDARD, patience, 2_000, 192));
  }

  @AfterAll
  static void closePool() {
    pool.close();
  }

  @Test
  void aParserThatLoopsIsKilledAtItsDeadline() throws IOException {
    assertEquals(
        new Failed(
            "application/octet-stream",
            Kind.TIMEOUT,
            "reading was stopped after 8 s, the most that a file of this size may take."),
        read("busy.bin", "ONRECORD-HOSTILE busy".getBytes(UTF_8)));
    assertNextIsRead();
  }

  @ParameterizedTest
  @ValueSource(strings = {"loop", "sleep"})
  void aParserThatComesNoFurtherIsKilledBeforeItsDeadline(String how) throws IOException {
    Path file = Files.writeString(folder.resolve(how + ".bin"), "ONRECORD-HOSTILE " + how);
    try (WorkerPool patient = pool(Duration.ofMinutes(1))) {
      assertEquals(
          new Failed(
              "application/octet-stream",
              Kind.TIMEOUT,
              "reading was stopped after 5 s in which it came no further."),
          patient.extract(file));
    }
  }

  @Test
  void aParserThatEatsMemoryEndsItsOwnProcessOnly() throws IOException {
    assertEquals(
        new Failed(
            "application/octet-stream",
            Kind.OUT_OF_MEMORY,
            "reading took more than the 192 MB of memory that one file may take."),
        read("eat.bin", "ONRECORD-HOSTILE eat".getBytes(UTF_8)));
    assertNextIsRead();
  }

  @Test
  void aFileThatEndsTwoWorkersIsPoison() throws IOException {
    assertEquals(
        new Failed(
            "application/octet-stream",
            Kind.POISON,
            "reading ended the worker process twice, with exit code 7. It said: nothing"),
        read("exit.bin", "ONRECORD-HOSTILE exit".getBytes(UTF_8)));
    assertNextIsRead();
  }

  @Test
  void aFileNestedTooDeeplyIsTooLarge() throws IOException {
    assertEquals(
        new Failed(TYPE, Kind.TOO_LARGE, "the file is nested too deeply to be read."),
        read("deep.bin", "ONRECORD-HOSTILE deep".getBytes(UTF_8)));
  }

  @Test
  void aParserThatPrintsDoesNotDisturbTheAnswer() throws IOException {
    var read = (Extracted) read("print.bin", "ONRECORD-HOSTILE print and go on".getBytes(UTF_8));

    assertEquals("ONRECORD-HOSTILE print and go on", read.text());
  }

  @Test
  void aGigabyteOfOutputDoesNoHarm() throws IOException {
    Extraction flood = read("flood.bin", "ONRECORD-HOSTILE flood and go on".getBytes(UTF_8));

    assertTrue(
        flood instanceof Extracted || ((Failed) flood).kind() == Kind.TIMEOUT, flood::toString);
    assertNextIsRead();
  }

  @Test
  void whatUnpacksToMoreThanItMayIsNotUnpackedToTheEnd() throws IOException {
    byte[] zeros = new byte[300 << 20];
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("one.txt", zeros);
    members.put("two.txt", zeros);

    var bomb = (Extracted) read("bomb.zip", Samples.zip(members));

    assertTrue(bomb.partial());
    assertEquals(
        List.of(
            "The part “one.txt” is not read: it unpacks to 314572800 bytes, more than the"
                + " 268435456 that a part may have.",
            "“two.txt” and what follows is not read: the parts of one file may unpack to 536870912"
                + " bytes, and take no longer than its deadline."),
        bomb.warnings());
  }

  @Test
  void namesOfPartsAreHarmless() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (String name :
        List.of("../../etc/a.txt", "b\n\u202Efdp.txt", "/c/./d.txt", "e".repeat(300) + ".txt")) {
      members.put(name, "A letter of more than twenty characters.".getBytes(UTF_8));
    }

    var zip = (Extracted) read("names.zip", Samples.zip(members));

    assertEquals(
        List.of(
            "etc/a.txt", "b__fdp.txt", "c/d.txt", "e".repeat(214) + "…" + "e".repeat(36) + ".txt"),
        zip.parts().stream().map(Extraction.Part::name).toList());
  }

  @Test
  void archivesInArchivesAreOpenedFiveDeep() throws IOException {
    byte[] inner =
        Samples.zip("letter.txt", "A letter of more than twenty characters.".getBytes(UTF_8));
    for (int level = 0; level < 7; level++) {
      inner = Samples.zip("level" + level + ".zip", inner);
    }

    Extraction extraction = read("nested.zip", inner);

    int depth = 0;
    while (extraction instanceof Extracted extracted) {
      depth++;
      extraction = extracted.parts().getFirst().extraction();
    }
    assertEquals(6, depth);
    assertEquals(
        new Failed(
            "application/octet-stream", Kind.TOO_LARGE, "it lies more than 5 containers deep."),
        extraction);
  }

  @Test
  void aDocumentCutInHalfIsCorrupt() throws IOException {
    byte[] whole = Samples.docx("A letter of more than twenty characters.");

    Extraction half = read("half.docx", Arrays.copyOf(whole, whole.length / 2));

    assertEquals(Kind.CORRUPT, ((Failed) half).kind());
  }

  @Test
  void aLockedPdfSaysSo() throws IOException {
    assertEquals(
        new Failed(
            "application/pdf",
            Kind.ENCRYPTED,
            "the file is locked with a password; save a copy without one."),
        read("locked.pdf", Samples.lockedPdf("Nobody may read this line.")));
  }

  @Test
  void bytesOfNoKnownKindAreUnsupported() throws IOException {
    byte[] bytes = new byte[4096];
    new java.util.Random(7).nextBytes(bytes);

    assertEquals(Kind.UNSUPPORTED, ((Failed) read("noise", bytes)).kind());
  }

  @Test
  void entitiesThatExplodeAreRefused() throws IOException {
    String laughs =
        """
        <?xml version="1.0"?>
        <!DOCTYPE r [<!ENTITY a "lol lol lol lol lol lol">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
        <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
        <r>&d;</r>
        """;

    assertEquals(Kind.TOO_LARGE, ((Failed) read("laughs.xml", laughs.getBytes(UTF_8))).kind());
  }

  @Test
  void nothingOutsideTheFileIsRead() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "CANARY-ON-DISK");
    try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String net = "http://127.0.0.1:" + canary.getLocalPort() + "/";
      List<Extraction> all = new ArrayList<>();
      for (String target : List.of(secret.toUri().toString(), net + "entity")) {
        for (String name : List.of("x.xml", "x.svg", "x.html", "x.fodt")) {
          all.add(read(name, outward(name, target).getBytes(UTF_8)));
        }
        all.add(
            read(
                "x.docx",
                Samples.zip("word/document.xml", outward("x.xml", target).getBytes(UTF_8))));
      }

      assertFalse(all.toString().contains("CANARY-ON-DISK"), all::toString);
      canary.setSoTimeout(300);
      org.junit.jupiter.api.Assertions.assertThrows(SocketTimeoutException.class, canary::accept);
    }
  }

  private static String outward(String name, String target) {
    String root =
        switch (name) {
          case "x.svg" -> "svg";
          case "x.html" -> "html";
          default -> "r";
        };
    return "<?xml version=\"1.0\"?><!DOCTYPE "
        + root
        + " [<!ENTITY x SYSTEM \""
        + target
        + "\"><!ENTITY % p SYSTEM \""
        + target
        + "\"> %p;]><"
        + root
        + ">Words that are long enough to be kept. &x;<img src=\""
        + target
        + "\"/></"
        + root
        + ">";
  }

  private void assertNextIsRead() throws IOException {
    var next = read("next.txt", "The next file is read as ever.".getBytes(UTF_8));
    assertEquals("The next file is read as ever.", assertInstanceOf(Extracted.class, next).text());
  }

  private Extraction read(String name, byte[] bytes) throws IOException {
    return pool.extract(Files.write(folder.resolve(name), bytes));
  }
}
