package org.onrecord.document;

/// A rectangle on a page, in fractions of the page as it is shown: its crop box, turned as the page
/// says.
///
/// @param page from 1
/// @param x left edge, 0 to 1, from the left
/// @param y upper edge, 0 to 1, from the top
/// @param width 0 to 1
/// @param height 0 to 1
public record PageBox(int page, double x, double y, double width, double height) {
  public PageBox {
    if (page < 1 || x < 0 || y < 0 || width < 0 || height < 0) {
      throw new IllegalArgumentException("no box on a page: " + page + ", " + x + ", " + y);
    }
  }

  /// Right edge.
  public double right() {
    return x + width;
  }

  /// Lower edge.
  public double bottom() {
    return y + height;
  }

  /// The smallest box that holds both; they must lie on one page.
  public PageBox with(PageBox other) {
    if (other.page != page) {
      throw new IllegalArgumentException("pages " + page + " and " + other.page + " are two");
    }
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new PageBox(
        page,
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /// True when the two stand side by side in a line: half the height of the lower one is shared.
  boolean inLineWith(PageBox other) {
    double shared = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return page == other.page && shared >= 0.5 * Math.min(height, other.height);
  }
}
