package org.onrecord.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Document;
import org.onrecord.vocabulary.Tokens;

/// The terms that stand in a document, looked for once, and told part by part: what a part tells
/// is what it would tell alone, except that a word which it cuts is none of its words.
///
/// Not safe for threads.
final class DocumentTerms {
  private static final String QUOTED = "en";

  /// The terms of one language.
  ///
  /// @param found wherever they stand, in text order
  /// @param alone true when only those that file alone apply
  private record Standing(List<Lexicon.Found> found, boolean alone) {}

  private final String text;
  private final List<Standing> byLanguage = new ArrayList<>();

  /// @param lexicons by language
  DocumentTerms(Document document, Map<String, Lexicon> lexicons) {
    text = document.text().string();
    Tokens tokens = Tokens.of(text);
    String of = document.language();
    boolean known = lexicons.containsKey(of);
    lexicons.forEach(
        (language, lexicon) -> {
          if (mayApply(language, of, known)) {
            byLanguage.add(new Standing(lexicon.all(tokens), known && !language.equals(of)));
          }
        });
  }

  /// Terms apply in their own language; all where it is not known. English ones also apply
  /// elsewhere when they file alone: texts quote English titles, but “train” is a word of French.
  ///
  /// @param of language of a document
  /// @param known true when there are terms of that language
  static boolean mayApply(String language, String of, boolean known) {
    return !known || language.equals(of) || language.equals(QUOTED);
  }

  /// The terms that stand between two Java indices and are neither part of longer ones there nor
  /// set aside.
  List<Lexicon.Found> between(int from, int to) {
    List<Lexicon.Found> all = new ArrayList<>();
    for (Standing standing : byLanguage) {
      Lexicon.uncovered(within(standing.found, from, to)).stream()
          .filter(found -> !standing.alone || found.term().role() == Term.Role.STRONG)
          .forEach(all::add);
    }
    if (!all.isEmpty()) {
      SetAside aside = SetAside.in(text, from, to);
      all.removeIf(aside::holds);
    }
    return all;
  }

  private static List<Lexicon.Found> within(List<Lexicon.Found> found, int from, int to) {
    List<Lexicon.Found> some = new ArrayList<>();
    for (int i = first(found, from); i < found.size() && found.get(i).start() < to; i++) {
      if (found.get(i).end() <= to) {
        some.add(found.get(i));
      }
    }
    return some;
  }

  /// Index of the first that begins at or after a Java index.
  private static int first(List<Lexicon.Found> found, int from) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
