package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.attribution.Reading.Items;

/// According to the group, the draft is weak. The draft is weak, according to the group.
final class AccordingTo {
  private AccordingTo() {}

  static void read(Reading r) {
    Sentence s = r.sentence();
    for (int p = 0; p < s.size(); p++) {
      Cue cue = r.isTaken(p) ? null : r.cues().at(s, p, Cue.Kind.PREPOSITION);
      if (cue != null && read(r, p, cue)) {
        return;
      }
    }
  }

  private static boolean read(Reading r, int p, Cue cue) {
    Sentence s = r.sentence();
    int from = p + cue.words();
    int to = r.phrases().after(s, from, p > 2);
    if (to == from) {
      return false;
    }
    List<Items> content = new ArrayList<>();
    int opening = opening(r, p);
    if (p - opening >= 3) {
      content.add(new Items(opening, p));
    }
    int comma = comma(s, to);
    boolean fronted = content.isEmpty();
    if (fronted) {
      content.add(new Items(comma < 0 ? to : comma + 1, end(r, comma < 0 ? to : comma + 1)));
    } else if (s.isComma(to)
        && to + 4 < s.size()
        && !r.is(to + 1, Grammar.RELATIVE | Grammar.AND)) {
      content.add(new Items(to + 1, end(r, to + 1)));
    }
    return r.keep(
        Rule.ACCORDING_TO,
        cue.statementClass(),
        new Items(from, fronted && comma > 0 ? comma : to),
        new Items(p, from),
        content,
        List.of());
  }

  private static int comma(Sentence s, int from) {
    for (int i = from; i < s.size() && i < from + 25; i++) {
      if (s.isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  private static int opening(Reading r, int p) {
    int from = p;
    while (from > 0 && !r.isTaken(from - 1) && !r.low(from - 1).equals(";")) {
      from--;
    }
    while (from < p && r.is(from, Grammar.AND | Grammar.BUT)) {
      from++;
    }
    return from;
  }

  private static int end(Reading r, int from) {
    int i = from;
    while (i < r.size() && !r.isTaken(i) && !r.low(i).equals(";")) {
      i++;
    }
    return i;
  }
}
