package org.onrecord.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.NounPhrases.Subject;
import org.onrecord.attribution.Reading.Items;

/// The group said that …; it called for …, urged states to …, is pleased with …, adding that ….
final class ReportedSpeech {
  /// What one does next, which one need not have said: “met to plan to sign”.
  private static final Set<Cue.Frame> DEEDS = Set.of(Cue.Frame.INF, Cue.Frame.ACT);

  private final Reading r;
  private final Sentence s;

  /// The subject that a cue without one shares, or null.
  private @Nullable Items shared;

  /// Items before this one belong to the clauses read.
  private int floor;

  private ReportedSpeech(Reading reading) {
    this.r = reading;
    this.s = reading.sentence();
  }

  static void read(Reading reading) {
    new ReportedSpeech(reading).all();
  }

  private void all() {
    int i = 0;
    while (i < s.size()) {
      int next = r.isTaken(i) || s.isQuotation(i) ? -1 : at(i);
      if (next < 0 && r.isTaken(i)) {
        floor = Math.max(floor, i + 1);
      }
      i = next < 0 ? i + 1 : next;
    }
  }

  /// Reads the cue at an item; gives back where reading goes on, or -1 when there is none.
  private int at(int i) {
    Cue verb = r.verbAt(i);
    if (verb != null) {
      int next = verb(i, verb);
      if (next >= 0) {
        return next;
      }
    }
    Cue adjective = r.cues().at(s, i, Cue.Kind.ADJECTIVE);
    return adjective == null ? -1 : adjective(i, adjective);
  }

  private int verb(int i, Cue cue) {
    if (cue.words() == 1 && r.is(i, Grammar.AMBIGUOUS) && !actsAsVerb(i, cue)) {
      return -1;
    }
    if (cue.form() == Cue.Form.ING && !r.is(i - 1, Grammar.BE)) {
      return participle(i, cue);
    }
    if (cue.form() == Cue.Form.BASE && r.low(i - 1).equals("to")) {
      return infinitive(i, cue);
    }
    if (r.cues().language().equals("ar")) {
      return verbFirst(i, cue);
    }
    Subject subject = r.phrases().before(s, i, floor);
    if (subject == null) {
      return coordinated(i, cue);
    }
    if (!finite(subject, cue, i)) {
      return -1;
    }
    Items source = new Items(subject.from(), subject.to());
    int next =
        keep(source, new Items(subject.verbFrom(), i + cue.words()), cue, rule(cue), ends(subject));
    if (next >= 0) {
      shared = source;
    } else if (shared == null) {
      shared = source;
    }
    return next;
  }

  /// Arabic puts the verb first: “said the ministry that …”.
  private int verbFirst(int i, Cue cue) {
    int from = i + cue.words();
    for (int k = from + 1; k < s.size() && k < from + 14 && !s.isMark(k); k++) {
      if (r.is(k, Grammar.THAT)) {
        boolean kept =
            r.keep(
                rule(cue),
                cue.statementClass(),
                new Items(from, k),
                new Items(i, from),
                List.of(new Items(k, s.size())),
                List.of());
        return kept ? s.size() : -1;
      }
    }
    return -1;
  }

  private boolean finite(Subject subject, Cue cue, int i) {
    if (subject.negated() || subject.passive() && cue.form() != Cue.Form.ING) {
      return false;
    }
    boolean reduced =
        !subject.helped() && cue.form() == Cue.Form.PAST && r.low(i + cue.words()).equals("by");
    boolean turned = r.is(subject.from() - 1, Grammar.AUXILIARY);
    boolean bare = cue.form() == Cue.Form.BASE && !subject.helped() && !turned && singular(subject);
    boolean participle = cue.form() == Cue.Form.PARTICIPLE && !subject.helped();
    return !reduced && !bare && !participle;
  }

  /// “the group say” is no English, but “they say” and “critics say” are.
  private boolean singular(Subject subject) {
    String last = s.low(subject.to() - 1);
    boolean plural =
        last.endsWith("s")
            || r.is(subject.from(), Grammar.PRONOUN)
                && !last.equals("he")
                && !last.equals("she")
                && !last.equals("it")
            || last.equals("people")
            || hasAnd(subject);
    return !plural && !r.is(subject.to() - 1, Grammar.PEOPLE);
  }

  private boolean hasAnd(Subject subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (r.is(i, Grammar.AND)) {
        return true;
      }
    }
    return false;
  }

  /// A clause that began with “while” or “who” ends at its comma.
  private boolean ends(Subject subject) {
    if (subject.relative()) {
      return s.isComma(subject.to()) || s.isComma(subject.to() + 1);
    }
    int before = subject.from() - 1;
    return before >= 0
        && r.is(before, Grammar.SUBORDINATOR)
        && !r.is(before, Grammar.THAT)
        && (before == 0 || s.isComma(before - 1));
  }

  /// “claims”, “plans”: verbs only where a subject and an object stand around them.
  private boolean actsAsVerb(int i, Cue cue) {
    int next = i + cue.words();
    if (r.is(i - 1, Grammar.DETERMINER | Grammar.PREPOSITION) && !r.low(i - 1).equals("to")
        || s.isPossessive(i - 1)
        || s.isMark(i - 1) && !s.isComma(i - 1)
        || i == 0) {
      return false;
    }
    return r.is(next, Grammar.THAT | Grammar.DETERMINER | Grammar.PRONOUN | Grammar.QUESTION)
        || s.isCapital(next)
        || s.isSpeech(next)
        || (s.isColon(next) || s.isComma(next)) && s.isSpeech(next + 1)
        || r.low(next).equals("to") && cue.takes(Cue.Frame.INF)
        || cue.words() > 1
        || r.is(i - 1, Grammar.PRONOUN | Grammar.AUXILIARY);
  }

  /// “…, adding that …”, “a letter urging states to …”.
  private int participle(int i, Cue cue) {
    boolean behind =
        s.isComma(i - 1)
            || r.is(i - 1, Grammar.WRITING)
            || r.is(i - 1, Grammar.AND)
            || i == 0
            || s.isQuotation(i - 1)
            || s.isDash(i - 1);
    LetterWriters.Letter letter = new LetterWriters(r.phrases()).before(s, i);
    Items writers = letter == null ? null : new Items(letter.from(), letter.to());
    Items subject = writers != null ? writers : behind ? mainSubject(i) : saying(i, cue);
    if (subject == null) {
      return -1;
    }
    return keep(subject, new Items(i, i + cue.words()), cue, Rule.SHARED_SUBJECT, false);
  }

  /// “voters saying that …”
  private @Nullable Items saying(int i, Cue cue) {
    int next = i + cue.words();
    boolean says =
        cue.takes(Cue.Frame.THAT)
            && (r.is(next, Grammar.THAT | Grammar.PRONOUN) || s.isSpeech(next));
    Subject subject =
        says && !r.is(i - 1, Grammar.PREPOSITION) ? r.phrases().before(s, i, floor) : null;
    return subject == null || subject.helped() ? null : new Items(subject.from(), subject.to());
  }

  /// “have come together to urge states to …”, “marched to demand …”: what was done to say it.
  private int infinitive(int i, Cue cue) {
    Items subject = isPurpose(i) && together(i) ? mainSubject(i) : null;
    if (subject == null || subject.to() >= i - 1) {
      return -1;
    }
    Complement complement = Complement.of(r, cue, i + cue.words(), false);
    if (complement == null || DEEDS.contains(complement.frame())) {
      return -1;
    }
    return keep(subject, new Items(i, i + cue.words()), cue, Rule.PURPOSE, false);
  }

  /// False for “plans to say”, “has to say”, “is ready to say”, “was sent to say”.
  private boolean isPurpose(int i) {
    int before = i - 2;
    return before > 0
        && !s.isMark(before)
        && r.cues().at(s, before).isEmpty()
        && !r.is(before, Grammar.AUXILIARY)
        && !r.is(before - 1, Grammar.BE);
  }

  /// True unless the infinitive hangs on a refusal or on somebody else's words.
  private boolean together(int i) {
    for (int k = Math.max(0, i - 8); k < i; k++) {
      if (r.isTaken(k)
          || r.is(k, Grammar.NEGATION)
          || r.low(k).startsWith("refus")
          || r.low(k).startsWith("declin")) {
        return false;
      }
    }
    return true;
  }

  /// “… and called for …”, “… but is calling for …”.
  private int coordinated(int i, Cue cue) {
    int k = i - 1;
    while (k > 0 && (r.is(k, Grammar.AUXILIARY) || r.is(k, Grammar.ADVERB))) {
      k--;
    }
    boolean joined = r.is(k, Grammar.AND | Grammar.BUT) || s.isComma(k) && k > 0;
    boolean finite = cue.form() != Cue.Form.BASE && cue.form() != Cue.Form.PARTICIPLE || k < i - 1;
    Items subject = joined && finite ? mainSubject(k) : null;
    if (subject == null) {
      return -1;
    }
    return keep(subject, new Items(k + 1, i + cue.words()), cue, Rule.SHARED_SUBJECT, false);
  }

  private @Nullable Items mainSubject(int before) {
    Items credited = r.sourceBefore(before);
    if (credited != null) {
      return credited;
    }
    if (shared != null) {
      return shared.to() <= before ? shared : null;
    }
    int from = 0;
    while (from < before
        && (s.isMark(from) || r.is(from, Grammar.AND | Grammar.BUT | Grammar.ADVERB))) {
      from++;
    }
    if (r.is(from, Grammar.PREPOSITION | Grammar.SUBORDINATOR) && !r.is(from, Grammar.DETERMINER)) {
      while (from < before && !s.isComma(from)) {
        from++;
      }
      from++;
    }
    if (from >= before || r.is(from, Grammar.NO_SPEAKER)) {
      return null;
    }
    int to = r.phrases().after(s, from);
    return to > from && to <= before ? new Items(from, to) : null;
  }

  private int adjective(int i, Cue cue) {
    if (!r.is(i - 1, Grammar.BE | Grammar.ADVERB)
        && !r.low(i - 1).endsWith("ly")
        && !r.low(i - 1).equals("very")) {
      return -1;
    }
    int k = r.low(i - 1).equals("very") || r.low(i - 1).equals("deeply") ? i - 1 : i;
    Subject subject = r.phrases().before(s, k, floor);
    boolean none = subject == null || !subject.passive() && !subject.helped();
    if (none && !(subject == null && coordinates(k))) {
      return -1;
    }
    if (subject == null) {
      return coordinated(
          k,
          new Cue(
              cue.words() + i - k, cue.kind(), Cue.Form.FIXED, cue.statementClass(), cue.frames()));
    }
    if (subject.negated() || !subject.passive()) {
      return -1;
    }
    Items source = new Items(subject.from(), subject.to());
    int next =
        keep(
            source,
            new Items(subject.verbFrom(), i + cue.words()),
            cue,
            Rule.FEELING,
            ends(subject));
    if (next >= 0) {
      shared = source;
    }
    return next;
  }

  private boolean coordinates(int i) {
    int k = i - 1;
    while (k > 0 && (r.is(k, Grammar.AUXILIARY) || r.is(k, Grammar.ADVERB))) {
      k--;
    }
    return r.is(k, Grammar.AND | Grammar.BUT);
  }

  private int keep(Items source, Items words, Cue cue, Rule rule, boolean closesAtComma) {
    Complement complement = Complement.of(r, cue, words.to(), closesAtComma);
    if (complement == null) {
      return -1;
    }
    int inLetter = saidInLetter(words, complement.content());
    if (inLetter >= 0) {
      Cue said = Objects.requireNonNull(r.verbAt(inLetter));
      Items saying = new Items(inLetter, inLetter + said.words());
      return keep(source, saying, said, Rule.SHARED_SUBJECT, closesAtComma);
    }
    List<Items> told = complement.addressee() == null ? List.of() : List.of(complement.addressee());
    boolean kept =
        r.keep(
            rule(rule, complement),
            cue.statementClass(),
            source,
            words,
            List.of(complement.content()),
            told);
    floor = kept ? complement.content().to() : floor;
    return kept ? complement.content().to() : -1;
  }

  /// “wrote a letter to the minister asking him to wait”: the item of what the writers do in it; -1
  /// where no letter is written, or none that says anything.
  private int saidInLetter(Items words, Items content) {
    boolean clause = s.isQuotation(content.from()) || r.is(content.from(), Grammar.THAT);
    if (clause || !LetterWriters.sends(r.low(words.to() - 1))) {
      return -1;
    }
    LetterWriters letters = new LetterWriters(r.phrases());
    for (int i = content.from(); i < content.to() && !s.isQuotation(i); i++) {
      Cue said = r.verbAt(i);
      boolean says = said != null && said.form() == Cue.Form.ING;
      boolean here = i == words.to() || r.is(i - 1, Grammar.WRITING);
      if (says && (here || letters.before(s, i) != null)) {
        return i;
      }
    }
    return -1;
  }

  private static Rule rule(Cue cue) {
    return switch (cue.statementClass()) {
      case SAID, DOCUMENT -> Rule.REPORTED_CLAUSE;
      case BELIEVES -> Rule.FEELING;
      case WANTS -> Rule.DEMAND;
    };
  }

  private Rule rule(Rule rule, Complement complement) {
    if (rule == Rule.SHARED_SUBJECT || rule == Rule.PURPOSE) {
      return rule;
    }
    return switch (complement.frame()) {
      case QUOTE -> Rule.SPEAKER_THEN_QUOTE;
      case THAT, ONLY_THAT ->
          s.isQuotation(complement.content().from()) ? Rule.SPEAKER_THEN_QUOTE : rule;
      case INF, ACT -> Rule.INTENT;
      case WHO_INF -> Rule.DEMAND;
      case THING -> rule == Rule.REPORTED_CLAUSE ? Rule.POSITION : rule;
      case WHO, QUESTION -> rule;
    };
  }
}
