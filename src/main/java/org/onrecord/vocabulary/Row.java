package org.onrecord.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// One entry of a vocabulary file: keys with values, each with its line.
///
/// Every reading method notes a fault and gives an empty value instead of throwing, so that one
/// pass tells all that is wrong.
public final class Row {
  private static final Set<String> YES = Set.of("yes", "on", "y", "1", "true");
  private static final ScalarStyle PLAIN = ScalarStyle.PLAIN;

  private final String file;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Faults faults;

  Row(String file, MappingNode node, Faults faults) {
    this.file = file;
    this.faults = faults;
    this.line = lineOf(node);
    for (NodeTuple tuple : node.getValue()) {
      String key =
          tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(a list or map)";
      lines.put(key, lineOf(tuple.getKeyNode()));
      if (values.put(key, tuple.getValueNode()) != null) {
        faults.add(this, key, "key \"" + key + "\" stands twice", "each key once", null);
      }
    }
  }

  static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /// Name of the file.
  public String file() {
    return file;
  }

  /// Line on which the entry begins, from 1.
  public int line() {
    return line;
  }

  /// Line of a key, or of the entry when it lacks the key.
  public int line(String key) {
    return lines.getOrDefault(key, line);
  }

  /// True when the key stands there with a value.
  public boolean has(String key) {
    Node node = values.get(key);
    return node != null && !node.getTag().equals(Tag.NULL);
  }

  /// Notes a fault for every key that is not in the list.
  public void allow(Collection<String> keys) {
    for (String key : values.keySet()) {
      if (!keys.contains(key)) {
        String expected = "one of " + String.join(", ", keys);
        String near = Nearest.to(key, keys).or(() -> begun(key, keys)).orElse(null);
        faults.add(this, key, "unknown key \"" + key + "\"", expected, near);
      }
    }
  }

  /// The first key that goes on from a word, such as aliases from alias.
  private static Optional<String> begun(String word, Collection<String> keys) {
    return keys.stream().filter(key -> key.startsWith(word)).findFirst();
  }

  /// A value that must be there; empty, with a fault, when it is not.
  public String required(String key) {
    String value = text(key);
    if (value == null || value.isBlank()) {
      faults.add(this, key, "no \"" + key + "\"", "a value for \"" + key + "\"", null);
      return "";
    }
    return value;
  }

  /// A single value, or null when it is not there.
  public @Nullable String text(String key) {
    Node node = values.get(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return null;
    }
    return scalar(key, node);
  }

  private @Nullable String scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    String kind = node instanceof SequenceNode ? "a list" : "a map";
    faults.add(new Fault(file, lineOf(node), "\"" + key + "\" is " + kind, "a single value", null));
    return null;
  }

  /// A list of values; a single value counts as a list of one, nothing as none.
  public List<String> texts(String key) {
    Node node = values.get(key);
    return node == null || node.getTag().equals(Tag.NULL) ? List.of() : texts(key, node);
  }

  private List<String> texts(String key, Node node) {
    List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    List<String> texts = new ArrayList<>();
    for (Node item : items) {
      String value = scalar(key, item);
      if (value != null && value.isEmpty()) {
        faults.add(
            new Fault(file, lineOf(item), "an empty entry in \"" + key + "\"", "a value", null));
      } else if (value != null) {
        texts.add(value);
      }
    }
    return List.copyOf(texts);
  }

  /// Lists by language, sorted by language.
  public Map<String, List<String>> textsByLanguage(String key) {
    Map<String, List<String>> result = new TreeMap<>();
    Row map = row(key);
    if (map != null) {
      for (String language : map.values.keySet()) {
        map.checkLanguage(language);
        result.put(language, map.texts(language));
      }
    }
    return result;
  }

  /// One text a language, sorted by language.
  public Map<String, String> textByLanguage(String key) {
    Map<String, String> result = new TreeMap<>();
    Row map = row(key);
    if (map != null) {
      for (String language : map.values.keySet()) {
        map.checkLanguage(language);
        result.put(language, map.required(language));
      }
    }
    return result;
  }

  private void checkLanguage(String language) {
    if (!Codes.isLanguage(language)) {
      wrongLanguage(language, language);
    }
  }

  private void wrongLanguage(String key, String language) {
    String expected = "a code of two small letters (ISO 639-1) such as en";
    String found = "\"" + language + "\" is no language";
    faults.add(this, key, found, expected, Codes.languageOf(language));
  }

  /// A language's code, or null when there is none.
  public @Nullable String language(String key) {
    String language = text(key);
    if (language != null && !Codes.isLanguage(language)) {
      wrongLanguage(key, language);
    }
    return language;
  }

  /// A country's code, or null when there is none.
  public @Nullable String country(String key) {
    String country = text(key);
    if (country != null && !Codes.isCountry(country)) {
      String expected = "two capitals (ISO 3166) such as FR";
      String found = "\"" + key + "\" is \"" + country + "\"";
      faults.add(this, key, found, expected, Codes.countryOf(country));
    }
    return country;
  }

  /// The map under a key, or null when there is none.
  public @Nullable Row row(String key) {
    Node node = values.get(key);
    if (node instanceof MappingNode map) {
      return new Row(file, map, faults);
    }
    if (node != null && !node.getTag().equals(Tag.NULL)) {
      faults.add(this, key, "\"" + key + "\" is no map", "lines of the form \"key: value\"", null);
    }
    return null;
  }

  /// The list of maps under a key.
  public List<Row> rows(String key) {
    Node node = values.get(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return List.of();
    }
    if (!(node instanceof SequenceNode list)) {
      faults.add(this, key, "\"" + key + "\" is no list", "entries that begin with \"- \"", null);
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (Node item : list.getValue()) {
      if (item instanceof MappingNode map) {
        rows.add(new Row(file, map, faults));
      } else {
        String found = "an entry of \"" + key + "\" that is no map";
        faults.add(new Fault(file, lineOf(item), found, "lines of the form \"key: value\"", null));
      }
    }
    return rows;
  }

  /// The list of maps under a key, in which a bare value stands for a map with that value alone.
  ///
  /// @param as the key that a bare value is given
  public List<Row> rowsOrTexts(String key, String as) {
    Node node = values.get(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return List.of();
    }
    List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    List<Row> rows = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof MappingNode map) {
        rows.add(new Row(file, map, faults));
      } else if (scalar(key, item) instanceof String value) {
        if (value.isEmpty()) {
          String found = "an empty entry in \"" + key + "\"";
          faults.add(new Fault(file, lineOf(item), found, "a value", null));
        } else {
          rows.add(bare(as, item));
        }
      }
    }
    return rows;
  }

  private Row bare(String as, Node value) {
    Node name = new ScalarNode(Tag.STR, as, value.getStartMark(), value.getEndMark(), PLAIN);
    List<NodeTuple> only = List.of(new NodeTuple(name, value));
    var map =
        new MappingNode(
            Tag.MAP, true, only, value.getStartMark(), value.getEndMark(), FlowStyle.BLOCK);
    return new Row(file, map, faults);
  }

  /// The first day of 2024-07-29, 2024-07 or 2024, or null when there is none.
  public @Nullable LocalDate firstDay(String key) {
    return bound(key, false);
  }

  /// The last day of 2024-07-29, 2024-07 or 2024, or null when there is none.
  public @Nullable LocalDate lastDay(String key) {
    return bound(key, true);
  }

  private @Nullable LocalDate bound(String key, boolean last) {
    String value = text(key);
    if (value == null || value.length() > 7) {
      return day(key);
    }
    try {
      YearMonth month =
          value.matches("[0-9]{4}")
              ? YearMonth.of(Integer.parseInt(value), last ? 12 : 1)
              : YearMonth.parse(value);
      return last ? month.atEndOfMonth() : month.atDay(1);
    } catch (DateTimeException e) {
      String expected = "a date such as 2024-07-29, 2024-07 or 2024";
      faults.add(this, key, "\"" + key + "\" is \"" + value + "\"", expected, null);
      return null;
    }
  }

  /// A day, or null when there is none.
  public @Nullable LocalDate day(String key) {
    String value = text(key);
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      String expected = "a day that exists, written like 2024-07-29";
      String meant = Codes.dayOf(value);
      faults.add(this, key, "\"" + key + "\" is \"" + value + "\"", expected, meant);
      return null;
    }
  }

  /// A list of whole numbers of at least 1.
  public List<Integer> numbers(String key) {
    List<Integer> numbers = new ArrayList<>();
    for (String value : texts(key)) {
      if (value.matches("[1-9][0-9]{0,5}")) {
        numbers.add(Integer.valueOf(value));
      } else {
        faults.add(this, key, "\"" + value + "\" in \"" + key + "\"", "whole numbers", null);
      }
    }
    return numbers;
  }

  /// True for `true`, false for `false` or nothing.
  public boolean flag(String key) {
    String value = text(key);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      String meant = YES.contains(value.toLowerCase(Locale.ROOT)) ? "true" : null;
      String found = "\"" + key + "\" is \"" + value + "\"";
      faults.add(this, key, found, "true or false", meant);
    }
    return value != null && YES.contains(value.toLowerCase(Locale.ROOT));
  }

  /// One of a closed list of words; the first of them, with a fault, when it is none.
  public String oneOf(String key, List<String> words) {
    String value = required(key);
    if (words.contains(value)) {
      return value;
    }
    if (!value.isEmpty()) {
      String near = Nearest.to(value, words).orElse(null);
      String found = "\"" + key + "\" is \"" + value + "\"";
      faults.add(this, key, found, "one of " + String.join(", ", words), near);
    }
    return words.getFirst();
  }

  /// An id: small letters, digits and hyphens.
  public String id() {
    String id = required("id");
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      String expected = "small letters, digits and hyphens, such as tech-accord";
      faults.add(this, "id", "id \"" + id + "\"", expected, slug(id));
    }
    return id;
  }

  private static @Nullable String slug(String id) {
    String slug = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? null : slug;
  }
}
