package org.onrecord.extract;

import java.io.IOException;
import java.util.List;
import org.apache.tika.mime.MediaType;

/// Reads the words in images, where that is asked for.
final class PictureReader {
  static final String ASK =
      "its words are in images; to read them, install tesseract (apt install tesseract-ocr) and"
          + " leave OCR on.";

  Extraction read(Unit unit, MediaType type, Budget budget) throws IOException {
    var draft = new Draft(type.toString());
    if (!budget.ocr()) {
      return draft.failed(Extraction.Kind.NEEDS_OCR, ASK);
    }
    String words = new Tesseract(budget.ocrLanguages()).read(unit.file(), budget);
    var pages = new Pages();
    for (String page : List.of(words.split("\f"))) {
      pages.add(page);
    }
    draft.text = pages.text();
    draft.pageStarts = pages.starts();
    draft.ocr = true;
    draft.noText = draft.failed(Extraction.Kind.NO_TEXT, "OCR found no words in this image.");
    return draft.finish();
  }
}
