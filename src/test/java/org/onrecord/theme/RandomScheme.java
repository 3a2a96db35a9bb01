package org.onrecord.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.onrecord.vocabulary.VocabularySource;

/// A scheme of made-up themes that is changed at random, and sentences in which its terms may
/// stand.
public final class RandomScheme {
  private static final List<String> WORDS =
      List.of(
          "lantern", "harbour", "ferry", "ledger", "warrant", "river", "editor", "bell", "quill",
          "anchor", "mooring", "pilot", "cargo", "signal", "tide", "keel", "rudder", "mast");
  private static final List<String> LANGUAGES = List.of("en", "en", "en", "fr");
  private static final int FEWEST = 3;

  /// @param broader id of the theme above, or empty
  /// @param terms each with its language: `en lantern`
  private record Made(String broader, List<String> terms) {}

  private final Random random;
  private final Map<String, Made> themes = new LinkedHashMap<>();
  private int count;

  public RandomScheme(long seed) {
    random = new Random(seed);
    while (themes.size() < 2 * FEWEST) {
      add();
    }
  }

  /// Changes it: a theme comes, goes, is moved or renamed; a term comes, goes or is moved.
  ///
  /// @return what was done
  public String change() {
    return switch (random.nextInt(7)) {
      case 0 -> "added " + add();
      case 1 -> "removed " + remove();
      case 2 -> "moved " + move();
      case 3 -> "renamed " + rename();
      case 4 -> "term added to " + addTerm(any());
      case 5 -> "term taken from " + removeTerm(any());
      default -> "term moved from " + removeTerm(any()) + " to " + addTerm(any());
    };
  }

  private String add() {
    String id = "theme-" + count++;
    List<String> terms = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      terms.add(term());
    }
    themes.put(id, new Made(parent(id), terms));
    return id;
  }

  private String remove() {
    String id = any();
    if (themes.size() > FEWEST && isLeaf(id)) {
      themes.remove(id);
      return id;
    }
    return "nothing";
  }

  private String move() {
    String id = any();
    if (!isLeaf(id)) {
      return "nothing";
    }
    String parent = parent(id);
    themes.put(id, new Made(parent, made(id).terms));
    return id + " under " + (parent.isEmpty() ? "none" : parent);
  }

  private String rename() {
    String id = any();
    if (!isLeaf(id)) {
      return "nothing";
    }
    Made made = made(id);
    themes.remove(id);
    themes.put("theme-" + count, made);
    return id + " to theme-" + count++;
  }

  private String addTerm(String id) {
    made(id).terms.add(term());
    return id;
  }

  private String removeTerm(String id) {
    List<String> terms = made(id).terms;
    if (terms.size() > 1) {
      terms.remove(random.nextInt(terms.size()));
    }
    return id;
  }

  private Made made(String id) {
    Made made = themes.get(id);
    if (made == null) {
      throw new IllegalArgumentException(id);
    }
    return made;
  }

  private boolean isLeaf(String id) {
    return themes.values().stream().noneMatch(made -> made.broader.equals(id));
  }

  private String any() {
    return List.copyOf(themes.keySet()).get(random.nextInt(themes.size()));
  }

  /// A top theme other than the one, or none.
  private String parent(String id) {
    List<String> tops =
        themes.entrySet().stream()
            .filter(e -> e.getValue().broader.isEmpty() && !e.getKey().equals(id))
            .map(Map.Entry::getKey)
            .toList();
    return tops.isEmpty() || random.nextInt(3) == 0 ? "" : tops.get(random.nextInt(tops.size()));
  }

  private String term() {
    String words =
        switch (random.nextInt(6)) {
          case 0 -> word() + " " + word();
          case 1 -> word() + " ... " + word();
          case 2 -> word() + "|" + word();
          default -> word();
        };
    String role = List.of("", "", "~", "~", "~~", "!").get(random.nextInt(6));
    return LANGUAGES.get(random.nextInt(LANGUAGES.size())) + " " + role + words;
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /// The words of a sentence, few of them those of terms.
  public String sentence() {
    return random
        .ints(6 + random.nextInt(8), 0, 10)
        .mapToObj(n -> n < 2 ? word() : List.of("the", "draft", "goes", "on", "and").get(n % 5))
        .collect(Collectors.joining(" "));
  }

  /// The scheme as it is now.
  public ThemeScheme scheme() {
    return ThemeScheme.load(VocabularySource.builtIn().withFile("themes.yaml", yaml()));
  }

  private String yaml() {
    StringBuilder yaml = new StringBuilder("replaces: built-in\nthemes:\n");
    themes.forEach(
        (id, made) -> {
          yaml.append("  - id: ").append(id).append("\n    label: {en: ").append(id).append("}\n");
          yaml.append("    scope: Made up.\n");
          if (!made.broader.isEmpty()) {
            yaml.append("    broader: ").append(made.broader).append('\n');
          }
          yaml.append("    terms: {").append(terms(made)).append("}\n");
        });
    return yaml.toString();
  }

  private static String terms(Made made) {
    return made.terms.stream()
        .distinct()
        .collect(Collectors.groupingBy(term -> term.substring(0, 2)))
        .entrySet()
        .stream()
        .map(e -> e.getKey() + ": [" + quoted(e.getValue()) + "]")
        .collect(Collectors.joining(", "));
  }

  private static String quoted(List<String> terms) {
    return terms.stream()
        .map(term -> "\"" + term.substring(3) + "\"")
        .collect(Collectors.joining(", "));
  }
}
