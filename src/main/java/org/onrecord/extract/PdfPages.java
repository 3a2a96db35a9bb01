package org.onrecord.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PageMap;

/// Reads the words of a pdf's pages with their boxes: lines in reading order, an empty line where
/// there is room between two and where a page ends.
///
/// A page that cannot be read is left out and the others are read; [#fault] tells. Stops when the
/// budget's characters or time are spent.
final class PdfPages extends PDFTextStripper {
  private static final int GLYPHS_BETWEEN_LOOKS = 4096;

  private final Budget budget;
  private final int most;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final PageMap.Builder words = new PageMap.Builder();
  private final List<Layout.Line> lines = new ArrayList<>();
  private final List<PdfLine> onPage = new ArrayList<>();
  private final List<PdfWord> inLine = new ArrayList<>();
  private PdfWords reader = new PdfWords(1, 0, 1, 1);
  private int wordCount;
  private int glyphs;
  private boolean full;
  private boolean late;
  private @Nullable Throwable fault;

  PdfPages(Budget budget) {
    this.budget = budget;
    this.most = budget.charactersLeft();
    setSuppressDuplicateOverlappingText(false);
  }

  String text() {
    return text.toString();
  }

  /// Java indices at which pages begin, none past the end of the text.
  List<Integer> starts() {
    return starts.stream().map(start -> Math.min(start, text.length())).toList();
  }

  Layout layout() {
    return wordCount == 0 ? Layout.NONE : new Layout(words.build(), lines);
  }

  /// True when text was cut.
  boolean full() {
    return full;
  }

  /// True when reading was stopped because the time was up.
  boolean late() {
    return late;
  }

  /// Why the first page that could not be read could not, or null.
  @Nullable Throwable fault() {
    return fault;
  }

  void readAll(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    if (full || late) {
      return;
    }
    budget.progress().step();
    starts.add(text.isEmpty() ? 0 : text.length() + 2);
    reader = PdfWords.of(getCurrentPageNo(), page);
    onPage.clear();
    inLine.clear();
    try {
      super.processPage(page);
    } catch (TimeUp e) {
      late = true;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      fault = fault == null ? e : fault;
    }
    endLine();
    write(PdfColumns.ordered(onPage));
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (++glyphs % GLYPHS_BETWEEN_LOOKS == 0) {
      budget.progress().step();
      if (budget.outOfTime()) {
        throw new TimeUp();
      }
    }
    super.processTextPosition(glyph);
  }

  @Override
  protected void writeString(String said, List<TextPosition> at) {
    inLine.addAll(reader.read(said, at));
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  private void endLine() {
    if (!inLine.isEmpty()) {
      onPage.add(new PdfLine(inLine, 0));
      inLine.clear();
    }
  }

  private void write(List<PdfLine> page) {
    double leading = PdfLine.leading(page);
    PdfLine last = null;
    for (PdfLine line : page) {
      if (!text.isEmpty()) {
        text.append(last == null || line.isApart(last, leading) ? "\n\n" : "\n");
      }
      if (!write(line)) {
        full = true;
        return;
      }
      last = line;
    }
  }

  /// False when there is no more room for the whole line.
  private boolean write(PdfLine line) {
    int first = wordCount;
    for (PdfWord word : line.words()) {
      if (text.length() + word.text().length() + 1 > most) {
        break;
      }
      if (wordCount > first) {
        text.append(line.isCell(word) ? '\t' : ' ');
      }
      words.add(text.length(), text.length() + word.text().length(), word.box());
      text.append(word.text());
      wordCount++;
    }
    if (wordCount > first) {
      lines.add(new Layout.Line(first, wordCount, (float) line.size(), line.bold(), line.column()));
    }
    return wordCount - first == line.words().size();
  }

  /// The budget's time is spent.
  private static final class TimeUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    TimeUp() {
      super("the time is up", null, false, false);
    }
  }
}
