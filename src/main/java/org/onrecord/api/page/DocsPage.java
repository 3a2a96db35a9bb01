package org.onrecord.api.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.api.http.Answers;
import org.onrecord.api.http.Html;

/// `/docs`: the description of the API as a page to read, made here from `openapi.yaml`, without a
/// script.
public final class DocsPage {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>The API of OnRecord</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="/css/tokens.css">
      <link rel="stylesheet" href="/css/base.css">
      <link rel="stylesheet" href="/css/docs.css">
      </head>
      <body class="docs">
      <a class="skip" href="#api">Skip to the routes</a>
      """;

  private final OpenApi api;

  public DocsPage(OpenApi api) {
    this.api = api;
  }

  /// Answers with the page, or with 304 when the client holds it.
  public void answer(Context ctx) {
    byte[] page = page(api.tree()).getBytes(StandardCharsets.UTF_8);
    Answers.unchanging(ctx, "text/html; charset=utf-8", page);
  }

  /// One route with one method.
  private record Operation(String path, String method, JsonNode said) {
    String id() {
      return said.path("operationId").asText();
    }
  }

  /// The whole page.
  static String page(JsonNode root) {
    List<Operation> operations = operations(root);
    var out = new StringBuilder(HEAD);
    out.append("<header><h1>The API of OnRecord</h1>\n");
    paragraph(root.at("/info/summary"), out);
    paragraph(root.at("/info/description"), out);
    out.append("<p>The same for machines: ")
        .append(Html.link("/api/v1/openapi.yaml", "/api/v1/openapi.yaml"))
        .append("</p></header>\n<nav aria-label=\"Routes\"><ul>\n");
    for (Operation one : operations) {
      out.append("<li><a href=\"#").append(Html.text(one.id())).append("\"><code>");
      out.append(one.method()).append(' ').append(Html.text(one.path()));
      out.append("</code></a> ").append(text(one.said().path("summary"))).append("</li>\n");
    }
    out.append("</ul></nav>\n<main id=\"api\" tabindex=\"-1\">\n");
    operations.forEach(one -> section(root, one, out));
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static List<Operation> operations(JsonNode root) {
    List<Operation> all = new ArrayList<>();
    for (var path : root.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        String name = method.getKey().toUpperCase(Locale.ROOT);
        all.add(new Operation(path.getKey(), name, method.getValue()));
      }
    }
    return all;
  }

  private static void section(JsonNode root, Operation one, StringBuilder out) {
    out.append("<section id=\"").append(Html.text(one.id())).append("\">\n<h2><code>");
    out.append(one.method()).append(' ').append(Html.text(one.path())).append("</code></h2>\n");
    paragraph(one.said().path("summary"), out);
    paragraph(one.said().path("description"), out);
    if (one.said().has("security")) {
      out.append("<p>Needs the token of the server.</p>\n");
    }
    parameters(root, one.said().path("parameters"), out);
    examples("Body", one.said().path("requestBody").path("content"), out);
    for (var answer : one.said().path("responses").properties()) {
      if (answer.getKey().matches("[23]..")) {
        JsonNode said = followed(root, answer.getValue());
        examples("Answer " + answer.getKey(), said.path("content"), out);
      }
    }
    out.append("</section>\n");
  }

  private static void parameters(JsonNode root, JsonNode parameters, StringBuilder out) {
    if (parameters.isEmpty()) {
      return;
    }
    out.append("<details><summary>Parameters</summary>\n<table>\n<thead><tr>");
    out.append("<th scope=\"col\">Name</th><th scope=\"col\">Value</th>");
    out.append("<th scope=\"col\">Meaning</th></tr></thead>\n<tbody>\n");
    for (JsonNode reference : parameters) {
      JsonNode one = followed(root, reference);
      out.append("<tr><th scope=\"row\"><code>").append(text(one.path("name")));
      out.append("</code></th><td>").append(Html.text(value(root, one.path("schema"))));
      out.append("</td><td>").append(text(one.path("description"))).append("</td></tr>\n");
    }
    out.append("</tbody>\n</table></details>\n");
  }

  /// What a value may be, in words.
  private static String value(JsonNode root, JsonNode reference) {
    JsonNode schema = followed(root, reference);
    if (schema.path("type").asText().equals("array")) {
      return value(root, schema.path("items")) + "; may be repeated";
    }
    List<String> words = new ArrayList<>();
    if (schema.has("enum")) {
      List<String> values = new ArrayList<>();
      schema.get("enum").forEach(v -> values.add(v.asText()));
      words.add("one of " + String.join(", ", values));
    } else {
      words.add(schema.path("type").asText("any"));
    }
    for (String limit : List.of("minimum", "maximum", "maxLength", "default")) {
      if (schema.has(limit)) {
        words.add(limit + " " + schema.get(limit).asText());
      }
    }
    return String.join(", ", words);
  }

  private static void examples(String title, JsonNode content, StringBuilder out) {
    for (var media : content.properties()) {
      JsonNode example = media.getValue().path("example");
      if (!example.isMissingNode()) {
        out.append("<details><summary>").append(Html.text(title)).append(": <code>");
        out.append(Html.text(media.getKey())).append("</code></summary>\n<pre tabindex=\"0\">");
        out.append(Html.text(shown(example))).append("</pre></details>\n");
      }
    }
  }

  private static String shown(JsonNode example) {
    try {
      return example.isTextual()
          ? example.asText()
          : MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(example);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that is no JSON", e);
    }
  }

  private static JsonNode followed(JsonNode root, JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static void paragraph(JsonNode words, StringBuilder out) {
    if (!words.asText().isBlank()) {
      out.append("<p>").append(text(words)).append("</p>\n");
    }
  }

  /// Text in which what stands between backquotes is code.
  private static String text(JsonNode words) {
    return Html.text(words.asText().strip()).replaceAll("`([^`]+)`", "<code>$1</code>");
  }
}
