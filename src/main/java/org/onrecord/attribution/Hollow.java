package org.onrecord.attribution;

import java.util.Locale;

/// Tells drafts whose words say nothing: “welcomed it”, “marked 30 August”, “backed itself”, “asked
/// not to be named”, and those that are nobody's.
final class Hollow {
  /// Words between “nobody” and the source: “nobody at the ministry”.
  private static final int BESIDE_NOBODY = 3;

  private Hollow() {}

  /// True when what a verb of position or demand takes is a pronoun, a number or a time alone.
  static boolean is(Draft draft, Scan scan, Grammar grammar) {
    boolean noName =
        draft.content().size() == 1 && asksForNoName(draft.content().getFirst(), scan.tokens());
    if (noName || isNobody(draft, scan.tokens())) {
      return true;
    }
    boolean object =
        switch (draft.rule()) {
          case POSITION, DEMAND, PURPOSE, FEELING, SHARED_SUBJECT -> true;
          default -> false;
        };
    return object && draft.content().stream().allMatch(r -> isEmpty(r, scan.tokens(), grammar));
  }

  /// “Neither Roe nor Moe believes …”, “Nobody said …”.
  private static boolean isNobody(Draft draft, Tokens tokens) {
    Range source = draft.source();
    if (source == null) {
      return false;
    }
    for (int i = source.from(); i >= Math.max(0, source.from() - BESIDE_NOBODY); i--) {
      if (isNobody(tokens.low(i))) {
        return true;
      }
      if (tokens.kind(i) == Tokens.MARK) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNobody(String low) {
    return switch (low) {
      case "neither", "nor", "nobody", "none" -> true;
      default -> false;
    };
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
