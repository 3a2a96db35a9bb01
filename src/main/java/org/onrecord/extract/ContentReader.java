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
  private final Progress progress;

  ContentReader() {
    this(new Progress());
  }

  /// Counts what it does, so that others can see whether it still does something.
  ContentReader(Progress progress) {
    this.progress = progress;
  }

  Extraction read(Request request) {
    var budget = new Budget(request, progress);
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
      return Faults.of(type.getBaseType().toString(), e);
    }
  }

  /// Reads a part of a document; a picture is recognised and left.
  Extraction readUnlessPicture(Unit unit, Budget budget) {
    try {
      MediaType type = types.of(unit.file(), unit.name());
      return type.getType().equals("image")
          ? new Draft(type.getBaseType().toString())
              .failed(Extraction.Kind.NEEDS_OCR, "it illustrates a text.")
          : read(unit, budget);
    } catch (IOException e) {
      return Faults.of(MediaType.OCTET_STREAM.toString(), e);
    }
  }

  /// Reads a part that has no bytes of its own, such as a message in a mailbox file of Outlook.
  Extraction readOpen(InputStream in, Unit unit, MediaType type, Budget budget) {
    return others.readOpen(in, unit, type, budget);
  }

  private Extraction dispatch(Unit unit, MediaType full, Budget budget)
      throws IOException, TikaException, SAXException {
    MediaType type = full.getBaseType();
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
    return textIfMisnamed(unit, readOther(unit, full, budget), budget);
  }

  private Extraction readOther(Unit unit, MediaType full, Budget budget)
      throws IOException, TikaException, SAXException {
    MediaType type = full.getBaseType();
    return types.isUnread(type) || !others.knows(full)
        ? new Draft(type.toString())
            .failed(
                Extraction.Kind.UNSUPPORTED,
                "files of type " + FormatNames.of(type.toString()) + " are not read.")
        : others.read(unit, full, budget);
  }

  /// A name can promise a format that the bytes do not keep; plain text is then read as such.
  private Extraction textIfMisnamed(Unit unit, Extraction read, Budget budget) throws IOException {
    boolean misnamed =
        read instanceof Extraction.Failed failed
            && switch (failed.kind()) {
              case NO_TEXT -> types.byContent(unit.file()).equals(MediaType.TEXT_PLAIN);
              case UNSUPPORTED -> types.looksLikeText(unit.file());
              default -> false;
            };
    return misnamed ? texts.read(unit, MediaType.TEXT_PLAIN, Extraction.Form.PLAIN, budget) : read;
  }
}
