package org.onrecord.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Attribution.Credited;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;
import org.onrecord.vocabulary.VocabularySource;

class NameLinksTest {
  private static final NameLinks LINKS =
      new NameLinks(ActorRegister.load(VocabularySource.builtIn()));
  private static final Speaker NICK =
      new Speaker.Registered("nick-ashton-hart", "Nick Ashton-Hart");

  private static Statement saidBy(Speaker... speakers) {
    return new Statement(
        "000000000000",
        "0".repeat(64),
        List.of(new Span(0, 4)),
        "Text",
        Voice.DIRECT,
        StatementClass.SAID,
        new Credited(
            List.of(speakers),
            true,
            List.of(),
            Attribution.How.NAMED,
            List.of(),
            List.of(),
            "rule",
            "Said so.",
            0.9),
        List.of(),
        List.of(),
        DatedAs.UNKNOWN,
        null,
        List.of(),
        List.of(),
        0);
  }

  private static Credited linked(String text, Speaker... speakers) {
    Document document = ActorRegisterTest.document(text);
    return (Credited) LINKS.link(List.of(saidBy(speakers)), document).getFirst().attribution();
  }

  @Test
  void linksANameThatIsWrittenOtherwiseAndTellsWhy() {
    Credited credited = linked("Text.", new Speaker.Named("ASHTON-HART, Nick"));
    assertEquals(List.of(NICK), credited.speakers());
    assertEquals(
        "Said so. “ASHTON-HART, Nick” is taken for “Nick Ashton-Hart” of the register: with the"
            + " surname first.",
        credited.reason());
  }

  @Test
  void linksInitialsOnlyWhereTheDocumentNamesTheActorInFull() {
    Speaker initials = new Speaker.Named("N. Ashton-Hart");
    assertEquals(List.of(initials), linked("Text alone.", initials).speakers());
    assertEquals(
        List.of(NICK), linked("Text by Nick Ashton-Hart of the Accord.", initials).speakers());
  }

  @Test
  void twoWaysOfWritingOneNameAreOneSpeaker() {
    assertEquals(
        List.of(NICK), linked("Text.", NICK, new Speaker.Named("Mr Nick Ashton Hart")).speakers());
  }

  @Test
  void leavesStatementsAloneThatNobodyIsLinkedIn() {
    Statement other = saidBy(new Speaker.Named("Nobody Specimen"));
    assertSame(other, LINKS.link(List.of(other), ActorRegisterTest.document("Text.")).getFirst());
  }
}
