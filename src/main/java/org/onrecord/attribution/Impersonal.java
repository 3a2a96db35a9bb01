package org.onrecord.attribution;

import java.util.List;
import org.onrecord.attribution.Reading.Items;
import org.onrecord.statement.StatementClass;

/// There are also concerns that …; concerns were raised that ….
final class Impersonal {
  private Impersonal() {}

  static void read(Reading r) {
    Sentence s = r.sentence();
    for (int i = 0; i < s.size(); i++) {
      Cue cue = r.isTaken(i) ? null : r.cues().at(s, i, Cue.Kind.NOUN);
      if (cue != null && cue.statementClass() == StatementClass.BELIEVES && read(r, i, cue)) {
        return;
      }
    }
  }

  private static boolean read(Reading r, int noun, Cue cue) {
    int that = noun + cue.words();
    boolean there = r.low(0).equals("there") && noun < 8;
    boolean raised = false;
    if (r.is(that, Grammar.BE)) {
      for (int k = that; k < that + 5; k++) {
        raised |=
            r.low(k).equals("raised") || r.low(k).equals("voiced") || r.low(k).equals("expressed");
        if (raised && r.is(k, Grammar.THAT)) {
          that = k;
          break;
        }
      }
    }
    if (!(there || raised) || !r.is(that, Grammar.THAT)) {
      return false;
    }
    return r.keep(
        Rule.IMPERSONAL,
        cue.statementClass(),
        null,
        new Items(there ? 0 : noun, that),
        List.of(new Items(that, r.size())),
        List.of());
  }
}
