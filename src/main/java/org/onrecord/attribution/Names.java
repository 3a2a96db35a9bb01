package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names written in a document, so that a surname finds its full name.
final class Names {
  private final Tokens tokens;
  private final Grammar grammar;
  private final Map<String, List<Range>> byLastWord = new HashMap<>();
  private final List<Range> people = new ArrayList<>();

  Names(Tokens tokens, List<Block> blocks, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    for (Block block : blocks) {
      collect(block);
    }
  }

  private void collect(Block block) {
    int i = block.from();
    while (i < block.to()) {
      if (!tokens.isCapital(i)) {
        i++;
        continue;
      }
      int end = sequenceEnd(i, block.to());
      Range name = bare(new Range(i, end));
      if (name.to() - name.from() >= 2 && name.to() - name.from() <= 6 && looksPersonal(name)) {
        people.add(name);
        byLastWord.computeIfAbsent(tokens.low(name.to() - 1), w -> new ArrayList<>()).add(name);
      }
      i = end;
    }
  }

  /// One past the capitals, initials and particles that follow one another.
  int sequenceEnd(int from, int limit) {
    int i = from + 1;
    int end = i;
    while (i < limit && i < from + 12) {
      boolean stop = tokens.isMark(i, ".") && isAbbreviated(i - 1) && !tokens.spaceBefore(i);
      boolean particle = isParticle(tokens.low(i)) && i + 1 < limit && tokens.isCapital(i + 1);
      if (tokens.isCapital(i)) {
        end = i + 1;
      } else if (!stop && !particle) {
        break;
      }
      i++;
    }
    return end;
  }

  private boolean isAbbreviated(int i) {
    return tokens.isCapital(i)
        && (tokens.end(i) - tokens.start(i) == 1
            || grammar.is(tokens.low(i), Grammar.TITLE)
            || tokens.low(i).equals("jr")
            || tokens.low(i).equals("st"));
  }

  private static boolean isParticle(String low) {
    return switch (low) {
      case "de",
          "van",
          "von",
          "der",
          "den",
          "al",
          "bin",
          "la",
          "le",
          "da",
          "dos",
          "del",
          "di",
          "ten" ->
          true;
      default -> false;
    };
  }

  /// The name within capitals: what stands behind the last title or role.
  Range bare(Range capitals) {
    int from = capitals.from();
    for (int i = capitals.from(); i < capitals.to() - 1; i++) {
      String low = tokens.low(i);
      boolean title =
          grammar.is(low, Grammar.TITLE | Grammar.ROLE | Grammar.PEOPLE | Grammar.STARTER);
      if (title && !isInitial(i)
          || tokens.kind(i) == Tokens.MARK
              && i > 0
              && grammar.is(tokens.low(i - 1), Grammar.TITLE)) {
        from = i + 1;
      }
    }
    while (from < capitals.to() - 1 && !tokens.isCapital(from)) {
      from++;
    }
    return new Range(from, capitals.to());
  }

  /// The “A.” of “Jane A. Roe”, which is no article.
  private boolean isInitial(int i) {
    return tokens.end(i) - tokens.start(i) == 1 && tokens.isMark(i + 1, ".");
  }

  /// False for names of bodies and places, as far as their words show.
  boolean looksPersonal(Range name) {
    int words = 0;
    for (int i = name.from(); i < name.to(); i++) {
      String low = tokens.low(i);
      if (grammar.is(low, Grammar.BODY_NAME)
          || grammar.is(low, Grammar.TIME)
          || low.endsWith(".") && low.length() > 2) {
        return false;
      }
      words += tokens.isWord(i) ? 1 : 0;
      boolean shouted = tokens.end(i) - tokens.start(i) > 3 && isUpper(i);
      if (shouted) {
        return false;
      }
    }
    return words >= 1 && words <= 5;
  }

  private boolean isUpper(int i) {
    for (int c = tokens.start(i); c < tokens.end(i); c++) {
      if (Character.isLowerCase(tokens.text().charAt(c))) {
        return false;
      }
    }
    return true;
  }

  /// The persons named in full, in text order.
  List<Range> people() {
    return people;
  }

  /// The full name that a surname stands for at a place: the nearest before it, else the first.
  @Nullable Range full(String surname, int at) {
    List<Range> named = byLastWord.get(surname);
    if (named == null) {
      return null;
    }
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).from() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return named.get(Math.max(0, low - 1));
  }

  /// The words of a name, without brackets and blanks to spare.
  String written(Range name) {
    return tokens.slice(name.from(), name.to()).replaceAll("\\s+", " ");
  }

  /// What the title before a name says about the person.
  Party.Gender gender(Range name) {
    for (int i = name.from() - 1; i >= 0 && i >= name.from() - 3; i--) {
      switch (tokens.low(i)) {
        case "mr",
            "sir",
            "lord",
            "congressman",
            "chairman",
            "councilman",
            "spokesman",
            "king",
            "prince" -> {
          return Party.Gender.MALE;
        }
        case "mrs",
            "ms",
            "miss",
            "lady",
            "dame",
            "congresswoman",
            "chairwoman",
            "councilwoman",
            "spokeswoman",
            "queen",
            "princess" -> {
          return Party.Gender.FEMALE;
        }
        default -> {}
      }
    }
    return Party.Gender.UNKNOWN;
  }

  static Party.Gender either(Party.Gender one, Party.Gender other) {
    return one == Party.Gender.UNKNOWN ? other : one;
  }

  /// Small words that names of bodies run over: “of”, “for”, “&”.
  static boolean joins(String low) {
    return switch (low) {
      case "of", "for", "and", "&", "on", "in" -> true;
      default -> false;
    };
  }
}
