package org.onrecord.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.onrecord.extract.PartCollector.Pictures;
import org.xml.sax.SAXException;

/// Reads everything that is neither page, text, mail nor picture by Tika's parsers.
final class TikaReader {
  private static final MediaType PDF = MediaType.application("pdf");

  private static final MediaType ODT = MediaType.application("vnd.oasis.opendocument.text");

  private static final MediaType DOCX =
      MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");

  /// What Tika writes where Word shows a small number; it would stand inside quotations.
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:-?\\d+\\]");

  private final ContentReader reader;
  private final MediaTypes types;
  private final AutoDetectParser parser;
  private final CharsetFinder charsets = new CharsetFinder();

  TikaReader(ContentReader reader, MediaTypes types) {
    this.reader = reader;
    this.types = types;
    this.parser =
        new AutoDetectParser(
            types.detector(),
            new DefaultParser(
                types.registry(),
                new ServiceLoader(),
                Set.of(TesseractOCRParser.class, PDFParser.class)),
            new PdfParser());
  }

  Extraction read(Unit unit, MediaType type, Budget budget)
      throws IOException, TikaException, SAXException {
    boolean carrier = types.carriesPictures(type.getBaseType());
    Draft draft = read(unit, type, budget, carrier ? Pictures.PARTS : Pictures.ASIDE);
    if (type.getBaseType().equals(PDF)) {
      ScannedPdf.readInto(draft, unit, budget);
    } else if (!draft.hasText() && draft.pictures > 0) {
      return readPictures(unit, type, budget).finish();
    }
    if (!carrier && draft.pictures > 0 && draft.hasText()) {
      draft.warn(
          "It holds "
              + draft.pictures
              + (draft.pictures == 1 ? " picture" : " pictures")
              + " whose words, if any, were not read.");
    }
    return draft.finish();
  }

  /// True when there is a parser for the type.
  boolean knows(MediaType type) {
    Map<MediaType, Parser> parsers = parser.getParsers();
    for (MediaType t = type; t != null; t = types.registry().getSupertype(t)) {
      if (parsers.containsKey(t) || parsers.containsKey(t.getBaseType())) {
        return true;
      }
    }
    return false;
  }

  private Draft read(Unit unit, MediaType type, Budget budget, Pictures pictures)
      throws IOException, TikaException, SAXException {
    var draft = new Draft(type.getBaseType().toString());
    Path file =
        type.equals(DOCX) || type.equals(ODT) ? WordChanges.without(unit.file()) : unit.file();
    try (TikaInputStream in = TikaInputStream.get(file);
        var _ = budget.progress().watch(in::getPosition)) {
      read(in, unit, type, draft, budget, pictures);
    } finally {
      if (!file.equals(unit.file())) {
        Files.deleteIfExists(file);
      }
    }
    if (type.equals(DOCX)) {
      draft.text = NOTE_MARK.matcher(draft.text).replaceAll("");
    }
    return draft;
  }

  /// Reads a document whose only words are in its pictures, such as scans pasted into it.
  private Draft readPictures(Unit unit, MediaType type, Budget budget)
      throws IOException, TikaException, SAXException {
    if (budget.ocr()) {
      return read(unit, type, budget, Pictures.TEXT);
    }
    var draft = new Draft(type.getBaseType().toString());
    draft.noText = draft.failed(Extraction.Kind.NEEDS_OCR, PictureReader.ASK);
    return draft;
  }

  /// Reads a part that has no bytes of its own, such as a message in a mailbox file of Outlook.
  Extraction readOpen(InputStream in, Unit unit, MediaType type, Budget budget) {
    var draft = new Draft(type.getBaseType().toString());
    try {
      read(in, unit, type, draft, budget, Pictures.PARTS);
      return draft.finish();
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      return Faults.of(type.toString(), e);
    }
  }

  private void read(
      InputStream in, Unit unit, MediaType type, Draft draft, Budget budget, Pictures pictures)
      throws IOException, TikaException, SAXException {
    var metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, unit.name());
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type.toString());
    var blocks = new BlockHandler(budget);
    var pages = new PdfPages(budget);
    var parts = new PartCollector(reader, unit, budget, draft, pictures);
    try {
      parser.parse(in, blocks, metadata, context(parts, pages, unit, type));
    } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
      if (!WriteLimitReachedException.isWriteLimitReached(e)) {
        rescue(e, pages.text() + blocks.text(), draft);
      }
    } finally {
      take(pages, blocks, draft);
      draft.metadata = asMap(metadata);
    }
    boolean full = blocks.full() || pages.full();
    if (full || blocks.late() || pages.late()) {
      draft.partial = true;
      draft.warn(
          "The text was cut after "
              + draft.text.length()
              + (full ? " characters; the rest is not read." : " characters: the time was up."));
    }
  }

  private static void take(PdfPages pages, BlockHandler blocks, Draft draft) {
    String words = pages.text();
    if (words.isEmpty()) {
      draft.text = blocks.text().isEmpty() ? draft.text : blocks.text();
      draft.pageStarts = blocks.pageStarts();
    } else {
      draft.text = blocks.text().isEmpty() ? words : words + "\n\n" + blocks.text();
      draft.pageStarts = pages.starts();
      draft.layout = pages.layout();
    }
  }

  /// Keeps what was read before an error, when it is worth keeping; otherwise throws it on.
  private static void rescue(Throwable error, String read, Draft draft)
      throws IOException, TikaException, SAXException {
    boolean some = read.strip().length() >= Draft.LEAST || !draft.parts.isEmpty();
    if (some && !Faults.isFinal(error)) {
      draft.partial = true;
      draft.warn("Reading stopped before the end: " + Faults.of(draft.mediaType, error).message());
      return;
    }
    switch (error) {
      case IOException e -> throw e;
      case TikaException e -> throw e;
      case SAXException e -> throw e;
      case RuntimeException e -> throw e;
      default -> throw new TikaException("nested too deeply", error);
    }
  }

  private ParseContext context(PartCollector parts, PdfPages pages, Unit unit, MediaType type) {
    var context = new ParseContext();
    context.set(PdfPages.class, pages);
    context.set(Parser.class, parser);
    context.set(EncodingDetector.class, charsets);
    context.set(EmbeddedDocumentExtractor.class, parts);
    context.set(PDFParserConfig.class, pdf());
    context.set(
        OfficeParserConfig.class, office(type.equals(DOCX) && WordSize.isLarge(unit.file())));
    return context;
  }

  private static PDFParserConfig pdf() {
    var config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    config.setExtractBookmarksText(false);
    config.setExtractAnnotationText(false);
    config.setMaxMainMemoryBytes(64L << 20);
    config.setSuppressDuplicateOverlappingText(false);
    return config;
  }

  private static OfficeParserConfig office(boolean asStream) {
    var config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(asStream);
    config.setExtractMacros(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeHeadersAndFooters(true);
    config.setIncludeSlideMasterContent(false);
    return config;
  }

  private static Map<String, List<String>> asMap(Metadata metadata) {
    Map<String, List<String>> map = new TreeMap<>();
    for (String name : metadata.names()) {
      if (!name.startsWith(TikaCoreProperties.TIKA_META_PREFIX)
          && !name.equals(TikaCoreProperties.RESOURCE_NAME_KEY)) {
        map.put(name, List.of(metadata.getValues(name)));
      }
    }
    map.remove(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE.getName());
    return map;
  }
}
