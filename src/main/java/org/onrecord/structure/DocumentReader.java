package org.onrecord.structure;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.PageMap;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.extract.Extraction;
import org.onrecord.structure.pdf.Reflow;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Head;

/// Turns extracted text into a document: passages, furniture, title, authors, dates, kind,
/// language.
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
    Draft draft =
        switch (extracted.form()) {
          case HTML -> Draft.ofPage(extracted.text());
          case PLAIN ->
              extracted.layout().isEmpty()
                  ? Draft.ofText(extracted.text(), extracted.mediaType(), normalised(extracted))
                  : Draft.ofPages(Reflow.of(extracted.text(), extracted.layout()));
        };
    Draft known = draft.with(Declared.of(extracted.metadata(), inherited));
    return document(source, known, null, extracted.pageStarts().size(), extracted.warnings());
  }

  /// Page starts in the text in normal form C, which can be shorter than what was extracted.
  private static List<Integer> normalised(Extraction.Extracted extracted) {
    String text = extracted.text();
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return extracted.pageStarts();
    }
    return extracted.pageStarts().stream()
        .map(start -> Normalizer.normalize(text.substring(0, start), Normalizer.Form.NFC).length())
        .toList();
  }

  /// Reads bare text, such as a line of a data set.
  ///
  /// @param id becomes the path of the source; the document's id is the sha-256 of the text
  /// @param kind what it is when that is known, else null and it is judged
  public Document readText(String id, String text, @Nullable DocumentKind kind) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SourceFile source =
        new SourceFile(DigestUtils.sha256Hex(bytes), id, "text/plain", bytes.length, null);
    return document(source, Draft.ofText(text, "text/plain", List.of()), kind, 0, List.of());
  }

  private Document document(
      SourceFile source,
      Draft draft,
      @Nullable DocumentKind given,
      int pages,
      List<String> warnings) {
    Judgement judgement = Judgement.of(draft, given, source.path());
    Text text = Text.of(draft.text());
    PageMap map = inCodePoints(draft.pages(), text);
    List<String> all = new ArrayList<>(warnings);
    all.addAll(draft.warnings());
    Head head = draft.head();
    return new Document(
        source,
        judgement.kind(),
        judgement.reason(),
        judgement.title(),
        judgement.publisher(head.publisher()),
        judgement.authors(),
        judgement.onBehalfOf(),
        judgement.signatories(),
        judgement.complete(),
        judgement.addressees(),
        head.via(),
        judgement.published(),
        language(draft),
        text,
        passages(text, judgement.cuts(), map),
        pages,
        all,
        map);
  }

  private String language(Draft draft) {
    String found = languages.of(draft.prose());
    return found.equals("und") && !head(draft).isEmpty() ? head(draft) : found;
  }

  private static String head(Draft draft) {
    return draft.head().language();
  }

  private static List<Passage> passages(Text text, List<Cut> cuts, PageMap pages) {
    return cuts.stream().map(c -> passage(c.kind(), text.span(c.start(), c.end()), pages)).toList();
  }

  private static Passage passage(Passage.Kind kind, Span span, PageMap pages) {
    return new Passage(kind, span, pages.firstPage(span));
  }

  private static PageMap inCodePoints(PageMap pages, Text text) {
    return text.length() == text.string().length() ? pages : pages.moved(text::codePoint);
  }
}
