package org.onrecord.attribution;

import java.util.Locale;

/// Tells drafts whose words say nothing: “welcomed it”, “marked 30 August”, “backed itself”, “asked
/// not to be named”.
final class Hollow {
  private Hollow() {}

  /// True when what a verb of position or demand takes is a pronoun, a number or a time alone.
  static boolean is(Draft draft, Scan scan, Grammar grammar) {
    if (draft.content().size() == 1 && asksForNoName(draft.content().getFirst(), scan.tokens())) {
      return true;
    }
    boolean object =
        switch (draft.rule()) {
          case POSITION, DEMAND, FEELING, SHARED_SUBJECT -> true;
          default -> false;
        };
    return object && draft.content().stream().allMatch(r -> isEmpty(r, scan.tokens(), grammar));
  }

  /// “not to be named”, “to remain anonymous”.
  private static boolean asksForNoName(Range range, Tokens tokens) {
    return switch (tokens.slice(range.from(), range.to()).toLowerCase(Locale.ROOT)) {
      case "not to be named",
          "not to be identified",
          "not to be quoted",
          "to be named",
          "to be identified",
          "to remain anonymous",
          "to stay anonymous",
          "anonymity" ->
          true;
      default -> false;
    };
  }

  private static boolean isEmpty(Range range, Tokens tokens, Grammar grammar) {
    for (int i = range.from(); i < range.to(); i++) {
      String low = tokens.low(i);
      boolean small =
          tokens.kind(i) != Tokens.WORD
              || grammar.is(low, Grammar.PRONOUN | Grammar.DETERMINER | Grammar.TIME)
              || low.endsWith("self")
              || low.endsWith("selves");
      if (!small) {
        return false;
      }
    }
    return true;
  }
}
