package org.onrecord.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// What a mail's parser reports, sorted into headers, bodies and attachments.
///
/// The body is the plain text where there is one, else the page; a page that is no alternative to
/// the plain text is a part, so that nothing is lost.
final class MailContent extends AbstractContentHandler {
  private static final int MOST_BODY = 32 << 20;

  private final PartCollector parts;
  private final CharsetFinder charsets = new CharsetFinder();
  private final Map<String, List<String>> headers = new TreeMap<>();
  private final List<String> plain = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final Deque<String> multiparts = new ArrayDeque<>();
  private boolean headersDone;
  private boolean twice;

  /// The source of a page in a mail.
  ///
  /// @param alternative true when the same is said in plain text beside it
  private record Page(String source, boolean alternative) {}

  MailContent(PartCollector parts) {
    this.parts = parts;
  }

  /// True when a header or body was read.
  boolean hasAny() {
    return !headers.isEmpty() || !plain.isEmpty() || !pages.isEmpty();
  }

  @Override
  public void field(Field field) {
    if (!headersDone) {
      headers
          .computeIfAbsent(MailHeader.name(field), name -> new ArrayList<>())
          .add(MailHeader.value(field));
    }
  }

  @Override
  public void endHeader() {
    headersDone = true;
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) {
    multiparts.push(descriptor.getSubType().toLowerCase(Locale.ROOT));
  }

  @Override
  public void endMultipart() {
    multiparts.poll();
  }

  @Override
  public void body(BodyDescriptor descriptor, InputStream in) throws MimeException, IOException {
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    boolean attached = MailHeader.isAttachment(descriptor);
    if (!attached && type.equals("text/plain")) {
      plain.add(flowing(descriptor, decoded(descriptor, in.readNBytes(MOST_BODY))));
    } else if (!attached && type.equals("text/html")) {
      String source = decoded(descriptor, in.readNBytes(MOST_BODY));
      pages.add(new Page(source, multiparts.contains("alternative")));
    } else if (!isDrawnWithin(descriptor, type) && !type.equals("text/calendar")) {
      addPart(MailHeader.fileName(descriptor, type), in);
    }
  }

  /// True for a picture that the page beside it shows, such as the logo of a signature.
  private boolean isDrawnWithin(BodyDescriptor descriptor, String type) {
    if (!type.startsWith("image/")) {
      return false;
    }
    @Nullable String id =
        descriptor instanceof MaximalBodyDescriptor full ? full.getContentId() : null;
    return "related".equals(multiparts.peek())
        || (id != null && pages.stream().anyMatch(page -> shows(page.source(), id)));
  }

  private static boolean shows(String page, String id) {
    return page.contains("cid:" + id.replaceAll("^<|>$", ""));
  }

  private void addPart(String name, InputStream in) throws MimeException, IOException {
    try {
      parts.add(name, in);
    } catch (SAXException e) {
      throw new MimeException(e);
    }
  }

  private String decoded(BodyDescriptor descriptor, byte[] bytes) {
    String declared =
        descriptor instanceof MaximalBodyDescriptor full
            ? full.getContentTypeParameters().get("charset")
            : null;
    String text = new String(bytes, charsets.find(bytes, Charsets.named(declared)));
    String meant = Mojibake.undone(text);
    twice |= meant != null;
    return Characters.plain(meant != null ? meant : text);
  }

  /// Lines that the sender's program broke at a space are whole again (RFC 3676).
  private static String flowing(BodyDescriptor descriptor, String text) {
    @Nullable String format =
        descriptor instanceof MaximalBodyDescriptor full
            ? full.getContentTypeParameters().get("format")
            : null;
    return "flowed".equalsIgnoreCase(format) ? MailHeader.unflow(text) : text;
  }

  /// Hands headers and body over, once the mail is read.
  void into(Draft draft) throws IOException, SAXException {
    draft.metadata = headers;
    if (twice) {
      draft.warn(Mojibake.WARNING);
    }
    String text = String.join("\n\n", plain).strip();
    boolean asPlain = VisibleText.atLeast(text, Extraction.Form.PLAIN, Draft.LEAST);
    if (asPlain || pages.isEmpty()) {
      draft.text = text;
      for (Page page : pages) {
        if (!page.alternative()) {
          parts.add(
              "body.html",
              new ByteArrayInputStream(page.source().getBytes(StandardCharsets.UTF_8)));
        }
      }
    } else {
      draft.form = Extraction.Form.HTML;
      draft.text = String.join("\n", pages.stream().map(Page::source).toList());
    }
    unwrap(draft);
  }

  /// What Outlook wrapped (`winmail.dat`) lies beside the mail's own parts; its words are the
  /// mail's where the mail has no others.
  private static void unwrap(Draft draft) {
    List<Extraction.Part> all = List.copyOf(draft.parts);
    draft.parts.clear();
    for (Extraction.Part part : all) {
      if (!part.extraction().mediaType().equals("application/vnd.ms-tnef")) {
        draft.parts.add(part);
      } else if (part.extraction() instanceof Extraction.Extracted wrapped) {
        draft.parts.addAll(wrapped.parts());
        draft.text = draft.hasText() ? draft.text : wrapped.text();
      } else {
        draft.warn("“" + part.name() + "”, in which Outlook wrapped parts, could not be read.");
      }
    }
  }
}
