package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.mime.MediaType;
import org.xml.sax.SAXException;

/// Reads one file in this process; whatever it throws becomes an answer. For one thread.
final class ContentReader {
  private final MediaTypes types = new MediaTypes();
  private final TextReader texts = new TextReader();
  private final MailReader mails = new MailReader(this);
  private final TikaReader others = new TikaReader(this, types);
  private final PictureReader pictures = new PictureReader();

  Extraction read(Request request) {
    var budget = new Budget(request.limits(), request.ocrLanguages(), request.budget());
    return read(new Unit(Path.of(request.path()), request.name(), 0), budget);
  }

  /// Reads a file or part; the one place where a document's errors end.
  Extraction read(Unit unit, Budget budget) {
    MediaType type = MediaType.OCTET_STREAM;
    try {
      if (Files.size(unit.file()) == 0) {
        return new Draft(type.toString())
            .failed(Extraction.Kind.NO_TEXT, "the file is empty, 0 bytes.");
      }
      type = types.of(unit.file(), unit.name());
      Extraction extraction = dispatch(unit, type, budget);
      if (extraction instanceof Extraction.Extracted extracted) {
        budget.takeCharacters(extracted.text().length());
      }
      return extraction;
    } catch (Exception | StackOverflowError e) {
      return Faults.of(type.toString(), e);
    }
  }

  /// Reads a part that has no bytes of its own, such as a message in a mailbox file of Outlook.
  Extraction readOpen(InputStream in, Unit unit, MediaType type, Budget budget) {
    return others.readOpen(in, unit, type, budget);
  }

  private Extraction dispatch(Unit unit, MediaType type, Budget budget)
      throws IOException, TikaException, SAXException {
    if (types.isPage(type)) {
      return texts.read(unit, type, Extraction.Form.HTML, budget);
    }
    if (types.isText(type)) {
      return texts.read(unit, type, Extraction.Form.PLAIN, budget);
    }
    if (type.equals(MediaType.OCTET_STREAM)) {
      return texts.readUnknown(unit, budget);
    }
    if (types.isMail(type)) {
      return mails.read(unit, type, budget);
    }
    if (types.isPicture(type)) {
      return pictures.read(unit, type, budget);
    }
    return types.isUnread(type)
        ? new Draft(type.toString())
            .failed(Extraction.Kind.UNSUPPORTED, "files of type " + type + " hold no text to read.")
        : others.read(unit, type, budget);
  }
}
