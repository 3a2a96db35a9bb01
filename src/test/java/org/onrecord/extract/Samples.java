package org.onrecord.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Files made for tests.
final class Samples {
  private Samples() {}

  /// A pdf with one line a page.
  static byte[] pdf(String... pages) throws IOException {
    try (var pdf = pdfDocument(pages);
        var out = new ByteArrayOutputStream()) {
      pdf.save(out);
      return out.toByteArray();
    }
  }

  static PDDocument pdfDocument(String... pages) throws IOException {
    var pdf = new PDDocument();
    for (String line : pages) {
      var page = new PDPage();
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(line);
        content.endText();
      }
    }
    return pdf;
  }

  /// A Word document of paragraphs.
  static byte[] docx(String... paragraphs) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  /// A pdf that asks for a password.
  static byte[] lockedPdf(String... pages) throws IOException {
    try (var pdf = pdfDocument(pages);
        var out = new ByteArrayOutputStream()) {
      pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      pdf.save(out);
      return out.toByteArray();
    }
  }

  /// A pdf whose pages are pictures of the given lines.
  static byte[] scannedPdf(String... pages) throws IOException {
    try (var typed = pdfDocument(pages);
        var scanned = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var renderer = new PDFRenderer(typed);
      for (int i = 0; i < pages.length; i++) {
        var page = new PDPage();
        scanned.addPage(page);
        var picture =
            LosslessFactory.createFromImage(scanned, renderer.renderImage(i, 3, ImageType.GRAY));
        try (var content = new PDPageContentStream(scanned, page)) {
          content.drawImage(picture, 0, 0, 612, 792);
        }
      }
      scanned.save(out);
      return out.toByteArray();
    }
  }

  /// A zip with one member.
  static byte[] zip(String name, byte[] member) throws IOException {
    return zip(Map.of(name, member));
  }

  /// A zip with members in the order of the map.
  static byte[] zip(Map<String, byte[]> members) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
