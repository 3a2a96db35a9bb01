package org.onrecord.actor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.onrecord.vocabulary.VocabularySource;

/// Times the matching of names, one a line on standard input, against the built-in register.
final class NameMatcherMeasure {
  private static final int ROUNDS = 200;

  private NameMatcherMeasure() {}

  public static void main(String[] args) throws IOException {
    List<String> names =
        new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    NameMatcher matcher = ActorRegister.load(VocabularySource.builtIn()).matcher();
    long linked = names.stream().filter(n -> matcher.certain(n, null).isPresent()).count();
    long suggested = names.stream().filter(n -> !matcher.match(n, null).isEmpty()).count();
    long found = 0;
    long begun = 0;
    for (int round = 0; round < ROUNDS; round++) {
      begun = round == ROUNDS / 2 ? System.nanoTime() : begun;
      for (String name : names) {
        found += matcher.match(name, null).size();
      }
    }
    double micros = (System.nanoTime() - begun) / 1000.0 / (ROUNDS / 2) / Math.max(1, names.size());
    System.out.println(
        names.size()
            + " names, "
            + linked
            + " linked, "
            + suggested
            + " with an actor who may be meant, "
            + String.format(Locale.ROOT, "%.1f", micros)
            + " µs a name ("
            + found
            + ")");
  }
}
