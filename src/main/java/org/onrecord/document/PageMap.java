package org.onrecord.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// On which page each stretch of a text lies and, where the format tells, in which box.
///
/// A stretch is a word where boxes are known and a whole page where they are not. Stretches stand
/// in text order without overlap, while their pages may go back and forth: a footnote that was
/// moved behind the paragraph that it interrupts keeps its page. Boxes are kept as 65,535ths of the
/// page. Immutable and safe for threads; 20 bytes a stretch.
public final class PageMap {
  /// Of a format without pages.
  public static final PageMap NONE = new Builder().build();

  private static final double UNIT = 65_535;

  /// A right edge to the left of the last one by more than this begins another line.
  private static final double BACK = 0.005;

  private static final int ROW = 3;

  /// Three numbers a stretch: start, end, page.
  private final int[] places;

  /// Four numbers a stretch: x, y, width, height; empty when no boxes are known.
  private final short[] boxes;

  private PageMap(int[] places, short[] boxes) {
    this.places = places;
    this.boxes = boxes;
  }

  /// Whole pages without boxes.
  ///
  /// @param starts offset at which each page begins, ascending
  /// @param length of the text
  public static PageMap ofStarts(List<Integer> starts, int length) {
    Builder builder = new Builder();
    for (int page = 0; page < starts.size(); page++) {
      int end = page + 1 < starts.size() ? starts.get(page + 1) : length;
      if (end > starts.get(page)) {
        builder.add(starts.get(page), end, page + 1);
      }
    }
    return builder.build();
  }

  /// Number of stretches.
  public int size() {
    return places.length / ROW;
  }

  /// True without any page.
  public boolean isEmpty() {
    return places.length == 0;
  }

  /// True when boxes are known.
  public boolean hasBoxes() {
    return boxes.length > 0;
  }

  /// Offset at which a stretch begins.
  public int start(int stretch) {
    return places[stretch * ROW];
  }

  /// One past the last offset of a stretch.
  public int end(int stretch) {
    return places[stretch * ROW + 1];
  }

  /// Page of a stretch, from 1.
  public int page(int stretch) {
    return places[stretch * ROW + 2];
  }

  /// Box of a stretch.
  ///
  /// @throws IndexOutOfBoundsException when no boxes are known
  public PageBox box(int stretch) {
    int at = stretch * 4;
    return new PageBox(
        page(stretch),
        fraction(boxes[at]),
        fraction(boxes[at + 1]),
        fraction(boxes[at + 2]),
        fraction(boxes[at + 3]));
  }

  private static double fraction(short kept) {
    return Short.toUnsignedInt(kept) / UNIT;
  }

  /// Pages that a span touches, ascending; empty without pages.
  public List<Integer> pages(Span span) {
    List<Integer> pages = new ArrayList<>();
    for (int i = first(span.start()); i < size() && start(i) < span.end(); i++) {
      if (!pages.contains(page(i))) {
        pages.add(page(i));
      }
    }
    pages.sort(null);
    return List.copyOf(pages);
  }

  /// The page that a span begins on, 0 without pages; of text between two pages the later one.
  public int firstPage(Span span) {
    int first = first(span.start());
    return isEmpty() ? 0 : page(Math.min(first, size() - 1));
  }

  /// The same map for another way of counting offsets.
  ///
  /// @param offset must not change the order
  public PageMap moved(IntUnaryOperator offset) {
    int[] moved = places.clone();
    for (int i = 0; i < moved.length; i += ROW) {
      moved[i] = offset.applyAsInt(moved[i]);
      moved[i + 1] = offset.applyAsInt(moved[i + 1]);
    }
    return new PageMap(moved, boxes);
  }

  /// Boxes that a span covers, one a line, in text order; empty when none are known.
  public List<PageBox> boxes(Span span) {
    List<PageBox> lines = new ArrayList<>();
    for (int i = first(span.start()); hasBoxes() && i < size() && start(i) < span.end(); i++) {
      PageBox word = box(i);
      PageBox last = lines.isEmpty() ? null : lines.getLast();
      if (last != null && last.inLineWith(word) && word.right() >= last.right() - BACK) {
        lines.set(lines.size() - 1, last.with(word));
      } else if (last != null && last.inLineWith(word) && word.x() <= last.x() + BACK) {
        lines.set(lines.size() - 1, last.with(word)); // right to left
      } else {
        lines.add(word);
      }
    }
    return List.copyOf(lines);
  }

  /// The first stretch that ends after an offset.
  private int first(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageMap map
        && Arrays.equals(places, map.places)
        && Arrays.equals(boxes, map.boxes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(places) + Arrays.hashCode(boxes);
  }

  @Override
  public String toString() {
    return size() + " stretches" + (hasBoxes() ? " with boxes" : "");
  }

  /// Gathers stretches in text order. One thread.
  public static final class Builder {
    private int[] places = new int[ROW * 64];
    private short[] boxes = new short[0];
    private int size;
    private boolean boxed;

    /// Adds a stretch without a box.
    ///
    /// @throws IllegalArgumentException when it begins before the last one ends, or boxes are given
    ///     for others
    public Builder add(int start, int end, int page) {
      if (boxed) {
        throw new IllegalArgumentException("all stretches have boxes or none");
      }
      put(start, end, page);
      return this;
    }

    /// Adds a word with its box; what lies outside the page is cut off.
    ///
    /// @throws IllegalArgumentException when it begins before the last one ends, or others have no
    ///     box
    public Builder add(int start, int end, PageBox box) {
      if (size > 0 && !boxed) {
        throw new IllegalArgumentException("all stretches have boxes or none");
      }
      boxed = true;
      int at = size * 4;
      put(start, end, box.page());
      if (boxes.length < at + 4) {
        boxes = Arrays.copyOf(boxes, Math.max(256, boxes.length * 2));
      }
      boxes[at] = kept(box.x());
      boxes[at + 1] = kept(box.y());
      boxes[at + 2] = kept(Math.min(1, box.right()) - Math.min(1, box.x()));
      boxes[at + 3] = kept(Math.min(1, box.bottom()) - Math.min(1, box.y()));
      return this;
    }

    private static short kept(double fraction) {
      return (short) Math.round(Math.clamp(fraction, 0, 1) * UNIT);
    }

    private void put(int start, int end, int page) {
      if (start < 0 || end < start || page < 1 || (size > 0 && places[size * ROW - 2] > start)) {
        throw new IllegalArgumentException(
            "stretch [" + start + ", " + end + ") of page " + page + " is out of order");
      }
      if (places.length < (size + 1) * ROW) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[size * ROW] = start;
      places[size * ROW + 1] = end;
      places[size * ROW + 2] = page;
      size++;
    }

    /// The map; the builder may go on.
    public PageMap build() {
      return new PageMap(
          Arrays.copyOf(places, size * ROW), Arrays.copyOf(boxes, boxed ? size * 4 : 0));
    }
  }
}
