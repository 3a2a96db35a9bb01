package org.onrecord.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Speaker;

/// Finds the bodies that a person is introduced as speaking for.
final class Behalf {
  private final Tokens tokens;
  private final Grammar grammar;
  private final RegisterNames register;
  private final Names names;

  Behalf(Tokens tokens, Grammar grammar, RegisterNames register, Names names) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.register = register;
    this.names = names;
  }

  /// Bodies that a person is introduced as speaking for: before the name, or behind it with “of”.
  List<Speaker> of(Range whole, Range name) {
    Set<Speaker> bodies = new LinkedHashSet<>();
    boolean role = false;
    for (int i = whole.from(); i < whole.to(); i++) {
      role |= grammar.is(tokens.low(i), Grammar.ROLE) && !isLegislator(tokens.low(i));
    }
    if (!role) {
      return List.of();
    }
    for (RegisterNames.Found found : register.in(whole)) {
      if (found.isClear() && isBody(found) && !isInBrackets(whole, found.range())) {
        bodies.add(RegisterNames.speaker(found.actor()));
      }
    }
    if (bodies.isEmpty()) {
      Range body = body(whole, name);
      if (body != null) {
        bodies.add(new Speaker.Named(names.written(body)));
      }
    }
    return List.copyOf(bodies);
  }

  private @Nullable Range body(Range whole, Range name) {
    Range behind = bodyBehind(new Range(name.to(), whole.to()));
    if (behind != null) {
      return behind;
    }
    boolean office = name.from() > whole.from() && tokens.isMark(name.from() - 1, ",");
    Range before = office ? bodyBehind(new Range(whole.from(), name.from() - 1)) : null;
    return before == null ? bodyBefore(whole.from(), name.from()) : before;
  }

  private static boolean isBody(RegisterNames.Found found) {
    return RegisterNames.kind(found.actor()) == Party.Kind.BODY;
  }

  /// “the Rivers Action Network (RAN USA)”: what stands in brackets explains a name.
  private boolean isInBrackets(Range whole, Range name) {
    for (int i = name.from() - 1; i >= whole.from(); i--) {
      if (tokens.isMark(i, ")")) {
        return false;
      }
      if (tokens.isMark(i, "(")) {
        return true;
      }
    }
    return false;
  }

  /// “Marsh County Supervisor Jane Roe”: capitals that end in a word for a body, before the role.
  private @Nullable Range bodyBefore(int from, int name) {
    int role = name - 1;
    while (role > from && !grammar.is(tokens.low(role), Grammar.ROLE)) {
      role--;
    }
    int start = role;
    while (start > from && tokens.isCapital(start - 1)) {
      start--;
    }
    return start < role - 1 && grammar.is(tokens.low(role - 1), Grammar.BODY_NAME)
        ? new Range(start, role)
        : null;
  }

  private static boolean isLegislator(String role) {
    return switch (role) {
      case "senator",
          "congressman",
          "congresswoman",
          "representative",
          "member",
          "mayor",
          "governor",
          "candidate" ->
          true;
      default -> false;
    };
  }

  /// “president of the Rivers League”
  private @Nullable Range bodyBehind(Range rest) {
    for (int i = rest.from() + 1; i < rest.to(); i++) {
      boolean links =
          switch (tokens.low(i)) {
            // “Minister of Post”: what she is minister of is no body she speaks for.
            case "of", "for" -> !tokens.low(i - 1).equals("minister");
            case "at", "with", "from" -> true;
            default -> false;
          };
      int from = i + 1;
      while (links && from < rest.to() && grammar.is(tokens.low(from), Grammar.DETERMINER)) {
        from++;
      }
      if (links && from < rest.to() && tokens.isCapital(from) && !isTask(tokens.low(from))) {
        int to = bodyEnd(from, rest.to());
        return new Range(from, to);
      }
    }
    return null;
  }

  /// “Director of Policy”: what the person does there, no body.
  private static boolean isTask(String low) {
    return switch (low) {
      case "policy",
          "communications",
          "research",
          "operations",
          "advocacy",
          "programs",
          "programmes",
          "engineering",
          "marketing",
          "sales",
          "litigation",
          "finance",
          "legal",
          "strategy",
          "campaigns",
          "public" ->
          true;
      default -> false;
    };
  }

  /// Names of bodies go on over “of”, “and” and “&”.
  private int bodyEnd(int from, int limit) {
    int to = names.sequenceEnd(from, limit);
    while (to + 1 < limit && Names.joins(tokens.low(to))) {
      int next = to + 1;
      while (next < limit && grammar.is(tokens.low(next), Grammar.DETERMINER)) {
        next++;
      }
      if (next >= limit || !tokens.isCapital(next)) {
        break;
      }
      to = names.sequenceEnd(next, limit);
    }
    return to;
  }
}
