package org.onrecord.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.vocabulary.Tokens;

/// A word or phrase of the lexicon, ready to be looked for.
///
/// @param themeId where it files
/// @param role what it does
/// @param slots its words, at least one
record Term(String themeId, Role role, List<Slot> slots) {

  /// What a term does.
  enum Role {
    /// Files alone.
    STRONG,
    /// Files in company.
    WEAK,
    /// Files only where nothing else does.
    FAINT,
    /// Keeps the words it covers from filing.
    BLOCK
  }

  /// One word of a term.
  ///
  /// @param stems common forms that fit
  /// @param prefixes beginnings that fit
  /// @param exact written forms that fit; in small letters they fit any case
  /// @param afterGap true when up to four words may stand before it
  record Slot(Set<String> stems, List<String> prefixes, Set<String> exact, boolean afterGap) {

    boolean fits(String stem, String word, String written) {
      if (stems.contains(stem)) {
        return true;
      }
      for (String prefix : prefixes) {
        if (word.startsWith(prefix)) {
          return true;
        }
      }
      return !exact.isEmpty() && (exact.contains(written) || exact.contains(word));
    }
  }

  /// True when nothing may stand between its words.
  boolean contiguous() {
    return slots.stream().noneMatch(Slot::afterGap);
  }

  /// Reads a term as people write it; see the head of `themes.yaml`.
  ///
  /// @return several terms where an alternative has several words or a hyphen may be left out
  /// @throws IllegalArgumentException saying what is wrong with it
  static List<Term> read(String themeId, String written, String language) {
    String rest = written.strip();
    Role role = role(rest);
    rest = rest.substring(role == Role.STRONG ? 0 : role == Role.FAINT ? 2 : 1);
    List<List<Slot>> lines = new ArrayList<>();
    lines.add(List.of());
    boolean gap = false;
    for (String piece : rest.strip().split("\\s+")) {
      if (piece.equals("...") || piece.equals("…")) {
        gap = true;
        continue;
      }
      lines = extended(lines, piece, gap, language);
      gap = false;
    }
    if (gap || lines.getFirst().isEmpty() || lines.getFirst().getFirst().afterGap()) {
      throw new IllegalArgumentException("needs a word before and after ...");
    }
    return lines.stream().map(slots -> new Term(themeId, role, List.copyOf(slots))).toList();
  }

  private static Role role(String written) {
    if (written.startsWith("!")) {
      return Role.BLOCK;
    }
    if (written.startsWith("~~")) {
      return Role.FAINT;
    }
    return written.startsWith("~") ? Role.WEAK : Role.STRONG;
  }

  private static List<List<Slot>> extended(
      List<List<Slot>> lines, String piece, boolean gap, String language) {
    List<List<Slot>> result = new ArrayList<>();
    for (List<Slot> ending : endings(piece, gap, language)) {
      for (List<Slot> line : lines) {
        List<Slot> longer = new ArrayList<>(line);
        longer.addAll(ending);
        result.add(longer);
      }
    }
    return result;
  }

  /// The ways of writing one piece: a slot for all single words, a row of slots for each hyphenated
  /// one.
  private static List<List<Slot>> endings(String piece, boolean gap, String language) {
    Set<String> stems = new HashSet<>();
    List<String> prefixes = new ArrayList<>();
    Set<String> exact = new HashSet<>();
    List<List<Slot>> result = new ArrayList<>();
    for (String word : piece.split("\\|", -1)) {
      boolean any = word.endsWith("*");
      boolean asWritten = word.startsWith("=");
      Tokens tokens = Tokens.of(word);
      if (tokens.count() == 0) {
        throw new IllegalArgumentException("\"" + word + "\" is no word");
      }
      if (tokens.count() > 1) {
        result.add(row(tokens, any, gap, language));
        if (!any && word.contains("-")) {
          stems.add(WordForms.of(String.join("", tokens.forms()), language));
        }
      } else if (asWritten) {
        exact.add(tokens.written(0));
      } else if (any) {
        prefixes.add(tokens.form(0));
        prefixes.add(WordForms.american(tokens.form(0)));
      } else {
        stems.add(WordForms.of(tokens.form(0), language));
      }
    }
    if (!stems.isEmpty() || !prefixes.isEmpty() || !exact.isEmpty()) {
      List<String> each = prefixes.stream().distinct().toList();
      result.add(List.of(new Slot(Set.copyOf(stems), each, Set.copyOf(exact), gap)));
    }
    return result;
  }

  private static List<Slot> row(Tokens tokens, boolean any, boolean gap, String language) {
    List<Slot> row = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      String form = tokens.form(i);
      boolean open = any && i == tokens.count() - 1;
      Set<String> stems = open ? Set.of() : Set.of(WordForms.of(form, language));
      row.add(new Slot(stems, open ? List.of(form) : List.of(), Set.of(), gap && i == 0));
    }
    return row;
  }
}
