package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;

/// Names of parts as anyone may have written them, made harmless to show and to join to a path.
final class PartNames {
  private static final int MOST = 255;

  private PartNames() {}

  /// The name with `/` between folders, without steps upward, and with `_` for control characters,
  /// line ends and marks that turn the direction of reading; at most 255 characters.
  static String harmless(String name) {
    List<String> steps = new ArrayList<>();
    for (String step : name.replace('\\', '/').split("/", -1)) {
      String kept = visible(step).strip();
      if (!kept.isEmpty() && !kept.equals(".") && !kept.equals("..")) {
        steps.add(kept);
      }
    }
    String whole = Characters.wellFormed(String.join("/", steps));
    return whole.length() <= MOST ? whole : shortened(whole);
  }

  private static String visible(String step) {
    var visible = new StringBuilder(step.length());
    step.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    visible.append('_');
                default -> visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }

  /// Both ends, so that the extension is still there.
  private static String shortened(String name) {
    int tail = 40;
    return Characters.wellFormed(
        name.substring(0, MOST - tail - 1) + "…" + name.substring(name.length() - tail));
  }
}
