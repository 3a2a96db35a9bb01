package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;

class LetterReaderTest {

  @Test
  void takesAJointLetterApart() throws IOException {
    Document letter = Read.text("joint-letter.txt");
    assertEquals(DocumentKind.LETTER, letter.kind());
    assertEquals("Concerns about the draft convention on tidal data", letter.title());
    assertEquals(LocalDate.of(2024, 3, 14), letter.published().exactDay());
    assertEquals(List.of("Orla Venn"), letter.addressees());
    assertEquals(
        List.of(
            "Harbour Watch",
            "Lighthouse Keepers’ Union",
            "ARTICLE 99",
            "R2D: Red de Datos Costeros",
            "The Open Buoy Foundation"),
        letter.signatories());
    assertEquals(letter.signatories(), letter.authors());
    assertEquals(
        List.of("HARBOUR WATCH\n12 Quay Street, Port Ansel\nwww.harbourwatch.example"),
        Read.of(letter, Passage.Kind.LETTERHEAD));
    assertEquals(List.of("Dear Madam Chair,"), Read.of(letter, Passage.Kind.SALUTATION));
    assertEquals(List.of("Yours sincerely,"), Read.of(letter, Passage.Kind.CLOSING));
  }

  @Test
  void aLineThatSaysOpenLetterDoesNotMakeTheSenderAnAddressee() {
    Document letter =
        Read.READER.readText(
            "a",
            """
            Harbour Pilots' Ring
            9 Mole Road, Port Ansel

            3 May 2024

            To the Chair of the Tide Board

            Open letter on the lamps of the northern mole

            Dear Chair,

            We ask the board to keep the lamps of the northern mole lit through the winter.

            Yours sincerely,

            Harbour Pilots' Ring
            """,
            null);
    assertEquals(List.of("Chair of the Tide Board"), letter.addressees());
    assertEquals(
        List.of("Harbour Pilots' Ring\n9 Mole Road, Port Ansel"),
        Read.of(letter, Passage.Kind.LETTERHEAD));
    assertEquals(
        List.of("To the Chair of the Tide Board"), Read.of(letter, Passage.Kind.ADDRESSEE));
    assertEquals("Open letter on the lamps of the northern mole", letter.title());
  }

  @Test
  void joinsTheLinesOfAWrappedParagraph() throws IOException {
    assertEquals(
        """
        We, the undersigned organisations, write to express our concern about the
        current draft. Article 12 would allow harbour authorities to share the tide
        records of private persons without any court order.\
        """,
        Read.of(Read.text("joint-letter.txt"), Passage.Kind.PARAGRAPH).getFirst());
  }

  @Test
  void readsSignaturesInColumns() throws IOException {
    Document letter = Read.text("office-letter.txt");
    assertEquals(List.of("Ann Marie Roe", "Cyrus Poe"), letter.signatories());
    assertEquals(List.of("Bo Lindqvist"), letter.addressees());
  }

  @Test
  void readsALetterWithoutLineBreaks() {
    Document letter =
        Read.READER.readText(
            "a",
            "PORT ANSEL – Today, Representatives Ann Roe (X-01) and Bo Poe (Y-02) sent a letter to"
                + " the Tide Board urging it to keep the station. The text of the letter follows:"
                + " May 3, 2023 The Honorable Cyrus Lind Chair Tide Board 9 Mole Road Port Ansel"
                + " 44100 Dear Chair Lind: We write to object to the closing of the northern"
                + " station. Its records are used by every pilot on the coast, and nobody has said"
                + " who will keep them. We urge you to reconsider. Thank you for your attention."
                + " Sincerely, Ann Roe Member of Congress Bo Poe Member of Congress ###",
            null);
    assertEquals(DocumentKind.LETTER, letter.kind());
    assertEquals(List.of("Cyrus Lind"), letter.addressees());
    assertEquals(List.of("Ann Roe", "Bo Poe"), letter.signatories());
    assertEquals(LocalDate.of(2023, 5, 3), letter.published().exactDay());
  }

  @Test
  void saysWhenALetterHasMoreSignatories() {
    Document release =
        Read.READER.readText(
            "a",
            "PORT ANSEL – Reps. Ann Roe (X-01), Bo Poe (Y-02) and 13 other members today wrote to"
                + " Governor Orla Venn requesting that the station stay open. “The station saves"
                + " lives,” said Rep. Roe. ###",
            null);
    assertEquals(DocumentKind.PRESS_RELEASE, release.kind());
    assertEquals(List.of("Ann Roe", "Bo Poe"), release.signatories());
    assertFalse(release.signatoriesComplete());
    assertEquals(List.of("Orla Venn"), release.addressees());
  }

  @Test
  void takesNoNewsForALetter() {
    Document news =
        Read.READER.readText(
            "a",
            "Roe and Poe part ways\n\n"
                + "Ann Roe has left the tide board after nine years, she said.\n\n"
                + "“Dear friends, I am tired,” she wrote on Monday. Sincerely, few were surprised.",
            null);
    assertEquals(DocumentKind.NEWS, news.kind());
    assertEquals(List.of(), news.signatories());
  }

  private static final String BODY =
      "We write about the closing of the northern station. Its records are used by every pilot on"
          + " the coast, and nobody has said who will keep them. We ask you to reconsider.\n\n";

  @Test
  void numbersOfReferenceAreNoSubject() {
    Document letter =
        Read.READER.readText(
            "a",
            "Tide Board\n"
                + "9 Mole Road\n\n"
                + "3 May 2023\n\n"
                + "Our ref: TB/2023/117\n"
                + "Your ref.: 44-B\n\n"
                + "Ms Orla Venn\n"
                + "Governor\n\n"
                + "Re: Closing of the northern station\n\n"
                + "Dear Ms Venn,\n\n"
                + BODY
                + "Yours sincerely,\n\nAnn Roe\nDirector",
            null);
    assertEquals("Closing of the northern station", letter.title());
    assertEquals(List.of("Orla Venn"), letter.addressees());
    assertEquals(List.of("Ann Roe"), letter.signatories());
  }

  @Test
  void aSubjectMayStandUnderTheSalutation() {
    Document letter =
        Read.READER.readText(
            "a",
            "3 May 2023\n\nMs Orla Venn\n\nDear Ms Venn,\n\nRe: Closing of the northern station\n\n"
                + BODY
                + "Yours sincerely,\n\nAnn Roe",
            null);
    assertEquals("Closing of the northern station", letter.title());
    assertEquals(
        List.of("Re: Closing of the northern station"), Read.of(letter, Passage.Kind.HEADING));
  }

  @Test
  void saysWhenTheSignaturesGoOn() {
    for (String more : List.of("and 40 others", "et 12 autres", "y otros 30", "и ещё 5")) {
      Document letter =
          Read.READER.readText(
              "a",
              "3 May 2023\n\nDear Ms Venn,\n\n"
                  + BODY
                  + "Yours sincerely,\n\nAnn Roe\nBo Poe\n"
                  + more,
              null);
      assertEquals(List.of("Ann Roe", "Bo Poe"), letter.signatories(), more);
      assertFalse(letter.signatoriesComplete(), more);
    }
  }
}
