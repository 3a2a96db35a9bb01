package org.onrecord.index;

import java.util.List;

/// Answers questions to a corpus. Many threads may ask.
///
/// Whatever reads ends with [SearchTimeout] when the [Deadline] of the work at hand is over.
public interface Asking {
  /// Answers a query from the last commit.
  ///
  /// @throws StaleCursor when the query's cursor belongs to an older generation
  /// @throws IllegalArgumentException when the cursor is no cursor
  ResultPage search(Query query);

  /// All that a query finds, in its order and without a cap; its `limit`, `after`, facets and
  /// histogram do not count. To be closed.
  Found all(Query query);

  /// Counts what a query finds by two axes at once; its `limit`, `after`, facets and histogram do
  /// not count. Each cell is the exact total of the query with both values in the place of the two
  /// facets' own filters. Costs a few sets of bits a value, not a search a cell.
  ///
  /// @param top values of a facet shown at most, 1 to 1,000; those that the query asks for, else
  ///     the most frequent
  /// @throws IllegalArgumentException when both axes are the same facet
  Crossed cross(Query query, Axis rows, Axis columns, int top);

  /// What the score of a statement is made of in the order of relevance, the parts in the order of
  /// the question; they add up to [Hit#score]. Empty where the query does not find it.
  List<ScorePart> score(Query query, String id);

  /// Words of the corpus that begin with these letters, in any case and with or without accents:
  /// those that find most first, then by the word. Words that carry no meaning of their own are not
  /// among them. Empty for no letters.
  List<WordCount> words(String letters, int limit);

  /// Words of the corpus that may be meant by one that is not among them: nearest first, by letters
  /// that are missing, too many, others or exchanged, at most two. Words of fewer than three
  /// letters and with digits are near to none.
  List<WordCount> wordsNear(String word, int limit);

  /// What the documents themselves say that words stand for or are shortened to, by “child sexual
  /// abuse material (CSAM)”: the other side of each, what most documents say first; five at most,
  /// empty where none explains them.
  List<String> explained(String words);

  /// Does now what the first question to a generation would wait for.
  void prepare();
}
