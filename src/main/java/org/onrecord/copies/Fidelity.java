package org.onrecord.copies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.copies.Difference.Piece;
import org.onrecord.copies.QuotedWords.Word;

/// Whether two quotations out of documents that are no copies are one utterance, and how faithfully
/// the one gives the words of the other. In doubt they are two: a paper that is said to have
/// altered words must have altered them.
///
/// Which of the two is right is not known, so that the answer is the same from both sides.
final class Fidelity {
  /// Fewer words in common than these are a phrase, not a quotation.
  private static final Need SAME_WORDS = new Need(6, 2, 0);

  /// The same where one of the two credits nobody.
  private static final Need UNCREDITED_WORDS = new Need(8, 3, 0);

  /// What must be in common before a difference is called an alteration, and one word in how many
  /// may differ.
  private static final Need ALTERED_WORDS = new Need(9, 3, 6);

  private static final Need UNCREDITED_ALTERED = new Need(12, 4, 10);

  /// Share of the shorter that must be in common: two that share one sentence of many are two. Of
  /// 3,280 press releases one pair was called altered before, a form filled in for two towns.
  private static final double SHARE = 0.5;

  /// The same before a difference is called an alteration.
  private static final double ALTERED_SHARE = 0.7;

  /// A run of so many words must be the same, which is two rows of three to be looked up by.
  private static final int SHORTEST_RUN = 4;

  /// Words at the end of both that may be an exchange; more are two ways to go on.
  private static final int EDGE = 2;

  /// Words in common before an exchange at the end is believed: below, it is a set phrase.
  private static final int EDGE_COMMON = 12;

  /// Letters of a word that tells more than grammar; one less where vowels are not written, or
  /// where words are not padded with articles.
  private static final int TELLING = 5;

  /// A character of Chinese or Thai against a word.
  private static final double UNSPACED = 0.6;

  /// @param common words
  /// @param telling words among them
  /// @param oneIn one word in so many may differ, but always one
  private record Need(int common, int telling, int oneIn) {}

  private final QuotedWords one;
  private final QuotedWords other;
  private final Alignment alignment;
  private final boolean credited;
  private final List<Piece> changes = new ArrayList<>();
  private int altered;
  private int silent;
  private boolean cut;
  private boolean apart;
  private boolean edge;

  private Fidelity(QuotedWords one, QuotedWords other, boolean credited) {
    this.one = one;
    this.other = other;
    this.credited = credited;
    this.alignment = Alignment.of(one, other);
  }

  /// How two quotations compare; empty when they are two utterances.
  ///
  /// @param credited whether both are credited, to the same speaker
  static Optional<Comparison> of(QuotedWords one, QuotedWords other, boolean credited) {
    if (one.shared(other) < SHARE * Math.min(one.size(), other.size())) {
      return Optional.empty();
    }
    Fidelity fidelity = new Fidelity(one, other, credited);
    fidelity.weigh();
    return fidelity.verdict();
  }

  private void weigh() {
    List<Piece> pieces = alignment.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<Word> here = one.own(piece.from(), piece.to());
      List<Word> there = other.own(piece.otherFrom(), piece.otherTo());
      if (here.isEmpty() && there.isEmpty() || isOneWord(piece)) {
        continue;
      }
      changes.add(piece);
      if (i == 0 || i == pieces.size() - 1) {
        weighEdge(piece, here.size(), there.size(), i == 0);
      } else {
        weighInner(piece, here, there);
      }
    }
  }

  /// “cyber crime” and “cybercrime”, “[T]he” and “the”.
  private boolean isOneWord(Piece piece) {
    return joined(one.words().subList(piece.from(), piece.to()))
        .equals(joined(other.words().subList(piece.otherFrom(), piece.otherTo())));
  }

  private static String joined(List<Word> words) {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.key()));
    return joined.toString();
  }

  private void weighEdge(Piece piece, int here, int there, boolean first) {
    boolean sentence =
        first
            ? one.endsBefore(piece.to()) && other.endsBefore(piece.otherTo())
            : one.endsBefore(piece.from()) && other.endsBefore(piece.otherFrom());
    if (here == 0 || there == 0 || sentence) {
      cut = true;
    } else if (Math.max(here, there) <= EDGE) {
      altered += Math.max(here, there);
      edge = true;
    } else {
      apart = true;
    }
  }

  private void weighInner(Piece piece, List<Word> here, List<Word> there) {
    if (!here.isEmpty() && !there.isEmpty()) {
      altered += Math.max(here.size(), there.size());
      apart |= one.isName(piece.from()) && other.isName(piece.otherFrom());
      return;
    }
    boolean leftOutThere = there.isEmpty();
    boolean marked =
        leftOutThere
            ? other.isMarked(piece.otherFrom(), piece.otherTo())
            : one.isMarked(piece.from(), piece.to());
    List<Word> missing = leftOutThere ? here : there;
    if (marked) {
      cut = true;
    } else if (Weighty.isAny(missing)) {
      altered += missing.size();
    } else {
      cut = true;
      silent += missing.size();
    }
  }

  private Optional<Comparison> verdict() {
    Need need =
        altered > 0
            ? credited ? ALTERED_WORDS : UNCREDITED_ALTERED
            : credited ? SAME_WORDS : UNCREDITED_WORDS;
    double common = common();
    if (apart
        || alignment.longestRun() < SHORTEST_RUN
        || common < need.common()
        || telling() < need.telling()
        || silent > common / 4) {
      return Optional.empty();
    }
    if (altered > 0 && !isSmall(need, common)) {
      return Optional.empty();
    }
    Sameness sameness = altered > 0 ? Sameness.ALTERED : cut ? Sameness.SHORTENED : Sameness.EXACT;
    return Optional.of(new Comparison(sameness, changes.stream().map(this::change).toList()));
  }

  private boolean isSmall(Need need, double common) {
    return common >= ALTERED_SHARE * weight(shorter())
        && altered <= Math.max(1, common / need.oneIn())
        && (!edge || common >= EDGE_COMMON);
  }

  private List<Word> shorter() {
    return one.size() <= other.size() ? one.words() : other.words();
  }

  private double common() {
    return alignment.runs().stream()
        .mapToDouble(run -> weight(one.words().subList(run.from(), run.to())))
        .sum();
  }

  private static double weight(List<Word> words) {
    return words.stream().mapToDouble(word -> word.unspaced() ? UNSPACED : 1).sum();
  }

  private double telling() {
    Set<String> telling = new HashSet<>();
    double unspaced = 0;
    for (Alignment.Run run : alignment.runs()) {
      for (Word word : one.words().subList(run.from(), run.to())) {
        if (word.unspaced()) {
          unspaced += UNSPACED / 2;
        } else if (isTelling(word.key())) {
          telling.add(word.key());
        }
      }
    }
    return telling.size() + unspaced;
  }

  private static boolean isTelling(String key) {
    return key.length() >= (key.charAt(0) < 0x370 ? TELLING : TELLING - 1);
  }

  private Change change(Piece piece) {
    return new Change(
        one.slice(piece.from(), piece.to()),
        other.slice(piece.otherFrom(), piece.otherTo()),
        one.span(piece.from(), piece.to()),
        other.span(piece.otherFrom(), piece.otherTo()));
  }
}
