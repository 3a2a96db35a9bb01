package org.onrecord.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pdfs whose pages are pictures: tells them, and reads them where that is asked for.
final class ScannedPdf {
  /// Fewer characters a page than this are stamps and page numbers, no text.
  private static final int HARDLY_ANY = 25;

  private static final int DOTS_PER_INCH = 300;
  private static final double MOST_PIXELS = 30e6;
  private static final int PAGES_LOOKED_AT = 50;
  private static final int NESTING = 3;

  private ScannedPdf() {}

  /// Puts the words of the pages' pictures in the place of the text where there is hardly any.
  static void readInto(Draft draft, Unit unit, Budget budget) throws IOException {
    int pages = Math.max(1, draft.pageStarts.size());
    if (draft.text.strip().length() >= HARDLY_ANY * pages) {
      return;
    }
    try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(unit.file()))) {
      if (!hasImages(pdf)) {
        return;
      }
      if (budget.ocr()) {
        readPages(pdf, draft, budget);
      } else {
        draft.text = "";
        draft.noText = draft.failed(Extraction.Kind.NEEDS_OCR, PictureReader.ASK);
      }
    }
  }

  private static void readPages(PDDocument pdf, Draft draft, Budget budget) throws IOException {
    var tesseract = new Tesseract(budget.ocrLanguages());
    var renderer = new PDFRenderer(pdf);
    var pages = new Pages();
    List<String> slow = new ArrayList<>();
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      if (budget.outOfTime()) {
        draft.partial = true;
        draft.warn(
            "OCR read " + page + " of " + pdf.getNumberOfPages() + " pages; then the time was up.");
        break;
      }
      try {
        pages.add(words(renderer, page, scale(pdf.getPage(page)), tesseract, budget));
      } catch (Tesseract.TooSlow e) {
        pages.add("");
        slow.add(String.valueOf(page + 1));
      }
    }
    if (!slow.isEmpty()) {
      draft.partial = true;
      draft.warn("OCR took too long on page " + String.join(", ", slow) + "; it is not read.");
    }
    draft.text = pages.text();
    draft.pageStarts = pages.starts();
    draft.layout = Layout.NONE;
    draft.ocr = true;
    draft.noText = draft.failed(Extraction.Kind.NO_TEXT, "OCR found no words on these pages.");
  }

  private static String words(
      PDFRenderer renderer, int page, float scale, Tesseract tesseract, Budget budget)
      throws IOException {
    Path picture = Files.createTempFile("page", ".png");
    try (var out = Files.newOutputStream(picture)) {
      BufferedImage image = renderer.renderImage(page, scale, ImageType.GRAY);
      ImageIO.write(image, "png", out);
      return tesseract.read(picture, budget);
    } finally {
      Files.deleteIfExists(picture);
    }
  }

  /// Pixels a point: 300 to the inch, fewer on a page so large that its picture would not fit.
  private static float scale(PDPage page) {
    double points = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
    return (float) Math.min(DOTS_PER_INCH / 72.0, Math.sqrt(MOST_PIXELS / Math.max(1, points)));
  }

  private static boolean hasImages(PDDocument pdf) throws IOException {
    int pages = Math.min(PAGES_LOOKED_AT, pdf.getNumberOfPages());
    for (int i = 0; i < pages; i++) {
      if (hasImages(pdf.getPage(i).getResources(), NESTING)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasImages(
      @org.jspecify.annotations.Nullable PDResources resources, int depth) throws IOException {
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
      PDXObject object = depth > 0 ? resources.getXObject(name) : null;
      if (object instanceof PDImageXObject
          || (object instanceof PDFormXObject form && hasImages(form.getResources(), depth - 1))) {
        return true;
      }
    }
    return false;
  }
}
