package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.onrecord.index.FileState;
import org.onrecord.index.lucene.LuceneStatementIndex;

/// The contract of the command line: exit codes, sentences, and what goes where.
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
final class CommandLineTest {
  @TempDir private Path scratch = Path.of("");

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void anEmptyCorpusAndItsIndex() throws IOException {
    Files.createDirectory(scratch.resolve("corpus"));
    LuceneStatementIndex.open(at("index"), LuceneStatementIndex.Mode.WRITE).close();
  }

  @Test
  void helpIsAnAnswerAndNoVerbIsWrongUsage() {
    Ran help = run("--help");
    assertEquals(0, help.code());
    assertTrue(help.out().contains("onrecord serve"), help.out());
    assertEquals("", help.err());
    Ran bare = run();
    assertEquals(2, bare.code());
    assertEquals("", bare.out());
    assertEquals(2, run("search", "--nope").code());
  }

  @Test
  void anAddressThatOthersReachIsRefusedUnlessItIsMeant() {
    for (String host : List.of("0.0.0.0", "::", "0")) {
      Ran ran = run("serve", "--host", host, "--corpus", at("corpus").toString());
      assertEquals(78, ran.code(), host);
      assertTrue(ran.err().contains("add --public if that is meant"), ran.err());
      assertEquals("", ran.out());
    }
  }

  @Test
  void aCorpusThatIsNotThereIsWrongInput() throws IOException {
    Ran missing = run("search", "x", "--corpus", scratch.resolve("nowhere").toString());
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("does not exist; give a folder"), missing.err());
    Path file = Files.writeString(scratch.resolve("file.txt"), "x");
    Ran aFile = run("ingest", "--corpus", file.toString());
    assertEquals(2, aFile.code());
    assertTrue(aFile.err().contains("is a file, not a folder"), aFile.err());
  }

  @Test
  void whatIsWrongIsSaidOfTheOptionAndNotOfTheParameterBehindIt() {
    assertEquals(
        "onrecord: --from is “soon”; write a day as 2024-07-30, or 2024-07, or 2024.\n",
        ask("search", "--from", "soon").err());
    assertEquals(
        "onrecord: --to is before --from; swap the two.\n",
        ask("search", "--from", "2024", "--to", "2023").err());
    assertTrue(
        ask("search", "--roll-up", "up").err().startsWith("onrecord: --roll-up is “up”; it must"));
    Ran rows = ask("matrix", "--rows", "actr");
    assertTrue(rows.err().startsWith("onrecord: --rows is “actr”; it must be one of "), rows.err());
    assertTrue(ask("compare", "--actor", "x").err().startsWith("onrecord: --actor "));
  }

  @Test
  void nothingFoundIsOneAndSaysSoOnceOnStandardOutput() {
    Ran ran = ask("search", "journalists");
    assertEquals(1, ran.code());
    assertTrue(ran.out().startsWith("understood"), ran.out());
    assertEquals(2, ran.out().split("Nothing on record", -1).length, ran.out());
    assertEquals(
        "The corpus is empty: put documents into its folder, then run 'onrecord ingest'.\n",
        ran.err());
  }

  @Test
  void anUnknownIdIsNothingFound() {
    Ran ran = ask("show", "aaaaaaaaaaaa");
    assertEquals(1, ran.code());
    assertEquals("", ran.out());
    assertEquals("onrecord: no statement has the id aaaaaaaaaaaa\n", ran.err());
  }

  @Test
  void aFormatThatExportLacksIsWrongUsage() {
    Ran ran = ask("export", "--format", "xml");
    assertEquals(2, ran.code());
    assertEquals(
        "onrecord: --format is “xml”; it must be one of atom, bib, csl.json, csv,"
            + " html, jsonld, ndjson, ris, wa.json.\n",
        ran.err());
  }

  @Test
  void aFaultyVocabularyNamesItsFileLineAndWhatWasMeant() throws IOException {
    Path own = Files.createDirectory(scratch.resolve("corpus/vocabulary"));
    Path themes = own.resolve("themes.yaml");
    Files.writeString(themes, "themes:\n  - id: my-theme\n    broader: human-rights-safeguard\n");
    Ran ran = ask("search", "x");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains(themes + ":3: \"broader\" is"), ran.err());
    assertTrue(ran.err().contains("did you mean \"human-rights-safeguards\"?"), ran.err());
    Files.write(themes, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    Ran binary = ask("search", "x");
    assertEquals(2, binary.code());
    assertTrue(binary.err().contains(":1: text in UTF-16; expected UTF-8"), binary.err());
  }

  @Test
  void aFolderOfOtherFilesIsNotTakenForAnIndex() throws IOException {
    Path holiday = Files.createDirectory(scratch.resolve("holiday"));
    Files.writeString(holiday.resolve("photo.jpg"), "x");
    Ran ran = run("ingest", "--corpus", at("corpus").toString(), "--index", holiday.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("is no index and is not empty"), ran.err());
    try (var names = Files.list(holiday)) {
      assertEquals(List.of(holiday.resolve("photo.jpg")), names.toList());
    }
  }

  @Test
  void anIndexInUseIsToldAtOnce() {
    var held = LuceneStatementIndex.open(at("index"), LuceneStatementIndex.Mode.WRITE);
    Ran ran = ask("ingest");
    held.close();
    assertEquals(70, ran.code());
    assertTrue(
        ran.err().matches("(?s).*is being written to by (another process|process \\d+);.*"),
        ran.err());
  }

  @Test
  void aPortInUseIsWrongInput() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ran ran = ask("serve", "--port", Integer.toString(taken.getLocalPort()));
      assertEquals(2, ran.code());
      assertTrue(ran.err().contains("choose another with --port"), ran.err());
      assertEquals("", ran.out());
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsToldBeforeTheCorpusIsRead() {
    Ran ran = ask("ingest", "--report", scratch.resolve("no/such/r.json").toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("the report cannot be written to"), ran.err());
    assertFalse(ran.err().contains("This run read"), ran.err());
  }

  @Test
  void anIdThatNobodyHasIsNotAnsweredWithNothing() {
    Ran actor = ask("search", "--actor", "tech-acord");
    assertEquals(2, actor.code());
    assertTrue(actor.err().contains("no actor has this id; did you mean "), actor.err());
    assertTrue(actor.err().contains("tech-accord"), actor.err());
    Ran theme = ask("export", "--format", "csv", "--theme", "human-rights-safegards");
    assertEquals(2, theme.code());
    assertTrue(theme.err().contains("did you mean human-rights-safeguards"), theme.err());
    assertEquals("", actor.out() + theme.out());
  }

  @Test
  void anEmptyCorpusIsNamedAsSuch() throws IOException {
    Files.writeString(scratch.resolve("corpus/.hidden"), "x");
    Ran ran = ask("ingest");
    assertEquals(0, ran.code());
    assertTrue(ran.err().contains("There are no documents in " + at("corpus")), ran.err());
    assertTrue(ran.err().contains("but 1 with names that begin with a dot"), ran.err());
    assertTrue(ran.err().contains("--corpus DIR"), ran.err());
  }

  @Test
  void labelledTextsThatAreNoJsonAreWrongInput() throws IOException {
    Path gold = Files.writeString(scratch.resolve("gold.jsonl"), "Dear Sir\n");
    Ran ran = run("eval", "attribution", "--gold", gold.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().startsWith("onrecord: line 1 of the labelled texts is no"), ran.err());
    Files.write(gold, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertEquals(2, run("eval", "attribution", "--gold", gold.toString()).code());
  }

  @Test
  void aVocabularyThatIsAFileIsTold() throws IOException {
    Files.writeString(scratch.resolve("corpus/vocabulary"), "actors:\n");
    Ran ran = ask("ingest");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("is a file; expected a folder of vocabulary"), ran.err());
  }

  @Test
  void theReportNamesCopiesInJsonToo() throws IOException {
    String letter =
        """
        Access Now said that the draft treaty lacks safeguards for people who report on abuses.
        The group asked delegates to leave the second chapter out of it altogether, because it
        would let any government demand the notes of a reporter from a neighbouring country.

        The chair thanked all delegations for their patience and said that the talks would go on
        in August. Human Rights Watch warned that “the text puts everybody at risk who looks for
        holes in the systems we all rely on”. Nobody from the ministry answered our questions.

        """;
    Files.writeString(scratch.resolve("corpus/a.txt"), letter);
    Files.writeString(scratch.resolve("corpus/b.txt"), letter + "Thank you.\n");
    assertEquals(0, ask("ingest").code());

    String json = ask("report", "--json").out();

    assertTrue(json.contains("\"copyOf\" : null,\n    \"copies\" : 1,"), json);
    assertTrue(json.contains("\"copyOf\" : \"b.txt\",\n    \"copies\" : 0,"), json);
    assertTrue(ask("report").out().contains("\n    origin of 1 copy: "), json);
  }

  @Test
  void theReportAddsUpAndIsReadByAPerson() throws IOException {
    try (var index = LuceneStatementIndex.open(at("index"), LuceneStatementIndex.Mode.WRITE)) {
      index.record(state("a.txt", FileState.State.UNSUPPORTED, "holds no text."));
      index.record(state("b.pdf", FileState.State.NEEDS_OCR, "is pages of images."));
      index.record(state("c.pdf", FileState.State.NEEDS_OCR, "is pages of images."));
      index.commit(java.util.Map.of());
    }
    Ran all = ask("report");
    assertEquals(0, all.code());
    assertTrue(all.out().startsWith("3 files and parts:\n     2  NEEDS_OCR "), all.out());
    assertTrue(all.out().contains("\nUNSUPPORTED    a.txt\n    holds no text.\n"), all.out());
    assertTrue(all.out().contains("\nReading: files are read in processes "), all.out());
    Ran some = ask("report", "--state", "unsupported");
    assertTrue(some.out().contains("Shown are 1 of them."), some.out());
    assertFalse(some.out().contains("b.pdf"), some.out());
    Ran json = ask("report", "--json", "--state", "UNSUPPORTED");
    assertTrue(json.out().contains("\"furniture\" : {"), json.out());
    assertTrue(json.out().contains("\"NEEDS_OCR\" : 2"), json.out());
    assertFalse(json.out().contains("b.pdf"), json.out());
    assertEquals(1, ask("report", "--state", "POISON").code());
  }

  @Test
  void theCheckSaysThatTheIndexIsWhole() {
    Ran ran = ask("verify");
    assertEquals(0, ran.code());
    assertEquals("whole: 0 files and parts, 0 documents, 0 statements\n", ran.out());
  }

  private static FileState state(String path, FileState.State state, String reason) {
    return new FileState(
        path, "", state, reason, "application/pdf", 7, 1, 0, 0, "und", null, 0, null, List.of());
  }

  @Test
  void aFolderWithoutLabelsIsNotMeasured() {
    Ran ran = run("eval", "structure", "--gold", at("corpus").toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("is no folder of labelled pages"), ran.err());
  }

  private Path at(String name) {
    return scratch.resolve(name);
  }

  /// A verb on the empty corpus and its index.
  private Ran ask(String... verb) {
    var args = new ArrayList<>(List.of(verb));
    args.addAll(List.of("--corpus", at("corpus").toString(), "--index", at("index").toString()));
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
}
