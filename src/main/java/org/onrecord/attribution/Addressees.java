package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Document;

/// Finds to whom a statement was said: whom the verb names, and “in a joint letter to …”.
final class Addressees {
  private final Document document;
  private final Scan scan;
  private final Grammar grammar;

  Addressees(Document document, Scan scan, CueLexicon cues) {
    this.document = document;
    this.scan = scan;
    this.grammar = cues.grammar();
  }

  /// As written; of a document that speaks, those it is addressed to.
  List<String> of(Draft draft) {
    if (draft.rule() == Rule.DOCUMENT_AUTHOR) {
      return document.addressees();
    }
    List<String> found = new ArrayList<>();
    for (Range told : draft.addressees()) {
      found.add(scan.tokens().slice(told.from(), told.to()));
    }
    Sentence sentence = scan.sentences().get(draft.sentence());
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (grammar.is(sentence.low(i), Grammar.WRITING) && sentence.low(i + 1).equals("to")) {
        found.addAll(list(sentence, i + 2));
      }
    }
    return found;
  }

  /// “the Secretary of State, Attorney General, and others”: one entry each.
  private List<String> list(Sentence s, int from) {
    List<String> names = new ArrayList<>();
    int start = from;
    int i = from;
    for (; i < s.size() && i < from + 30 && belongs(s, i, start); i++) {
      boolean and = grammar.is(s.low(i), Grammar.AND) && s.isComma(i - 1);
      if (s.isComma(i) || and) {
        add(names, s, start, i);
        start = i + 1;
      }
    }
    add(names, s, start, i);
    return names;
  }

  private boolean belongs(Sentence s, int i, int start) {
    if (s.isComma(i)) {
      return s.isCapital(i + 1) || grammar.is(s.low(i + 1), Grammar.AND);
    }
    boolean small = grammar.is(s.low(i), Grammar.DETERMINER | Grammar.AND);
    boolean links = s.low(i).equals("of") || s.low(i).equals("for") || s.low(i).equals("others");
    boolean first = i == start && s.isWord(i) && !grammar.is(s.low(i), Grammar.PREPOSITION);
    return s.isCapital(i) || small || links || first && i > 0;
  }

  private static void add(List<String> names, Sentence s, int from, int to) {
    String words = from < to ? s.words(from, to).strip() : "";
    boolean named = words.equals("others") || words.chars().anyMatch(Character::isUpperCase);
    if (named) {
      names.add(words);
    }
  }
}
