package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorRegister;
import org.onrecord.vocabulary.VocabularyException;
import org.onrecord.vocabulary.VocabularySource;

/// Holds the words of a new row to what actors.yaml may say.
final class ActorWords {
  private ActorWords() {}

  /// @throws WrongInput when an id, kind or category is none, with what was meant
  static void check(String id, @Nullable String kind, String category) {
    String yaml =
        "replaces: built-in\nactors:\n  - {id: \"%i\", kind: \"%k\", category: \"%c\", name: N,"
            + " description: D}\n";
    String row =
        yaml.replace("%i", plain(id))
            .replace("%k", kind == null ? "person" : plain(kind))
            .replace("%c", plain(category));
    try {
      ActorRegister.load(VocabularySource.builtIn().withFile("actors.yaml", row));
    } catch (VocabularyException e) {
      String told = e.faults().getFirst().message();
      throw new WrongInput("a row cannot be so: " + told.replaceFirst("^actors\\.yaml:\\d+: ", ""));
    }
  }

  private static String plain(String word) {
    return word.replaceAll("[\"\\\\\\p{Cntrl}]", "");
  }
}
