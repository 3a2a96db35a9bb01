package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.ActorRegister;
import org.onrecord.index.Words;
import org.onrecord.provision.Instruments;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.VocabularyException;
import org.onrecord.vocabulary.VocabularySource;

class SynonymsTest {
  private static final VocabularySource BUILT_IN = VocabularySource.builtIn();

  @Test
  void aGroupIsKnownByEachOfItsWordsHoweverTheyAreWritten() {
    Synonyms synonyms = synonyms("- words: [wire tap, Interception, lawful access]");
    assertEquals(List.of("Interception", "lawful access"), synonyms.of("Wire-Tap"));
    assertEquals(List.of("wire tap", "lawful access"), synonyms.of("interception"));
    assertEquals(List.of(), synonyms.of("tap"));
  }

  @Test
  void whatElseIsKnownFollows() {
    Synonyms synonyms =
        synonyms("- words: [XYZ, first meaning]").and(w -> List.of("xyz", "second meaning"));
    assertEquals(List.of("first meaning", "second meaning"), synonyms.of("XYZ"));
  }

  @Test
  void otherGroupsAreAnotherVersion() {
    assertNotEquals(synonyms("- words: [a, b]").version(), synonyms("- words: [a, c]").version());
    assertEquals(synonyms("- words: [a, b]").version(), synonyms("- words: [a, b]").version());
  }

  @Test
  void everyFaultIsToldWithItsLine() {
    VocabularyException e =
        assertThrows(
            VocabularyException.class,
            () ->
                synonyms(
                    """
                    - words: [alone, ALONE]
                    - word: [a, b]
                    - words: [x, one two three four five six seven eight nine]
                    """));
    assertEquals(
        List.of(
            "synonyms.yaml:2: \"words\" has 2 to be the same; expected two at least that differ,"
                + " such as [CSAM, child sexual abuse material]",
            "synonyms.yaml:3: unknown key \"word\"; expected one of words, note; did you mean"
                + " \"words\"?",
            "synonyms.yaml:3: \"words\" has 0 to be the same; expected two at least that differ,"
                + " such as [CSAM, child sexual abuse material]",
            "synonyms.yaml:4: \"one two three four five six seven eight nine\" has more than 8"
                + " words; expected the name by which it is called"),
        e.faults().stream().map(Object::toString).toList());
  }

  @Test
  void aQuestionFindsEitherWayAndSaysSo() {
    ReadQuery read = read("CSAM");
    assertEquals(
        new Words.AnyOf(
            List.of(
                new Words.Term("CSAM", false), new Words.Phrase("child sexual abuse material", 0))),
        read.words());
    assertEquals(
        List.of(
            new Understood(
                "synonym",
                "child sexual abuse material",
                "child sexual abuse material",
                "CSAM",
                false)),
        read.understood());
    assertEquals("CSAM", read("child sexual abuse material").understood().getFirst().value());
  }

  @Test
  void amongOperatorsToo() {
    assertEquals(
        new Words.AllOf(
            List.of(
                new Words.AnyOf(
                    List.of(
                        new Words.Term("CSAM", false),
                        new Words.Phrase("child sexual abuse material", 0))),
                new Words.Term("hosts", false))),
        read("CSAM AND hosts").words());
  }

  @Test
  void quotedOrWithAnEqualsSignItStandsAsItIs() {
    assertEquals(new Words.Term("CSAM", true), read("=CSAM").words());
    assertEquals(new Words.Phrase("CSAM", 0), read("\"CSAM\"").words());
  }

  private static ReadQuery read(String question) {
    Synonyms synonyms = synonyms("- words: [CSAM, child sexual abuse material]");
    return new QueryReader(
            ActorRegister.load(BUILT_IN),
            ThemeScheme.load(BUILT_IN),
            Instruments.load(BUILT_IN),
            synonyms)
        .read(question);
  }

  private static Synonyms synonyms(String groups) {
    return Synonyms.load(
        BUILT_IN.withFile(
            "synonyms.yaml", "synonyms:\n" + groups.strip().indent(2) + "replaces: built-in\n"));
  }
}
