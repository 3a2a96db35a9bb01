package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Tika's parser of pdf for metadata, forms and attachments; the words of the pages are read by
/// [PdfPages] from the same open file.
///
/// The pages' contents are taken out of the open file once they are read, so that Tika goes through
/// empty pages and no page is read twice.
final class PdfParser extends PDFParser {
  private static final long serialVersionUID = 1;

  @Override
  public void parse(InputStream in, ContentHandler blocks, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    super.parse(in, blocks, metadata, context);
    Throwable fault = context.get(PdfPages.class).fault();
    if (fault != null) {
      throw new TikaException("Unable to extract all PDF content", fault);
    }
  }

  @Override
  protected PDDocument getPDDocument(
      InputStream in,
      TikaInputStream file,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException, EncryptedDocumentException {
    PDDocument pdf = super.getPDDocument(in, file, password, cache, metadata, context);
    try {
      context.get(PdfPages.class).readAll(pdf);
      for (PDPage page : pdf.getPages()) {
        page.getCOSObject().removeItem(COSName.CONTENTS);
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      pdf.close();
      throw e;
    }
    return pdf;
  }
}
