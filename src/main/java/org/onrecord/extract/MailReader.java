package org.onrecord.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.mime.MediaType;
import org.xml.sax.SAXException;

/// Reads a mail: its headers, its body, and its attachments as parts.
final class MailReader {
  private final ContentReader reader;

  MailReader(ContentReader reader) {
    this.reader = reader;
  }

  Extraction read(Unit unit, MediaType type, Budget budget)
      throws IOException, TikaException, SAXException {
    var draft = new Draft(type.toString());
    var content =
        new MailContent(
            new PartCollector(reader, unit, budget, draft, PartCollector.Pictures.PARTS));
    var parser =
        new MimeStreamParser(
            MimeConfig.PERMISSIVE,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(null, null, DecodeMonitor.SILENT));
    parser.setContentHandler(content);
    parser.setContentDecoding(true);
    parser.setNoRecurse();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(unit.file()))) {
      parser.parse(in);
    } catch (MimeException e) {
      if (!WriteLimitReachedException.isWriteLimitReached(e)) {
        rescue(e, content, draft);
      }
    }
    content.into(draft);
    draft.cutAt(budget.charactersLeft());
    return draft.finish();
  }

  private static void rescue(MimeException error, MailContent content, Draft draft)
      throws TikaException {
    if (!content.hasAny()) {
      throw new TikaException("no mail", error);
    }
    draft.partial = true;
    draft.warn("Reading stopped before the end: " + error.getMessage());
  }
}
