package org.onrecord.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// CSL-JSON, the input of citation processors: an item a statement, of the document that it stands
/// in, with the words as abstract and whose they are as note.
public final class CslJson {
  private final Addresses addresses;

  public CslJson(Addresses addresses) {
    this.addresses = addresses;
  }

  /// An array of items.
  public Sheet sheet(Appendable out) {
    return new JsonSheet(
        heading -> new JsonSheet.Envelope("[", "]"), (statement, position) -> item(statement), out);
  }

  /// The item of a statement.
  public Map<String, Object> item(Cited statement) {
    Map<String, Object> item = item(statement.source(), statement.id());
    addresses.statement(statement.id()).ifPresent(url -> item.put("URL", url));
    item.put("abstract", Citations.words(statement));
    item.put("note", Citations.remark(statement));
    if (!statement.topics().isEmpty()) {
      item.put(
          "keyword",
          statement.topics().stream().map(Cited.Topic::label).collect(Collectors.joining(", ")));
    }
    return item;
  }

  /// The item of a document.
  public Map<String, Object> item(Source source) {
    Map<String, Object> item = item(source, source.id());
    addresses.document(source.id()).ifPresent(url -> item.put("URL", url));
    return item;
  }

  private static Map<String, Object> item(Source source, String id) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", id);
    item.put("type", type(source));
    item.put("title", source.titled());
    if (!source.authors().isEmpty()) {
      item.put("author", source.authors().stream().map(name -> Map.of("literal", name)).toList());
    }
    Optional.ofNullable(source.publisher())
        .ifPresent(name -> item.put(source.isPeriodical() ? "container-title" : "publisher", name));
    List<Integer> date = source.date();
    if (!date.isEmpty()) {
      item.put("issued", Map.of("date-parts", List.of(date)));
    }
    if (!source.genre().isEmpty()) {
      item.put("genre", source.genre());
    }
    if (!source.language().equals("und")) {
      item.put("language", source.language());
    }
    return item;
  }

  private static String type(Source source) {
    return switch (source.kind()) {
      case NEWS -> "article-newspaper";
      case BLOG -> "post-weblog";
      case SUBMISSION -> "report";
      case TREATY_TEXT -> "treaty";
      case LETTER, STATEMENT, PRESS_RELEASE, OTHER -> "document";
    };
  }
}
