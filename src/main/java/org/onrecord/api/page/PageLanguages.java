package org.onrecord.api.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.http.Html;
import org.onrecord.api.http.Json;

/// The languages of the page: `web/lang/languages.json` names them, the first is spoken where a
/// reader asks for none of them. Files are read anew each time, as [Assets] does. Safe for threads.
public final class PageLanguages {
  /// Parameter of an address and name of the cookie that keep a reader's choice.
  static final String CHOICE = "ui";

  private static final int YEAR_SECONDS = 31_536_000;

  private final Assets web;

  public PageLanguages(Assets web) {
    this.web = web;
  }

  /// The words for a request: of `?ui=`, which is kept in a cookie, else of that cookie, else of
  /// the language its reader prefers.
  public PageWords of(Context ctx) {
    String asked = String.valueOf(ctx.queryParam(CHOICE));
    if (names().containsKey(asked)) {
      ctx.header(
          "Set-Cookie",
          CHOICE + "=" + asked + "; Path=/; Max-Age=" + YEAR_SECONDS + "; SameSite=Lax; HttpOnly");
    }
    return withoutCookie(ctx);
  }

  /// The same for an answer within another site's page, where nothing is kept.
  public PageWords withoutCookie(Context ctx) {
    List<String> all = List.copyOf(names().keySet());
    ctx.header("Vary", "Accept, Accept-Encoding, Accept-Language, Cookie");
    String asked = String.valueOf(ctx.queryParam(CHOICE));
    String kept = String.valueOf(ctx.cookie(CHOICE));
    return words(
        all.contains(asked)
            ? asked
            : all.contains(kept) ? kept : preferred(ctx.header("Accept-Language"), all));
  }

  private static String preferred(@Nullable String header, List<String> all) {
    String first = all.isEmpty() ? "en" : all.getFirst();
    try {
      List<Locale.LanguageRange> asked = Locale.LanguageRange.parse(header == null ? "" : header);
      String found = Locale.lookupTag(asked, all);
      return found == null ? first : found;
    } catch (IllegalArgumentException e) {
      return first;
    }
  }

  /// The words of a language.
  PageWords words(String language) {
    return new PageWords(language, read(language + ".json"));
  }

  /// The name of each language in itself, by its tag, in the order in which they are offered.
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    read("languages.json").properties().forEach(e -> names.put(e.getKey(), e.getValue().asText()));
    return names;
  }

  /// The choice of languages as links, the one on show marked.
  String links(PageWords shown) {
    List<String> links = new ArrayList<>();
    names()
        .forEach(
            (tag, name) -> {
              String current = tag.equals(shown.language()) ? " aria-current=\"true\"" : "";
              String same = "\" lang=\"" + tag + "\" hreflang=\"" + tag + "\"" + current + ">";
              links.add("<a href=\"?" + CHOICE + "=" + tag + same + Html.text(name) + "</a>");
            });
    return String.join(" ", links);
  }

  private JsonNode read(String name) {
    byte[] bytes = web.read("lang/" + name).orElse("{}".getBytes(StandardCharsets.UTF_8));
    try {
      return Json.read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("web/lang/" + name + " is no JSON", e);
    }
  }
}
