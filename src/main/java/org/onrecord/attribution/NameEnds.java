package org.onrecord.attribution;

import org.jspecify.annotations.Nullable;

/// Finds the name in which a noun phrase ends: “EFF lawyer Jane Roe”, “the League for Open Data”.
final class NameEnds {
  private final Tokens tokens;
  private final Grammar grammar;
  private final Names names;

  NameEnds(Tokens tokens, Grammar grammar, Names names) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.names = names;
  }

  /// The capitals that the head of the phrase ends in, or null.
  @Nullable Range at(Range core) {
    int to = core.to();
    for (int i = core.from() + 1; i < core.to(); i++) {
      boolean links =
          grammar.is(tokens.low(i), Grammar.PREPOSITION)
              && !tokens.isCapital(i)
              && !(i + 1 < core.to()
                  && tokens.isCapital(i + 1)
                  && tokens.isCapital(i - 1)
                  && afterArticle(new Range(core.from(), to)));
      if (tokens.isMark(i, "(") || links && !bodyGoesOn(core, i)) {
        to = i;
        break;
      }
    }
    int last = to - 1;
    while (last > core.from()
        && (tokens.kind(last) == Tokens.MARK
            || tokens.kind(last) == Tokens.POSSESSIVE
            || tokens.kind(last) == Tokens.NUMBER)) {
      last--;
    }
    boolean small = last == core.from() && grammar.is(tokens.low(last), Grammar.DETERMINER);
    if (last < core.from() || !tokens.isCapital(last) || small) {
      return null;
    }
    int from = last;
    while (from > core.from() && (tokens.isCapital(from - 1) || inName(core, from - 1))) {
      from--;
    }
    return new Range(from, last + 1);
  }

  private boolean inName(Range core, int i) {
    if (i <= core.from()) {
      return false;
    }
    boolean initial = tokens.isMark(i, ".") && tokens.isCapital(i - 1);
    boolean link =
        (Names.joins(tokens.low(i))
                || tokens.low(i).equals("the")
                || tokens.low(i).equals("de")
                || tokens.low(i).equals("van"))
            && (tokens.isCapital(i - 1)
                || i - 1 > core.from()
                    && Names.joins(tokens.low(i - 1))
                    && tokens.isCapital(i - 2));
    return initial || link;
  }

  private boolean bodyGoesOn(Range core, int i) {
    int next = i + 1;
    while (next < core.to() && tokens.low(next).equals("the")) {
      next++;
    }
    boolean capitals = tokens.isCapital(i - 1) && next < core.to() && tokens.isCapital(next);
    return capitals
        && !names.looksPersonal(names.bare(new Range(core.from(), i)))
        && !grammar.is(tokens.low(i - 1), Grammar.ROLE | Grammar.TITLE);
  }

  private boolean afterArticle(Range name) {
    return name.from() > 0 && tokens.low(name.from() - 1).equals("the");
  }
}
