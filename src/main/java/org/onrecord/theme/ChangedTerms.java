package org.onrecord.theme;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.document.Document;
import org.onrecord.vocabulary.Tokens;

/// The terms by which two schemes of concerns differ: those that came, those that went, and all
/// terms of themes that were moved.
///
/// A document in which none of them stands is filed by both schemes alike: what a statement is
/// filed under depends on the terms that stand in its document and on nothing else of the scheme.
/// Immutable and safe for threads.
public final class ChangedTerms {
  private final Map<String, Lexicon> lexicons;
  private final Set<String> languages;

  private ChangedTerms(Map<String, Lexicon> lexicons, Set<String> languages) {
    this.lexicons = lexicons;
    this.languages = languages;
  }

  /// What changed between two schemes, as [ThemeScheme#termLines] tells them.
  ///
  /// @return empty when it cannot be told term by term, since they are read in another way, or in
  ///     other languages
  public static Optional<ChangedTerms> between(String before, String after) {
    Set<String> old = TermLines.terms(before);
    Set<String> now = TermLines.terms(after);
    try {
      Set<String> languages = languages(now);
      if (!TermLines.reader(before).equals(TermLines.reader(after))
          || !languages.equals(languages(old))) {
        return Optional.empty();
      }
      Set<String> changed = new HashSet<>(old);
      changed.removeAll(now);
      now.removeAll(old);
      changed.addAll(now);
      return Optional.of(new ChangedTerms(TermLines.lexicons(changed), languages));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Set<String> languages(Set<String> lines) {
    return lines.stream().map(TermLines::language).collect(Collectors.toSet());
  }

  /// True when some of them stand in a document, or may: it must be filed anew.
  public boolean standIn(Document document) {
    if (lexicons.isEmpty()) {
      return false;
    }
    Tokens tokens = Tokens.of(document.text().string());
    String of = document.language();
    boolean known = languages.contains(of);
    return lexicons.entrySet().stream()
        .filter(e -> DocumentTerms.mayApply(e.getKey(), of, known))
        .anyMatch(e -> !e.getValue().all(tokens).isEmpty());
  }
}
