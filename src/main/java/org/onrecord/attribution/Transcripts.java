package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.StatementClass;

/// Reads transcripts: paragraphs that each open with a name in capitals and a colon.
///
/// “ROE: We will not sign.” – whether or not somebody put quotation marks around it. One such
/// paragraph alone may be a place name before a report; two make a transcript.
final class Transcripts {
  private static final int FEWEST = 2;
  private static final int LONGEST_NAME = 4;
  private static final int SHORTEST_WORD = 3;

  private final Scan scan;

  private Transcripts(Scan scan) {
    this.scan = scan;
  }

  private record Turn(Range name, int colon, Range words, int sentence) {}

  /// The drafts with the turns of a transcript in place of what was found inside them, in text
  /// order.
  static List<Draft> add(List<Draft> drafts, Scan scan) {
    List<Turn> turns = new Transcripts(scan).turns();
    return turns.size() < FEWEST ? drafts : merged(drafts, turns);
  }

  private static List<Draft> merged(List<Draft> drafts, List<Turn> turns) {
    List<Draft> all = new ArrayList<>();
    int next = 0;
    for (Draft draft : drafts) {
      while (next < turns.size() && turns.get(next).words().to() <= draft.start()) {
        next++;
      }
      if (next == turns.size() || draft.end() <= turns.get(next).name().from()) {
        all.add(draft);
      }
    }
    for (Turn turn : turns) {
      all.add(
          new Draft(
              List.of(turn.words()),
              turn.name(),
              new Range(turn.colon(), turn.colon() + 1),
              StatementClass.SAID,
              Rule.SPEAKER_COLON,
              List.of(),
              turn.sentence(),
              false));
    }
    all.sort(Comparator.comparingInt(Draft::start));
    return all;
  }

  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    int sentence = 0;
    for (Block block : scan.blocks()) {
      while (sentence < scan.sentences().size()
          && scan.sentences().get(sentence).range().from() < block.from()) {
        sentence++;
      }
      Turn turn = turn(block, sentence);
      if (turn != null) {
        turns.add(turn);
      }
    }
    return turns;
  }

  private @Nullable Turn turn(Block block, int sentence) {
    Tokens tokens = scan.tokens();
    int from = block.from();
    boolean marked = from < block.to() && tokens.kind(from) == Tokens.MARK;
    from += marked ? 1 : 0;
    int colon = from;
    while (colon < block.to() && colon < from + LONGEST_NAME && isShouted(colon)) {
      colon++;
    }
    int to = block.to();
    if (marked && to > colon && tokens.kind(to - 1) == Tokens.MARK && isMark(to - 1)) {
      to--;
    }
    boolean opens = colon > from && colon + 1 < to && Marks.isColon(tokens.low(colon));
    return opens && tokens.spaceAfter(colon)
        ? new Turn(new Range(from, colon), colon, new Range(colon + 1, to), sentence)
        : null;
  }

  private boolean isMark(int token) {
    String low = scan.tokens().low(token);
    return low.equals("\"") || low.equals("”") || low.equals("''");
  }

  /// A word of capitals alone.
  private boolean isShouted(int token) {
    Tokens tokens = scan.tokens();
    String word = tokens.text().substring(tokens.start(token), tokens.end(token));
    return tokens.kind(token) == Tokens.WORD
        && word.length() >= SHORTEST_WORD
        && word.chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
  }
}
