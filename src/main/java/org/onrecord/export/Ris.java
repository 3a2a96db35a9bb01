package org.onrecord.export;

import java.io.IOException;
import java.util.List;
import org.onrecord.document.DocumentKind;

/// RIS in UTF-8: a record a statement, of the document that it stands in, with the words as
/// abstract and whose they are as note.
///
/// A file that was broken off ends in a record that is never closed by `ER`; of a whole one each
/// is, and its number stands in the header `OnRecord-Total`.
public final class Ris implements Sheet {
  private final Addresses addresses;
  private final Appendable out;

  public Ris(Addresses addresses, Appendable out) {
    this.addresses = addresses;
    this.out = out;
  }

  @Override
  public void begin(Heading heading) {}

  @Override
  public void write(Cited statement) throws IOException {
    Source source = statement.source();
    head(source, statement.id());
    line("AB", Citations.words(statement));
    line("N1", Citations.remark(statement));
    for (Cited.Topic topic : statement.topics()) {
      line("KW", topic.label());
    }
    if (statement.page() > 0) {
      line("SP", String.valueOf(statement.page()));
    }
    line("UR", addresses.statement(statement.id()).orElse(""));
    out.append("ER  - \r\n\r\n");
  }

  /// Writes a document for itself.
  public void write(Source source) throws IOException {
    head(source, source.id());
    line("UR", addresses.document(source.id()).orElse(""));
    out.append("ER  - \r\n\r\n");
  }

  private void head(Source source, String id) throws IOException {
    line("TY", type(source.kind()));
    line("ID", id);
    line("TI", source.titled());
    for (String author : source.authors()) {
      line("AU", author);
    }
    String publisher = source.publisher();
    if (publisher != null) {
      line(source.isPeriodical() ? "T2" : "PB", publisher);
    }
    List<Integer> date = source.date();
    if (!date.isEmpty()) {
      line("PY", Days.iso(date.subList(0, 1)));
      line("DA", day(date));
    }
    line("M3", source.genre());
    if (!source.language().equals("und")) {
      line("LA", source.language());
    }
  }

  /// `YYYY/MM/DD/`, with nothing between the strokes where it is not known.
  private static String day(List<Integer> date) {
    String known = Days.iso(date).replace('-', '/');
    return known + "/".repeat(4 - date.size());
  }

  private static String type(DocumentKind kind) {
    return switch (kind) {
      case NEWS -> "NEWS";
      case BLOG -> "BLOG";
      case SUBMISSION -> "RPRT";
      case TREATY_TEXT -> "STAT";
      case LETTER, STATEMENT, PRESS_RELEASE, OTHER -> "GEN";
    };
  }

  @Override
  public void end(long count) {}

  @Override
  public void broken(String why) throws IOException {
    line("TY", "GEN");
    line("TI", "EXPORT BROKEN OFF");
    line("N1", why);
  }

  private void line(String tag, String value) throws IOException {
    String words = OneLine.of(value);
    if (!words.isEmpty()) {
      out.append(tag).append("  - ").append(words).append("\r\n");
    }
  }
}
