package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocabulary.Tokens;

/// All names of all actors as a tree of words: finds at one place of a text every name that begins
/// there, in the time of its words.
final class NameTable {
  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<NameForm> forms = new ArrayList<>();
  }

  private final Node root = new Node();

  void add(NameForm form) {
    if (form.words() == 0) {
      return;
    }
    Node node = root;
    for (String word : form.tokens().forms()) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.forms.add(form);
  }

  /// Names whose words begin at word `first`, longest first.
  List<NameForm> at(Tokens text, int first) {
    List<NameForm> found = null;
    Node node = root.next.get(text.form(first));
    for (int i = first + 1; node != null; i++) {
      if (!node.forms.isEmpty()) {
        found = found == null ? new ArrayList<>(2) : found;
        found.addAll(node.forms);
      }
      node = i < text.count() ? node.next.get(text.form(i)) : null;
    }
    if (found == null) {
      return List.of();
    }
    found.sort(Comparator.comparingInt(NameForm::words).reversed());
    return found;
  }

  /// Names made of exactly these words.
  List<NameForm> exactly(Tokens name, int first) {
    @Nullable Node node = root;
    for (int i = first; i < name.count() && node != null; i++) {
      node = node.next.get(name.form(i));
    }
    return node == null ? List.of() : node.forms;
  }
}
