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
      if (found.isClear() && RegisterNames.kind(found.actor()) == Party.Kind.BODY) {
        bodies.add(RegisterNames.speaker(found.actor()));
      }
    }
    if (bodies.isEmpty()) {
      Range body = bodyBehind(new Range(name.to(), whole.to()));
      if (body != null) {
        bodies.add(new Speaker.Named(names.written(body)));
      }
    }
    return List.copyOf(bodies);
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
            case "of", "for", "at", "with", "from" -> true;
            default -> false;
          };
      int from = i + 1;
      while (links && from < rest.to() && grammar.is(tokens.low(from), Grammar.DETERMINER)) {
        from++;
      }
      if (links && from < rest.to() && tokens.isCapital(from)) {
        int to = bodyEnd(from, rest.to());
        return new Range(from, to);
      }
    }
    return null;
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
