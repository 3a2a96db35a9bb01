package org.onrecord.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Reading.Items;

/// A key concern of the group is …; the group's claim that …; criticism from the group that ….
final class NounCues {
  private final Reading r;
  private final Sentence s;

  private NounCues(Reading reading) {
    this.r = reading;
    this.s = reading.sentence();
  }

  static void read(Reading reading) {
    NounCues cues = new NounCues(reading);
    for (int i = 0; i < reading.size(); i++) {
      Cue cue = reading.isTaken(i) ? null : reading.cues().at(reading.sentence(), i, Cue.Kind.NOUN);
      if (cue != null) {
        cues.at(i, cue);
      }
    }
  }

  private void at(int noun, Cue cue) {
    int next = noun + cue.words();
    if (r.low(next).equals("of") || r.low(next).equals("for") || r.low(next).equals("among")) {
      held(noun, next + 1, cue);
    } else if (r.low(next).equals("from") || r.low(next).equals("by")) {
      from(noun, next + 1, cue);
    } else if (s.isPossessive(noun - 1) || owner(noun) >= 0) {
      owned(noun, next, cue);
    } else if (be(next)) {
      unnamed(noun, next, cue);
    }
  }

  private boolean be(int i) {
    return r.low(i).equals("is") || r.low(i).equals("was") || r.low(i).equals("are");
  }

  /// A key concern of the group is that …
  private void held(int noun, int from, Cue cue) {
    int to = r.phrases().after(s, from);
    if (to == from || !be(to) || to + 1 >= s.size()) {
      return;
    }
    keep(new Items(from, to), new Items(opening(noun), from), new Items(to + 1, end(to + 1)), cue);
  }

  /// criticism from the group that …
  private void from(int noun, int from, Cue cue) {
    int to = r.phrases().after(s, from);
    boolean says = r.is(to, Grammar.THAT) || r.low(to).equals("over") || r.low(to).equals("about");
    if (to > from && says) {
      keep(new Items(from, to), new Items(opening(noun), from), new Items(to, end(to)), cue);
    }
  }

  /// the group's claim that …, its call for …
  private void owned(int noun, int next, Cue cue) {
    boolean says =
        r.is(next, Grammar.THAT)
            || r.low(next).equals("to")
                && cue.statementClass() == org.onrecord.statement.StatementClass.WANTS
            || r.low(next).equals("about")
            || r.low(next).equals("over")
            || r.low(next).equals("for")
            || r.low(next).equals("of")
            || r.low(next).equals("on");
    Items source = says ? ownerOf(noun) : null;
    if (source != null) {
      keep(source, new Items(noun, next), new Items(next, end(next)), cue);
    }
  }

  /// Another key concern is …
  private void unnamed(int noun, int be, Cue cue) {
    if (r.low(be).equals("are") || noun - opening(noun) == 0 || opening(noun) != 0) {
      return;
    }
    boolean says = r.is(be + 1, Grammar.THAT | Grammar.QUESTION | Grammar.DETERMINER);
    if (says && cue.statementClass() == org.onrecord.statement.StatementClass.BELIEVES) {
      r.keep(
          Rule.IMPERSONAL,
          cue.statementClass(),
          null,
          new Items(0, be + 1),
          List.of(new Items(be + 1, end(be + 1))),
          List.of());
    }
  }

  private void keep(Items source, Items words, Items content, Cue cue) {
    r.keep(Rule.NOUN_CUE, cue.statementClass(), source, words, List.of(content), List.of());
  }

  /// First word of the noun phrase around the noun: “A key concern”.
  private int opening(int noun) {
    int i = noun;
    while (i > 0
        && i > noun - 5
        && s.isWord(i - 1)
        && !r.is(i - 1, Grammar.PREPOSITION | Grammar.AUXILIARY | Grammar.AND)) {
      i--;
      if (r.is(i, Grammar.DETERMINER)) {
        break;
      }
    }
    return i;
  }

  private int owner(int noun) {
    int i = opening(noun);
    return switch (r.low(i)) {
      case "his", "her", "their", "its", "our", "my" -> i;
      default -> -1;
    };
  }

  private @Nullable Items ownerOf(int noun) {
    int pronoun = owner(noun);
    if (pronoun >= 0) {
      return new Items(pronoun, pronoun + 1);
    }
    int mark = noun - 1;
    while (mark > 0 && mark > noun - 4 && !s.isPossessive(mark)) {
      mark--;
    }
    if (!s.isPossessive(mark) || mark == 0) {
      return null;
    }
    NounPhrases.Subject subject = r.phrases().before(s, mark, 0);
    return subject == null ? null : new Items(subject.from(), subject.to());
  }

  private int end(int from) {
    int i = from;
    while (i < s.size() && !r.isTaken(i) && !s.low(i).equals(";")) {
      if (i > from && s.isComma(i) && ClauseEnd.endsPhrase(r, i + 1)) {
        break;
      }
      i++;
    }
    return i;
  }
}
