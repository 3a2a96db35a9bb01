package org.onrecord.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.onrecord.document.PageBox;

/// Cuts what PDFBox gives as one string into words and finds the box of each.
final class PdfWords {
  /// A box reaches so much of the size of its type over the base line, and the rest below.
  private static final double ASCENT = 0.8;

  private static final Pattern BOLD =
      Pattern.compile("(?i)bold|black|heavy|semibold|demi(?!light)");

  private final int page;
  private final int rotation;
  private final double width;
  private final double height;
  private final IdentityHashMap<PDFont, Boolean> weights = new IdentityHashMap<>();

  /// @param width of the page as it is shown, in points
  PdfWords(int page, int rotation, double width, double height) {
    this.page = page;
    this.rotation = rotation;
    this.width = width;
    this.height = height;
  }

  static PdfWords of(int number, PDPage page) {
    double width = Math.max(1, page.getCropBox().getWidth());
    double height = Math.max(1, page.getCropBox().getHeight());
    int rotation = Math.floorMod(page.getRotation(), 360);
    return rotation % 180 == 0
        ? new PdfWords(number, rotation, width, height)
        : new PdfWords(number, rotation, height, width);
  }

  /// The words of a string that was drawn at these places.
  List<PdfWord> read(String line, List<TextPosition> glyphs) {
    String plain = Characters.plain(line).replace('\u00A0', ' ').strip();
    if (plain.isEmpty()) {
      return List.of();
    }
    String[] tokens = plain.split("\\s+");
    List<List<TextPosition>> groups = groups(glyphs);
    if (groups.size() > 1 && isRightToLeft(plain)) {
      groups = groups.reversed();
    }
    List<PdfWord> words = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      boolean paired = groups.size() == tokens.length;
      List<TextPosition> own = paired ? groups.get(i) : glyphs;
      int mark = paired && own.size() == tokens[i].length() ? NoteMarks.atEnd(own) : 0;
      List<TextPosition> said = own.subList(0, own.size() - mark);
      String word = tokens[i].substring(0, tokens[i].length() - mark);
      PageBox box = paired ? box(said) : share(box(said), tokens, i);
      words.add(new PdfWord(word, box, size(said), isBold(said.getFirst())));
    }
    return words;
  }

  private static List<List<TextPosition>> groups(List<TextPosition> glyphs) {
    List<List<TextPosition>> groups = new ArrayList<>();
    boolean open = false;
    for (TextPosition glyph : glyphs) {
      boolean space = glyph.getUnicode() == null || glyph.getUnicode().isBlank();
      if (!space && !open) {
        groups.add(new ArrayList<>());
      }
      if (!space) {
        groups.getLast().add(glyph);
      }
      open = !space;
    }
    return groups;
  }

  private static boolean isRightToLeft(String words) {
    return words
        .codePoints()
        .map(Character::getDirectionality)
        .filter(
            d ->
                d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .limit(1)
        .anyMatch(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  private PageBox box(List<TextPosition> glyphs) {
    PageBox box = box(glyphs.getFirst());
    for (TextPosition glyph : glyphs) {
      box = box.with(box(glyph));
    }
    return box;
  }

  /// The box of a glyph as the page is shown, whichever way page and type are turned.
  private PageBox box(TextPosition glyph) {
    double size = Math.max(1, Math.abs(glyph.getFontSizeInPt()));
    double up = ASCENT * size;
    double down = size - up;
    double along = Math.abs(glyph.getWidthDirAdj());
    double x = glyph.getX();
    double y = glyph.getY();
    int turned = Math.floorMod((int) glyph.getDir() - rotation, 360);
    return switch (turned) {
      case 90 -> box(x - up, y - along, x + down, y);
      case 180 -> box(x - along, y - down, x, y + up);
      case 270 -> box(x - down, y, x + up, y + along);
      default -> box(x, y - up, x + along, y + down);
    };
  }

  private PageBox box(double left, double top, double right, double bottom) {
    double x = clamped(left / width);
    double y = clamped(top / height);
    return new PageBox(
        page,
        x,
        y,
        Math.max(0, clamped(right / width) - x),
        Math.max(0, clamped(bottom / height) - y));
  }

  private static double clamped(double fraction) {
    return Double.isNaN(fraction) ? 0 : Math.clamp(fraction, 0, 1);
  }

  /// The part of a box that a token takes by its length, where glyphs and words do not pair.
  private static PageBox share(PageBox box, String[] tokens, int index) {
    double all = tokens.length - 1;
    double before = index;
    for (int i = 0; i < tokens.length; i++) {
      all += tokens[i].length();
      before += i < index ? tokens[i].length() : 0;
    }
    return new PageBox(
        box.page(),
        box.x() + box.width() * before / all,
        box.y(),
        box.width() * tokens[index].length() / all,
        box.height());
  }

  private static double size(List<TextPosition> glyphs) {
    double[] sizes =
        glyphs.stream().mapToDouble(g -> Math.abs(g.getFontSizeInPt())).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  private boolean isBold(TextPosition glyph) {
    return weights.computeIfAbsent(glyph.getFont(), PdfWords::isBold);
  }

  private static boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = font.getName();
    return (name != null && BOLD.matcher(name).find())
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
  }
}
