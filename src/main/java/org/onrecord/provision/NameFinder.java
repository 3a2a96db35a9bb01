package org.onrecord.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Tokens;

/// Finds names of instruments and drafts in a text, longest first.
///
/// @param <T> what a name stands for
final class NameFinder<T> {
  private record Name<T>(List<String> words, T of) {}

  /// A name in a text.
  ///
  /// @param of what it stands for
  /// @param first its first word
  /// @param last its last word
  record Found<T>(T of, int first, int last) {}

  private final Map<String, List<Name<T>>> byFirst = new HashMap<>();

  void add(String name, T of) {
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    List<String> words = Tokens.of(bare).forms();
    List<Name<T>> names = byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>());
    names.add(new Name<>(words, of));
    names.sort(java.util.Comparator.comparingInt((Name<T> n) -> n.words().size()).reversed());
  }

  /// The longest name that begins at a word, or null.
  @Nullable Found<T> at(Tokens tokens, int word) {
    for (Name<T> name : byFirst.getOrDefault(tokens.form(word), List.of())) {
      if (stands(tokens, word, name.words())) {
        return new Found<>(name.of(), word, word + name.words().size() - 1);
      }
    }
    return null;
  }

  private static boolean stands(Tokens tokens, int word, List<String> words) {
    if (word + words.size() > tokens.count()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.form(word + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// All names of a text, in order, without overlap.
  List<Found<T>> all(Tokens tokens) {
    List<Found<T>> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.count()) {
      Found<T> name = at(tokens, i);
      if (name != null) {
        found.add(name);
      }
      i = name == null ? i + 1 : name.last() + 1;
    }
    return found;
  }
}
