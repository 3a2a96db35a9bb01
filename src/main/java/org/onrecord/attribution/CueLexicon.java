package org.onrecord.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The cues and small words of one language.
///
/// Immutable once built; safe for threads.
final class CueLexicon {
  private final String language;
  private final Grammar grammar;
  private final Node root;

  CueLexicon(String language, Grammar grammar, Node root) {
    this.language = language;
    this.grammar = grammar;
    this.root = root;
  }

  String language() {
    return language;
  }

  Grammar grammar() {
    return grammar;
  }

  /// The cues that begin at an item, longest last; empty when none does.
  List<Cue> at(Sentence sentence, int item) {
    Node node = root.next.get(sentence.low(item));
    Node longest = null;
    int i = item;
    while (node != null) {
      if (!node.cues.isEmpty()) {
        longest = node;
      }
      i++;
      node = node.next.isEmpty() ? null : node.next.get(sentence.low(i));
    }
    return longest == null ? List.of() : longest.cues;
  }

  /// The cue of a kind that begins at an item and is as long as can be, or null.
  @Nullable Cue at(Sentence sentence, int item, Cue.Kind kind) {
    Node node = root.next.get(sentence.low(item));
    Cue longest = null;
    int i = item;
    while (node != null) {
      for (Cue cue : node.cues) {
        longest = cue.kind() == kind ? cue : longest;
      }
      i++;
      node = node.next.isEmpty() ? null : node.next.get(sentence.low(i));
    }
    return longest;
  }

  /// True when the word alone is a form of a cue verb.
  boolean isVerb(String low) {
    Node node = root.next.get(low);
    return node != null && node.cues.stream().anyMatch(c -> c.kind() == Cue.Kind.VERB);
  }

  /// True when the word alone is a finite verb that stands behind quotations: “said”, “demands”.
  boolean speaks(String low) {
    if (grammar.is(low, Grammar.SPEECH)) {
      return true;
    }
    Node node = root.next.get(low);
    return node != null
        && !grammar.is(low, Grammar.AMBIGUOUS)
        && node.cues.stream()
            .anyMatch(
                cue ->
                    cue.kind() == Cue.Kind.VERB
                        && cue.takes(Cue.Frame.QUOTE)
                        && (cue.form() == Cue.Form.PAST || cue.form() == Cue.Form.PRESENT));
  }

  /// A step in the tree of words.
  static final class Node {
    final Map<String, Node> next = new HashMap<>();
    List<Cue> cues = List.of();
  }
}
