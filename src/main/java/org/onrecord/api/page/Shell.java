package org.onrecord.api.page;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Html;

/// The page that every address of the web interface begins with: `web/index.html`, with what one
/// record says put into it at `<!--head-->` and `<!--record-->`.
public final class Shell {
  private static final String FALLBACK =
      "<!doctype html><html lang=\"{{lang}}\"><head><meta charset=\"utf-8\"><title>OnRecord</title>"
          + "<!--head--></head><body><main><!--record--></main></body></html>";

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.]+)}}");
  private static final String API = "<a href=\"/api/v1/statements\">API</a>";

  private final Assets web;
  private final PageLanguages languages;

  public Shell(Assets web, PageLanguages languages) {
    this.web = web;
    this.languages = languages;
  }

  /// What goes into the shell.
  ///
  /// @param title of the window, text
  /// @param head HTML for the head
  /// @param body HTML for the place of the record
  public record Content(String title, String head, String body) {
    /// A page whose content the script brings.
    public static final Content EMPTY = new Content("OnRecord", "", "");
  }

  /// The page as bytes.
  byte[] page(Content content, PageWords words) {
    String shell =
        web.read("index.html")
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse(FALLBACK);
    return spoken(shell, words)
        .replaceFirst(
            "<title>[^<]*</title>",
            Matcher.quoteReplacement("<title>" + Html.text(content.title()) + "</title>"))
        .replace("<!--head-->", content.head())
        .replace("<!--record-->", content.body())
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The shell with the words of a language at its `{{key}}`s.
  private String spoken(String shell, PageWords words) {
    return PLACE
        .matcher(shell)
        .replaceAll(place -> Matcher.quoteReplacement(put(place.group(1), words)));
  }

  private String put(String key, PageWords words) {
    return switch (key) {
      case "lang" -> Html.text(words.language());
      case "languages" -> languages.links(words);
      default -> Html.text(words.say(key)).replace("{api}", API);
    };
  }

  /// Answers with a page, or with 304 when the client holds it.
  public void write(Context ctx, int status, Content content, PageWords words) {
    byte[] page = page(content, words);
    ctx.header("Content-Language", words.language());
    String tag = "W/\"" + Answers.digest(page) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", "no-cache");
    String asked = ctx.header("If-None-Match");
    if (status == 200 && asked != null && Answers.matches(asked, tag)) {
      ctx.status(304);
      return;
    }
    ctx.status(status).contentType("text/html; charset=utf-8").result(page);
  }
}
