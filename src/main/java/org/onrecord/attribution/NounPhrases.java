package org.onrecord.attribution;

import org.jspecify.annotations.Nullable;

/// Finds the noun phrase before or behind a verb, without a parser: from the verb outward until
/// something cannot belong to it. No search is longer than [#REACH] items.
final class NounPhrases {
  /// Items of “who did not want to be named”, “who spoke on condition of anonymity”.
  private static final int ANONYMITY = 12;

  static final int REACH = 60;

  private final Grammar grammar;
  private final WordUses uses;
  private final PhraseAhead ahead;

  NounPhrases(CueLexicon cues) {
    this.grammar = cues.grammar();
    this.uses = new WordUses(cues);
    this.ahead = new PhraseAhead(cues, uses);
  }

  /// A subject and what stands between it and its verb.
  ///
  /// @param from first item
  /// @param to one past its last item, apposition included
  /// @param verbFrom first auxiliary, or the verb
  /// @param negated true for “did not say”
  /// @param passive true when the last auxiliary is a form of be
  /// @param helped true when there is any auxiliary
  /// @param relative true for “senators, who said”
  record Subject(
      int from,
      int to,
      int verbFrom,
      boolean negated,
      boolean passive,
      boolean helped,
      boolean relative) {}

  /// The subject that ends before the verb at an item, not reaching back before `floor`.
  @Nullable Subject before(Sentence s, int verb, int floor) {
    boolean negated = false;
    boolean passive = false;
    boolean helped = false;
    int verbFrom = verb;
    int i = verb - 1;
    for (; i >= floor; i--) {
      String low = s.low(i);
      if (grammar.is(low, Grammar.NEGATION)) {
        negated = true;
      } else if (isAuxiliary(s, i, floor)) {
        passive |= !helped && grammar.is(low, Grammar.BE);
        helped = true;
        verbFrom = i;
      } else if (!uses.isAdverb(s, i)) {
        break;
      }
      negated |= low.endsWith("n't");
    }
    i = beforeAnonymity(s, i, floor);
    if (i < floor) {
      return null;
    }
    boolean relative = grammar.is(s.low(i), Grammar.RELATIVE) && !s.low(i).equals("that");
    if (relative) {
      i--;
      if (s.isComma(i)) {
        i--;
      }
    }
    boolean noun =
        !grammar.is(s.low(i), Grammar.DETERMINER | Grammar.PREPOSITION)
            || grammar.is(s.low(i), Grammar.PRONOUN);
    int from = noun ? start(s, i, floor) : -1;
    if (from < 0 || from > i) {
      return null;
    }
    return new Subject(from, i + 1, verbFrom, negated, passive, helped, relative);
  }

  /// “an official who did not want to be named” ends with the official: the item before “who”.
  private static int beforeAnonymity(Sentence s, int last, int floor) {
    if (!isAnonymity(s.low(s.isComma(last) ? last - 1 : last))) {
      return last;
    }
    for (int i = last - 1; i > floor && i > last - ANONYMITY; i--) {
      if (s.low(i).equals("who")) {
        return s.isComma(i - 1) ? i - 2 : i - 1;
      }
    }
    return last;
  }

  private static boolean isAnonymity(String low) {
    return switch (low) {
      case "named", "identified", "anonymity", "anonymous", "anonymously", "quoted" -> true;
      default -> false;
    };
  }

  private boolean isAuxiliary(Sentence s, int i, int floor) {
    if (s.isPossessive(i)) {
      return i > floor && grammar.is(s.low(i - 1), Grammar.PRONOUN);
    }
    return s.isWord(i) && grammar.is(s.low(i), Grammar.AUXILIARY);
  }

  /// Where the phrase that ends with item `last` begins; -1 when there is none.
  private int start(Sentence s, int last, int floor) {
    int end = last;
    for (int round = 0; round < 3; round++) {
      int opened = apposition(s, end, floor);
      if (opened < 0) {
        break;
      }
      end = opened - 1;
    }
    if (end < floor) {
      return -1;
    }
    int from = walk(s, end, floor);
    return from < 0 ? -1 : leadingApposition(s, from, floor);
  }

  /// The item that opens the apposition closed at `end` (comma, dash, bracket); -1 when none is.
  private int apposition(Sentence s, int end, int floor) {
    if (s.low(end).equals(")")) {
      return back(s, end - 1, floor, "(");
    }
    if (s.isDash(end)) {
      return back(s, end - 1, floor, s.low(end));
    }
    if (!s.isComma(end)) {
      return -1;
    }
    for (int i = end - 1; i > floor && i > end - REACH; i--) {
      if (s.isSpeech(i) || s.low(i).equals(";") || s.isColon(i)) {
        return -1;
      }
      if (s.isComma(i)) {
        return opensApposition(s, i) ? i : -1;
      }
    }
    return -1;
  }

  private static int back(Sentence s, int from, int floor, String mark) {
    for (int i = from; i > floor && i > from - REACH; i--) {
      if (s.isMark(i) && s.low(i).equals(mark)) {
        return i;
      }
    }
    return -1;
  }

  /// True when what stands behind the comma can explain the name before it.
  private boolean opensApposition(Sentence s, int comma) {
    int next = comma + 1;
    boolean name = s.isWord(comma - 1) || s.low(comma - 1).equals(")") || s.isEnd(comma - 1);
    return name
        && !grammar.is(s.low(next), Grammar.PRONOUN | Grammar.SUBORDINATOR & ~Grammar.RELATIVE)
        && !(grammar.is(s.low(next), Grammar.AND | Grammar.BUT));
  }

  /// “Jane Roe, the head of …” when only the second half was reached.
  private int leadingApposition(Sentence s, int from, int floor) {
    int comma = from - 1;
    boolean possible =
        comma > floor
            && s.isComma(comma)
            && !s.isCapital(from)
            && (s.isCapital(comma - 1) || s.low(comma - 1).equals(")"));
    if (!possible) {
      return from;
    }
    int name = walk(s, comma - 1, floor);
    boolean whole = name == floor || name > floor && !s.isWord(name - 1);
    return name >= 0 && whole && !isTimeOrPlace(s, name, comma) ? name : from;
  }

  private boolean isTimeOrPlace(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (grammar.is(s.low(i), Grammar.TIME) || s.isNumber(i)) {
        return true;
      }
    }
    return grammar.is(s.low(from), Grammar.PREPOSITION);
  }

  /// Walks left from `end` over all that may belong to one noun phrase.
  private int walk(Sentence s, int end, int floor) {
    int i = end;
    while (i > floor
        && (grammar.is(s.low(i), Grammar.TIME) || uses.isAdverb(s, i))
        && i > end - 3) {
      i--;
    }
    if (grammar.is(s.low(i), Grammar.PRONOUN) && i == end && standsAlone(s, i, floor)) {
      return i;
    }
    int limit = Math.max(floor, end - REACH);
    int from = -1;
    for (; i >= limit; i--) {
      if (s.low(i).equals(")")) {
        int open = back(s, i - 1, limit, "(");
        if (open < 0) {
          break;
        }
        i = open;
        continue;
      }
      if (stops(s, i, limit, end)) {
        break;
      }
      from = i;
    }
    return from < 0 ? -1 : trimmed(s, from, end);
  }

  /// False for “most of the members”, “some critics”.
  private boolean standsAlone(Sentence s, int i, int floor) {
    return i == floor || !grammar.is(s.low(i - 1), Grammar.DETERMINER) || s.low(i).equals("others");
  }

  private boolean stops(Sentence s, int i, int limit, int end) {
    String low = s.low(i);
    if (s.isQuotation(i)) {
      return s.isSpeech(i);
    }
    if (s.isPossessive(i)) {
      return false;
    }
    if (s.isMark(i)) {
      return !(joins(low)
          || s.isComma(i) && inList(s, i, limit, end)
          || low.equals(".") && i > limit && s.isCapital(i - 1));
    }
    if (grammar.is(low, Grammar.THAT | Grammar.BUT)) {
      return true;
    }
    if (grammar.is(low, Grammar.AND)) {
      return !joinsNames(s, i, limit);
    }
    if (grammar.is(low, Grammar.PREPOSITION)) {
      return i == limit || !uses.nounLike(s, i - 1);
    }
    if (s.isCapital(i) && i > limit) {
      return false;
    }
    if (grammar.is(low, Grammar.PRONOUN | Grammar.SUBORDINATOR | Grammar.RELATIVE)) {
      return !grammar.is(low, Grammar.DETERMINER);
    }
    if (i == end) {
      return grammar.is(low, Grammar.AUXILIARY | Grammar.NEGATION);
    }
    return uses.isVerb(s, i);
  }

  static boolean joins(String low) {
    return low.equals("&") || low.equals("/") || low.equals("-");
  }

  /// “Alice, Bob and Carol”: a comma between capitals with an “and” further on.
  private boolean inList(Sentence s, int comma, int limit, int end) {
    if (comma <= limit || !s.isCapital(comma + 1) && !grammar.is(s.low(comma + 1), Grammar.AND)) {
      return false;
    }
    boolean name = s.isCapital(comma - 1) || s.low(comma - 1).equals(")");
    for (int i = comma + 1; name && i < end && i < comma + 30; i++) {
      if (grammar.is(s.low(i), Grammar.AND)) {
        return !s.isComma(comma - 2);
      }
    }
    return false;
  }

  /// “A, B, and C” has a comma more; “23 May, and the group” has none.
  private static boolean commaBefore(Sentence s, int from, int limit) {
    for (int i = from; i > limit && i > from - 14; i--) {
      if (s.isComma(i)) {
        return s.isCapital(i + 1) || s.isWord(i + 1) && s.isCapital(i + 2);
      }
    }
    return false;
  }

  /// True for “the US and the EU”, false where “and” joins two clauses.
  private boolean joinsNames(Sentence s, int and, int limit) {
    if (and <= limit || s.low(and).equals("&")) {
      return and > limit;
    }
    if (s.isComma(and - 1)) {
      return and - 1 > limit
          && inList(s, and - 1, limit, and + 1)
          && commaBefore(s, and - 2, limit);
    }
    int i = and - 1;
    if (!uses.nounLike(s, i) && !s.low(i).equals(")")) {
      return false;
    }
    while (i >= limit && i > and - 12) {
      if (s.isMark(i) && !s.low(i).equals(")") && !s.low(i).equals("(") && !s.low(i).equals(".")) {
        return s.isComma(i) || s.isDash(i);
      }
      if (s.isSpeech(i) || uses.isVerb(s, i) || grammar.is(s.low(i), Grammar.SUBORDINATOR)) {
        return grammar.is(s.low(i), Grammar.THAT | Grammar.SUBORDINATOR);
      }
      i--;
    }
    return i < limit;
  }

  private int trimmed(Sentence s, int from, int end) {
    int i = from;
    while (i < end
        && (s.isMark(i) && !s.isQuotation(i)
            || s.isPossessive(i)
            || grammar.is(s.low(i), Grammar.PREPOSITION | Grammar.AND | Grammar.BUT)
            || grammar.is(s.low(i), Grammar.TIME) && !s.isCapital(i + 1)
            || uses.isAdverb(s, i) && !grammar.is(s.low(i), Grammar.DETERMINER))) {
      i++;
    }
    boolean nobody = i == end && grammar.is(s.low(i), Grammar.NO_SPEAKER);
    boolean thing =
        grammar.is(s.low(i), Grammar.NO_SPEAKER) && !grammar.is(s.low(i), Grammar.DETERMINER);
    return nobody || thing || !s.isWord(i) && !s.isQuotation(i) ? -1 : i;
  }

  /// One past the phrase that begins at an item, with the apposition behind it; `from` when none.
  int after(Sentence s, int from) {
    return ahead.after(s, from, true);
  }

  /// One past the phrase that begins at an item.
  ///
  /// @param loose false when only an office explains a name behind a comma: “, head of the league,”
  int after(Sentence s, int from, boolean loose) {
    return ahead.after(s, from, loose);
  }
}
