package org.onrecord.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.actor.ActorRegister;
import org.onrecord.provision.Instruments;
import org.onrecord.theme.ThemeScheme;

class VocabularyFaultsTest {
  private static final String ACTOR =
      "  - {id: %s, kind: organisation, category: media, name: %s, description: A paper.%s}\n";
  private static final String THEME = "  - {id: %s, label: {en: X}, scope: About x.%s}\n";

  private static List<String> actors(String... rows) {
    String yaml = "actors:\n" + String.join("", rows);
    return faults(() -> ActorRegister.load(with("actors-own.yaml", yaml)));
  }

  private static List<String> themes(String... rows) {
    String yaml = "themes:\n" + String.join("", rows);
    return faults(() -> ThemeScheme.load(with("themes-own.yaml", yaml)));
  }

  private static VocabularySource with(String name, String yaml) {
    return VocabularySource.builtIn().withFile(name, yaml);
  }

  private static List<String> faults(Runnable load) {
    return assertThrows(VocabularyException.class, load::run).faults().stream()
        .map(Fault::message)
        .toList();
  }

  private static String actor(String id, String name, String more) {
    return String.format(Locale.ROOT, ACTOR, id, name, more);
  }

  private static String theme(String id, String more) {
    return String.format(Locale.ROOT, THEME, id, more);
  }

  @Test
  void namesAnUnknownParentAndWhatWasMeant() {
    assertEquals(
        List.of(
            "themes-own.yaml:2: \"broader\" is \"privacy-dat\", which is no theme; expected the id"
                + " of a theme of this scheme; did you mean \"privacy-data\"?"),
        themes(theme("own", ", broader: privacy-dat")));
    assertEquals(
        List.of(
            "actors-own.yaml:2: \"parent\" names \"europen-union\", which is no actor; expected the"
                + " id of an actor of this register; did you mean \"european-union\"?"),
        actors(actor("own", "Own Paper", ", parent: europen-union")));
  }

  @Test
  void namesADuplicateId() {
    assertEquals(
        List.of(
            "actors-own.yaml:3: id \"own\" again, after line 2; expected an id that no other entry"
                + " has"),
        actors(actor("own", "Own Paper", ""), actor("own", "Other Paper", "")));
  }

  @Test
  void namesACycle() {
    assertEquals(
        List.of(
            "actors-own.yaml:2: \"one\" is a part of itself, by way of its parents; expected"
                + " parents that end at a body without one",
            "actors-own.yaml:3: \"two\" is a part of itself, by way of its parents; expected"
                + " parents that end at a body without one"),
        actors(
            actor("one", "One Paper", ", parent: two"),
            actor("two", "Two Paper", ", parent: one")));
    assertTrue(
        themes(theme("one", ", broader: two"), theme("two", ", broader: one"))
            .getFirst()
            .contains("\"one\" is below itself"));
  }

  @Test
  void namesAThirdLevelOfThemes() {
    assertTrue(
        themes(theme("own", ", broader: em-journalists"))
            .getFirst()
            .contains("\"own\" is on a third level, below \"em-journalists\""));
  }

  @Test
  void namesAnAliasOfTwoActors() {
    assertEquals(
        List.of(
            "actors-own.yaml:2: \"Human Rights Watch\" names both human-rights-watch and own;"
                + " expected one actor a name, or the name in the list ambiguousAliases"),
        actors(actor("own", "Human Rights Watch", "")));
  }

  @Test
  void namesABadDate() {
    assertEquals(
        List.of(
            "actors-own.yaml:2: \"from\" is \"2024-02-30\"; expected a day that exists, written"
                + " like 2024-07-29"),
        actors(actor("own", "Own Paper", ", offices: [{name: Editor, from: 2024-02-30}]")));
    assertTrue(
        actors(
                actor(
                    "own", "Own Paper", ", offices: [{name: E, from: 2024-02-03, to: 2024-01-01}]"))
            .getFirst()
            .contains("an entry of \"offices\" from 2024-02-03 to 2024-01-01"));
  }

  @Test
  void namesUnknownKeysKindsAndCategoriesWithWhatWasMeant() {
    List<String> told =
        actors(
            "  - {id: own, kind: organization, category: medai, name: X Paper, descripton: A.}\n");
    assertEquals(4, told.size());
    assertTrue(told.get(0).contains("unknown key \"descripton\""), told.get(0));
    assertTrue(told.get(0).endsWith("did you mean \"description\"?"), told.get(0));
    assertTrue(told.get(1).contains("did you mean \"organisation\"?"), told.get(1));
    assertTrue(told.get(2).contains("did you mean \"media\"?"), told.get(2));
    assertTrue(told.get(3).contains("no \"description\""), told.get(3));
  }

  @Test
  void namesWrongYamlWithItsPlace() {
    List<String> told =
        faults(() -> ThemeScheme.load(with("themes.yaml", "themes:\n  - id: [a\n")));
    assertTrue(told.getFirst().startsWith("themes.yaml:2: a bracket at column 9"), told.getFirst());
    List<String> tab = faults(() -> ThemeScheme.load(with("themes.yaml", "themes:\n\t- id: a\n")));
    assertTrue(tab.getFirst().startsWith("themes.yaml:2: a tab at column 1"), tab.getFirst());
  }

  @Test
  void namesWrongShapes() {
    assertTrue(
        faults(() -> ThemeScheme.load(with("themes.yaml", "- a\n")))
            .getFirst()
            .contains("no map at the top"));
    assertTrue(
        faults(() -> ThemeScheme.load(with("themes.yaml", "themes: a\n")))
            .getFirst()
            .contains("\"themes\" is no list"));
    assertTrue(
        faults(() -> ThemeScheme.load(with("themes.yaml", "themes: [a]\n")))
            .getFirst()
            .contains("an entry of \"themes\" that is no map"));
    assertTrue(
        faults(() -> ThemeScheme.load(with("themes.yaml", "theems: []\n")))
            .getFirst()
            .endsWith("did you mean \"themes\"?"));
    assertTrue(themes(theme("own", ", also: {a: b}")).getFirst().contains("\"also\" is a map"));
    assertTrue(themes(theme("own", ", id: own")).getFirst().contains("key \"id\" stands twice"));
    assertTrue(
        themes(theme("own", ", articles: [x]")).getFirst().contains("\"x\" in \"articles\""));
    assertTrue(themes(theme("own", ", also: ['']")).getFirst().contains("an empty entry"));
    assertTrue(themes(theme("Own Id", "")).getFirst().endsWith("did you mean \"own-id\"?"));
  }

  @Test
  void namesMissingLabelsWrongLanguagesAndUnreadableTerms() {
    assertTrue(
        themes("  - {id: own, label: {fr: X}, scope: S.}\n")
            .getFirst()
            .contains("no English label"));
    assertTrue(
        themes(theme("own", ", terms: {english: [a]}"))
            .getFirst()
            .contains("\"english\" is no language"));
    assertTrue(
        themes(theme("own", ", terms: {en: ['... a']}"))
            .getFirst()
            .contains("needs a word before and after"));
    assertTrue(
        themes(theme("own", ", terms: {en: [a, a]}"))
            .getFirst()
            .contains("term \"a\" stands twice"));
  }

  @Test
  void namesFaultsOfInstruments() {
    List<String> told =
        faults(
            () ->
                Instruments.load(
                    with(
                        "instruments-own.yaml",
                        """
                        instruments:
                          - id: own
                            main: true
                            title: Own treaty
                            names: []
                            drafts: [{id: d, numbering: Erly}]
                            articles:
                              - {number: 1, title: {en: A}, chapter: I, basis: recalled}
                              - {number: 1, title: {en: B}, chapter: I, basis: guessed}
                        """)));
    assertEquals(
        List.of(3, 5, 6, 9, 9),
        told.stream().map(f -> Integer.valueOf(f.split(":", 3)[1])).toList(),
        told::toString);
  }

  @Test
  void tellsAllFaultsOfAFileAtOnce() {
    assertEquals(
        3, actors(actor("a", "A Paper", ", x: 1"), actor("b", "B Paper", ", y: 1, z: 2")).size());
  }

  @Test
  void replacesAddsAndDropsEntriesByIdFromAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("actors.yaml"),
        "actors:\n"
            + actor("own-paper", "Own Paper", "")
            + actor("cisco", "Cisco Inc", "")
            + "  - {id: dell, drop: true}\n");
    VocabularySource source = VocabularySource.builtIn().withFolder(folder);
    ActorRegister register = ActorRegister.load(source);
    assertEquals("Own Paper", register.find("own-paper").orElseThrow().name());
    assertEquals("Cisco Inc", register.find("cisco").orElseThrow().name());
    assertTrue(register.find("dell").isEmpty());
    assertNotEquals(VocabularySource.builtIn().version(), source.version());
    assertEquals(
        VocabularySource.builtIn().version(),
        VocabularySource.builtIn().withFolder(folder.resolve("none")).version());
  }

  @Test
  void setsABuiltInFileAsideWhenAskedTo() {
    String yaml = "replaces: built-in\nactors:\n" + actor("own-paper", "Own Paper", "");
    assertEquals(1, ActorRegister.load(with("actors.yaml", yaml)).actors().size());
  }

  @Test
  void namesAFileOfNoKnownKind(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("actor.yaml"), "actors: []\n");
    assertEquals(
        List.of(
            folder.resolve("actor.yaml")
                + ":1: a file of no known kind; expected a name that begins with actors,"
                + " themes, instruments, concordance, events, synonyms; did you mean \"actors.yaml\"?"),
        faults(() -> VocabularySource.builtIn().withFolder(folder)));
  }

  @Test
  void namesTheFirstBytesThatAreNoUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("actors.yaml");
    Files.write(file, "actors: []\n# Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of(
            file
                + ":2: bytes at column 6 that are no UTF-8; expected UTF-8; save the file again"
                + " with that encoding"),
        faults(() -> VocabularySource.builtIn().withFolder(folder)));
    Files.write(file, "\uFEFFactors: []\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(
        List.of(
            file + ":1: text in UTF-16; expected UTF-8; save the file again with that encoding"),
        faults(() -> VocabularySource.builtIn().withFolder(folder)));
  }

  @Test
  void readsAFileWithTheMarkThatEditorsPutInFront() {
    String yaml = "\uFEFFreplaces: built-in\nactors:\n" + actor("own", "Own Paper", "");
    assertEquals(1, ActorRegister.load(with("actors.yaml", yaml)).actors().size());
  }
}
