package org.onrecord.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.copies.QuotedWords.Word;
import org.onrecord.statement.Statement;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

/// The words that a statement gives as somebody's own, ready to be looked for in other documents.
public final class Quotation {
  /// Longer ones are held against each other by their first so many words.
  private static final int LONGEST = 400;

  private static final int WORDS = 3;
  private static final int CHARACTERS = 5;

  private final Statement statement;
  private final QuotedWords words;

  private Quotation(Statement statement, QuotedWords words) {
    this.statement = statement;
    this.words = words;
  }

  /// The quotation in a statement; empty where it is told in other words, or has too few.
  public static Optional<Quotation> of(Statement statement) {
    boolean own = statement.statementClass() == StatementClass.DOCUMENT;
    if (statement.voice() == Voice.INDIRECT && !own) {
      return Optional.empty();
    }
    QuotedWords all = QuotedWords.of(statement.text(), statement.voice() == Voice.MIXED && !own);
    QuotedWords words =
        all.size() <= LONGEST ? all : new QuotedWords(all.text(), all.words().subList(0, LONGEST));
    return words.size() < CHARACTERS
        ? Optional.empty()
        : Optional.of(new Quotation(statement, words));
  }

  /// Every three words in a row (five characters of a script without spaces) as a number,
  /// ascending, each once. Two quotations that [#seenAs] joins share at least two.
  public long[] shingles() {
    return shingles(words);
  }

  static long[] shingles(QuotedWords words) {
    List<Word> own = words.own(0, words.size());
    long[] found = new long[own.size()];
    int count = 0;
    for (int i = 0; i < own.size(); i++) {
      int length = own.get(i).unspaced() ? CHARACTERS : WORDS;
      if (i + 1 >= length) {
        found[count++] = shingle(own.subList(i + 1 - length, i + 1));
      }
    }
    return Arrays.stream(found, 0, count).sorted().distinct().toArray();
  }

  private static long shingle(List<Word> words) {
    List<String> keys = new ArrayList<>();
    words.forEach(word -> keys.add(word.key()));
    return Sketch.hash(String.join(" ", keys));
  }

  /// How this quotation appears in another document; empty where that is another utterance. The
  /// answer is the same from the other side.
  ///
  /// @param other quotation of another document
  /// @param card of that document
  public Optional<Sighting> seenAs(Quotation other, CopyCard card) {
    boolean bothOwn =
        statement.statementClass() == StatementClass.DOCUMENT
            && other.statement.statementClass() == StatementClass.DOCUMENT;
    Credit credit = Credit.of(statement, other.statement);
    if (bothOwn || credit == Credit.ANOTHER) {
      return Optional.empty();
    }
    return compared(other, credit == Credit.SAME)
        .filter(
            found ->
                found.sameness() != Sameness.ALTERED
                    || !Occasion.areTwo(statement, other.statement))
        .map(
            found ->
                new Sighting(
                    other.statement.id(),
                    card,
                    other.statement.text(),
                    found.sameness(),
                    found.sameness() == Sameness.EXACT ? List.of() : found.changes()));
  }

  /// Where runs are equally long the order of the two decides: it is one from both sides.
  private Optional<Comparison> compared(Quotation other, boolean credited) {
    if (words.text().compareTo(other.words.text()) <= 0) {
      return Fidelity.of(words, other.words, credited);
    }
    return Fidelity.of(other.words, words, credited)
        .map(c -> new Comparison(c.sameness(), c.changes().stream().map(Change::turned).toList()));
  }
}
