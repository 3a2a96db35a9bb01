package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// A feed as RFC 4287 has it: an entry a statement, whose `updated` is when it came into the index,
/// so that what is new in a feed reader is what is new in the corpus. The newest has to come first.
///
/// A feed that was broken off is no XML: it is not closed.
public final class Atom implements Sheet {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final Addresses addresses;
  private final Citations citations;
  private final XMLStreamWriter out;
  private @Nullable Heading waiting;

  /// @param out left open
  public Atom(Addresses addresses, OutputStream out) {
    this.addresses = addresses;
    this.citations = new Citations(addresses);
    try {
      this.out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the JDK writes no XML", e);
    }
  }

  /// Some writing of XML.
  @FunctionalInterface
  private interface Writing {
    void write() throws XMLStreamException;
  }

  private static void written(Writing writing) throws IOException {
    try {
      writing.write();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  /// Nothing is written yet: a feed says first when it was last updated, which its first entry
  /// knows.
  @Override
  public void begin(Heading heading) {
    waiting = heading;
  }

  private void begun(Instant updated) throws IOException {
    Heading heading = waiting;
    if (heading == null) {
      return;
    }
    waiting = null;
    written(
        () -> {
          out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
          out.writeCharacters("\n");
          out.writeStartElement("feed");
          out.writeDefaultNamespace(NAMESPACE);
          text("id", Addresses.name("search", heading.name()));
          text("title", heading.title());
          text("subtitle", "The newest of " + heading.total() + " statements.");
          text("updated", updated.toString());
          text("generator", "OnRecord");
          link("self", "application/atom+xml", heading.self());
          link("alternate", "text/html", heading.page());
        });
  }

  @Override
  public void write(Cited statement) throws IOException {
    begun(statement.firstIndexed());
    written(
        () -> {
          out.writeCharacters("\n");
          out.writeStartElement("entry");
          text("id", Addresses.name("statement", statement.id()));
          text("title", statement.headline());
          text("updated", statement.firstIndexed().toString());
          out.writeStartElement("author");
          text("name", statement.who());
          out.writeEndElement();
          link("alternate", "text/html", addresses.statement(statement.id()).orElse(""));
          link("via", "text/html", addresses.document(statement.source().id()).orElse(""));
          for (Cited.Topic topic : statement.topics()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", clean(topic.id()));
            out.writeAttribute("label", clean(topic.label()));
          }
          out.writeStartElement("content");
          out.writeAttribute("type", "text");
          out.writeCharacters(
              clean(Citations.words(statement) + "\n\n" + citations.chicago(statement)));
          out.writeEndElement();
          out.writeEndElement();
        });
  }

  @Override
  public void end(long count) throws IOException {
    begun(waiting == null ? Instant.EPOCH : Instant.ofEpochMilli(waiting.committedMillis()));
    written(
        () -> {
          out.writeCharacters("\n");
          out.writeEndElement();
          out.writeEndDocument();
          out.flush();
        });
  }

  @Override
  public void broken(String why) throws IOException {
    written(
        () -> {
          out.writeCharacters("\n" + clean(why));
          out.flush();
        });
  }

  private void text(String element, String words) throws XMLStreamException {
    out.writeStartElement(element);
    out.writeCharacters(clean(words));
    out.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    if (!address.isEmpty()) {
      out.writeEmptyElement("link");
      out.writeAttribute("rel", relation);
      out.writeAttribute("type", type);
      out.writeAttribute("href", address);
    }
  }

  /// Words without what XML 1.0 cannot hold.
  static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words.codePoints().map(c -> isXml(c) ? c : ' ').forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }
}
