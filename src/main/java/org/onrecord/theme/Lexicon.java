package org.onrecord.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.vocabulary.Tokens;

/// The terms of one language, found in a text in one pass.
final class Lexicon {
  private static final int WIDEST_GAP = 4;
  private static final int HEAD = 3;
  private static final String JOINTS = "-‐‑’'‘“”\"«»/";
  private static final String STOPS = ".;:?!。；！？؟()";
  private static final Set<String> SKIPPED =
      Set.of(
          "the", "a", "an", "its", "their", "any", "all", "this", "that", "these", "our", "his",
          "her", "le", "la", "les", "l", "des", "du", "los", "las", "el", "un", "une", "una");

  /// A term in a text.
  ///
  /// @param term which
  /// @param pieces pairs of Java indices: the runs of words that carry it
  /// @param firstWord first word covered
  /// @param lastWord last word covered
  record Found(Term term, List<int[]> pieces, int firstWord, int lastWord) {
    int start() {
      return pieces.getFirst()[0];
    }

    int end() {
      return pieces.getLast()[1];
    }
  }

  private final String language;
  private final Map<String, List<Term>> byStem = new HashMap<>();
  private final Map<String, List<Term>> byExact = new HashMap<>();
  /// By the first three letters of the beginning that fits, fewer where it is shorter.
  private final Map<String, List<Term>> byPrefix = new HashMap<>();

  Lexicon(String language, Collection<Term> terms) {
    this.language = language;
    for (Term term : terms) {
      Term.Slot first = term.slots().getFirst();
      first.stems().forEach(s -> byStem.computeIfAbsent(s, k -> new ArrayList<>()).add(term));
      first.exact().forEach(s -> byExact.computeIfAbsent(s, k -> new ArrayList<>()).add(term));
      first.prefixes().stream()
          .map(Lexicon::head)
          .distinct()
          .forEach(c -> byPrefix.computeIfAbsent(c, k -> new ArrayList<>()).add(term));
    }
  }

  /// The terms that stand in a text, in text order; what a longer term covers is left out.
  List<Found> find(Tokens tokens) {
    return uncovered(all(tokens));
  }

  /// The terms that stand in a text, in text order, whatever covers them, blocks included.
  List<Found> all(Tokens tokens) {
    String[] stems = new String[tokens.count()];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = WordForms.of(tokens.form(i), language);
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < stems.length; i++) {
      tryAll(byStem.get(stems[i]), tokens, stems, i, found);
      for (String other : WordForms.others(tokens.form(i), language)) {
        tryAll(byStem.get(other), tokens, stems, i, found);
      }
      if (!byExact.isEmpty()) {
        tryAll(byExact.get(tokens.written(i)), tokens, stems, i, found);
        if (!tokens.written(i).equals(tokens.form(i))) {
          tryAll(byExact.get(tokens.form(i)), tokens, stems, i, found);
        }
      }
      tryPrefixes(tokens, stems, i, found);
    }
    return found;
  }

  private static String head(String word) {
    return word.substring(0, Math.min(HEAD, word.length()));
  }

  private void tryPrefixes(Tokens tokens, String[] stems, int word, List<Found> found) {
    String form = tokens.form(word);
    for (int length = Math.min(HEAD, form.length()); length > 0 && !byPrefix.isEmpty(); length--) {
      tryAll(byPrefix.get(form.substring(0, length)), tokens, stems, word, found);
    }
  }

  private void tryAll(
      @org.jspecify.annotations.Nullable List<Term> terms,
      Tokens tokens,
      String[] stems,
      int word,
      List<Found> found) {
    if (terms != null) {
      for (Term term : terms) {
        if (fits(term.slots().getFirst(), tokens, stems, word)) {
          tryRest(term, tokens, stems, word, found);
        }
      }
    }
  }

  private void tryRest(Term term, Tokens tokens, String[] stems, int word, List<Found> found) {
    List<int[]> pieces = new ArrayList<>();
    pieces.add(new int[] {tokens.start(word), tokens.end(word)});
    int last = word;
    for (int s = 1; s < term.slots().size(); s++) {
      Term.Slot slot = term.slots().get(s);
      int next = next(slot, tokens, stems, last);
      if (next < 0) {
        return;
      }
      if (next == last + 1 || !slot.afterGap()) {
        pieces.getLast()[1] = tokens.end(next);
      } else {
        pieces.add(new int[] {tokens.start(next), tokens.end(next)});
      }
      last = next;
    }
    found.add(new Found(term, pieces, word, last));
  }

  /// The word after `last` that fills the slot, or -1.
  private int next(Term.Slot slot, Tokens tokens, String[] stems, int last) {
    int furthest = last + (slot.afterGap() ? WIDEST_GAP + 1 : 2);
    for (int i = last + 1; i <= furthest && i < stems.length; i++) {
      if (!(slot.afterGap() ? withinSentence(tokens, i) : withinPhrase(tokens, i))) {
        return -1;
      }
      if (fits(slot, tokens, stems, i)) {
        return i;
      }
      if (!slot.afterGap() && !SKIPPED.contains(tokens.form(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean fits(Term.Slot slot, Tokens tokens, String[] stems, int word) {
    String form = tokens.form(word);
    if (slot.fits(stems[word], form, slot.exact().isEmpty() ? form : tokens.written(word))) {
      return true;
    }
    for (String other : WordForms.others(form, language)) {
      if (slot.fits(other, other, other)) {
        return true;
      }
    }
    return false;
  }

  /// True when only spaces, hyphens, apostrophes and quotation marks stand before a word.
  private static boolean withinPhrase(Tokens tokens, int word) {
    String text = tokens.text();
    int breaks = 0;
    for (int i = tokens.end(word - 1); i < tokens.start(word); i++) {
      char c = text.charAt(i);
      breaks += c == '\n' ? 1 : 0;
      if (c != ' ' && !Character.isWhitespace(c) && JOINTS.indexOf(c) < 0) {
        return false;
      }
    }
    return breaks < 2;
  }

  private static boolean withinSentence(Tokens tokens, int word) {
    String text = tokens.text();
    int breaks = 0;
    for (int i = tokens.end(word - 1); i < tokens.start(word); i++) {
      char c = text.charAt(i);
      breaks += c == '\n' ? 1 : 0;
      if (c != ' ' && STOPS.indexOf(c) >= 0) {
        return false;
      }
    }
    return breaks < 2;
  }

  /// Leaves out terms whose words a longer phrase covers, and the blocks themselves.
  static List<Found> uncovered(List<Found> found) {
    List<Found> kept = new ArrayList<>();
    var phrases = new TreeMap<Integer, List<Found>>();
    int longest = 0;
    for (Found phrase : found) {
      if (phrase.term.contiguous()) {
        phrases.computeIfAbsent(phrase.start(), start -> new ArrayList<>()).add(phrase);
        longest = Math.max(longest, phrase.end() - phrase.start());
      }
    }
    for (Found one : found) {
      if (one.term.role() != Term.Role.BLOCK && !covered(one, phrases, longest)) {
        kept.add(one);
      }
    }
    kept.sort(Comparator.comparingInt(Found::start).thenComparingInt(Found::end));
    return kept;
  }

  /// Looks only at phrases that begin near enough to reach a word; a text may have 100,000 of them.
  private static boolean covered(
      Found one, NavigableMap<Integer, List<Found>> phrases, int longest) {
    for (int[] piece : one.pieces) {
      int earliest = Math.min(piece[0], piece[1] - longest);
      var near = phrases.subMap(earliest, true, piece[0], true).values();
      if (near.stream().flatMap(List::stream).anyMatch(phrase -> covers(phrase, one))) {
        return true;
      }
    }
    return false;
  }

  /// True when a phrase holds all words of another, longer ones included, or a block some of them.
  @SuppressWarnings("ReferenceEquality") // the same find, not an equal one
  private static boolean covers(Found longer, Found one) {
    if (longer == one || !longer.term.contiguous()) {
      return false;
    }
    boolean all = true;
    boolean some = false;
    for (int[] piece : one.pieces) {
      boolean inside = longer.start() <= piece[0] && piece[1] <= longer.end();
      all &= inside;
      some |= inside;
    }
    return longer.term.role() == Term.Role.BLOCK
        ? some
        : all && longer.lastWord - longer.firstWord > one.lastWord - one.firstWord;
  }
}
