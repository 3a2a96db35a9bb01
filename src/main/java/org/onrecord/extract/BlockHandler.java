package org.onrecord.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Turns the XHTML events of Tika's parsers into lines.
///
/// An empty line stands between blocks; the cells of a short table row stand in one line, parted by
/// tabs, and its rows in lines that follow each other. A row whose cells hold paragraphs, as in
/// letters that are laid out by tables, gives its paragraphs cell by cell.
final class BlockHandler extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer",
          "hr",
          "caption",
          "body");
  private static final int SHORT_ROW = 500;

  private static final int EVENTS_BETWEEN_LOOKS = 1024;

  private final Budget budget;
  private final int most;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pageStarts = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private final Deque<Row> rows = new ArrayDeque<>();
  private boolean inBody;
  private boolean lastWasRow;
  private boolean full;
  private boolean late;
  private int events;

  /// Stops when the budget's characters or time are spent.
  BlockHandler(Budget budget) {
    this.budget = budget;
    this.most = budget.charactersLeft();
  }

  String text() {
    return text.toString();
  }

  /// Java indices at which pages begin, none past the end of the text.
  List<Integer> pageStarts() {
    return pageStarts.stream().map(start -> Math.min(start, text.length())).toList();
  }

  /// True when text was cut.
  boolean full() {
    return full;
  }

  /// True when reading was stopped because the time was up.
  boolean late() {
    return late;
  }

  private void lookAtTheClock() throws SAXException {
    budget.progress().step();
    if (++events % EVENTS_BETWEEN_LOOKS == 0 && budget.outOfTime()) {
      late = true;
      throw new WriteLimitReachedException(text.length());
    }
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    lookAtTheClock();
    switch (name) {
      case "body" -> inBody = true;
      case "br" -> block.append('\n');
      case "tr" -> {
        flush();
        rows.push(new Row());
      }
      case "td", "th" -> {
        flush();
        openCell();
      }
      default -> {
        if (BLOCKS.contains(name)) {
          flush();
        }
      }
    }
    if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
      pageStarts.add(nextStart());
    }
  }

  private int nextStart() {
    return text.isEmpty() ? 0 : text.length() + 2;
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (BLOCKS.contains(name) || name.equals("td") || name.equals("th")) {
      flush();
    } else if (name.equals("tr")) {
      flush();
      closeRow();
    }
    if (name.equals("table") && rows.isEmpty()) {
      lastWasRow = false;
    }
  }

  @Override
  public void endDocument() throws SAXException {
    flush();
    while (!rows.isEmpty()) {
      closeRow();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    budget.progress().step();
    if (inBody) {
      block.append(characters, start, length);
      if (block.length() > most) {
        flush();
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
    characters(characters, start, length);
  }

  private void openCell() {
    if (!rows.isEmpty()) {
      rows.peek().cells.add(new ArrayList<>());
    }
  }

  private void flush() throws SAXException {
    String said = Lines.tidy(block);
    block.setLength(0);
    if (!said.isEmpty()) {
      put(said, false);
    }
  }

  private void put(String said, boolean row) throws SAXException {
    if (rows.isEmpty()) {
      write(said, row);
    } else {
      rows.peek().add(said);
    }
  }

  private void closeRow() throws SAXException {
    if (rows.isEmpty()) {
      return;
    }
    Row row = rows.pop();
    if (row.isShort()) {
      String line = row.line();
      if (!line.isBlank()) {
        put(line, true);
      }
      return;
    }
    for (List<String> cell : row.cells) {
      for (String said : cell) {
        put(said, false);
      }
    }
  }

  private void write(String said, boolean row) throws SAXException {
    if (!text.isEmpty()) {
      text.append(row && lastWasRow ? "\n" : "\n\n");
    }
    lastWasRow = row;
    int room = most - text.length();
    if (said.length() > room) {
      text.append(said, 0, Math.max(0, room));
      text.setLength(Math.min(text.length(), most));
      full = true;
      throw new WriteLimitReachedException(most);
    }
    text.append(said);
  }

  /// A table row being read.
  private static final class Row {
    private final List<List<String>> cells = new ArrayList<>();

    void add(String said) {
      if (cells.isEmpty()) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(said);
    }

    boolean isShort() {
      return cells.stream().allMatch(cell -> cell.size() <= 1)
          && cells.stream().flatMap(List::stream).mapToInt(String::length).sum() <= SHORT_ROW;
    }

    String line() {
      return String.join(
              "\t",
              cells.stream()
                  .map(cell -> cell.isEmpty() ? "" : cell.getFirst().replace('\n', ' '))
                  .toList())
          .stripTrailing();
    }
  }
}
