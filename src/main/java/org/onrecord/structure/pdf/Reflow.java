package org.onrecord.structure.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.PageMap;
import org.onrecord.document.Passage;
import org.onrecord.extract.Layout;
import org.onrecord.structure.text.Cut;
import org.onrecord.structure.text.Paragraphs;

/// Text of pages in the order in which it is read.
///
/// The lines of a paragraph become one line, over the ends of columns and pages too; hyphens of
/// line ends go where [Hyphens] says so. Running heads, page numbers and footnotes stand behind the
/// paragraph that they interrupt on the page.
///
/// @param text NFC; an empty line between blocks, a line end between the lines of an address
/// @param cuts paragraphs, list items, footnotes and furniture, in text order
/// @param pages where each word stands; offsets are Java indices of `text`
public record Reflow(String text, List<Cut> cuts, PageMap pages) {

  /// Puts extracted text in order.
  public static Reflow of(String text, Layout layout) {
    List<TextLine> lines = TextLine.of(text, layout);
    Set<Integer> furniture = PageEdges.of(lines);
    Map<Integer, Boolean> notes = FootnoteLines.of(lines, furniture);
    List<TextLine> body = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!furniture.contains(i) && !notes.containsKey(i)) {
        body.add(lines.get(i));
      }
    }
    Writer writer = new Writer(text, layout.words(), new LineBreaks(body), new Hyphens(text));
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Boolean opens = notes.get(i);
      if (furniture.contains(i)) {
        writer.aside(line, Passage.Kind.FURNITURE, true);
      } else if (opens != null) {
        writer.aside(line, Passage.Kind.FOOTNOTE, opens);
      } else {
        writer.line(line);
      }
    }
    return writer.end(restOf(text, layout));
  }

  /// What stands behind the pages, such as the fields of a form.
  private static String restOf(String text, Layout layout) {
    PageMap words = layout.words();
    int end = Math.min(text.length(), words.end(words.size() - 1));
    return Normalizer.normalize(text.substring(end), Normalizer.Form.NFC).strip();
  }

  /// Lines that become one passage.
  private record Block(Passage.Kind kind, List<TextLine> lines) {}

  /// Writes blocks one after the other.
  private static final class Writer {
    private static final String PARTED = "\n\n";

    private final String source;
    private final PageMap words;
    private final LineBreaks breaks;
    private final Hyphens hyphens;
    private final StringBuilder out = new StringBuilder();
    private final List<Cut> cuts = new ArrayList<>();
    private final PageMap.Builder pages = new PageMap.Builder();
    private final List<Block> asides = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private String openGap = PARTED;

    Writer(String source, PageMap words, LineBreaks breaks, Hyphens hyphens) {
      this.source = source;
      this.words = words;
      this.breaks = breaks;
      this.hyphens = hyphens;
    }

    /// A line that is no part of the text that goes on around it.
    void aside(TextLine line, Passage.Kind kind, boolean opens) {
      if (opens || asides.isEmpty() || asides.getLast().kind() != kind) {
        asides.add(new Block(kind, new ArrayList<>()));
      }
      asides.getLast().lines().add(line);
    }

    void line(TextLine line) {
      if (open.isEmpty()) {
        begin(line, PARTED);
        return;
      }
      switch (breaks.between(open.getLast(), line, open.getFirst())) {
        case NONE -> open.add(line);
        case LINE -> begin(line, "\n");
        case BLOCK -> begin(line, PARTED);
      }
    }

    private void begin(TextLine line, String gap) {
      flushOpen();
      openGap = asides.isEmpty() ? gap : PARTED;
      flushAsides();
      open.add(line);
    }

    private void flushOpen() {
      if (!open.isEmpty()) {
        boolean item = Paragraphs.isItem(open.getFirst().text());
        gap(openGap);
        write(new Block(item ? Passage.Kind.LIST_ITEM : Passage.Kind.PARAGRAPH, open));
        open.clear();
      }
    }

    private void flushAsides() {
      for (Block block : asides) {
        gap(PARTED);
        write(block);
      }
      asides.clear();
    }

    private void gap(String gap) {
      if (!out.isEmpty()) {
        out.append(gap);
      }
    }

    private void write(Block block) {
      int start = out.length();
      for (int i = 0; i < block.lines().size(); i++) {
        TextLine line = block.lines().get(i);
        if (i + 1 == block.lines().size()) {
          write(line, 0);
        } else {
          writeBefore(line, block.lines().get(i + 1).text());
        }
      }
      cuts.add(new Cut(block.kind(), start, out.length()));
    }

    /// Writes a line and what belongs between it and the next of its paragraph.
    private void writeBefore(TextLine line, String next) {
      Hyphens.Fate fate = hyphens.between(line.text(), next);
      write(line, fate == Hyphens.Fate.JOINED ? 1 : 0);
      if (fate == Hyphens.Fate.SPACED && !runsOn(line.text(), next)) {
        out.append(' ');
      }
    }

    /// True where no space stands: between characters of Chinese and Japanese, after a dash that
    /// touches the word before it.
    private static boolean runsOn(String before, String after) {
      int last = before.codePointBefore(before.length());
      int previous = before.length() > 1 ? before.codePointBefore(before.length() - 1) : ' ';
      return (LineBreaks.isIdeograph(last) && LineBreaks.isIdeograph(after.codePointAt(0)))
          || (last == '—' && Character.isLetter(previous));
    }

    /// Writes a line without its last `cut` characters.
    private void write(TextLine line, int cut) {
      for (int i = line.first(); i < line.end(); i++) {
        if (i > line.first()) {
          out.append(source, words.end(i - 1), words.start(i));
        }
        int start = out.length();
        int end = words.end(i) - (i + 1 == line.end() ? cut : 0);
        out.append(
            Normalizer.normalize(source.substring(words.start(i), end), Normalizer.Form.NFC));
        pages.add(start, out.length(), words.box(i));
      }
    }

    Reflow end(String rest) {
      flushOpen();
      flushAsides();
      if (!rest.isEmpty()) {
        gap(PARTED);
        int at = out.length();
        out.append(rest);
        for (Cut cut : Paragraphs.of(rest)) {
          cuts.add(new Cut(cut.kind(), at + cut.start(), at + cut.end()));
        }
      }
      return new Reflow(out.toString(), List.copyOf(cuts), pages.build());
    }
  }
}
