package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.onrecord.api.http.Form;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads every form of export with a reader that is not ours, checks it against its schema, and
/// gives the ids of its statements, in order.
final class Forms {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SCHEMAS = Path.of("src/test/resources/export");
  private static final Pattern ANCHOR = Pattern.compile("<li id=\"s-([0-9a-z]{12})\">");

  private final Schema csl;

  Forms() {
    try {
      csl =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Files.readString(SCHEMAS.resolve("csl-data.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The ids of the statements in an export.
  List<String> ids(Form form, String body) throws Exception {
    return switch (form) {
      case CSV ->
          CSVFormat.RFC4180
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(new StringReader(body))
              .stream()
              .map(row -> row.get("id"))
              .toList();
      case NDJSON -> body.lines().map(line -> json(line).get("id").asText()).toList();
      case HTML -> ANCHOR.matcher(body).results().map(found -> found.group(1)).toList();
      case ATOM -> atom(body).stream().map(e -> last(e.getOrDefault("id", ""), ':')).toList();
      case BIBTEX ->
          bibTex(body).getEntries().keySet().stream().map(k -> last(k.getValue(), '-')).toList();
      case RIS ->
          ris(body).stream()
              .map(record -> record.getOrDefault("ID", List.of()).getFirst())
              .toList();
      case CSL_JSON -> all(csl(body), "/id");
      case JSON_LD -> all(json(body).get("itemListElement"), "/item/identifier");
      case WEB_ANNOTATION ->
          all(json(body).at("/first/items"), "/id").stream().map(id -> last(id, '/')).toList();
      case JSON, TEXT -> throw new IllegalArgumentException(form.name());
    };
  }

  private static String last(String text, char after) {
    return text.substring(text.lastIndexOf(after) + 1);
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  private static List<String> all(JsonNode items, String pointer) {
    List<String> all = new ArrayList<>();
    items.forEach(item -> all.add(item.at(pointer).asText()));
    return all;
  }

  /// Items that are as the schema of CSL has them.
  JsonNode csl(String body) {
    JsonNode items = json(body);
    assertEquals(List.of(), csl.validate(items).stream().map(Object::toString).toList(), body);
    return items;
  }

  /// Entries with different keys.
  static BibTeXDatabase bibTex(String body) throws Exception {
    var parser = new BibTeXParser();
    BibTeXDatabase database = parser.parse(new StringReader(body));
    assertEquals(List.of(), List.copyOf(parser.getExceptions()));
    long written = body.lines().filter(line -> line.startsWith("@")).count();
    assertEquals(written, database.getEntries().size(), "keys that are the same");
    return database;
  }

  /// A reader of RIS by its description alone: a tag of two, two spaces, a hyphen, a space; `TY`
  /// first, `ER` last.
  static List<Map<String, List<String>>> ris(String body) {
    List<Map<String, List<String>>> records = new ArrayList<>();
    Map<String, List<String>> open = null;
    for (String line : body.split("\r\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      assertTrue(line.matches("[A-Z][A-Z0-9]  - .*"), line);
      String tag = line.substring(0, 2);
      if (tag.equals("TY")) {
        assertTrue(open == null, "a record begins within another");
        open = new LinkedHashMap<>();
      }
      if (open == null) {
        throw new AssertionError("outside of a record: " + line);
      }
      if (tag.equals("ER")) {
        records.add(open);
        open = null;
      } else {
        open.computeIfAbsent(tag, t -> new ArrayList<>()).add(line.substring(6));
      }
    }
    assertTrue(open == null, "a record is not closed");
    return records;
  }

  /// The entries of a feed that is as RFC 4287 has it; each with its simple elements.
  static List<Map<String, String>> atom(String body) throws Exception {
    valid(body);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    NodeList entries =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("entry");
    List<Map<String, String>> all = new ArrayList<>();
    for (int i = 0; i < entries.getLength(); i++) {
      Map<String, String> entry = new LinkedHashMap<>();
      for (String name : List.of("id", "title", "updated", "content")) {
        entry.put(
            name, ((Element) entries.item(i)).getElementsByTagName(name).item(0).getTextContent());
      }
      all.add(entry);
    }
    assertEquals(all.size(), all.stream().map(e -> e.get("id")).distinct().count());
    return all;
  }

  /// The schema of feeds, read once; tests run one after the other.
  private static final ValidationDriver FEED = feed();

  private static final List<String> FAULTS = new ArrayList<>();

  private static ValidationDriver feed() {
    var properties = new PropertyMapBuilder();
    properties.put(
        ValidateProperty.ERROR_HANDLER,
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            FAULTS.add(e.getLineNumber() + ": " + e.getMessage());
          }
        });
    var driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    try {
      String schema = Files.readString(SCHEMAS.resolve("atom.rnc"));
      assertTrue(driver.loadSchema(new InputSource(new StringReader(schema))));
      return driver;
    } catch (IOException | SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static void valid(String feed) throws IOException, SAXException {
    FAULTS.clear();
    FEED.validate(new InputSource(new StringReader(feed)));
    assertEquals(List.of(), FAULTS, feed);
  }
}
