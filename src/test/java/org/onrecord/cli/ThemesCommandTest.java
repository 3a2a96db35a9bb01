package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// The scheme of concerns goes out as SKOS and comes back.
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
final class ThemesCommandTest {
  @TempDir private Path scratch = Path.of("");

  private record Ran(int code, String out, String err) {}

  @Test
  void whatIsExportedIsImportedAsTheSameScheme() throws IOException {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    Path own = corpus.resolve("vocabulary/themes.yaml");
    String listed = ask("themes").out();
    Path skos = scratch.resolve("scheme.jsonld");
    Files.writeString(skos, ask("themes", "export").out());

    Ran imported = ask("themes", "import", skos.toString());
    assertEquals(0, imported.code(), imported.err());
    String version = listed.lines().findFirst().orElseThrow().replace("Version ", "");
    assertTrue(
        imported.err().contains("concerns written to " + own + ", version " + version + ". Run"),
        imported.err());
    assertEquals(listed, ask("themes").out());
    assertFalse(Files.exists(own.resolveSibling("themes.yaml.new")));
  }

  @Test
  void aSchemeOfOnesOwnIsReplacedOnlyWithForce() throws IOException {
    Path own = Files.createDirectories(scratch.resolve("corpus/vocabulary")).resolve("themes.yaml");
    Path skos = scratch.resolve("scheme.jsonld");
    Files.writeString(skos, ask("themes", "export").out());
    Files.writeString(own, "# mine\nthemes: []\n");

    Ran refused = ask("themes", "import", skos.toString());
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains(own + " exists; move it away"), refused.err());
    assertEquals("# mine\nthemes: []\n", Files.readString(own));

    assertEquals(0, ask("themes", "import", "--force", skos.toString()).code());
    assertTrue(Files.readString(own).contains("human-rights-safeguards"));
  }

  @Test
  void whatIsNoSchemeIsRefusedAndNothingIsWritten() throws IOException {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    Path file = scratch.resolve("x.jsonld");
    assertRefused("does not exist; give a SKOS file", file);
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertRefused("is not UTF-8; expected a SKOS file", file);
    Files.writeString(file, "{\"@graph\": [");
    assertRefused(file.toString(), file);
    Files.writeString(file, "{\"@graph\": []}");
    assertRefused(file.toString(), file);
    assertFalse(Files.exists(corpus.resolve("vocabulary")));
  }

  private void assertRefused(String says, Path file) {
    Ran ran = ask("themes", "import", file.toString());
    assertEquals(2, ran.code(), ran.out() + ran.err());
    assertTrue(ran.err().contains(says), ran.err());
  }

  private Ran ask(String... verb) {
    String[] args = java.util.Arrays.copyOf(verb, verb.length + 2);
    args[verb.length] = "--corpus";
    args[verb.length + 1] = scratch.resolve("corpus").toString();
    PrintStream outBefore = System.out;
    PrintStream errBefore = System.err;
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    try (var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      System.setOut(outStream);
      System.setErr(errStream);
      int code = OnRecord.run(args, outStream, errStream);
      return new Ran(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(outBefore);
      System.setErr(errBefore);
    }
  }
}
