package org.onrecord.attribution;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.statement.Attribution.How;
import org.onrecord.statement.Speaker;

/// Finds whom “she”, “the group”, “the senators” or “the letter” mean, with a reason; where several
/// fit alike it stays open.
final class Anaphora {
  private final Document document;
  private final Grammar grammar;
  private final History history;
  private final Authors authors;

  Anaphora(Document document, Grammar grammar, History history, Authors authors) {
    this.document = document;
    this.grammar = grammar;
    this.history = history;
    this.authors = authors;
  }

  static boolean isPossessive(String low) {
    return switch (low) {
      case "his", "her", "their", "its", "our", "my" -> true;
      default -> false;
    };
  }

  /// Whom a pronoun stands for.
  Resolved pronoun(String low, int token) {
    return switch (low) {
      case "he", "his", "him", "il", "él", "er", "он", "ele", "他" ->
          person(low, token, Party.Gender.MALE);
      case "she", "her", "elle", "ella", "она", "ela", "她" ->
          person(low, token, Party.Gender.FEMALE);
      case "they", "their", "them", "ils", "elles", "ellos", "ellas", "они", "eles", "elas" ->
          several(low, token);
      case "it", "its" -> body(low, token);
      case "we",
          "our",
          "i",
          "my",
          "nous",
          "je",
          "nosotros",
          "yo",
          "wir",
          "ich",
          "мы",
          "я",
          "nós",
          "eu" ->
          own(low);
      default ->
          Resolved.of(
              new Speaker.Named(low),
              How.NOMINAL,
              .7,
              "the text names nobody else",
              Party.Kind.PEOPLE,
              Party.Gender.UNKNOWN);
    };
  }

  private Resolved person(String low, int token, Party.Gender gender) {
    Predicate<Party> fits = p -> p.kind() == Party.Kind.PERSON && p.mayBe(gender);
    Party spoke = history.lastSpeaker(token, fits);
    Party named = history.nearest(token, fits);
    Party best = spoke == null || named != null && named.token() > spoke.token() ? named : spoke;
    return found(best, low, How.PRONOUN, .85);
  }

  private Resolved several(String low, int token) {
    Party spoke =
        history.lastSpeaker(token, p -> p.kind() == Party.Kind.PEOPLE || p.speakers().size() > 1);
    if (spoke != null) {
      return found(spoke, low, How.PRONOUN, .8);
    }
    Party body = history.lastSpeaker(token, p -> p.kind() == Party.Kind.BODY);
    return found(
        body != null ? body : history.nearest(token, p -> p.kind() == Party.Kind.PEOPLE),
        low,
        How.PRONOUN,
        .65);
  }

  private Resolved body(String low, int token) {
    Predicate<Party> fits = p -> p.kind() == Party.Kind.BODY;
    Party spoke = history.lastSpeaker(token, fits);
    return found(spoke != null ? spoke : history.nearest(token, fits), low, How.PRONOUN, .75);
  }

  private Resolved own(String low) {
    List<Speaker> own = authors.speakers();
    if (own.isEmpty()) {
      return Resolved.open("“" + low + "” has no author to stand for", List.of());
    }
    return new Resolved(
        own,
        document.signatoriesComplete(),
        authors.onBehalfOf(),
        How.PRONOUN,
        .85,
        "“" + low + "” are those who signed or wrote the document",
        own.size() > 1 ? Party.Kind.PEOPLE : Party.Kind.PERSON,
        Party.Gender.UNKNOWN,
        List.of());
  }

  private static Resolved found(@Nullable Party party, String words, How how, double certainty) {
    if (party == null) {
      return Resolved.open("nobody was named before “" + words + "”", List.of());
    }
    String names = String.join(", ", party.speakers().stream().map(Speaker::name).toList());
    return Resolved.of(party, how, certainty, "“" + words + "” takes up " + names);
  }

  /// Whom a noun phrase without a name stands for: “the group”, “the senator”, “some experts”.
  Resolved nominal(Range core, Tokens tokens) {
    String words = tokens.slice(core.from(), core.to());
    int head = head(core, tokens);
    String low = tokens.low(head);
    boolean definite =
        core.from() > 0
                && (isDefinite(tokens.low(core.from() - 1))
                    || isPossessive(tokens.low(core.from())))
            || core.to() - core.from() == 1 && tokens.isCapital(core.from());
    if (definite && core.to() - core.from() <= 3) {
      Party party = back(low, core.from());
      if (party != null) {
        return found(party, words, How.NOMINAL, .75);
      }
      if (grammar.is(low, Grammar.WRITING) && !authors.speakers().isEmpty()) {
        return own(low);
      }
    }
    Party.Kind kind =
        grammar.is(low, Grammar.BODY)
            ? Party.Kind.BODY
            : low.endsWith("s") ? Party.Kind.PEOPLE : Party.Kind.PERSON;
    return Resolved.of(
        new Speaker.Named(words),
        How.NOMINAL,
        .85,
        "the text describes the source only",
        kind,
        Party.Gender.UNKNOWN);
  }

  private static boolean isDefinite(String low) {
    return switch (low) {
      case "the", "le", "la", "les", "l'", "el", "los", "las", "der", "die", "das" -> true;
      default -> false;
    };
  }

  /// The author of a document that speaks, when a word of the author's name stands for it: “the
  /// Council” in the Consumer Council's own paper; else null.
  @Nullable Resolved author(String words) {
    if (!document.kind().speaks() || authors.speakers().size() != 1 || words.length() < 3) {
      return null;
    }
    Speaker author = authors.speakers().getFirst();
    boolean stands = Character.isUpperCase(words.charAt(0)) && !words.equals(author.name());
    return stands && Authors.called(words, List.of(author.name())) ? own(words) : null;
  }

  private @Nullable Party back(String low, int token) {
    if (grammar.is(low, Grammar.PEOPLE)) {
      return history.lastSpeaker(
          token, p -> p.kind() == Party.Kind.PEOPLE || p.speakers().size() > 1);
    }
    if (grammar.is(low, Grammar.ROLE | Grammar.TITLE)) {
      return either(token, p -> p.kind() == Party.Kind.PERSON && p.speakers().size() == 1);
    }
    if (grammar.is(low, Grammar.WRITING)) {
      return history.lastSpeaker(
          token, p -> p.kind() != Party.Kind.PERSON || p.speakers().size() > 1);
    }
    if (grammar.is(low, Grammar.BODY)) {
      return either(token, p -> p.kind() == Party.Kind.BODY);
    }
    return null;
  }

  private @Nullable Party either(int token, Predicate<Party> fits) {
    Party spoke = history.lastSpeaker(token, fits);
    return spoke != null ? spoke : history.nearest(token, fits);
  }

  private int head(Range core, Tokens tokens) {
    for (int i = core.from() + 1; i < core.to(); i++) {
      if (grammar.is(tokens.low(i), Grammar.PREPOSITION)) {
        return i - 1;
      }
    }
    return core.to() - 1;
  }
}
