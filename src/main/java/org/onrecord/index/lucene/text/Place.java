package org.onrecord.index.lucene.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Statement;

/// What a hit says of the place a statement stands in, kept so that a hit does not read the
/// document.
///
/// @param source words that credit it
/// @param before words before it in its passage, at most [#REACH] code points
/// @param middle all from its first word to its last, with what stands between the pieces of a
///     broken quotation; empty where it is one piece, whose words say the same
/// @param after words after it in its passage, at most [#REACH] code points
/// @param page from 1; 0 where the format has none
/// @param pages all that the statement stands on, ascending; empty where the format has none
/// @param language of the document
/// @param turns code points of `before`, `middle` and `after` as one at which another passage
///     begins, ascending
public record Place(
    String source,
    String before,
    String middle,
    String after,
    int page,
    List<Integer> pages,
    String language,
    List<Integer> turns) {
  public Place {
    pages = List.copyOf(Objects.requireNonNullElse(pages, List.of()));
    turns = List.copyOf(Objects.requireNonNullElse(turns, List.of()));
  }

  /// Code points of context kept on either side.
  static final int REACH = 400;

  /// Longest stretch from the speaker's name to the cue that is kept whole, in code points.
  private static final int CREDIT_REACH = 200;

  /// Where a statement stands in its document.
  public static Place of(Statement statement, Document document) {
    Text text = document.text();
    int start = statement.spans().getFirst().start();
    int end = statement.spans().getLast().end();
    Span first = passageAt(document, start);
    Span last = passageAt(document, Math.max(start, end - 1));
    int from = Math.max(Math.min(first.start(), start), start - REACH);
    int to = Math.min(Math.max(last.end(), end), end + REACH);
    String whole = text.slice(new Span(start, end));
    return new Place(
        source(statement, text),
        text.slice(new Span(from, start)),
        whole.equals(statement.text()) ? "" : whole,
        text.slice(new Span(end, to)),
        page(statement, document),
        pages(statement, document),
        document.language(),
        turns(document, from, to));
  }

  /// The statement and what stands around it, as one stretch.
  public String context(Statement statement) {
    return before + (middle.isEmpty() ? statement.text() : middle) + after;
  }

  /// Code points of the statement's words at which another passage begins.
  public List<Integer> turnsWithin(Statement statement) {
    int lead = before.codePointCount(0, before.length());
    int start = statement.spans().getFirst().start();
    List<Integer> within = new ArrayList<>();
    int written = 0;
    for (Span span : statement.spans()) {
      for (int turn : turns) {
        int at = turn - lead + start;
        if (span.start() <= at && at < span.end()) {
          within.add(written + at - span.start());
        }
      }
      written += span.length() + Pieces.GAP;
    }
    int length = statement.text().codePointCount(0, statement.text().length());
    return within.stream().filter(at -> at > 0 && at < length).toList();
  }

  private static List<Integer> turns(Document document, int from, int to) {
    return document.passages().stream()
        .map(p -> p.span().start())
        .filter(start -> from < start && start < to)
        .map(start -> start - from)
        .toList();
  }

  private static Span passageAt(Document document, int codePoint) {
    for (Passage passage : document.passages()) {
      if (passage.span().start() <= codePoint && codePoint < passage.span().end()) {
        return passage.span();
      }
    }
    return new Span(codePoint, codePoint);
  }

  private static int page(Statement statement, Document document) {
    List<Integer> known = document.pageMap().pages(statement.spans().getFirst());
    if (!known.isEmpty()) {
      return document.pageMap().firstPage(statement.spans().getFirst());
    }
    List<Passage> passages = document.passages();
    int index = statement.passage();
    return index >= 0 && index < passages.size() ? passages.get(index).page() : 0;
  }

  private static List<Integer> pages(Statement statement, Document document) {
    List<Integer> pages =
        statement.spans().stream()
            .flatMap(span -> document.pageMap().pages(span).stream())
            .distinct()
            .sorted()
            .toList();
    int page = page(statement, document);
    return pages.isEmpty() && page > 0 ? List.of(page) : pages;
  }

  private static String source(Statement statement, Text text) {
    List<Span> credits = new ArrayList<>(statement.attribution().source());
    credits.addAll(statement.attribution().cue());
    credits.sort(null);
    if (credits.isEmpty()) {
      return "";
    }
    int end = credits.stream().mapToInt(Span::end).max().orElse(0);
    Span whole = new Span(credits.getFirst().start(), end);
    boolean apart = statement.spans().stream().noneMatch(whole::overlaps);
    return apart && whole.length() <= CREDIT_REACH
        ? text.slice(whole)
        : String.join(" … ", credits.stream().distinct().map(text::slice).toList());
  }
}
