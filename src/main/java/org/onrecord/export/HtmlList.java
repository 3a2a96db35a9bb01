package org.onrecord.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// A page that is read without script: every statement with whose it is and where it stands.
///
/// A whole page ends in a sentence that counts; one that was broken off says so in that place.
public final class HtmlList implements Sheet {
  private static final List<String> SHEETS =
      List.of("/css/tokens.css", "/css/base.css", "/css/layout.css");

  private final Addresses addresses;
  private final Citations citations;
  private final Appendable out;
  private String generation = "";

  public HtmlList(Addresses addresses, Appendable out) {
    this.addresses = addresses;
    this.citations = new Citations(Addresses.NONE);
    this.out = out;
  }

  @Override
  public void begin(Heading heading) throws IOException {
    generation = heading.generation();
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(Markup.text(heading.title()))
        .append("</title>\n");
    for (String sheet : SHEETS) {
      out.append("<link rel=\"stylesheet\" href=\"")
          .append(Markup.text(addresses.root()))
          .append(sheet)
          .append("\">\n");
    }
    out.append("</head>\n<body>\n<main class=\"printed\">\n<h1>")
        .append(Markup.text(heading.title()))
        .append("</h1>\n<p>")
        .append(count(heading.total()))
        .append(".</p>\n<ol>\n");
  }

  @Override
  public void write(Cited statement) throws IOException {
    out.append("<li id=\"s-").append(statement.id()).append("\"><article>\n<h2>");
    out.append(Markup.text(statement.who())).append("</h2>\n<blockquote><p>");
    out.append(Markup.text(statement.text())).append("</p></blockquote>\n<p>");
    out.append(Markup.text(citations.chicago(statement)));
    String topics =
        statement.topics().stream().map(Cited.Topic::label).collect(Collectors.joining(", "));
    out.append(topics.isEmpty() ? "" : " Concerns: " + Markup.text(topics) + ".");
    link(addresses.statement(statement.id()).orElse(""), "Permanent link");
    link(addresses.document(statement.source().id()).orElse(""), "Document");
    out.append("</p>\n</article></li>\n");
  }

  private void link(String address, String words) throws IOException {
    if (!address.isEmpty()) {
      out.append(" <a href=\"")
          .append(Markup.text(address))
          .append("\">")
          .append(words)
          .append("</a>");
    }
  }

  @Override
  public void end(long count) throws IOException {
    out.append("</ol>\n<p>End of the list: ")
        .append(count(count))
        .append(", generation ")
        .append(Markup.text(generation))
        .append(".</p>\n</main>\n</body>\n</html>\n");
  }

  @Override
  public void broken(String why) throws IOException {
    out.append("</ol>\n<p role=\"alert\"><strong>")
        .append(Markup.text(why))
        .append("</strong></p>\n</main>\n");
  }

  private static String count(long statements) {
    return statements == 1 ? "1 statement" : statements + " statements";
  }
}
