package org.onrecord.api.http;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Markup;

/// Writes small pieces of HTML in which nothing that came from a document is markup.
public final class Html {
  private Html() {}

  /// Text for an element or a quoted attribute. Controls become spaces.
  public static String text(String words) {
    return Markup.text(words);
  }

  /// `<meta name content>`, or nothing without content.
  public static String meta(String name, @Nullable String content) {
    return content == null || content.isBlank()
        ? ""
        : "<meta name=\"" + name + "\" content=\"" + text(content) + "\">\n";
  }

  /// A link whose address and words are escaped here.
  public static String link(String address, String words) {
    return "<a href=\"" + text(address) + "\">" + text(words) + "</a>";
  }

  /// JSON-LD in a script element that no document can close.
  public static String jsonLd(Object value) {
    String json =
        Json.string(value)
            .replace("<", "\\u003c")
            .replace(">", "\\u003e")
            .replace("&", "\\u0026")
            .replace("\u2028", "\\u2028")
            .replace("\u2029", "\\u2029");
    return "<script type=\"application/ld+json\">" + json + "</script>\n";
  }

  /// A list of facts; those without a value are left out.
  public static String facts(List<Fact> facts) {
    String rows =
        facts.stream()
            .filter(f -> !f.html().isEmpty())
            .map(f -> "<div><dt>" + text(f.name()) + "</dt><dd>" + f.html() + "</dd></div>")
            .collect(Collectors.joining("\n"));
    return "<dl class=\"facts\">\n" + rows + "\n</dl>\n";
  }

  /// A name and its value, which is HTML.
  public record Fact(String name, String html) {
    /// A value that is text; left out when null.
    public static Fact of(String name, @Nullable String words) {
      return new Fact(name, words == null ? "" : text(words));
    }
  }
}
