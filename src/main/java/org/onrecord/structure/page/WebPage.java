package org.onrecord.structure.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Passage;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Head;
import org.onrecord.structure.text.Letters;

/// A web page read: its blocks as one text, which of them are furniture, and what its head
/// declares.
///
/// @param text all blocks in page order with an empty line between; NFC
/// @param cuts the blocks
/// @param declaredLanguage what the page says, ISO 639-1, or empty
public record WebPage(
    String text, List<Cut> cuts, Head head, String declaredLanguage, List<String> warnings) {
  /// Furniture past this many characters says nothing more.
  private static final int MAX_FURNITURE = 30_000;

  /// Reads the decoded source of a page.
  public static WebPage read(String html) {
    var parsed = Jsoup.parse(html);
    PageMeta meta = new PageMeta(parsed);
    PageBlocks blocks = PageBlocks.of(parsed.body());
    SiteName site = new SiteName(parsed, meta);
    String title = new PageTitle(parsed, meta, site).find();
    boolean[] content = new MainContent(blocks, meta.json().articleBody(), title).find();
    PageZone zone = new PageZone(blocks, content, title);
    Head head =
        new Head(
            title,
            PagePublisher.find(parsed, meta, title),
            new PageAuthors(parsed, meta, blocks, zone, site).find(),
            List.of(),
            new PageDate(parsed, meta, blocks, zone).find(),
            "und",
            meta.type());
    return assemble(blocks, content, title, head, meta.language());
  }

  private static WebPage assemble(
      PageBlocks blocks, boolean[] content, @Nullable String title, Head head, String language) {
    StringBuilder text = new StringBuilder();
    List<Cut> cuts = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    int furniture = 0;
    boolean titled = false;
    for (int i = 0; i < content.length; i++) {
      PageBlock block = blocks.list().get(i);
      Passage.Kind kind = content[i] ? block.kind() : Passage.Kind.FURNITURE;
      if (!titled && title != null && Letters.of(block.text()).equals(Letters.of(title))) {
        kind = block.heading() > 0 ? Passage.Kind.TITLE : kind;
        titled = kind == Passage.Kind.TITLE;
      }
      furniture += kind == Passage.Kind.FURNITURE ? block.text().length() : 0;
      if (kind != Passage.Kind.FURNITURE || furniture <= MAX_FURNITURE) {
        String words = Normalizer.normalize(block.text(), Normalizer.Form.NFC);
        text.append(text.isEmpty() ? "" : "\n\n");
        cuts.add(new Cut(kind, text.length(), text.length() + words.length()));
        text.append(words);
      }
    }
    if (furniture > MAX_FURNITURE) {
      warnings.add(
          "The page holds "
              + furniture
              + " characters of furniture; those past "
              + MAX_FURNITURE
              + " were left out.");
    }
    return new WebPage(text.toString(), List.copyOf(cuts), head, language, List.copyOf(warnings));
  }
}
