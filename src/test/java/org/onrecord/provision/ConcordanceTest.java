package org.onrecord.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.vocabulary.Fault;
import org.onrecord.vocabulary.VocabularyException;
import org.onrecord.vocabulary.VocabularySource;

/// The table of numbers through the drafts, as people write it.
class ConcordanceTest {
  private static final String RIVER =
      """
      instruments:
        - id: river-treaty
          title: Treaty on the Waters of the Orla
          names: [Orla Treaty, River Treaty]
          drafts:
            - {id: first-draft, names: [first draft of the Orla Treaty], numbering: first}
            - {id: signed, names: [signed text of the Orla Treaty], numbering: signed}
          articles:
            - {number: 1, title: {en: Waters}, chapter: I, basis: recalled}
            - {number: 2, title: {en: Fish}, chapter: I, basis: recalled}
            - {number: 3, title: {en: Bridges}, chapter: II, basis: recalled}
      """;

  private static VocabularySource source(String lines) {
    return VocabularySource.builtIn()
        .withFile("instruments-river.yaml", RIVER)
        .withFile("concordance-river.yaml", "concordance:\n" + lines);
  }

  private static Concordance table(String lines) {
    return Instruments.load(source(lines)).find("river-treaty").orElseThrow().concordance();
  }

  private static List<String> faults(String lines) {
    return assertThrows(VocabularyException.class, () -> table(lines)).faults().stream()
        .map(Fault::toString)
        .toList();
  }

  @Test
  void findsTheNumbersOfASplitAndAJointArticle() {
    Concordance table =
        table(
            """
              - {id: r1, instrument: river-treaty, signed: [1, 2], first: 1}
              - {id: r2, instrument: river-treaty, signed: 3, first: [2, 3]}
            """);
    assertEquals(List.of("1", "2"), table.renumbered("1", "first", "signed"));
    assertEquals(List.of("3(2)"), table.renumbered("2(2)", "first", "signed"));
    assertEquals(List.of("2", "3"), table.renumbered("3", "signed", "first"));
    assertEquals(List.of(), table.renumbered("4", "first", "signed"));
    assertEquals(List.of("4"), table.renumbered("4", "first", "first"));
  }

  @Test
  void takesTheLineOfAParagraphBeforeThatOfItsArticle() {
    Concordance table =
        table(
            """
              - {id: r1, instrument: river-treaty, signed: 1, first: 1}
              - {id: r2, instrument: river-treaty, signed: 2(4), first: 1(3)}
            """);
    assertEquals(List.of("2(4)(a)"), table.renumbered("1(3)(a)", "first", "signed"));
    assertEquals(List.of("1(2)"), table.renumbered("1(2)", "first", "signed"));
  }

  @Test
  void namesEachFaultWithItsFileLineAndAProposal() {
    assertEquals(
        List.of(
            "concordance-river.yaml:2: no instrument is called \"river-treety\"; expected the id of"
                + " an entry of instruments.yaml; did you mean \"river-treaty\"?",
            "concordance-river.yaml:3: unknown key \"frist\"; expected one of id, instrument,"
                + " confidence, note, drop, adopted, first, signed; did you mean \"first\"?",
            "concordance-river.yaml:4: \"seven\" in \"first\"; expected the number of an article"
                + " such as 6, 17 bis or 6(2)",
            "concordance-river.yaml:5: a line without a number; expected a number under at least"
                + " one of adopted, first, signed",
            "concordance-river.yaml:6: \"confidence\" is \"hihg\"; expected one of high, medium,"
                + " low; did you mean \"high\"?",
            "concordance-river.yaml:7: the numbers of another line again; expected each line once"),
        faults(
            """
              - {id: r1, instrument: river-treety, signed: 1, first: 1}
              - {id: r2, instrument: river-treaty, signed: 2, frist: 1}
              - {id: r3, instrument: river-treaty, signed: 3, first: seven}
              - {id: r4, instrument: river-treaty}
              - {id: r5, instrument: river-treaty, signed: 1, first: 3, confidence: hihg}
              - {id: r6, instrument: river-treaty, signed: 1, first: 3}
            """));
  }

  @Test
  void namesADraftWhoseNumbersStandInNoLine() {
    assertEquals(
        List.of(
            "instruments-river.yaml:6: no line of the concordance has a number under \"first\";"
                + " expected a column of concordance.yaml, or none"),
        faults("  - {id: r1, instrument: river-treaty, signed: 1}\n"));
  }

  @Test
  void aThirdTreatyIsVocabularyAlone() {
    Instruments instruments =
        Instruments.load(
            source(
                """
                  - {id: r1, instrument: river-treaty, signed: 2, first: 1}
                  - {id: r2, instrument: river-treaty, signed: 3, first: 2}
                  - {id: r3, instrument: river-treaty, signed: 1}
                """));
    Numberings numberings = new Numberings(instruments);
    List<ProvisionRef> refs =
        new ProvisionFinder(instruments)
            .recognise(
                "Article 1(4) of the first draft of the Orla Treaty, Article 3 of the signed text"
                    + " of the Orla Treaty, Article 2 of the Orla Treaty and Article 3 of the"
                    + " ICCPR");
    assertEquals(
        List.of("river-treaty/2, river-treaty/2(4)", "river-treaty/3", "river-treaty/2", "iccpr/3"),
        refs.stream().map(r -> String.join(", ", numberings.values(r, Numberings.FINAL))).toList());
    assertEquals(
        List.of("river-treaty/1, river-treaty/1(4)", "river-treaty/2", "river-treaty/2", "iccpr/3"),
        refs.stream()
            .map(r -> String.join(", ", numberings.values(r, "river-treaty@first")))
            .toList());
    assertEquals(
        List.of("river-treaty/first-draft", "river-treaty/signed", "river-treaty/unknown"),
        refs.stream().flatMap(r -> numberings.draft(r).stream()).toList());
    assertEquals(
        "Article 1(4) of the first draft of the Orla Treaty, now Article 2(4)",
        numberings.now(refs.getFirst()).orElse(""));
    assertEquals("river-treaty@first", numberings.key("river-treaty/first-draft").orElse(""));
    assertEquals("", numberings.key("river-treaty/signed").orElse("?"));
  }
}
