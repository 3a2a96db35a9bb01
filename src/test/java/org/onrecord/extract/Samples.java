package org.onrecord.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
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
}
