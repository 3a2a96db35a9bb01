package org.onrecord.structure;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.document.PageMap;
import org.onrecord.document.Passage;
import org.onrecord.structure.page.WebPage;
import org.onrecord.structure.pdf.Reflow;
import org.onrecord.structure.plain.Markdown;
import org.onrecord.structure.plain.Opening;
import org.onrecord.structure.plain.PlainFurniture;
import org.onrecord.structure.plain.PlainHead;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Head;
import org.onrecord.structure.text.Paragraphs;

/// A document half read: its text cut into passages, and what its head says.
///
/// @param text NFC
/// @param pages where its words stand on pages; offsets are Java indices of `text`
/// @param interrupted true where furniture can stand within a letter, as on pages and in mails
record Draft(
    String text,
    List<Cut> cuts,
    Head head,
    Declared declared,
    List<String> warnings,
    PageMap pages,
    boolean interrupted) {
  /// Reads the source of a web page.
  static Draft ofPage(String html) {
    WebPage page = WebPage.read(html);
    Declared declared =
        new Declared(page.head().title(), List.of(), List.of(), Declared.NOTHING.published());
    return new Draft(
        page.text(), page.cuts(), page.head(), declared, page.warnings(), PageMap.NONE, false);
  }

  /// Reads text without markup, or Markdown where the media type says so.
  static Draft ofText(String raw, String mediaType, List<Integer> pageStarts) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    boolean markdown = mediaType.contains("markdown");
    List<Cut> lines = markdown ? Markdown.cuts(text) : Paragraphs.of(text, pageStarts);
    boolean mail = mediaType.contains("rfc822") || mediaType.contains("outlook");
    List<Cut> cuts = mail ? MailQuotes.mark(text, lines) : lines;
    Declared declared =
        markdown ? Declared.ofFrontMatter(Markdown.frontMatter(text)) : Declared.NOTHING;
    PlainHead.Found found =
        PlainHead.read(text, Opening.split(text, PlainFurniture.mark(text, cuts)));
    PageMap pages = PageMap.ofStarts(pageStarts, text.length());
    return new Draft(
        text, found.cuts(), found.head(), declared, List.of(), pages, mail || !pages.isEmpty());
  }

  /// Reads text that knows its pages, in the order in which it is read.
  static Draft ofPages(Reflow reflow) {
    PlainHead.Found found =
        PlainHead.read(
            reflow.text(),
            Opening.split(reflow.text(), PlainFurniture.mark(reflow.text(), reflow.cuts())));
    return new Draft(
        reflow.text(),
        found.cuts(),
        found.head(),
        Declared.NOTHING,
        List.of(),
        reflow.pages(),
        true);
  }

  /// The text, of the same length, with spaces in the place of running heads, quoted mails and
  /// footnotes: what is left is read on over the end of a page.
  String withoutAsides() {
    if (!interrupted) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (Cut cut : cuts) {
      if (cut.kind() == Passage.Kind.FURNITURE || cut.kind() == Passage.Kind.FOOTNOTE) {
        for (int i = cut.start(); i < cut.end(); i++) {
          plain.setCharAt(i, ' ');
        }
      }
    }
    return plain.toString();
  }

  /// The same with what the file declares of itself.
  Draft with(Declared known) {
    return new Draft(text, cuts, head, known.or(declared), warnings, pages, interrupted);
  }

  /// All passages but furniture, an empty line between.
  String prose() {
    return cuts.stream()
        .filter(c -> c.kind() != Passage.Kind.FURNITURE)
        .map(c -> c.of(text))
        .collect(Collectors.joining("\n\n"));
  }
}
