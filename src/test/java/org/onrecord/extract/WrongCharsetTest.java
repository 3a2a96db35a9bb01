package org.onrecord.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that say one charset of themselves and are written in another.
final class WrongCharsetTest {
  private static final ContentReader READER = new ContentReader();
  private static final String WORDS =
      "“Où sont les garanties – et qui les contrôle ?”, a demandé l’élue d’Évry à l’été.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"windows-1252,UTF-8", "UTF-8,windows-1252", "ISO-8859-1,UTF-8"})
  void aPageIsReadAsItsBytesAreNotAsItsMetaSays(String said, String written) throws IOException {
    String page =
        "<html><head><meta charset='" + said + "'></head><body><p>" + WORDS + "</p></body></html>";

    String read = read("page.html", page.getBytes(Charset.forName(written)));

    assertTrue(read.contains(WORDS), read);
  }

  @ParameterizedTest
  @CsvSource({"windows-1252,UTF-8", "UTF-8,windows-1252", "us-ascii,UTF-8"})
  void aMailIsReadAsItsBytesAreNotAsItsHeaderSays(String said, String written) throws IOException {
    String mail =
        """
        From: Renee <renee@example.org>
        To: Office <office@example.org>
        Subject: Our note
        Date: Tue, 30 Jul 2024 10:15:00 +0200
        MIME-Version: 1.0
        Content-Type: text/plain; charset=%C
        Content-Transfer-Encoding: 8bit

        """
                .replace("%C", said)
            + WORDS
            + "\n";

    assertEquals(WORDS, read("note.eml", mail.getBytes(Charset.forName(written))).strip());
  }

  private String read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Extraction read =
        READER.read(
            new Request(file.toString(), name, "", "", Duration.ofSeconds(20), Limits.STANDARD));
    return ((Extraction.Extracted) read).text();
  }

  @ParameterizedTest
  @CsvSource({"windows-1252,UTF-8", "UTF-8,windows-1252"})
  void quotedPrintableIsReadAsItsBytesAre(String said, String written) throws IOException {
    StringBuilder body = new StringBuilder();
    for (byte b : WORDS.getBytes(Charset.forName(written))) {
      body.append(b >= ' ' && b != '=' ? (char) b : "=" + hex(b));
    }
    String mail =
        "From: a@example.org\nSubject: n\nMIME-Version: 1.0\nContent-Type: text/plain; charset="
            + said
            + "\nContent-Transfer-Encoding: quoted-printable\n\n"
            + body
            + "\n";

    assertEquals(WORDS, read("quoted.eml", mail.getBytes(UTF_8)).strip());
  }

  private static String hex(byte b) {
    return Integer.toHexString(256 + (b & 255)).substring(1).toUpperCase(java.util.Locale.ROOT);
  }
}
