package org.onrecord.attribution;

/// Tells drafts whose words say nothing: “welcomed it”, “marked 30 August”, “backed itself”.
final class Hollow {
  private Hollow() {}

  /// True when what a verb of position or demand takes is a pronoun, a number or a time alone.
  static boolean is(Draft draft, Scan scan, Grammar grammar) {
    boolean object =
        switch (draft.rule()) {
          case POSITION, DEMAND, FEELING, SHARED_SUBJECT -> true;
          default -> false;
        };
    return object && draft.content().stream().allMatch(r -> isEmpty(r, scan.tokens(), grammar));
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
