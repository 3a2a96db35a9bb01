package org.onrecord.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MailReaderTest {
  private static final ContentReader READER = new ContentReader();

  private static final String LINE = "The draft lacks safeguards, the group said.";

  @TempDir Path folder;

  @Test
  void readsHeadersBodyAndAttachment() throws IOException {
    String mail =
        """
        From: =?UTF-8?Q?Ren=C3=A9e_Example?= <renee@example.org>
        To: Secretariat <office@example.org>,
         Chair <chair@example.org>
        Subject: =?windows-1252?Q?Our_submission_=96_=93final=94?=
        Date: Tue, 30 Jul 2024 10:15:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=cut

        --cut
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Dear Secretary, =E2=80=9Cplease find=E2=80=9D our note attached.
        --cut
        Content-Type: text/plain; charset=utf-8; name="note.txt"
        Content-Disposition: attachment; filename="note.txt"
        Content-Transfer-Encoding: base64

        VGhlIGRyYWZ0IGxhY2tzIHNhZmVndWFyZHMu
        --cut--
        """;

    var read = (Extraction.Extracted) read("submission.eml", mail.getBytes(ISO_8859_1));

    assertEquals("Dear Secretary, “please find” our note attached.", read.text());
    assertEquals(Extraction.Form.PLAIN, read.form());
    assertEquals(List.of("Renée Example <renee@example.org>"), read.metadata().get("From"));
    assertEquals(
        List.of("Secretariat <office@example.org>, Chair <chair@example.org>"),
        read.metadata().get("To"));
    assertEquals(List.of("Our submission – “final”"), read.metadata().get("Subject"));
    assertEquals(List.of("Tue, 30 Jul 2024 10:15:00 +0200"), read.metadata().get("Date"));
    Extraction.Part note = read.parts().getFirst();
    assertEquals("note.txt", note.name());
    assertEquals(27, note.byteLength());
    assertEquals("The draft lacks safeguards.", ((Extraction.Extracted) note.extraction()).text());
  }

  @Test
  void prefersPlainTextOfAlternatives() throws IOException {
    String mail = alternative("The words in plain text.", "<p>The words of the <b>page</b>.</p>");

    var read = (Extraction.Extracted) read("a.eml", mail.getBytes(UTF_8));

    assertEquals("The words in plain text.", read.text());
    assertEquals(List.of(), read.parts());
  }

  @Test
  void takesThePageWhenThePlainTextIsEmpty() throws IOException {
    String mail = alternative("", "<p>The words of the <b>page</b> are “these”.</p>");

    var read = (Extraction.Extracted) read("a.eml", mail.getBytes(UTF_8));

    assertEquals("<p>The words of the <b>page</b> are “these”.</p>", read.text());
    assertEquals(Extraction.Form.HTML, read.form());
  }

  @Test
  void keepsQuotationMarksThatTheLabelDenies() throws IOException {
    String said = "The delegate said: “No” — it’s too broad.";
    String head = "From: a@example.org\nSubject: t\nContent-Type: text/plain; charset=us-ascii\n\n";

    var read =
        (Extraction.Extracted)
            read("a.eml", (head + said).getBytes(Charset.forName("windows-1252")));

    assertEquals(said, read.text());
  }

  @Test
  void aMailInAMailIsAPart() throws IOException {
    String mail =
        """
        From: outer@example.org
        Subject: Fwd
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=cut

        --cut
        Content-Type: text/plain

        See the forwarded message below.
        --cut
        Content-Type: message/rfc822

        From: inner@example.org
        Subject: Original
        Content-Type: text/plain

        The original message of the delegation.
        --cut--
        """;

    var read = (Extraction.Extracted) read("fwd.eml", mail.getBytes(UTF_8));

    var inner = (Extraction.Extracted) read.parts().getFirst().extraction();
    assertEquals("The original message of the delegation.", inner.text());
    assertEquals(List.of("inner@example.org"), inner.metadata().get("From"));
  }

  @Test
  void joinsFlowedLines() {
    assertEquals(
        "One sentence over two lines.\n> quoted \n> lines\nEnd.",
        MailHeader.unflow("One sentence \nover two lines.\n> quoted \n> lines\nEnd."));
  }

  private static String alternative(String plain, String page) {
    String mail =
        """
        From: a@example.org
        Subject: t
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=cut

        --cut
        Content-Type: text/plain; charset=utf-8

        %s
        --cut
        Content-Type: text/html; charset=utf-8

        %s
        --cut--
        """;
    return String.format(Locale.ROOT, mail, plain, page);
  }

  @Test
  void invitationsAndPicturesThatThePageShowsAreNoParts() throws IOException {
    String mail =
        """
        Subject: Note
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=cut

        --cut
        Content-Type: text/html; charset=utf-8

        <p>The draft lacks safeguards, the group said.</p><img src="cid:logo@1">
        --cut
        Content-Type: image/png; name="logo.png"
        Content-Disposition: inline; filename="logo.png"
        Content-ID: <logo@1>
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --cut
        Content-Type: text/calendar; name="invite.ics"

        BEGIN:VCALENDAR
        END:VCALENDAR
        --cut--
        """;

    var read = (Extraction.Extracted) read("note.eml", mail.getBytes(ISO_8859_1));

    assertEquals(List.of(), read.parts());
  }

  @Test
  void whatOutlookWrappedIsAPartOfTheMail() throws IOException {
    String mail =
        """
        Subject: Note
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=cut

        --cut
        Content-Type: text/plain; charset=utf-8

        Our note is attached to this mail.
        --cut
        Content-Type: application/ms-tnef; name="winmail.dat"
        Content-Disposition: attachment; filename="winmail.dat"
        Content-Transfer-Encoding: base64

        """
            + java.util.Base64.getMimeEncoder().encodeToString(wrapped("note.txt", LINE))
            + "\n--cut--\n";

    var read = (Extraction.Extracted) read("wrapped.eml", mail.getBytes(ISO_8859_1));

    assertEquals("Our note is attached to this mail.", read.text());
    assertEquals(List.of("note.txt"), read.parts().stream().map(Extraction.Part::name).toList());
    assertEquals(LINE, ((Extraction.Extracted) read.parts().getFirst().extraction()).text());
  }

  /// A TNEF stream with one attachment.
  private static byte[] wrapped(String name, String words) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    bytes.write(new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0});
    attribute(bytes, 0x00069002, new byte[14]);
    attribute(bytes, 0x00018010, (name + "\0").getBytes(ISO_8859_1));
    attribute(bytes, 0x0006800F, words.getBytes(ISO_8859_1));
    return bytes.toByteArray();
  }

  private static void attribute(java.io.ByteArrayOutputStream out, int id, byte[] value)
      throws IOException {
    int sum = 0;
    for (byte b : value) {
      sum += b & 0xFF;
    }
    var head = java.nio.ByteBuffer.allocate(9).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    out.write(head.put((byte) 2).putInt(id).putInt(value.length).array());
    out.write(value);
    out.write(new byte[] {(byte) sum, (byte) (sum >> 8)});
  }

  private Extraction read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return READER.read(
        new Request(file.toString(), name, "", "", Duration.ofSeconds(60), Limits.STANDARD));
  }
}
