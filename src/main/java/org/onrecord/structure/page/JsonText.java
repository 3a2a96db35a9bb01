package org.onrecord.structure.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Reads JSON as pages hold it: with control characters, comments, trailing commas, escaped for
/// HTML, several values in a row, or broken off.
final class JsonText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private static final Pattern WRAPPED =
      Pattern.compile("^\\s*(?://\\s*)?(?:<!\\[CDATA\\[|<!--)|(?://\\s*)?(?:\\]\\]>|-->)\\s*$");
  private static final Pattern PROPERTY =
      Pattern.compile(
          "\"(?<name>headline|datePublished|dateCreated|dateModified)\"\\s*:\\s*\"(?<value>[^\"\\\\\\n"
              + "]{1,300})\"");
  private static final Pattern PERSON =
      Pattern.compile(
          "\"author\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,300}?\"name\"\\s*:\\s*\"(?<value>[^\"\\\\\\n"
              + "]{1,200})\"");

  private JsonText() {}

  /// The values of a script, in order; what can be told of one that is broken; empty when none.
  static List<JsonNode> read(String script) {
    String source = WRAPPED.matcher(script).replaceAll("").strip();
    List<JsonNode> whole = values(source);
    if (whole.isEmpty() && source.contains("&quot;")) {
      source = Parser.unescapeEntities(source, false);
      whole = values(source);
    }
    return whole.isEmpty() ? salvaged(source) : whole;
  }

  /// All values when every one can be read, else none.
  private static List<JsonNode> values(String source) {
    List<JsonNode> values = new ArrayList<>();
    try (MappingIterator<JsonNode> each = JSON.readerFor(JsonNode.class).readValues(source)) {
      while (each.hasNextValue()) {
        values.add(each.nextValue());
      }
    } catch (JsonProcessingException broken) {
      // A semicolon after the value harms nothing; a value that breaks off is salvaged.
      return source.endsWith(";") ? values : List.of();
    } catch (IOException impossible) {
      return List.of();
    }
    return values;
  }

  /// An article with the first of each property that stands whole in the text.
  private static List<JsonNode> salvaged(String source) {
    ObjectNode article = JSON.createObjectNode();
    Matcher m = PROPERTY.matcher(source);
    while (m.find()) {
      if (!article.has(m.group("name"))) {
        article.put(m.group("name"), m.group("value"));
      }
    }
    Matcher person = PERSON.matcher(source);
    if (person.find()) {
      article.put("author", person.group("value"));
    }
    return article.isEmpty() ? List.of() : List.of(article.put("@type", "Article"));
  }
}
