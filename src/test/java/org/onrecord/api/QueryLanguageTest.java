package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.index.Hit;
import org.onrecord.index.Query;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.query.QueryReader;
import org.onrecord.statement.Statement;
import org.onrecord.statement.Voice;

/// Runs every example of `docs/reference/query-language.md` on the corpus that it describes.
class QueryLanguageTest {
  /// A row of a table: one question, what it means, the numbers of what it finds.
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*) \\| ([0-9 ]+|–) \\|$");

  private static final QueryReader READER =
      new QueryReader(Sample.ACTORS, Sample.THEMES, Sample.INSTRUMENTS);

  private static LuceneStatementIndex index;
  private static final List<Statement> NUMBERED = new ArrayList<>();

  @BeforeAll
  static void fill(@TempDir Path folder) {
    index =
        LuceneStatementIndex.open(
            folder,
            Mode.WRITE,
            new Sample.Vocabulary(),
            Clock.fixed(Sample.COMMITTED, ZoneOffset.UTC));
    NUMBERED.clear();
    for (Story story : List.of(news(), watch(), letter())) {
      index.replace(story.document(), story.statements(), story.state());
      NUMBERED.addAll(story.statements());
    }
    index.commit(Map.of());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Story news() {
    Story story =
        new Story(
            "news.txt",
            """
            Harbour news

            “We must protect all security researchers who work in good faith, and their privacy.” \
            Octavia Institute warned.

            “Hospitals were shut by ransomware. Nobody paid the ransom. Ransomware is no game.” \
            Boris Specimen added.

            The council said, that winter, the botnet spread ransomware last year.
            """);
    story.title = "Harbour news";
    story.publisher = "The Daily Specimen";
    story.published = Story.day(2024, 7, 30, "30 July 2024");
    story
        .says("We must protect all security researchers who work in good faith, and their privacy.")
        .by("octavia-institute", "Octavia Institute", "Octavia Institute", "warned")
        .about("privacy", "privacy")
        .on(Story.day(2024, 7, 29, "29 July 2024"))
        .done();
    story
        .says("Hospitals were shut by ransomware. Nobody paid the ransom. Ransomware is no game.")
        .byUnregistered("Boris Specimen", "Boris Specimen", "added")
        .on(Story.day(2024, 8, 12, "12 August 2024"))
        .done();
    story
        .says("the botnet spread ransomware last year")
        .byUnregistered("the council", "The council", "said")
        .voice(Voice.INDIRECT)
        .done();
    return story;
  }

  private static Story watch() {
    Story story =
        new Story(
            "watch.txt",
            """
            Night watch

            “The police asked every security researcher about Article 6(2).” campaigners said.
            """);
    story.title = "Night watch";
    story.publisher = null;
    story.kind = DocumentKind.LETTER;
    story.published = Story.day(2025, 1, 3, "3 January 2025");
    story
        .says("The police asked every security researcher about Article 6(2).")
        .byUnregistered("campaigners", "campaigners", "said")
        .on("6", "Article 6(2)")
        .on(Story.day(2025, 1, 2, "2 January 2025"))
        .done();
    return story;
  }

  private static Story letter() {
    Story story =
        new Story(
            "letter.txt",
            """
            A letter of ours

            He called it "a gift" to the police, and the end of privacy. Boris Specimen said.
            """);
    story.title = "A letter of ours";
    story.publisher = null;
    story.kind = DocumentKind.LETTER;
    story
        .says("He called it \"a gift\" to the police, and the end of privacy.")
        .byUnregistered("Boris Specimen", "Boris Specimen", "said")
        .about("privacy", "privacy")
        .done();
    return story;
  }

  @TestFactory
  Stream<DynamicTest> everyExampleFindsWhatThePageSays() throws IOException {
    List<MatchResult> rows = ROW.matcher(page()).results().toList();
    assertTrue(rows.size() > 55, rows.size() + " examples");
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.group(1), () -> check(row.group(1), row.group(3))));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/reference/query-language.md"));
  }

  private static void check(String question, String numbers) {
    assertEquals(numbers.replace("–", ""), found(question), question);
    String canonical = READER.read(question).canonical();
    assertEquals(numbers.replace("–", ""), found(canonical), question + " as " + canonical);
  }

  private static List<Hit> hits(String question) {
    return index.search(READER.read(question).in(Query.ALL)).hits();
  }

  private static String found(String question) {
    return String.join(
        " ",
        hits(question).stream()
            .map(hit -> Integer.toString(1 + NUMBERED.indexOf(hit.statement())))
            .sorted()
            .toList());
  }

  @Test
  void whatMatchedIsMarkedAndNothingElse() {
    assertEquals(
        List.of("security researchers", "good faith"),
        marked("\"security researchers\" NEAR/4 \"good faith\""));
    assertEquals(List.of("Ransomware", "game"), marked("SENTENCE(ransomware game)"));
    assertEquals(
        List.of("ransomware", "ransom", "Ransomware"), marked("ransom* hospitals~1").subList(1, 4));
    assertEquals(List.of("protect", "researchers"), marked("\"protect researchers\"~2"));
    assertEquals(List.of("researcher"), marked("=researcher"));
    assertEquals(List.of("privacy"), marked("privacy AND actor:octavia-institute"));
  }

  @Test
  void wordsAroundAStatementAreMarkedThere() {
    Hit hit = hits("passage:(winter AND botnet) OR credit:council").getFirst();
    assertEquals(List.of("botnet"), words(hit.statement().text(), hit.highlights()));
    assertEquals(List.of("winter"), words(hit.before(), hit.around().before()));
    assertEquals(List.of("council"), words(hit.source(), hit.around().source()));
    assertEquals(List.of(), hit.around().after());
  }

  private static List<String> marked(String question) {
    Hit hit = hits(question).getFirst();
    return words(hit.statement().text(), hit.highlights());
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(Text.of(text)::slice).toList();
  }
}
