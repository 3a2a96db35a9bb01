package org.onrecord.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Takes the parts that a container holds, reads each, and says where it stopped.
final class PartCollector implements EmbeddedDocumentExtractor {
  /// Parts of a document's making, which nobody attached.
  private static final Set<String> OWN =
      Set.of(
          "INLINE",
          "THUMBNAIL",
          "MACRO",
          "METADATA",
          "FONT",
          "RENDERING",
          "VERSION",
          "ALTERNATE_FORMAT_CHUNK");

  private final ContentReader reader;
  private final Unit container;
  private final Budget budget;
  private final Draft draft;
  private final Pictures pictures;
  private int unnamed;

  /// What becomes of pictures.
  enum Pictures {
    /// They are parts.
    PARTS,
    /// They illustrate the text and are only counted.
    ASIDE,
    /// They are the text: pages scanned into a document.
    TEXT
  }

  PartCollector(
      ContentReader reader, Unit container, Budget budget, Draft draft, Pictures pictures) {
    this.reader = reader;
    this.container = container;
    this.budget = budget;
    this.draft = draft;
    this.pictures = pictures;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String type = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE_KEY);
    return type == null || !OWN.contains(type);
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    String name = name(metadata);
    Object open = in instanceof TikaInputStream tis ? tis.getOpenContainer() : null;
    if (open instanceof DirectoryEntry directory) {
      add(name, new ByteArrayInputStream(bytes(directory)));
    } else if (open != null && !((TikaInputStream) in).hasFile()) {
      addOpen(name, in, metadata);
    } else {
      add(name, in);
    }
  }

  /// Unpacks, hashes and reads one part.
  ///
  /// @throws WriteLimitReachedException when the container is to be left
  void add(String written, InputStream in) throws IOException, SAXException {
    String name = harmless(written);
    stopWhenSpent();
    try (Spool spool = Spool.of(in, budget)) {
      if (spool.state() == Spool.State.STOPPED) {
        stop(
            "“"
                + name
                + "” and what follows is not read: the parts of one file may unpack to "
                + budget.limits().allPartBytes()
                + " bytes, and take no longer than its deadline.");
      }
      Extraction extraction = read(name, spool);
      if (pictures == Pictures.PARTS || !extraction.mediaType().startsWith("image/")) {
        keep(name, spool.sha256(), spool.length(), extraction);
      } else {
        illustrate(extraction);
      }
    }
  }

  private void illustrate(Extraction picture) {
    draft.pictures++;
    if (pictures == Pictures.TEXT && picture instanceof Extraction.Extracted words) {
      draft.text = draft.text.isEmpty() ? words.text() : draft.text + "\n\n" + words.text();
      draft.ocr = true;
    }
  }

  private Extraction read(String name, Spool spool) {
    int depth = container.depth() + 1;
    if (spool.state() == Spool.State.TOO_LARGE) {
      return refused(
          name,
          "it unpacks to "
              + spool.length()
              + " bytes, more than the "
              + budget.limits().partBytes()
              + " that a part may have.");
    }
    if (depth > budget.limits().depth()) {
      return refused(name, "it lies more than " + budget.limits().depth() + " containers deep.");
    }
    var unit = new Unit(spool.file(), name, depth);
    return pictures == Pictures.ASIDE
        ? reader.readUnlessPicture(unit, budget)
        : reader.read(unit, budget);
  }

  private Extraction.Failed refused(String name, String why) {
    draft.warn("The part “" + name + "” is not read: " + why);
    return new Extraction.Failed(MediaType.OCTET_STREAM.toString(), Extraction.Kind.TOO_LARGE, why);
  }

  /// A part without bytes has the hash of its text.
  private void addOpen(String written, InputStream in, Metadata metadata) throws SAXException {
    String name = harmless(written);
    stopWhenSpent();
    MediaType type =
        MediaType.parse(
            String.valueOf(metadata.get(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE)));
    var unit = new Unit(container.file(), name, container.depth() + 1);
    Extraction extraction =
        reader.readOpen(in, unit, type == null ? MediaType.OCTET_STREAM : type, budget);
    String text = extraction instanceof Extraction.Extracted extracted ? extracted.text() : name;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    keep(name, DigestUtils.sha256Hex(bytes), bytes.length, extraction);
  }

  private void keep(String name, String sha256, long length, Extraction extraction) {
    draft.parts.add(new Extraction.Part(name, sha256, length, extraction));
  }

  private void stopWhenSpent() throws SAXException {
    budget.progress().step();
    if (!budget.takePart()) {
      stop("Only the first " + budget.limits().parts() + " parts of the file are read.");
    }
    if (budget.outOfTime()) {
      stop("After " + draft.parts.size() + " parts the time was up; the rest is not read.");
    }
  }

  private void stop(String why) throws SAXException {
    draft.warn(why);
    draft.partial = true;
    draft.noText = draft.failed(Extraction.Kind.TOO_LARGE, why);
    throw new WriteLimitReachedException(draft.parts.size());
  }

  private static byte[] bytes(DirectoryEntry directory) throws IOException {
    try (var system = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      EntryUtils.copyNodes(directory, system.getRoot());
      system.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private String name(Metadata metadata) {
    String path = metadata.get(TikaCoreProperties.INTERNAL_PATH);
    String name = path != null ? path : metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    if (name == null || name.isBlank()) {
      name = metadata.get(TikaCoreProperties.EMBEDDED_RELATIONSHIP_ID);
    }
    return name == null || name.isBlank() ? "part-" + ++unnamed + extension() : name;
  }

  private String harmless(String written) {
    String name = PartNames.harmless(written);
    return name.isEmpty() ? "part-" + ++unnamed + extension() : name;
  }

  /// Mailboxes hold mails, whatever their first bytes look like.
  private String extension() {
    return draft.mediaType.equals("application/mbox") ? ".eml" : "";
  }
}
