package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names are cleaned by the command line on a real corpus and a real index.
class ActorsCommandTest {
  private static final String ACTORS =
      """
      replaces: built-in
      actors:
        - {id: harbour-guild, kind: organisation, category: civil-society, name: Harbour Guild, description: A guild.}
        - {id: guild-of-the-harbour, kind: organisation, category: civil-society, name: Guild of the Harbour, description: The same guild.}
        - {id: milton-mueller, kind: person, category: academia, name: Milton Mueller, memberOf: [guild-of-the-harbour], description: A professor.}
      """;

  @TempDir private Path scratch = Path.of("");

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void aCorpusOfThreeLetters() throws IOException {
    Files.createDirectories(scratch.resolve("corpus/vocabulary"));
    Files.writeString(scratch.resolve("corpus/vocabulary/actors.yaml"), ACTORS);
    put("one.txt", "“The draft needs a judge,” said the Harbour Guild in its answer.");
    put("two.txt", "“We will not sign this text,” the Guild of the Harbour said on Monday.");
    put("three.txt", "“Nobody asked the pilots,” said Oda Brandt. Brandt has sailed for years.");
    put(
        "four.txt",
        "“The lamps went out,” said Oda Brandt.\n\n“It is dark,” said Prof. Milton Müller.");
    assertEquals(0, run("ingest").code());
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(scratch.resolve("corpus").resolve(name), text + "\n");
  }

  private Ran run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--corpus", scratch.resolve("corpus").toString()));
    boolean decides = words[0].equals("actors") && !words[1].equals("review");
    if (decides) {
      all.addAll(List.of("--by", "Ann Lee", "--reason", "as the guild says itself"));
    } else {
      all.addAll(List.of("--index", scratch.resolve("index").toString()));
    }
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    PrintStream before = System.out;
    PrintStream beforeErr = System.err;
    try (var o = new PrintStream(out, true, StandardCharsets.UTF_8);
        var e = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      System.setOut(o);
      System.setErr(e);
      int code = OnRecord.run(all.toArray(String[]::new), o, e);
      return new Ran(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
      System.setErr(beforeErr);
    }
  }

  private String export() {
    return run("export", "--format", "ndjson").out();
  }

  private String said(String actor) {
    return run("search", "--actor", actor).out();
  }

  @Test
  void aMergeAndItsSplitLeaveEveryListAsItWas() {
    String before = export();
    String reviewed =
        run("actors", "review", "--json").out().replaceAll("\"generation\":\"[^\"]*\"", "");
    Ran merged = run("actors", "merge", "guild-of-the-harbour", "harbour-guild");
    assertEquals(0, merged.code(), merged.err());
    assertEquals(0, run("ingest").code());
    String both = said("harbour-guild");
    assertTrue(both.contains("judge") && both.contains("sign this text"), both);
    assertEquals(both, said("guild-of-the-harbour"));
    assertNotEquals(before, export());

    Ran split = run("actors", "split", "guild-of-the-harbour");
    assertEquals(0, split.code(), split.err());
    assertEquals(0, run("ingest").code());
    assertEquals(before, export());
    assertEquals(
        reviewed,
        run("actors", "review", "--json").out().replaceAll("\"generation\":\"[^\"]*\"", ""));
    assertEquals(2, run("actors", "split", "guild-of-the-harbour").code());
  }

  @Test
  void namesWaitUntilAPersonDecides() {
    String waiting = run("actors", "review", "--rows").out();
    assertTrue(waiting.startsWith("2  Oda Brandt\n"), waiting);
    assertTrue(waiting.contains("  - id: oda-brandt\n    kind: person\n"), waiting);
    assertTrue(!waiting.contains("Müller"), waiting);
    assertTrue(said("milton-mueller").contains("It is dark"), () -> said("milton-mueller"));

    assertEquals(0, run("actors", "add", "Oda Brandt", "--category", "company").code());
    assertEquals(0, run("ingest").code());
    assertTrue(said("oda-brandt").contains("lamps"), () -> said("oda-brandt"));
    assertTrue(said("oda-brandt").contains("pilots"), () -> said("oda-brandt"));
    assertEquals(0, run("actors", "rename", "oda-brandt", "Captain Oda Brandt").code());
    assertEquals(0, run("ingest").code());
    assertTrue(said("oda-brandt").contains("Captain Oda Brandt"), () -> said("oda-brandt"));
  }

  /// Nobody calls the Lanterns by name as speakers, yet two statements wait for their row.
  @Test
  void namesThatOthersSpeakForWaitToo() throws IOException {
    put("five.txt", "“It is too late,” said Mara Quill, director of the Lanterns of Saltmere.");
    put("six.txt", "“It is too early,” said Pell Ardent, director of the Lanterns of Saltmere.");
    assertEquals(0, run("ingest").code());
    String review = run("actors", "review").out();
    assertTrue(review.contains("2  Lanterns of Saltmere"), review);
    String row =
        "  - {id: lanterns, kind: organisation, category: civil-society,"
            + " name: Lanterns of Saltmere, description: Keepers.}\n";
    Files.writeString(scratch.resolve("corpus/vocabulary/actors.yaml"), ACTORS + row);
    assertEquals(0, run("ingest").code());
    review = run("actors", "review").out();
    assertFalse(review.contains("Lanterns of Saltmere"), review);
  }

  @Test
  void whatCannotBeIsRefusedAndNothingIsWritten() {
    assertTrue(
        run("actors", "merge", "harbour-gild", "milton-mueller")
            .err()
            .contains("no actor \"harbour-gild\"; did you mean \"harbour-guild\"?"));
    assertEquals(2, run("actors", "accept", "nobody", "Oda Brandt").code());
    assertEquals(2, run("actors", "add", "Milton Mueller").code());
    assertEquals(2, run("actors", "add", "Oda Brandt", "--category", "pres").code());
    assertEquals(2, run("actors", "alias", "milton-mueller", "Chair", "--from", "tomorrow").code());
    assertTrue(Files.notExists(scratch.resolve("corpus/corrections.jsonl")));
  }
}
