package org.onrecord.structure.text;

import java.util.Collection;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Many names as one expression that reads each letter once, the longest name first: five hundred
/// names side by side were tried one by one at every word.
final class MonthTrie {
  private final TreeMap<Character, MonthTrie> next = new TreeMap<>();
  private boolean ends;

  private MonthTrie() {}

  /// An expression that fits each of the names; of several at one place it takes the longest first.
  static String expression(Collection<String> names) {
    MonthTrie root = new MonthTrie();
    names.forEach(root::add);
    return root.expression();
  }

  private void add(String name) {
    MonthTrie at = this;
    for (int i = 0; i < name.length(); i++) {
      at = at.next.computeIfAbsent(name.charAt(i), letter -> new MonthTrie());
    }
    at.ends = true;
  }

  private String expression() {
    if (next.isEmpty()) {
      return "";
    }
    StringBuilder all = new StringBuilder("(?:");
    next.forEach(
        (letter, rest) ->
            all.append(all.length() > 3 ? "|" : "")
                .append(Pattern.quote(letter.toString()))
                .append(rest.expression()));
    return all.append(ends ? ")?" : ")").toString();
  }
}
