package org.onrecord.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cue lexicons by language.
final class Lexicons {
  private static final List<String> LANGUAGES =
      List.of("en", "fr", "es", "de", "ru", "ar", "zh", "pt");

  private final Map<String, CueLexicon> byLanguage;

  private Lexicons(Map<String, CueLexicon> byLanguage) {
    this.byLanguage = Map.copyOf(byLanguage);
  }

  /// Those of the class path.
  static Lexicons builtIn() {
    Map<String, CueLexicon> lexicons = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      CueLexicon cues = CueFile.read(language);
      if (cues != null) {
        lexicons.put(language, cues);
      }
    }
    return new Lexicons(lexicons);
  }

  /// That of a language; English for one that has none.
  CueLexicon of(String language) {
    CueLexicon own = byLanguage.get(language);
    return own != null ? own : java.util.Objects.requireNonNull(byLanguage.get("en"));
  }
}
