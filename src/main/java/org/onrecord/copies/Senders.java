package org.onrecord.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;

/// Who sent a letter: who signed it, else who wrote it, else, of a submission, who published it.
/// The publisher of a letter is no sender: many a site prints the letters of others.
final class Senders {
  /// Names that are kept of a letter with many; enough to tell it from another.
  private static final int MOST = 20;

  private Senders() {}

  /// As they are written; empty where nobody is named, and of what is no letter.
  static List<String> of(Document document) {
    List<String> names =
        !document.signatories().isEmpty() ? document.signatories() : document.authors();
    return switch (document.kind()) {
      case LETTER, STATEMENT -> few(names);
      case SUBMISSION ->
          names.isEmpty() && document.publisher() != null
              ? List.of(document.publisher())
              : few(names);
      default -> List.of();
    };
  }

  private static List<String> few(List<String> names) {
    return List.copyOf(names.subList(0, Math.min(MOST, names.size())));
  }

  /// True of a kind of document that somebody sends in their own name.
  static boolean isLetter(DocumentKind kind) {
    return kind == DocumentKind.LETTER
        || kind == DocumentKind.SUBMISSION
        || kind == DocumentKind.STATEMENT;
  }

  /// How many of some letters are of a sender of their own: at least half of the names stand under
  /// no letter before. Neighbours may share a town below their names, but two forms of one joint
  /// letter share most signatures.
  static int distinct(List<List<String>> letters) {
    Set<String> known = new HashSet<>();
    int distinct = 0;
    for (List<String> names : letters) {
      List<String> own = names.stream().map(Senders::folded).distinct().toList();
      long old = own.stream().filter(known::contains).count();
      boolean isNew = !own.isEmpty() && 2 * old <= own.size();
      distinct += isNew ? 1 : 0;
      known.addAll(own);
    }
    return distinct;
  }

  private static String folded(String name) {
    return String.join(" ", Tokens.folded(Tokens.of(name)));
  }
}
