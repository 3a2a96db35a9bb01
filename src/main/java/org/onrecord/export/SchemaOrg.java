package org.onrecord.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.document.DatedAs;
import org.onrecord.statement.Voice;

/// JSON-LD in the words of schema.org: a statement is a `Quotation`, its document the
/// `CreativeWork` that it is part of.
///
/// Who is credited is `spokenByCharacter`; `creator` too where the words are the speaker's own, not
/// where a writer retells them.
public final class SchemaOrg {
  private static final String CONTEXT = "https://schema.org";

  private final Addresses addresses;
  private final Citations citations;

  public SchemaOrg(Addresses addresses) {
    this.addresses = addresses;
    this.citations = new Citations(addresses);
  }

  /// An `ItemList`.
  public Sheet sheet(Appendable out) {
    return new JsonSheet(SchemaOrg::envelope, this::listed, out);
  }

  private static JsonSheet.Envelope envelope(Heading heading) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@context", CONTEXT);
    list.put("@type", "ItemList");
    list.put("name", heading.title());
    if (!heading.page().isEmpty()) {
      list.put("url", heading.page());
    }
    list.put("numberOfItems", heading.total());
    String open = JsonText.of(list);
    return new JsonSheet.Envelope(
        open.substring(0, open.length() - 1) + ",\"itemListElement\":[", "]}");
  }

  private Object listed(Cited statement, long position) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("@type", "ListItem");
    item.put("position", position);
    item.put("item", quotation(statement));
    return item;
  }

  /// One statement for itself.
  public Map<String, Object> alone(Cited statement) {
    return withContext(quotation(statement));
  }

  /// One document for itself.
  public Map<String, Object> alone(Source source) {
    Map<String, Object> work = work(source);
    work.put("citation", citations.chicago(source));
    return withContext(work);
  }

  private static Map<String, Object> withContext(Map<String, Object> thing) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", CONTEXT);
    whole.putAll(thing);
    return whole;
  }

  private Map<String, Object> quotation(Cited statement) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "Quotation");
    json.put("@id", addresses.statementId(statement.id()));
    json.put("identifier", statement.id());
    addresses.statement(statement.id()).ifPresent(url -> json.put("url", url));
    json.put("name", statement.headline());
    json.put("text", statement.text());
    if (!statement.source().language().equals("und")) {
      json.put("inLanguage", statement.source().language());
    }
    if (!statement.speakers().isEmpty()) {
      List<Object> speakers = statement.speakers().stream().map(this::party).toList();
      if (statement.voice() != Voice.INDIRECT) {
        json.put("creator", speakers);
      }
      json.put("spokenByCharacter", speakers);
    }
    date(statement.said()).ifPresent(date -> json.put("dateCreated", date));
    if (!statement.topics().isEmpty()) {
      json.put("about", statement.topics().stream().map(this::topic).toList());
    }
    json.put("isPartOf", work(statement.source()));
    json.put("citation", citations.chicago(statement));
    return json;
  }

  /// A person or a body; which of the two is not always known.
  private Object party(Cited.Party party) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "Thing");
    if (!party.id().isEmpty()) {
      json.put(
          "@id",
          addresses
              .at("/actors/" + party.id())
              .orElseGet(() -> Addresses.name("actor", party.id())));
    }
    json.put("name", party.name());
    return json;
  }

  private Object topic(Cited.Topic topic) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "DefinedTerm");
    json.put("termCode", topic.id());
    json.put("name", topic.label());
    return json;
  }

  private Map<String, Object> work(Source source) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", type(source));
    json.put("@id", addresses.documentId(source.id()));
    addresses.document(source.id()).ifPresent(url -> json.put("url", url));
    json.put("name", source.titled());
    if (!source.authors().isEmpty()) {
      json.put("author", source.authors().stream().map(name -> named("Thing", name)).toList());
    }
    Optional.ofNullable(source.publisher())
        .ifPresent(name -> json.put("publisher", named("Organization", name)));
    date(source.published()).ifPresent(date -> json.put("datePublished", date));
    if (!source.language().equals("und")) {
      json.put("inLanguage", source.language());
    }
    return json;
  }

  private static Object named(String type, String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", type);
    json.put("name", name);
    return json;
  }

  private static String type(Source source) {
    return switch (source.kind()) {
      case NEWS -> "NewsArticle";
      case BLOG -> "BlogPosting";
      case SUBMISSION -> "Report";
      case LETTER, STATEMENT, PRESS_RELEASE, OTHER -> "CreativeWork";
      case TREATY_TEXT -> "Legislation";
    };
  }

  /// As much as is known, in ISO 8601.
  private static Optional<String> date(DatedAs date) {
    return Optional.of(Days.iso(Source.parts(date))).filter(iso -> !iso.isEmpty());
  }
}
