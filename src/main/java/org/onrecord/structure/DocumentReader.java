package org.onrecord.structure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Text;
import org.onrecord.extract.Extraction;

/// Turns extracted text into a document: passages, furniture, title, authors, dates, kind,
// language.
///
/// Pure and safe for threads: the same extraction gives the same document. Make one and share it;
/// making one reads the language profiles (about 0.2 s).
public final class DocumentReader {
  private final Languages languages = new Languages();

  /// Reads what was extracted from a file.
  ///
  /// @param inherited metadata of the mail or archive that holds the file, by name; usually empty
  /// @return a document, for text of any shape; without text it has no passages
  public Document read(
      SourceFile source, Extraction.Extracted extracted, Map<String, List<String>> inherited) {
    return switch (extracted.form()) {
      case HTML -> page(source, extracted);
      case PLAIN -> plain(source, extracted.text(), null, extracted.pageStarts());
    };
  }

  /// Reads bare text, such as a line of a data set.
  ///
  /// @param id becomes the path of the source; the document's id is the sha-256 of the text
  /// @param kind what it is when that is known, else null and it is judged
  public Document readText(String id, String text, @Nullable DocumentKind kind) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SourceFile source = new SourceFile(sha256(bytes), id, "text/plain", bytes.length, null);
    return plain(source, text, kind, List.of());
  }

  private Document page(SourceFile source, Extraction.Extracted extracted) {
    WebPage page = WebPage.read(extracted.text());
    Text text = Text.of(page.text());
    List<Passage> passages = new ArrayList<>();
    for (Cut cut : page.cuts()) {
      passages.add(new Passage(cut.kind(), text.span(cut.start(), cut.end()), 0));
    }
    Head head = page.head();
    return new Document(
        source,
        DocumentKind.NEWS,
        "a web page",
        head.title(),
        head.publisher(),
        head.authors(),
        List.of(),
        List.of(),
        true,
        List.of(),
        head.via(),
        head.published(),
        languages.of(page.text()),
        text,
        passages,
        0,
        page.warnings());
  }

  private Document plain(
      SourceFile source, String raw, @Nullable DocumentKind kind, List<Integer> pageStarts) {
    Text text = Text.of(raw);
    String string = text.string();
    PlainHead.Found found =
        PlainHead.read(string, PlainFurniture.mark(string, Paragraphs.of(string)));
    List<Passage> passages = new ArrayList<>();
    for (Cut cut : found.cuts()) {
      passages.add(
          new Passage(
              cut.kind(), text.span(cut.start(), cut.end()), page(pageStarts, cut.start())));
    }
    Head head = found.head();
    return new Document(
        source,
        kind == null ? DocumentKind.NEWS : kind,
        "text without markup",
        head.title(),
        head.publisher(),
        head.authors(),
        List.of(),
        List.of(),
        true,
        List.of(),
        head.via(),
        head.published(),
        languages.of(string),
        text,
        passages,
        pageStarts.size(),
        List.of());
  }

  /// Page, from 1, on which a Java index lies; 0 without pages.
  private static int page(List<Integer> pageStarts, int index) {
    int page = 0;
    while (page < pageStarts.size() && pageStarts.get(page) <= index) {
      page++;
    }
    return page;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java runtime has SHA-256", missing);
    }
  }
}
