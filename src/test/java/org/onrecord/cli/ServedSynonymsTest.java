package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.Parts;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.query.Understood;

class ServedSynonymsTest {
  @TempDir Path corpus;
  @TempDir Path folder;

  @Test
  void synonymsAreInForceWithoutAnIngestAndFaultyOnesChangeNothing() throws IOException {
    ReadingPart reading = ReadingPart.of(corpus);
    var err = new ByteArrayOutputStream();
    List<ReadingPart> served = new ArrayList<>(List.of(reading));
    try (StatementIndex index = LuceneStatementIndex.open(folder, Mode.WRITE)) {
      var vocabulary =
          new ServedVocabulary(
              corpus,
              index,
              reading,
              served::add,
              new PrintStream(err, true, StandardCharsets.UTF_8));
      vocabulary.look();
      Path file = corpus.resolve("vocabulary/synonyms.yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "synonyms:\n  - words: [gizmo, listening post]\n");
      vocabulary.look();
      vocabulary.look();
      Files.writeString(file, "synonyms:\n  - words: [gizmo]\n");
      vocabulary.look();
      assertEquals(2, served.size());
      Parts before = served.getFirst().parts(index, null);
      Parts after = served.getLast().parts(index, null);
      assertEquals(List.of(), before.reader().read("gizmo").understood());
      assertEquals(
          List.of(new Understood("synonym", "listening post", "listening post", "gizmo", false)),
          after.reader().read("gizmo").understood());
      assertNotEquals(before.version(), after.version());
      assertEquals(true, reading.makesTheSame(served.getLast()));
    }
    assertEquals(
        "The synonyms stay as they were: "
            + corpus.resolve("vocabulary/synonyms.yaml")
            + ":2: \"words\" has 1 to be the same; expected two at least that differ, such as"
            + " [CSAM, child sexual abuse material]",
        err.toString(StandardCharsets.UTF_8).strip());
  }
}
