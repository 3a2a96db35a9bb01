package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/// A person corrects on the command line, as in docs/how-to/correct-a-statement.md.
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
final class CorrectionsCommandTest {
  private static final String TEXT =
      """
      Harbour talks

      “The draft needs a judge before every search,” said Mara Quill of the Lanterns.

      “Nobody asked the fishermen,” said Pell Ardent of the River League.
      """;

  private static final String MORE =
      """

      The harbour talks began on Monday and will go on until the end of the week, when both sides
      have to hand in what they want to see in the draft. Boats stayed at the quay all morning, and
      the market opened two hours late because nobody had brought any fish to it.
      """;

  @TempDir private Path scratch = Path.of("");

  private record Ran(int code, String out, String err) {}

  @Test
  void whatIsCorrectedIsShownExplainedUndoneAndOutlivesTheIndex() throws IOException {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), TEXT);
    assertEquals(0, ask("ingest").code());
    String id = firstId();

    Ran corrected =
        ask("correct", id, "--speaker", "Tam Okoro", "--by", "Ann Lee", "--reason", "heard it");
    assertEquals(0, corrected.code(), corrected.err());
    assertTrue(corrected.out().contains("Ann Lee gave it to Tam Okoro on "), corrected.out());
    assertTrue(ask("corrections").out().contains("waiting   Ann Lee gave it"));
    assertEquals(0, ask("correct", id, "--said", "2024-07", "--by", "Ben").code());
    String ingest = ask("ingest").err();
    assertTrue(ingest.contains("read 1 file, left 0 unchanged"), ingest);
    assertTrue(ingest.contains("2 corrections are in effect."), ingest);
    assertTrue(ask("show", id).out().contains("— Tam Okoro, 2024-07-01 to 2024-07-31"));
    String why = ask("explain", id).out();
    assertTrue(why.contains("Speaker: Tam Okoro\n    Ann Lee gave it to Tam Okoro on "), why);
    assertTrue(why.contains("rule correction"), why);
    assertTrue(why.contains("Said: It was said between 2024-07-01 and 2024-07-31"), why);

    String before = ask("export", "--format", "ndjson").out();
    assertTrue(before.contains("\"corrections\":[{\"entry\":"), before);
    delete(scratch.resolve("index"));
    ask("ingest");
    assertEquals(before, ask("export", "--format", "ndjson").out());

    String entry = corrected.out().substring(0, 12);
    assertEquals(0, ask("correct", "--undo", entry, "--by", "Ben").code());
    ask("ingest");
    assertFalse(ask("show", id).out().contains("Tam Okoro"));
    assertTrue(ask("corrections", "--state", "undone").out().contains(entry));

    Files.writeString(corpus.resolve("a.txt"), TEXT.replace("a judge", "two judges"));
    String edited = ask("ingest").err();
    assertTrue(edited.contains("ORPHANED"), edited);
    assertTrue(edited.contains("the words are no longer in a.txt"), edited);
    assertTrue(ask("corrections", "--state", "orphaned").out().contains("Ben dated it 2024-07"));
  }

  @Test
  void twoStatementsAreJoinedAndTheirDecisionIsTakenBack() throws IOException {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), TEXT);
    Files.writeString(corpus.resolve("b.txt"), "“A judge first,” said Mara Quill.\n");
    assertEquals(0, ask("ingest").code());
    String first = firstId();
    String other = find("first");

    Ran joined = ask("correct", first, "--same-as", other, "--by", "Ann Lee");
    assertEquals(0, joined.code(), joined.err());
    assertFalse(joined.out().contains("effect"), joined.out());
    assertTrue(ask("ingest").err().contains("1 correction is in effect."));
    assertTrue(ask("show", first).out().contains("Also in      b.txt"), ask("show", first).out());
    assertEquals(2, ask("export", "--format", "ndjson").out().lines().count());
    Ran parted = ask("correct", other, "--not-same-as", first, "--by", "Ben");
    assertTrue(parted.out().contains("overrules " + joined.out().substring(0, 12)), parted.out());
    ask("ingest");
    assertFalse(ask("show", first).out().contains("Also in"));
  }

  /// Two papers print one text: who takes a statement back does not meet it again in the other.
  @Test
  void whatIsDecidedOfAStatementHoldsForItsExactCopies() throws IOException {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), TEXT + MORE);
    Files.writeString(corpus.resolve("b.txt"), "The Evening Lantern\n\n" + TEXT + MORE);
    ask("ingest");
    String id = firstId();
    assertTrue(ask("show", id).out().contains("Also in"), ask("show", id).out());
    Ran corrected = ask("correct", id, "--speaker", "Tam Okoro", "--by", "Ann Lee");
    assertEquals(2, corrected.out().lines().count(), corrected.out());
    assertTrue(corrected.err().contains("1 exact copy"), corrected.err());
    ask("ingest");
    assertTrue(ask("show", id).out().contains("Also in"), ask("show", id).out());
    assertFalse(ask("export", "--format", "ndjson").out().contains("\"Mara Quill\""));
    ask("correct", id, "--reject", "--by", "Ann Lee");
    ask("ingest");
    assertEquals("", find("every search"));
    ask("correct", find("fishermen"), "--reject", "--only-here", "--by", "Ann Lee");
    ask("ingest");
    assertFalse(find("fishermen").isEmpty());
  }

  @Test
  void twoPeoplesFilesAreJoined() throws IOException {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), TEXT);
    ask("ingest");
    String id = firstId();
    ask("correct", id, "--speaker", "Tam Okoro", "--by", "Ann");
    Path anns = Files.move(corpus.resolve("corrections.jsonl"), scratch.resolve("ann.jsonl"));
    ask("correct", id, "--speaker", "Bo Ardent", "--by", "Ben");
    Ran merged = ask("corrections", "merge", anns.toString());
    assertTrue(merged.out().startsWith("1 correction was added, 0 were there"), merged.out());
    assertTrue(ask("corrections", "merge", anns.toString()).out().startsWith("0 corrections"));
    assertTrue(ask("corrections").out().contains("Conflict: "), ask("corrections").out());
  }

  @Test
  void whatCannotBeCorrectedIsSaidWithTheNearest() throws IOException {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), TEXT);
    ask("ingest");
    String id = firstId();
    String near = id.substring(0, 11) + (id.endsWith("0") ? "1" : "0");
    assertRefused("Did you mean " + id, "correct", near, "--reject");
    assertRefused("did you mean cisco", "correct", id, "--speaker", "cicso");
    assertRefused("did you mean ", "correct", id, "--theme", "+privacy-dat");
    assertRefused("say +privacy", "correct", id, "--theme", "privacy");
    assertRefused("is no date; expected 2024-07-29", "correct", id, "--said", "Sunday");
    assertRefused("do not stand in a.txt", "correct", id, "--words", "never said");
    assertRefused("Did you mean a.txt", "correct", "--document", "b.txt", "--kind", "letter");
    assertRefused("which statement?", "correct", "--reject");
    assertRefused("which document?", "correct", id, "--kind", "letter");
    assertRefused("say the opposite", "correct", id, "--reject", "--accept");
    assertRefused("nothing to correct", "correct", id);
    assertRefused("no correction", "correct", "--undo", "0123456789ab");
    assertFalse(
        Files.exists(corpus.resolve("corrections.jsonl"))
            && Files.size(corpus.resolve("corrections.jsonl")) > 0);
  }

  private void assertRefused(String says, String... verb) {
    Ran ran = ask(verb);
    assertEquals(2, ran.code(), ran.err());
    assertTrue(ran.err().contains(says), ran.err());
  }

  private String firstId() throws IOException {
    return find("every search");
  }

  private String find(String words) throws IOException {
    String json = ask("search", words, "--json").out();
    return new ObjectMapper().readTree(json).at("/items/0/id").asText();
  }

  private Ran ask(String... verb) {
    var args = new ArrayList<>(List.of(verb));
    args.addAll(List.of("--corpus", scratch.resolve("corpus").toString()));
    args.addAll(
        verb.length > 1 && verb[1].equals("merge")
            ? List.of()
            : List.of("--index", scratch.resolve("index").toString()));
    return run(args.toArray(String[]::new));
  }

  private static Ran run(String... args) {
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

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
