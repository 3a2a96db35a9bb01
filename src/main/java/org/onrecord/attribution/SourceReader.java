package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  }

  Resolved read(Range source) {
    Range core = core(source);
    if (core.to() - core.from() == 1 && grammar.is(tokens.low(core.from()), Grammar.PRONOUN)
        || Anaphora.isPossessive(tokens.low(core.from())) && core.to() - core.from() == 1) {
      return anaphora.pronoun(tokens.low(core.from()), core.from());
    }
    List<Range> parts = parts(core);
    if (parts.size() == 1) {
      return one(parts.get(0), source);
    }
    Set<Speaker> speakers = new LinkedHashSet<>();
    boolean complete = true;
    for (Range part : parts) {
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

  /// The source without the apposition or relative clause behind the name.
  private Range core(Range source) {
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
  private List<Range> parts(Range core) {
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

  private Resolved one(Range part, Range whole) {
    Range core = withoutDeterminer(part);
    Resolved owner = writing(core);
    if (owner != null) {
      return owner;
    }
    Range capitals = trailingCapitals(core);
    List<RegisterNames.Found> known = register.in(part);
    RegisterNames.Found last = known.isEmpty() ? null : known.get(known.size() - 1);
    if (last != null && endsWith(core, last.range()) && !isOwner(core, last.range())) {
      return known(core, last, whole);
    }
    if (capitals != null) {
      return named(core, capitals, whole);
    }
    if (last != null) {
      return office(core, known, last);
    }
    return anaphora.nominal(core, tokens);
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

  private Resolved known(Range core, RegisterNames.Found last, Range whole) {
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
    List<Speaker> bodies = bodies(core, whole, last.range());
    var parent = register.parent(last.actor());
    boolean own = bodies.isEmpty() && parent != null;
    return resolved.behalf(own && parent != null ? List.of(RegisterNames.speaker(parent)) : bodies);
  }

  static String because(String words, Speaker speaker) {
    return words.equals(speaker.name())
        ? "the register knows the name"
        : "“" + words + "” is " + speaker.name() + " in the register";
  }

  private Resolved named(Range core, Range capitals, Range whole) {
    Range bare = names.bare(capitals);
    String written = names.written(bare);
    boolean single = bare.to() - bare.from() == 1;
    Range full = single ? names.full(tokens.low(bare.from()), bare.from()) : null;
    if (full != null) {
      List<RegisterNames.Found> known = register.in(full);
      if (!known.isEmpty() && known.get(0).isClear()) {
        return known(core, known.get(0), whole);
      }
      Speaker speaker = new Speaker.Named(names.written(full));
      return Resolved.of(
              speaker,
              How.NAMED,
              .97,
              "“" + written + "” is named in full as " + speaker.name(),
              Party.Kind.PERSON,
              Names.either(names.gender(bare), names.gender(full)))
          .behalf(bodies(core, whole, bare));
    }
    var actor = register.byName(written, document);
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
        .behalf(person ? bodies(core, whole, bare) : List.of());
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

  /// Bodies that a person is introduced as speaking for: before the name, or behind it with “of”.
  private List<Speaker> bodies(Range core, Range whole, Range name) {
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
    while (to + 1 < limit && joins(to)) {
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

  private boolean joins(int i) {
    return switch (tokens.low(i)) {
      case "of", "for", "and", "&", "on", "in" -> true;
      default -> false;
    };
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

  /// The capitals that the head of the phrase ends in, or null.
  private @Nullable Range trailingCapitals(Range core) {
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
        (joins(i)
                || tokens.low(i).equals("the")
                || tokens.low(i).equals("de")
                || tokens.low(i).equals("van"))
            && (tokens.isCapital(i - 1)
                || i - 1 > core.from() && joins(i - 1) && tokens.isCapital(i - 2));
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
}
