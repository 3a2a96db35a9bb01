package org.onrecord.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Nearest;

/// The members of one JSON object, asked for by name; what nobody asked for is a fault.
final class JsonMembers {
  private final JsonTree tree;
  private final Map<String, JsonTree> members;
  private final Set<String> asked = new TreeSet<>();

  private JsonMembers(JsonTree tree, Map<String, JsonTree> members) {
    this.tree = tree;
    this.members = members;
  }

  /// What becomes of a value; a bad one is an `IllegalArgumentException`.
  interface Reading<T> {
    T read(String text);
  }

  static JsonMembers of(JsonTree tree) throws Broken {
    if (tree.value() instanceof Map<?, ?> map) {
      Map<String, JsonTree> members = new HashMap<>();
      map.forEach((key, value) -> members.put((String) key, (JsonTree) value));
      return new JsonMembers(tree, members);
    }
    throw new Broken(tree.column(), "no object", "an object in braces: {…}", null);
  }

  /// Where the object stands, or one of its members.
  int column(String key) {
    JsonTree member = members.get(key);
    return member == null ? tree.column() : member.column();
  }

  /// A text, or null where there is none.
  @Nullable String optional(String key) throws Broken {
    asked.add(key);
    JsonTree member = members.get(key);
    if (member == null || member.value() == null) {
      return null;
    }
    if (member.value() instanceof String text) {
      return text;
    }
    throw new Broken(
        member.column(), "\"" + key + "\" is no text", "a text in quotation marks", null);
  }

  String text(String key) throws Broken {
    String text = optional(key);
    if (text == null) {
      throw missing(key);
    }
    return text;
  }

  /// A text that stands for something else.
  <T> T as(String key, Reading<T> reading) throws Broken {
    String text = text(key);
    try {
      return reading.read(text);
    } catch (IllegalArgumentException e) {
      throw new Broken(column(key), String.valueOf(e.getMessage()), "a proper " + key, null);
    }
  }

  /// One of a closed list of words.
  String oneOf(String key, List<String> words) throws Broken {
    String word = text(key);
    if (words.contains(word)) {
      return word;
    }
    throw new Broken(
        column(key),
        "\"" + word + "\" is no " + key,
        "one of " + String.join(", ", words),
        Nearest.to(word, words).orElse(null));
  }

  /// Texts; none where there are none.
  List<String> texts(String key) throws Broken {
    List<String> texts = new ArrayList<>();
    for (JsonTree element : elements(key)) {
      if (!(element.value() instanceof String text)) {
        throw new Broken(
            element.column(), "an element of \"" + key + "\" is no text", "texts", null);
      }
      texts.add(text);
    }
    return texts;
  }

  /// Objects; none where there are none.
  List<JsonMembers> objects(String key) throws Broken {
    List<JsonMembers> objects = new ArrayList<>();
    for (JsonTree element : elements(key)) {
      objects.add(of(element));
    }
    return objects;
  }

  JsonMembers object(String key) throws Broken {
    asked.add(key);
    JsonTree member = members.get(key);
    if (member == null) {
      throw missing(key);
    }
    return of(member);
  }

  private List<JsonTree> elements(String key) throws Broken {
    asked.add(key);
    JsonTree member = members.get(key);
    if (member == null || member.value() == null) {
      return List.of();
    }
    if (member.value() instanceof List<?> list) {
      return list.stream().map(JsonTree.class::cast).toList();
    }
    throw new Broken(member.column(), "\"" + key + "\" is no list", "a list in brackets", null);
  }

  private Broken missing(String key) {
    List<String> others = members.keySet().stream().filter(k -> !asked.contains(k)).toList();
    return new Broken(
        tree.column(),
        "\"" + key + "\" is missing",
        "a member \"" + key + "\"",
        Nearest.to(key, others).map(near -> key + "\" in the place of \"" + near).orElse(null));
  }

  /// @throws Broken for the first member that nobody asked for
  void end() throws Broken {
    for (String key : new TreeSet<>(members.keySet())) {
      if (!asked.contains(key)) {
        throw new Broken(
            column(key),
            "a member \"" + key + "\" is not known here",
            "only " + String.join(", ", asked),
            Nearest.to(key, asked).orElse(null));
      }
    }
  }
}
