package org.onrecord.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/// Which statements of two copies are the same statement.
///
/// Both must be credited to the same actors, or both to nobody, and most words of the shorter must
/// stand in the longer. Where the copy does not say whose the words are and the earlier document
/// does, nearly all must. The best fit goes first; each statement has one partner at most.
final class Alignment {
  /// Share of the words of the shorter that both have: above, one is a form of the other; two
  /// statements of one speaker in one text lay below .35 in the specimens.
  private static final double LINE = 0.6;

  /// The same where the copy credits nobody: the words alone must tell.
  private static final double UNCREDITED = 0.9;

  /// Fewer words than these must all be the same.
  private static final int FEWEST = 4;

  /// Places in the two lists.
  record Match(int one, int other) {}

  private record Fit(int one, int other, double share, double common) {}

  /// Words of a statement with the number of each, and whose they are.
  private record Bag(String speakers, Map<String, Integer> words, int size) {
    static Bag of(Statement statement) {
      Map<String, Integer> words = new HashMap<>();
      List<String> folded = Tokens.folded(Tokens.of(statement.text()));
      folded.forEach(word -> words.merge(word, 1, Integer::sum));
      return new Bag(speakersOf(statement), words, folded.size());
    }

    int shared(Bag other) {
      int shared = 0;
      for (var entry : words.entrySet()) {
        shared += Math.min(entry.getValue(), other.words.getOrDefault(entry.getKey(), 0));
      }
      return shared;
    }
  }

  private Alignment() {}

  /// The pairs, in the order of the first list.
  ///
  /// @param ones of earlier documents
  /// @param others of the copy
  static List<Match> of(List<Statement> ones, List<Statement> others) {
    List<Bag> left = ones.stream().map(Bag::of).toList();
    List<Bag> right = others.stream().map(Bag::of).toList();
    List<Fit> fits = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        String speakers = right.get(j).speakers();
        if (left.get(i).speakers().equals(speakers)) {
          fit(i, left.get(i), j, right.get(j), LINE, fits);
        } else if (speakers.isEmpty() && right.get(j).size() >= FEWEST) {
          fit(i, left.get(i), j, right.get(j), UNCREDITED, fits);
        }
      }
    }
    return best(fits);
  }

  private static void fit(int one, Bag left, int other, Bag right, double line, List<Fit> fits) {
    int smaller = Math.min(left.size(), right.size());
    int larger = Math.max(left.size(), right.size());
    if (smaller == 0) {
      return;
    }
    int shared = left.shared(right);
    double share = (double) shared / smaller;
    if (share >= (smaller < FEWEST ? 1 : line) && (smaller >= FEWEST || smaller == larger)) {
      fits.add(new Fit(one, other, share, (double) shared / larger));
    }
  }

  private static List<Match> best(List<Fit> fits) {
    fits.sort(
        Comparator.comparingDouble((Fit f) -> f.share() + f.common())
            .reversed()
            .thenComparingInt(f -> Math.abs(f.one() - f.other()))
            .thenComparingInt(Fit::one)
            .thenComparingInt(Fit::other));
    Set<Integer> usedOnes = new HashSet<>();
    Set<Integer> usedOthers = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Fit fit : fits) {
      if (!usedOnes.contains(fit.one()) && !usedOthers.contains(fit.other())) {
        usedOnes.add(fit.one());
        usedOthers.add(fit.other());
        matches.add(new Match(fit.one(), fit.other()));
      }
    }
    matches.sort(Comparator.comparingInt(Match::one));
    return matches;
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
}
