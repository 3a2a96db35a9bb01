package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.copies.CopyGroup;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.correction.StatementAction;
import org.onrecord.correction.Target;
import org.onrecord.document.Span;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.Facet;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.Query;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.statement.Statement;
import org.onrecord.theme.RandomScheme;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

/// A changed scheme of concerns is applied to what the index holds.
class RefilingTest {
  private static final String LANTERNS =
      """
      themes:
        - id: harbour-lanterns
          label: {en: Harbour lanterns}
          scope: Anything about lanterns.
          terms: {en: [lantern]}
      """;
  private static final String STORY =
      """
      Delegates met at the harbour.

      “The draft needs a judge and a lantern,” said Mara Quill of the River League. “It goes on.”

      “Journalists are at risk,” said Tomas Venn. He added that real-time surveillance has no limit.
      """;

  private static StatementFinder finder;
  private static ProvisionFinder provisions;

  @TempDir private Path folder = Path.of("");
  private Path corpus = Path.of("");
  private final PlainExtractor plain = new PlainExtractor();

  @BeforeAll
  static void load() {
    finder = new StatementFinder(ActorRegister.load(VocabularySource.builtIn()));
    provisions = new ProvisionFinder(Instruments.load(VocabularySource.builtIn()));
  }

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int i = 0; i < 6; i++) {
      Files.writeString(corpus.resolve("n" + i + ".txt"), STORY + (i < 4 ? "Note " + i : ""));
    }
    Files.writeString(corpus.resolve("other.txt"), "“Nothing new,” said Ilse Harrow.\n");
  }

  private record Seen(
      DocumentCard card,
      List<CorrectedCorpus.Seen> hits,
      Optional<CopyGroup> copies,
      Object document) {}

  @Test
  void endsWhereARunFromNothingEndsWithoutReadingAFile() {
    run("index", scheme(""));
    int readings = plain.readings.get();

    run("index", scheme(LANTERNS));
    assertEquals(readings, plain.readings.get());

    run("fresh", scheme(LANTERNS));
    assertEquals(seen("fresh"), seen("index"));
    assertEquals(5, tagged("index", "harbour-lanterns"));
    assertEquals(versions("fresh"), versions("index"));
  }

  @Test
  void aThemeTakenAwayLeavesNoTrace() {
    run("index", scheme(""));
    List<Seen> before = seen("index");
    run("index", scheme(LANTERNS));
    assertNotEquals(before, seen("index"));
    run("index", scheme(""));
    assertEquals(before, seen("index"));
  }

  @Test
  void aThemeMovedUnderAnotherIsFoundByIt() {
    run("index", scheme(LANTERNS));
    assertEquals(0, tagged("index", "top-lights"));
    String moved =
        LANTERNS.replace("    label: {en: Harb", "    broader: top-lights\n    label: {en: Harb")
            + """
              - id: top-lights
                label: {en: Lights}
                scope: Lights.
            """;
    run("index", scheme(moved));
    assertEquals(5, tagged("index", "top-lights"));
  }

  @Test
  void newFilesOfTheSameRunAreFiledByTheNewScheme() throws IOException {
    run("index", scheme(""));
    Files.writeString(corpus.resolve("late.txt"), STORY + "Late.");
    run("index", scheme(LANTERNS));
    run("fresh", scheme(LANTERNS));
    assertEquals(seen("fresh"), seen("index"));
  }

  @Test
  void aCorrectedConcernSurvives() throws IOException {
    run("index", scheme(""));
    Target target;
    try (StatementStore index = open("index", scheme(""))) {
      String id =
          index.documents().stream()
              .filter(card -> card.path().equals("n0.txt"))
              .map(DocumentCard::id)
              .findFirst()
              .orElseThrow();
      Statement first = index.statementsOf(id).getFirst();
      target =
          Target.of(
              index.document(id).orElseThrow(),
              new Span(first.spans().getFirst().start(), first.spans().getLast().end()),
              first.id());
    }
    var change = new StatementAction.ChangeThemes(target, List.of("gr-victims"), List.of());
    CorrectionsFile.of(corpus)
        .append(
            List.of(
                Correction.of(Instant.parse("2026-01-01T00:00:00Z"), "Ann", "read it", change)));
    run("index", scheme(""));
    int readings = plain.readings.get();
    assertEquals(1, tagged("index", "gr-victims"));

    run("index", scheme(LANTERNS));
    assertEquals(1, tagged("index", "gr-victims"));
    assertEquals(5, tagged("index", "harbour-lanterns"));
    assertEquals(readings + 1, plain.readings.get(), "only the corrected file is read");
    run("fresh", scheme(LANTERNS));
    assertEquals(seen("fresh"), seen("index"));
  }

  @Test
  void whatIsFiledAlikeIsNotWrittenAgain() {
    run("index", scheme(""));
    try (StatementStore index = open("index", scheme(""))) {
      assertEquals(
          0, index.refile(path -> true, pipeline(scheme(""))::refile), "nothing has changed");
      assertTrue(index.refile(path -> true, pipeline(scheme(LANTERNS))::refile) > 0);
    }
  }

  /// A theme comes, goes, is moved or renamed, a term comes, goes or is moved: after each change
  /// the index is what a run from nothing makes.
  @Test
  void anyChangeOfTheSchemeEndsWhereARunFromNothingEnds() throws IOException {
    long seed = 20260701;
    RandomScheme made = new RandomScheme(seed);
    for (int i = 0; i < 8; i++) {
      Files.writeString(corpus.resolve("r" + i + ".txt"), story(made));
    }
    Files.copy(corpus.resolve("r0.txt"), corpus.resolve("copy.txt"));
    run("index", made.scheme());
    int readings = plain.readings.get();
    int changes = 0;
    for (int n = 0; n < 6; n++) {
      String done = made.change();
      List<Seen> before = seen("index");
      run("index", made.scheme());
      assertEquals(readings, plain.readings.get());
      run("fresh" + n, made.scheme());
      readings = plain.readings.get();
      String where = "seed " + seed + ", change " + n + ": " + done;
      assertEquals(seen("fresh" + n), seen("index"), where);
      changes += before.equals(seen("index")) ? 0 : 1;
    }
    assertTrue(changes > 2, changes + " changes were seen");
  }

  private static String story(RandomScheme words) {
    return "Delegates met. "
        + words.sentence()
        + ".\n\n“The "
        + words.sentence()
        + ",” said Mara Quill of the River League. “And "
        + words.sentence()
        + ".”\n\nTomas Venn said that "
        + words.sentence()
        + ".\n";
  }

  @Test
  void theTermsThatAllWasFiledByAreRemembered() {
    run("index", scheme(""));
    ThemeScheme next = scheme(LANTERNS.replace("[lantern]", "[Nothing new]"));
    run("index", next);
    assertEquals(1, tagged("index", "harbour-lanterns"));
    run("fresh", next);
    assertEquals(seen("fresh"), seen("index"));
    try (StatementStore index = open("index", next)) {
      String terms = index.remembered("terms").orElseThrow();
      assertEquals(next.version() + "\n" + next.termLines(), terms);
    }
  }

  private static ThemeScheme scheme(String more) {
    VocabularySource builtIn = VocabularySource.builtIn();
    return ThemeScheme.load(more.isEmpty() ? builtIn : builtIn.withFile("themes-more.yaml", more));
  }

  private static Pipeline pipeline(ThemeScheme scheme) {
    return new Pipeline(finder, new ThemeTagger(scheme), provisions);
  }

  private void run(String index, ThemeScheme scheme) {
    try (StatementStore open = open(index, scheme)) {
      new Ingest(open, plain, pipeline(scheme), "1", 2, Clock.systemUTC())
          .run(corpus, Progress.NONE);
    }
  }

  private StatementStore open(String index, ThemeScheme scheme) {
    IndexVocabulary vocabulary =
        new IndexVocabulary() {
          @Override
          public List<String> withBroader(String themeId) {
            return scheme.withBroader(themeId);
          }

          @Override
          public Optional<ActorEntry> actor(String actorId) {
            return Optional.empty();
          }
        };
    return LuceneStatementIndex.open(
        folder.resolve(index), LuceneStatementIndex.Mode.WRITE, vocabulary, Clock.systemUTC());
  }

  private Object versions(String name) {
    try (StatementStore index = open(name, scheme(""))) {
      return index.standing().versions();
    }
  }

  private long tagged(String name, String theme) {
    try (StatementStore index = open(name, scheme(""))) {
      Query all = Query.ALL;
      var only = Map.of(Facet.THEME, new Query.Filter(Set.of(theme), Set.of()));
      return index
          .search(
              new Query(
                  all.words(),
                  only,
                  all.said(),
                  all.published(),
                  0,
                  List.of(),
                  all.sort(),
                  20,
                  null,
                  Set.of(),
                  50,
                  null,
                  true,
                  all.rollUp(),
                  all.numbering()))
          .total();
    }
  }

  private List<Seen> seen(String name) {
    List<Seen> all = new ArrayList<>();
    try (StatementStore index = open(name, scheme(""))) {
      for (DocumentCard card : index.documents()) {
        List<CorrectedCorpus.Seen> hits =
            index.statementsOf(card.id()).stream()
                .map(s -> CorrectedCorpus.Seen.of(index.statement(s.id()).orElseThrow()))
                .toList();
        all.add(
            new Seen(card, hits, index.copies(card.id()), index.document(card.id()).orElseThrow()));
      }
    }
    return all;
  }
}
