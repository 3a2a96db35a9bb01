package org.onrecord.copies;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onrecord.copies.Difference.Piece;
import org.onrecord.copies.QuotedWords.Word;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

/// Words that somebody asks for: were they said, and just so?
///
/// Other than two quotations of two documents these are held against one statement at a time, and
/// whoever asks sees the difference; so that less has to be in common than between documents.
public final class AskedQuote {
  /// Longer ones are held against statements by their first so many words.
  private static final int LONGEST = 400;

  /// Words in common, of longer quotes at least, that make the one the other.
  private static final int COMMON = 4;

  /// Share of the words asked for that must be in common.
  private static final double SHARE = 0.6;

  private final QuotedWords words;

  private AskedQuote(QuotedWords words) {
    this.words = words;
  }

  /// What words ask for; empty when there are none in them.
  public static Optional<AskedQuote> of(String text) {
    QuotedWords words = cut(QuotedWords.of(text, false));
    return words.size() == 0 ? Optional.empty() : Optional.of(new AskedQuote(words));
  }

  private static QuotedWords cut(QuotedWords words) {
    return words.size() <= LONGEST
        ? words
        : new QuotedWords(words.text(), words.words().subList(0, LONGEST));
  }

  /// What quotations that have these words are looked up by; see [Quotation#shingles].
  public long[] shingles() {
    return Quotation.shingles(words);
  }

  /// How a statement has the words.
  ///
  /// @param sameness EXACT: just so; SHORTENED: words of the statement are left out, at its ends or
  ///     between; ALTERED: words are put in or exchanged, or a negation or number is left out
  /// @param changes what differs: words asked for, words of the statement, and where in the two
  public record Match(Sameness sameness, List<Change> changes) {
    public Match {
      changes = List.copyOf(changes);
    }

    /// Words that differ, of both.
    public int size() {
      return changes.stream().mapToInt(c -> c.hereSpan().length() + c.thereSpan().length()).sum();
    }
  }

  /// Holds the words against a statement; empty when it does not have them.
  ///
  /// @param before words that stand before it in its passage
  /// @param after words that stand after it
  public Optional<Match> in(Statement statement, String before, String after) {
    List<String> asked = keys(words);
    QuotedWords whole = cut(QuotedWords.of(statement.text(), false));
    if (asked.equals(keys(whole)) || asked.equals(keys(quoted(statement, whole)))) {
      return Optional.of(new Match(Sameness.EXACT, List.of()));
    }
    if (Collections.indexOfSubList(keys(whole), asked) < 0) {
      String around = before + " " + statement.text() + " " + after;
      if (spans(keys(QuotedWords.of(around, false)), asked, before)) {
        return Optional.of(new Match(Sameness.EXACT, List.of()));
      }
    }
    return compared(whole);
  }

  /// True when the words stand around the statement, one after another, its own among them.
  private static boolean spans(List<String> around, List<String> asked, String before) {
    int at = Collections.indexOfSubList(around, asked);
    return at >= 0 && at + asked.size() > keys(QuotedWords.of(before, false)).size();
  }

  private static QuotedWords quoted(Statement statement, QuotedWords whole) {
    boolean partly =
        statement.voice() == Voice.MIXED && statement.statementClass() != StatementClass.DOCUMENT;
    return partly ? cut(QuotedWords.of(statement.text(), true)) : whole;
  }

  private Optional<Match> compared(QuotedWords said) {
    Difference difference = Difference.of(keys(words), keys(said));
    int common = difference.common();
    boolean enough = common >= Math.min(COMMON, words.size()) && common >= SHARE * words.size();
    if (!enough || common < 2) {
      return Optional.empty();
    }
    List<Piece> pieces =
        difference.pieces().stream().filter(piece -> !isOneWord(piece, said)).toList();
    if (pieces.isEmpty()) {
      return Optional.of(new Match(Sameness.EXACT, List.of()));
    }
    boolean altered = pieces.stream().anyMatch(piece -> alters(piece, said));
    return Optional.of(
        new Match(
            altered ? Sameness.ALTERED : Sameness.SHORTENED,
            pieces.stream().map(piece -> change(piece, said)).toList()));
  }

  /// “cyber crime” and “cybercrime”.
  private boolean isOneWord(Piece piece, QuotedWords said) {
    return String.join("", keys(words).subList(piece.from(), piece.to()))
        .equals(String.join("", keys(said).subList(piece.otherFrom(), piece.otherTo())));
  }

  /// True where words are put in that no bracket marks, or where what is left out between,
  /// unmarked, turns the sense.
  private boolean alters(Piece piece, QuotedWords said) {
    if (!words.own(piece.from(), piece.to()).isEmpty()) {
      return true;
    }
    boolean atEdge = piece.from() == 0 || piece.from() == words.size();
    return !atEdge
        && !words.isMarked(piece.from(), piece.to())
        && Weighty.isAny(said.own(piece.otherFrom(), piece.otherTo()));
  }

  private Change change(Piece piece, QuotedWords said) {
    return new Change(
        words.slice(piece.from(), piece.to()),
        said.slice(piece.otherFrom(), piece.otherTo()),
        words.span(piece.from(), piece.to()),
        said.span(piece.otherFrom(), piece.otherTo()));
  }

  private static List<String> keys(QuotedWords words) {
    return words.words().stream().map(Word::key).toList();
  }
}
