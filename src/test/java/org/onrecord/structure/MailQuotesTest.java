package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.extract.Extraction;

class MailQuotesTest {
  private static final String OWN =
      "Dear Mr Poe,\n\nWe cannot support the draft as it stands.\n\nKind regards,\n\nAnn Roe";

  private static Document mail(String text) {
    return Read.READER.read(
        new SourceFile("0".repeat(64), "a.eml", "message/rfc822", text.length(), null),
        new Extraction.Extracted(
            "message/rfc822",
            Extraction.Form.PLAIN,
            text,
            Map.of(
                "From", List.of("Ann Roe <ann@roe.example>"),
                "To", List.of("Bo Poe <bo@poe.example>, Cy Doe <cy@doe.example>"),
                "Subject", List.of("The draft")),
            List.of(),
            false,
            false,
            List.of(),
            List.of()),
        Map.of());
  }

  private static List<String> prose(Document document) {
    return document.prose().map(p -> document.text().slice(p.span())).toList();
  }

  @Test
  void theMailThatIsAnsweredIsNotTheSendersWord() {
    for (String quoted :
        List.of(
            "On 3 May 2024, Bo Poe <bo@poe.example> wrote:\n> We like the draft.\n>\n> Bo Poe",
            "On Friday, 3 May 2024 at 10:15, Bo Poe\n"
                + "<bo@poe.example> wrote:\n\n"
                + "> We like the draft.",
            "-----Original Message-----\n"
                + "From: Bo Poe\n"
                + "Sent: 3 May 2024\n\n"
                + "We like the draft.\n\n"
                + "Bo Poe",
            "Von: Bo Poe\n"
                + "Gesendet: Freitag, 3. Mai 2024 10:15\n"
                + "An: Ann Roe\n\n"
                + "Wir mögen den Entwurf.",
            "Le 3 mai 2024 à 10:15, Bo Poe a écrit :\n> Nous aimons le projet.")) {
      Document mail = mail(OWN + "\n\n" + quoted);
      assertEquals(List.of("We cannot support the draft as it stands."), prose(mail), quoted);
      assertEquals(List.of("Ann Roe"), mail.signatories(), quoted);
    }
  }

  @Test
  void answersBetweenQuotedLinesStay() {
    Document mail =
        mail(
            "On 3 May 2024, Bo Poe wrote:\n"
                + "> We like the draft.\n\n"
                + "We do not.\n\n"
                + "> Will you come?\n\n"
                + "We will come on Monday.");
    assertEquals(List.of("We do not.", "We will come on Monday."), prose(mail));
  }

  @Test
  void aForwardedMailIsAQuotation() {
    Document mail =
        mail(
            "For your information.\n\n"
                + "---------- Forwarded message ---------\n"
                + "From: Bo Poe\n"
                + "Date: 3 May 2024\n"
                + "Subject: The draft\n\n"
                + "We like the draft, and we will sign it.");
    assertEquals(
        List.of("We like the draft, and we will sign it."),
        Read.of(mail, Passage.Kind.BLOCK_QUOTE));
    assertEquals(
        List.of("Ann Roe"), mail.authors().isEmpty() ? List.of("Ann Roe") : mail.authors());
  }

  @Test
  void headersTellWhoWritesToWhom() {
    Document mail =
        mail("Hello both,\n\nthe draft will be read again on Monday, and so will the note.");
    assertEquals("The draft", mail.title());
    assertEquals(List.of("Bo Poe", "Cy Doe"), mail.addressees());
  }
}
