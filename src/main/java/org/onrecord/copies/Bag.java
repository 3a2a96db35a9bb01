package org.onrecord.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// Words of a statement as numbers of 64 bits, each as often as it stands there, and whose they
/// are. Two statements of the same words in another order have equal bags.
final class Bag {
  private final String speakers;

  /// Ascending.
  private final long[] words;

  private Bag(String speakers, long[] words) {
    this.speakers = speakers;
    this.words = words;
  }

  static Bag of(Statement statement) {
    List<Tokens.Token> tokens = Tokens.of(statement.text());
    long[] words =
        tokens.stream().mapToLong(token -> Sketch.hash(token.folded())).sorted().toArray();
    return new Bag(speakersOf(statement), words);
  }

  /// Whose words they are; empty when they are nobody's.
  String speakers() {
    return speakers;
  }

  /// Ascending; not to be changed.
  long[] words() {
    return words;
  }

  int size() {
    return words.length;
  }

  /// Words that both have, each as often as both have it.
  int shared(Bag other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Long.compare(words[i], other.words[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static String speakersOf(Statement statement) {
    if (!(statement.attribution() instanceof Attribution.Credited credited)) {
      return "";
    }
    Set<String> keys = new TreeSet<>();
    credited.speakers().forEach(speaker -> keys.add(key(speaker)));
    return String.join("\n", keys);
  }

  private static String key(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Registered registered -> "id " + registered.actorId();
      case Speaker.Named named -> String.join(" ", Tokens.folded(Tokens.of(named.name())));
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bag bag
        && speakers.equals(bag.speakers)
        && Arrays.equals(words, bag.words);
  }

  @Override
  public int hashCode() {
    return speakers.hashCode() * 31 + Arrays.hashCode(words);
  }
}
