package org.onrecord.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.onrecord.vocabulary.Faults;
import org.onrecord.vocabulary.Row;
import org.onrecord.vocabulary.VocabularySource;

/// Words that mean the same to those who search: the groups of `synonyms.yaml`, and what else is
/// known, such as the acronyms that the documents themselves explain.
///
/// They take part in reading a question only; nothing is indexed anew when they change. Immutable
/// and safe for threads as far as the further source is.
public final class Synonyms {
  /// Knows none.
  public static final Synonyms NONE = new Synonyms(Map.of(), words -> List.of());

  /// Most words of one synonym.
  static final int MOST_WORDS = 8;

  private static final List<String> KEYS = List.of("words", "note");

  private final Map<String, List<String>> others;
  private final Function<String, List<String>> further;

  private Synonyms(Map<String, List<String>> others, Function<String, List<String>> further) {
    this.others = others;
    this.further = further;
  }

  /// Reads `synonyms.yaml` of a source.
  ///
  /// @throws org.onrecord.vocabulary.VocabularyException with all faults of the files at once
  public static Synonyms load(VocabularySource source) {
    Faults faults = new Faults();
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    source
        .read("synonyms", faults)
        .forEach(
            file -> {
              Row top = file.top();
              if (top != null) {
                top.allow(List.of("synonyms", "replaces"));
              }
              file.rows("synonyms").forEach(row -> add(row, groups, faults));
            });
    faults.throwIfAny();
    Map<String, List<String>> others = new LinkedHashMap<>();
    groups.forEach(
        (key, words) ->
            others.put(key, words.stream().filter(word -> !key(word).equals(key)).toList()));
    return new Synonyms(Map.copyOf(others), words -> List.of());
  }

  private static void add(Row row, Map<String, Set<String>> groups, Faults faults) {
    row.allow(KEYS);
    List<String> words = row.texts("words");
    if (words.stream().map(Synonyms::key).distinct().count() < 2) {
      String expected = "two at least that differ, such as [CSAM, child sexual abuse material]";
      faults.add(row, "words", "\"words\" has " + words.size() + " to be the same", expected, null);
    }
    for (String word : words) {
      if (word.split("\\s+").length > MOST_WORDS) {
        String found = "\"" + word + "\" has more than " + MOST_WORDS + " words";
        faults.add(row, "words", found, "the name by which it is called", null);
      }
      groups.computeIfAbsent(key(word), k -> new LinkedHashSet<>()).addAll(words);
    }
  }

  /// These, and whatever another source knows of the same words.
  ///
  /// @param source other words for some, best first; none when it knows none
  public Synonyms and(Function<String, List<String>> source) {
    return new Synonyms(others, source);
  }

  /// Eight hex digits over the groups of the files: other digits, other answers.
  public String version() {
    return DigestUtils.sha256Hex(new TreeMap<>(others).toString()).substring(0, 8);
  }

  /// Other words for these, as they were written, in the order of the file; empty for none.
  List<String> of(String words) {
    String key = key(words);
    Set<String> all = new LinkedHashSet<>(others.getOrDefault(key, List.of()));
    for (String other : further.apply(words)) {
      if (!key(other).equals(key)) {
        all.add(other);
      }
    }
    return new ArrayList<>(all);
  }

  /// How words are compared: without case, with any gap or hyphen between them.
  private static String key(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]+", " ");
  }
}
