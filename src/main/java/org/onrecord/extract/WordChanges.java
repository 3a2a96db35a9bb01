package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Takes out of a letter by Word or in OpenDocument what is not its text: words that a tracked
/// change deleted or moved away, and margin comments, which stand inside paragraphs otherwise.
///
/// Otherwise a quotation would hold words that its author had struck out, and a colleague's remark
/// would be read as part of the letter.
final class WordChanges {
  /// Bytes of a part that is looked into. Larger ones stay as they are: they are read as a
  /// stream, which passes deleted words over by itself.
  private static final long MOST = 24L << 20;

  private static final Pattern TEXT_PART =
      Pattern.compile(
          "content\\.xml|word/(?:document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml");

  private static final Set<String> NOT_TEXT =
      Set.of("del", "moveFrom", "commentReference", "tracked-changes", "annotation");

  private static final Pattern FORMAT = Pattern.compile("wordprocessingml|opendocument");

  private static final Pattern MARKS =
      Pattern.compile("<\\w+:(?:del|moveFrom|commentReference|tracked-changes|annotation)\\b");

  private WordChanges() {}

  /// A temporary copy without them, for the caller to delete; the file itself when it has none or
  /// is no zip.
  static Path without(Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      return hasAny(zip) ? copy(zip) : file;
    } catch (XMLStreamException | IllegalArgumentException | ZipException e) {
      return file;
    }
  }

  private static boolean hasAny(ZipFile zip) throws IOException {
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (isText(entry) && MARKS.matcher(latin(zip, entry)).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(ZipArchiveEntry entry) {
    return TEXT_PART.matcher(entry.getName()).matches() && entry.getSize() <= MOST;
  }

  /// The bytes as characters: enough to see ASCII names in UTF-8.
  private static String latin(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static Path copy(ZipFile zip) throws IOException, XMLStreamException {
    Path copy = Files.createTempFile("word", "");
    try (var out = new ZipOutputStream(Files.newOutputStream(copy))) {
      out.setLevel(1);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          write(in, out, isText(entry));
        }
        out.closeEntry();
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
    return copy;
  }

  private static void write(InputStream in, OutputStream out, boolean text)
      throws IOException, XMLStreamException {
    if (text) {
      filter(in, out);
    } else {
      in.transferTo(out);
    }
  }

  private static void filter(InputStream in, OutputStream out) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLEventReader reader = factory.createXMLEventReader(in);
    XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
    int inside = 0;
    while (reader.hasNext()) {
      XMLEvent event = reader.nextEvent();
      if (event.isStartElement()) {
        boolean drop = inside > 0 || isNotText(event.asStartElement().getName());
        inside += drop ? 1 : 0;
      }
      if (inside == 0) {
        writer.add(event);
      }
      if (event.isEndElement() && inside > 0) {
        inside--;
      }
    }
    writer.flush();
  }

  private static boolean isNotText(QName name) {
    return NOT_TEXT.contains(name.getLocalPart()) && FORMAT.matcher(name.getNamespaceURI()).find();
  }
}
