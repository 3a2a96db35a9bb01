package org.onrecord.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Names of languages.
final class Languages {
  private Languages() {}

  /// The code of a language that is called so in English, French, Spanish or by itself; what is
  /// written, in small letters, where none is.
  static String code(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT);
    Optional<String> code =
        Arrays.stream(Locale.getISOLanguages())
            .filter(language -> names(Locale.of(language)).anyMatch(name::equals))
            .findFirst();
    return code.orElse(name);
  }

  private static Stream<String> names(Locale language) {
    return Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"), language)
        .map(in -> language.getDisplayLanguage(in).toLowerCase(Locale.ROOT));
  }
}
