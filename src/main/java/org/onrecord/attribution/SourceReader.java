package org.onrecord.attribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.document.Document;
import org.onrecord.statement.Attribution.How;
import org.onrecord.statement.Speaker;

/// Reads the words that name a source: a name, an office, a group, a letter, a pronoun.
final class SourceReader {
  private final Document document;
  private final Tokens tokens;
  private final Grammar grammar;
  private final RegisterNames register;
  private final Names names;
  private final Anaphora anaphora;
  private final SourceParts parts;
  private final Behalf behalf;
  private final NameEnds ends;
  private final Acronyms acronyms;

  SourceReader(
      Document document,
      Tokens tokens,
      Grammar grammar,
      RegisterNames register,
      Names names,
      Anaphora anaphora) {
    this.document = document;
    this.tokens = tokens;
    this.grammar = grammar;
    this.register = register;
    this.names = names;
    this.anaphora = anaphora;
    this.parts = new SourceParts(tokens, grammar, register, names);
    this.behalf = new Behalf(tokens, grammar, register, names);
    this.ends = new NameEnds(tokens, grammar, names);
    this.acronyms = new Acronyms(tokens);
  }

  Resolved read(Range source) {
    Range core = parts.core(source);
    Range behind = parts.nameBehindOffice(source, core);
    if (behind != null) {
      return one(behind, source);
    }
    if (core.to() - core.from() == 1 && grammar.is(tokens.low(core.from()), Grammar.PRONOUN)
        || Anaphora.isPossessive(tokens.low(core.from())) && core.to() - core.from() == 1) {
      return anaphora.pronoun(tokens.low(core.from()), core.from());
    }
    List<Range> each = parts.of(core);
    return each.size() == 1 ? one(each.get(0), source) : together(each);
  }

  private Resolved together(List<Range> each) {
    Set<Speaker> speakers = new LinkedHashSet<>();
    boolean complete = true;
    for (Range part : each) {
      Resolved resolved = one(part, part);
      speakers.addAll(resolved.speakers());
      complete &= resolved.complete() && !resolved.isOpen();
    }
    if (speakers.isEmpty()) {
      return Resolved.open("none of those named could be made out", List.of());
    }
    return new Resolved(
        List.copyOf(speakers),
        complete,
        List.of(),
        How.NAMED,
        .95,
        "they are named together",
        Party.Kind.PEOPLE,
        Party.Gender.UNKNOWN,
        List.of());
  }

  private Resolved one(Range part, Range whole) {
    Range core = withoutDeterminer(part);
    Resolved owner = writing(core);
    if (owner != null) {
      return owner;
    }
    Resolved own = anaphora.author(tokens.slice(core.from(), core.to()));
    if (own != null) {
      return own;
    }
    Range capitals = isOffice(core) ? null : ends.at(core);
    List<RegisterNames.Found> known = register.in(part);
    RegisterNames.Found last = known.isEmpty() ? null : known.get(known.size() - 1);
    if (last != null && endsWith(core, last.range()) && !isOwner(core, last.range())) {
      return known(last, whole);
    }
    if (capitals != null) {
      return named(capitals, whole);
    }
    if (last != null) {
      return office(core, known, last);
    }
    return anaphora.nominal(core, tokens);
  }

  /// “the Minister”, “the Chair”, “the Members”: one word that is an office, no name.
  private boolean isOffice(Range core) {
    return core.to() - core.from() == 1
        && core.from() > 0
        && isArticle(core.from() - 1)
        && grammar.is(tokens.low(core.from()), Grammar.ROLE | Grammar.TITLE | Grammar.PEOPLE);
  }

  private Range withoutDeterminer(Range part) {
    int from = part.from();
    while (from < part.to() - 1
        && (grammar.is(tokens.low(from), Grammar.DETERMINER)
                && !tokens.isCapital(from + 1)
                && !isCount(from)
            || isArticle(from))) {
      if (Anaphora.isPossessive(tokens.low(from))) {
        break;
      }
      from++;
    }
    return new Range(from, part.to());
  }

  private boolean isArticle(int i) {
    return switch (tokens.low(i)) {
      case "the",
          "a",
          "an",
          "le",
          "la",
          "les",
          "el",
          "los",
          "las",
          "der",
          "die",
          "das",
          "dem",
          "o",
          "os",
          "as",
          "um",
          "uma",
          "un",
          "une",
          "una" ->
          true;
      default -> false;
    };
  }

  private boolean isCount(int i) {
    return tokens.kind(i) == Tokens.NUMBER || !isArticle(i);
  }

  private boolean endsWith(Range core, Range name) {
    int to = core.to();
    while (to > name.to()
        && (tokens.kind(to - 1) == Tokens.MARK || tokens.kind(to - 1) == Tokens.POSSESSIVE)) {
      to--;
    }
    return to == name.to() || bracketed(name.to(), to);
  }

  private boolean bracketed(int from, int to) {
    return from < to && tokens.isMark(from, "(");
  }

  /// “a spokesperson for Meta”: the name stands behind a preposition.
  private boolean isOwner(Range core, Range name) {
    int before = name.from() - 1;
    while (before > core.from() && grammar.is(tokens.low(before), Grammar.DETERMINER)) {
      before--;
    }
    return before > core.from() && links(before);
  }

  private boolean links(int i) {
    return switch (tokens.low(i)) {
      case "of", "for", "at", "from", "with", "in", "by", "to" -> true;
      default -> false;
    };
  }

  private Resolved known(RegisterNames.Found last, Range whole) {
    String words = tokens.slice(last.range().from(), last.range().to());
    if (!last.isClear()) {
      return Resolved.open("“" + words + "” may mean several", last.speakers());
    }
    Party.Kind kind = RegisterNames.kind(last.actor());
    Speaker speaker = RegisterNames.speaker(last.actor());
    How how = kind == Party.Kind.PEOPLE ? How.NOMINAL : How.NAMED;
    Resolved resolved =
        Resolved.of(speaker, how, 1, because(words, speaker), kind, names.gender(last.range()));
    if (kind != Party.Kind.PERSON) {
      return resolved;
    }
    List<Speaker> bodies = behalf.of(whole, last.range());
    var parent = register.parent(last.actor());
    boolean own = bodies.isEmpty() && parent != null;
    return resolved.behalf(own && parent != null ? List.of(RegisterNames.speaker(parent)) : bodies);
  }

  static String because(String words, Speaker speaker) {
    return words.equals(speaker.name())
        ? "the register knows the name"
        : "“" + words + "” is " + speaker.name() + " in the register";
  }

  private Resolved named(Range capitals, Range whole) {
    Range bare = names.bare(capitals);
    String written = names.written(bare);
    Range explained = acronyms.full(bare);
    if (explained != null) {
      return explained(written, explained);
    }
    boolean single = bare.to() - bare.from() == 1;
    Range full = single ? names.full(tokens.low(bare.from()), bare.from()) : null;
    if (full != null) {
      List<RegisterNames.Found> known = register.in(full);
      if (!known.isEmpty() && known.get(0).isClear()) {
        return known(known.get(0), whole);
      }
      Speaker speaker = new Speaker.Named(names.written(full));
      return Resolved.of(
              speaker,
              How.NAMED,
              .97,
              "“" + written + "” is named in full as " + speaker.name(),
              Party.Kind.PERSON,
              Names.either(names.gender(bare), names.gender(full)))
          .behalf(behalf.of(whole, bare));
    }
    var numbered = numbered(bare);
    var actor = numbered == null ? register.byName(written, document) : numbered;
    if (actor != null) {
      return Resolved.of(
          RegisterNames.speaker(actor),
          How.NAMED,
          .95,
          "the register knows the name",
          RegisterNames.kind(actor),
          Party.Gender.UNKNOWN);
    }
    boolean person =
        names.looksPersonal(bare) && !afterArticle(bare) && bare.to() - bare.from() > 1
            || titled(bare);
    return Resolved.of(
            new Speaker.Named(written),
            How.NAMED,
            .95,
            "the name is not in the register yet",
            person ? Party.Kind.PERSON : Party.Kind.BODY,
            names.gender(bare))
        .behalf(person ? behalf.of(whole, bare) : List.of());
  }

  /// “Article 19” that speaks is the organisation, however it is written.
  private @Nullable Actor numbered(Range name) {
    if (name.to() >= tokens.size() || tokens.kind(name.to()) != Tokens.NUMBER) {
      return null;
    }
    String words = tokens.slice(name.from(), name.to() + 1);
    return register.byName(words.toUpperCase(Locale.ROOT), document);
  }

  private Resolved explained(String written, Range full) {
    String name = names.written(full);
    var actor = register.byName(name, document);
    return Resolved.of(
        actor == null ? new Speaker.Named(name) : RegisterNames.speaker(actor),
        How.NAMED,
        .97,
        "the text explains “" + written + "” as " + name,
        Party.Kind.BODY,
        Party.Gender.UNKNOWN);
  }

  private boolean afterArticle(Range name) {
    return name.from() > 0 && tokens.low(name.from() - 1).equals("the");
  }

  private boolean titled(Range name) {
    int before = name.from() - 1;
    if (before >= 0 && tokens.isMark(before, ".")) {
      before--;
    }
    return before >= 0 && grammar.is(tokens.low(before), Grammar.TITLE);
  }

  /// “a Meta spokesperson”, “the head of delegation of Iran”: the body speaks through the office.
  private Resolved office(Range core, List<RegisterNames.Found> known, RegisterNames.Found last) {
    if (!last.isClear()) {
      return Resolved.open("it may mean several", last.speakers());
    }
    Speaker body =
        RegisterNames.speaker(known.get(0).isClear() ? known.get(0).actor() : last.actor());
    String words = tokens.slice(core.from(), core.to());
    boolean role = false;
    for (int i = core.from(); i < core.to(); i++) {
      role |=
          grammar.is(tokens.low(i), Grammar.ROLE | Grammar.PEOPLE | Grammar.BODY | Grammar.WRITING);
    }
    if (role) {
      return Resolved.of(
          body,
          How.NOMINAL,
          .9,
          "“" + words + "” speaks for " + body.name(),
          RegisterNames.kind(last.actor()),
          Party.Gender.UNKNOWN);
    }
    return Resolved.of(
        new Speaker.Named(words),
        How.NOMINAL,
        .8,
        "the text describes the source only",
        Party.Kind.PEOPLE,
        Party.Gender.UNKNOWN);
  }

  /// “the Tech Accord's submission”, “a letter from the senators”: the author speaks.
  private @Nullable Resolved writing(Range core) {
    int head = head(core);
    if (!grammar.is(tokens.low(head), Grammar.WRITING) || tokens.isCapital(head)) {
      return null;
    }
    for (int i = head; i > core.from(); i--) {
      if (tokens.kind(i) == Tokens.POSSESSIVE || tokens.isMark(i, "'")) {
        return one(new Range(core.from(), i), new Range(core.from(), i));
      }
    }
    for (int i = head + 1; i < core.to() - 1; i++) {
      if (tokens.low(i).equals("by") || tokens.low(i).equals("from")) {
        return one(new Range(i + 1, core.to()), new Range(i + 1, core.to()));
      }
    }
    if (Anaphora.isPossessive(tokens.low(core.from()))) {
      return anaphora.pronoun(tokens.low(core.from()), core.from());
    }
    List<RegisterNames.Found> known = register.in(new Range(core.from(), head));
    return known.size() == 1 && known.get(0).isClear()
        ? Resolved.of(
            RegisterNames.speaker(known.get(0).actor()),
            How.NOMINAL,
            .9,
            "the document is that of " + known.get(0).actor().name(),
            RegisterNames.kind(known.get(0).actor()),
            Party.Gender.UNKNOWN)
        : null;
  }

  /// The head noun: the word before the first preposition, or the last word.
  private int head(Range core) {
    for (int i = core.from() + 1; i < core.to(); i++) {
      if (grammar.is(tokens.low(i), Grammar.PREPOSITION) || tokens.kind(i) == Tokens.MARK) {
        return i - 1;
      }
    }
    return core.to() - 1;
  }
}
