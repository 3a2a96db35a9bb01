package org.onrecord.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// `docs/reference/openapi.yaml`, with the part of JSON Schema that it uses. Stricter than JSON
/// Schema: a property that no schema names is a fault.
final class Description {
  final JsonNode root;

  private Description(JsonNode root) {
    this.root = root;
  }

  static Description read() throws IOException {
    String text = Files.readString(Path.of("docs/reference/openapi.yaml"));
    return new Description(new ObjectMapper(new YAMLFactory()).readTree(text));
  }

  /// Paths that take POST.
  Set<String> writes() {
    Set<String> all = new TreeSet<>();
    root.get("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getValue().has("post")) {
                all.add(path.getKey());
              }
            });
    return all;
  }

  /// Names of query parameters of GET by path.
  Map<String, Set<String>> parametersByPath() {
    Map<String, Set<String>> all = new TreeMap<>();
    root.get("paths").properties().stream()
        .filter(path -> path.getValue().has("get"))
        .forEach(
            path -> {
              Set<String> names = new TreeSet<>();
              for (JsonNode parameter : parameters(path.getKey())) {
                if (parameter.get("in").asText().equals("query")) {
                  names.add(parameter.get("name").asText());
                }
              }
              all.put(path.getKey(), names);
            });
    return all;
  }

  /// The parameters of a path, references followed.
  List<JsonNode> parameters(String path) {
    List<JsonNode> all = new ArrayList<>();
    root.get("paths").get(path).at("/get/parameters").forEach(p -> all.add(followed(p)));
    return all;
  }

  /// The kinds of answer of a path with status 200, by media type.
  JsonNode content(String path) {
    return root.get("paths").get(path).at("/get/responses/200/content");
  }

  /// True for a path whose POST needs no token.
  boolean isOpen(String path) {
    return !root.get("paths").get(path).at("/post").has("security");
  }

  /// The path of the description that an address belongs to: that with most in common.
  Optional<String> path(String address) {
    String plain = address.replaceFirst("[?].*", "");
    return root.get("paths").properties().stream()
        .map(entry -> entry.getKey())
        .filter(path -> plain.matches(path.replace(".", "[.]").replaceAll("[{][a-z]+[}]", "[^/]+")))
        .max(Comparator.comparingInt(path -> path.replaceAll("[{][a-z]+[}]", "").length()));
  }

  JsonNode followed(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
  }

  /// What is wrong with a value; empty when it is as its schema says.
  List<String> faults(JsonNode schema, JsonNode value) {
    List<String> faults = new ArrayList<>();
    check(schema, value, "$", faults);
    return faults;
  }

  private void check(JsonNode reference, JsonNode value, String at, List<String> faults) {
    JsonNode schema = followed(reference);
    if (schema.has("anyOf")) {
      boolean any = false;
      for (JsonNode one : schema.get("anyOf")) {
        any |= faults(one, value).isEmpty();
      }
      fault(any, at + " fits none of " + schema.get("anyOf"), faults);
      return;
    }
    if (schema.has("const")) {
      fault(schema.get("const").equals(value), at + " is not " + schema.get("const"), faults);
    }
    if (schema.has("type")) {
      fault(isOfType(schema.get("type"), value), at + " is no " + schema.get("type"), faults);
    }
    if (value.isTextual()) {
      text(schema, value.asText(), at, faults);
    } else if (value.isNumber()) {
      double number = value.asDouble();
      fault(number >= schema.path("minimum").asDouble(number), at + " is too small", faults);
      fault(number <= schema.path("maximum").asDouble(number), at + " is too large", faults);
    } else if (value.isArray()) {
      array(schema, value, at, faults);
    } else if (value.isObject()) {
      object(schema, value, at, faults);
    }
  }

  private static void text(JsonNode schema, String value, String at, List<String> faults) {
    if (schema.has("enum")) {
      boolean known = false;
      for (JsonNode one : schema.get("enum")) {
        known |= one.asText().equals(value);
      }
      fault(known, at + " is “" + value + "”, none of " + schema.get("enum"), faults);
    }
    if (schema.has("pattern")) {
      Pattern pattern = Pattern.compile(schema.get("pattern").asText());
      fault(pattern.matcher(value).find(), at + " is “" + value + "”, not " + pattern, faults);
    }
  }

  private void array(JsonNode schema, JsonNode value, String at, List<String> faults) {
    fault(value.size() >= schema.path("minItems").asInt(0), at + " is too short", faults);
    int i = 0;
    for (JsonNode item : value) {
      JsonNode own = schema.path("prefixItems").path(i);
      JsonNode of = own.isMissingNode() ? schema.path("items") : own;
      fault(of.isObject(), at + "[" + i + "] is one too many", faults);
      check(of, item, at + "[" + i++ + "]", faults);
    }
  }

  private void object(JsonNode schema, JsonNode value, String at, List<String> faults) {
    for (JsonNode name : schema.path("required")) {
      fault(value.has(name.asText()), at + " has no " + name, faults);
    }
    value
        .properties()
        .forEach(
            entry -> {
              JsonNode own = schema.path("properties").path(entry.getKey());
              JsonNode of = own.isMissingNode() ? schema.path("additionalProperties") : own;
              String place = at + "." + entry.getKey();
              fault(of.isObject(), place + " is not described", faults);
              check(of, entry.getValue(), place, faults);
            });
  }

  private static boolean isOfType(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      boolean any = false;
      for (JsonNode one : type) {
        any |= isOfType(one, value);
      }
      return any;
    }
    return switch (type.asText()) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("type " + type);
    };
  }

  private static void fault(boolean fine, String message, List<String> faults) {
    if (!fine) {
      faults.add(message);
    }
  }
}
