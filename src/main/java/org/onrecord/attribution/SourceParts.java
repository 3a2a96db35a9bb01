package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a source apart: the name without its apposition, and each of several joint speakers.
final class SourceParts {
  private final Tokens tokens;
  private final Grammar grammar;
  private final RegisterNames register;
  private final Names names;

  SourceParts(Tokens tokens, Grammar grammar, RegisterNames register, Names names) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.register = register;
    this.names = names;
  }

  /// The source without the apposition or relative clause behind the name.
  Range core(Range source) {
    int from = source.from();
    int depth = 0;
    for (int i = from; i < source.to(); i++) {
      String low = tokens.low(i);
      depth += low.equals("(") ? 1 : low.equals(")") ? -1 : 0;
      boolean mark = tokens.kind(i) == Tokens.MARK;
      boolean ends =
          mark && (Marks.isDash(low) && low.length() == 1 && !low.equals("-"))
              || mark && Marks.isComma(low) && !listComma(i, source)
              || grammar.is(low, Grammar.RELATIVE) && i > from;
      if (ends && depth == 0 && i > from) {
        return new Range(from, i);
      }
    }
    return source;
  }

  /// The name in “a spokesman for the League, Jane Roe,” and “its chair, Jane Roe”; null where no
  /// office stands before the comma or no full name of a person behind it.
  @Nullable Range nameBehindOffice(Range source, Range core) {
    int from = core.to() + 1;
    if (from >= source.to() || !tokens.isMark(core.to(), ",") || !isOffice(core)) {
      return null;
    }
    int to = names.sequenceEnd(from, source.to());
    boolean ends = to == source.to() || tokens.kind(to) == Tokens.MARK;
    Range name = names.bare(new Range(from, to));
    boolean full = tokens.isCapital(from) && name.to() - name.from() >= 2;
    return ends && full && names.looksPersonal(name) && !namesPerson(core) ? name : null;
  }

  /// True when the head of a phrase, before “of” or “for”, is an office.
  private boolean isOffice(Range core) {
    int head = core.from();
    while (head + 1 < core.to() && !grammar.is(tokens.low(head + 1), Grammar.PREPOSITION)) {
      head++;
    }
    return grammar.is(tokens.low(head), Grammar.ROLE | Grammar.TITLE);
  }

  private boolean namesPerson(Range core) {
    return register.in(core).stream()
        .anyMatch(f -> f.isClear() && RegisterNames.kind(f.actor()) == Party.Kind.PERSON);
  }

  /// A comma between names that an “and” joins further on.
  private boolean listComma(int comma, Range source) {
    int next = comma + 1;
    if (next >= source.to()) {
      return false;
    }
    if (grammar.is(tokens.low(next), Grammar.AND)) {
      return true;
    }
    boolean names = tokens.isCapital(next) && !grammar.is(tokens.low(next), Grammar.ROLE);
    for (int i = next; names && i < source.to() && i < next + 40; i++) {
      if (grammar.is(tokens.low(i), Grammar.AND) && i + 1 < source.to()) {
        return tokens.isCapital(i + 1) && hasRoleBefore(next, i) == 0;
      }
    }
    return false;
  }

  private int hasRoleBefore(int from, int to) {
    int roles = 0;
    for (int i = from; i < to; i++) {
      roles += grammar.is(tokens.low(i), Grammar.ROLE) && !tokens.isCapital(i) ? 1 : 0;
    }
    return roles;
  }

  /// The joint speakers, one range each.
  List<Range> of(Range core) {
    List<Range> parts = new ArrayList<>();
    int from = core.from();
    for (int i = core.from() + 1; i < core.to() - 1; i++) {
      boolean and = grammar.is(tokens.low(i), Grammar.AND) && !tokens.low(i).equals("&");
      boolean comma = tokens.kind(i) == Tokens.MARK && Marks.isComma(tokens.low(i));
      if ((and || comma) && !insideName(i) && separates(core, i)) {
        if (i > from) {
          parts.add(new Range(from, i));
        }
        from = i + 1;
      } else if (tokens.low(i).equals("along") && i + 1 < core.to()) {
        parts.add(new Range(from, i));
        return parts;
      }
    }
    parts.add(new Range(from, core.to()));
    return parts;
  }

  private boolean separates(Range core, int i) {
    int left = i - 1;
    while (left > core.from() && tokens.kind(left) == Tokens.MARK) {
      left--;
    }
    int right = i + 1;
    while (right < core.to() - 1
        && grammar.is(tokens.low(right), Grammar.AND | Grammar.DETERMINER)) {
      right++;
    }
    boolean capitals = tokens.isCapital(left) && tokens.isCapital(right);
    boolean titles =
        grammar.is(tokens.low(left), Grammar.TITLE | Grammar.ROLE)
            && grammar.is(tokens.low(right), Grammar.TITLE);
    boolean groups =
        grammar.is(tokens.low(left), Grammar.PEOPLE)
            || grammar.is(tokens.low(core.to() - 1), Grammar.PEOPLE);
    return capitals && !titles && !isBodyList(core, i) || groups && !register.in(core).isEmpty();
  }

  /// “the Committee on Foreign Affairs and Trade”: one body, not two speakers.
  private boolean isBodyList(Range core, int i) {
    List<RegisterNames.Found> known = register.in(core);
    if (known.stream().anyMatch(f -> f.range().to() <= i)
        && known.stream().anyMatch(f -> f.range().from() > i)) {
      return false;
    }
    for (int k = core.from(); k < i; k++) {
      if (grammar.is(tokens.low(k), Grammar.BODY | Grammar.PREPOSITION)
          && !tokens.low(k).equals("from")) {
        return !names.looksPersonal(new Range(Math.max(k + 1, i - 2), i))
            || tokens.low(k).equals("on")
            || tokens.low(k).equals("for");
      }
    }
    return false;
  }

  private boolean insideName(int token) {
    return register.in(new Range(Math.max(0, token - 8), token + 9)).stream()
        .anyMatch(f -> f.range().from() < token && token < f.range().to());
  }
}
