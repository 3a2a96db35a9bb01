package org.onrecord.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extract.Extraction.Extracted;

final class WordChangesTest {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  @TempDir Path folder;

  @Test
  void deletedWordsAndMarginCommentsAreNoText() throws IOException {
    String body =
        "<w:p>"
            + run("The group said that the ")
            + "<w:del w:id='1' w:author='A'><w:r><w:delText>wonderful </w:delText></w:r></w:del>"
            + "<w:ins w:id='2' w:author='A'>"
            + run("dangerous ")
            + "</w:ins>"
            + "<w:moveFrom w:id='3' w:author='A'>"
            + run("old ")
            + "</w:moveFrom>"
            + run("draft must be rejected.")
            + "<w:r><w:commentReference w:id='0'/></w:r>"
            + "</w:p>";

    assertEquals(
        "The group said that the dangerous draft must be rejected.", text(docx(body, "comments")));
  }

  @Test
  void aNumberOfAFootnoteIsNoTextAndTheFootnoteIs() throws IOException {
    String body =
        "<w:p>"
            + run("The draft lacks safeguards.")
            + "<w:r><w:footnoteReference w:id='0'/></w:r>"
            + run(" It is too broad.")
            + "</w:p>";

    assertEquals(
        "The draft lacks safeguards. It is too broad.\n\nI wonder about this.",
        text(docx(body, "footnotes")));
  }

  @Test
  void noneOfAnOpenDocumentEither() throws IOException {
    String content =
        """
        <office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'
            xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>
        <office:body><office:text><text:tracked-changes><text:changed-region><text:deletion>
        <text:p>wonderful</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:p>The draft<office:annotation><text:p>I wonder.</text:p></office:annotation> must \
        be rejected.</text:p></office:text></office:body></office:document-content>
        """;
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    parts.put("content.xml", bytes(content));

    assertEquals("The draft must be rejected.", text("letter.odt", Samples.zip(parts)));
  }

  private String text(byte[] docx) throws IOException {
    return text("letter.docx", docx);
  }

  private String text(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    var request =
        new Request(file.toString(), name, "", "", Duration.ofSeconds(60), Limits.STANDARD);
    var read = (Extracted) new ContentReader().read(request);
    return read.text().strip();
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  /// A document with one remark, which lies in the part of this name.
  private static byte[] docx(String body, String part) throws IOException {
    String one = part.substring(0, part.length() - 1);
    String id = "<w:" + one + " w:id='0' w:author='Boss'>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        bytes(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + override("document", "document.main")
                + override(part, part)
                + "</Types>"));
    parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
    parts.put("word/_rels/document.xml.rels", relation(part, part + ".xml"));
    parts.put(
        "word/document.xml",
        bytes("<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>"));
    parts.put(
        "word/" + part + ".xml",
        bytes(
            "<w:"
                + part
                + " xmlns:w='"
                + WORD
                + "'>"
                + id
                + "<w:p>"
                + run("I wonder about this.")
                + "</w:p></w:"
                + one
                + "></w:"
                + part
                + ">"));
    return Samples.zip(parts);
  }

  private static String override(String part, String type) {
    return "<Override PartName='/word/" + part + ".xml' ContentType='" + MAIN + type + "+xml'/>";
  }

  private static byte[] relation(String type, String target) {
    return bytes(
        "<Relationships xmlns='"
            + RELS
            + "'><Relationship Id='r1' Type='"
            + OFFICE
            + type
            + "' Target='"
            + target
            + "'/></Relationships>");
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(UTF_8);
  }
}
