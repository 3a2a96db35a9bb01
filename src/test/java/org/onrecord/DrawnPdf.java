package org.onrecord;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.onrecord.document.PageBox;

/// Draws a pdf line by line and remembers where, so that a test can hold boxes against it.
///
/// Pages are A4; points are counted from the top left corner, `y` being the base line.
public final class DrawnPdf implements AutoCloseable {
  public static final double WIDTH = PDRectangle.A4.getWidth();
  public static final double HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument pdf = new PDDocument();
  private final List<PageBox> drawn = new ArrayList<>();
  private PDFont plain = new PDType1Font(FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private PDPage page = new PDPage();

  /// Begins a page.
  public DrawnPdf page() {
    page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    return this;
  }

  /// Begins a page that viewers turn clockwise; what is drawn still reads from left to right as the
  /// page is shown.
  public DrawnPdf turnedPage() {
    page();
    page.setRotation(90);
    return this;
  }

  /// Draws with a font of the machine from here on.
  public DrawnPdf font(Path file) {
    try (var in = Files.newInputStream(file)) {
      plain = PDType0Font.load(pdf, in);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// Draws a line.
  public DrawnPdf line(double x, double y, double size, String words) {
    return draw(plain, x, y, size, words);
  }

  /// Draws a bold line.
  public DrawnPdf bold(double x, double y, double size, String words) {
    return draw(bold, x, y, size, words);
  }

  /// Draws lines below each other, 1.2 times their size apart; gives back the pdf.
  public DrawnPdf lines(double x, double y, double size, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      line(x, y + i * 1.2 * size, size, lines[i]);
    }
    return this;
  }

  private DrawnPdf draw(PDFont font, double x, double y, double size, String words) {
    boolean turned = page.getRotation() == 90;
    double wide = turned ? HEIGHT : WIDTH;
    double high = turned ? WIDTH : HEIGHT;
    try (var content =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(font, (float) size);
      content.setTextMatrix(
          turned
              ? new Matrix(0, 1, -1, 0, (float) y, (float) x)
              : Matrix.getTranslateInstance((float) x, (float) (HEIGHT - y)));
      content.showText(words);
      content.endText();
      double width = font.getStringWidth(words) / 1000 * size;
      drawn.add(
          new PageBox(
              pdf.getNumberOfPages(),
              x / wide,
              (y - 0.8 * size) / high,
              width / wide,
              size / high));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot draw “" + words + "”", e);
    }
  }

  /// Width of words in the plain font, in points.
  public double width(double size, String words) {
    try {
      return plain.getStringWidth(words) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where each line was drawn, in the order of drawing.
  public List<PageBox> drawn() {
    return List.copyOf(drawn);
  }

  /// The file.
  public byte[] bytes() {
    try (var out = new ByteArrayOutputStream()) {
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot save a pdf", e);
    }
  }

  @Override
  public void close() {
    try {
      pdf.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close a pdf", e);
    }
  }
}
