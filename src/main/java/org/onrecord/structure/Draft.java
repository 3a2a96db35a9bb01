package org.onrecord.structure;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.document.Passage;

/// A document half read: its text cut into passages, and what its head says.
///
/// @param text NFC
record Draft(String text, List<Cut> cuts, Head head, Declared declared, List<String> warnings) {
  /// Reads the source of a web page.
  static Draft ofPage(String html) {
    WebPage page = WebPage.read(html);
    Declared declared =
        new Declared(page.head().title(), List.of(), List.of(), Declared.NOTHING.published());
    return new Draft(page.text(), page.cuts(), page.head(), declared, page.warnings());
  }

  /// Reads text without markup, or Markdown where the media type says so.
  static Draft ofText(String raw, String mediaType, List<Integer> pageStarts) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    boolean markdown = mediaType.contains("markdown");
    List<Cut> cuts = markdown ? Markdown.cuts(text) : Paragraphs.of(text, pageStarts);
    Declared declared =
        markdown ? Declared.ofFrontMatter(Markdown.frontMatter(text)) : Declared.NOTHING;
    PlainHead.Found found =
        PlainHead.read(text, Opening.split(text, PlainFurniture.mark(text, cuts)));
    return new Draft(text, found.cuts(), found.head(), declared, List.of());
  }

  /// The same with what the file declares of itself.
  Draft with(Declared known) {
    return new Draft(text, cuts, head, known.or(declared), warnings);
  }

  /// All passages but furniture, an empty line between.
  String prose() {
    return cuts.stream()
        .filter(c -> c.kind() != Passage.Kind.FURNITURE)
        .map(c -> c.of(text))
        .collect(Collectors.joining("\n\n"));
  }
}
