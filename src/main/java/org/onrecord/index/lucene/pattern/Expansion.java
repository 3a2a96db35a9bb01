package org.onrecord.index.lucene.pattern;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.onrecord.index.TooBroad;
import org.onrecord.index.lucene.pattern.Pattern.Condition;

/// Puts the words of an index in the place of `prefix*` and `fuzzy~`, and one slot in the place of
/// all that are alike.
final class Expansion {
  private final IndexReader reader;
  private final WordField field;
  private final Map<Slot, Slot> found = new HashMap<>();

  Expansion(IndexReader reader, WordField field) {
    this.reader = reader;
    this.field = field;
  }

  /// @throws TooBroad when one of them stands for more words than are followed
  Pattern of(Pattern pattern) throws IOException {
    return switch (pattern) {
      case Pattern.Sequence(List<Slot> slots, int slop) -> {
        List<Slot> filled = new ArrayList<>();
        for (Slot slot : slots) {
          filled.add(of(slot));
        }
        yield new Pattern.Sequence(filled, slop);
      }
      case Pattern.Any(List<Pattern> parts) -> new Pattern.Any(all(parts));
      case Pattern.Near(List<Pattern> parts, List<Integer> reach) ->
          new Pattern.Near(all(parts), reach);
      case Pattern.Whole(var stretch, Condition condition) ->
          new Pattern.Whole(stretch, of(condition));
    };
  }

  private List<Pattern> all(List<Pattern> parts) throws IOException {
    List<Pattern> all = new ArrayList<>();
    for (Pattern part : parts) {
      all.add(of(part));
    }
    return all;
  }

  private Condition of(Condition condition) throws IOException {
    return switch (condition) {
      case Condition.Holds(Pattern pattern) -> new Condition.Holds(of(pattern));
      case Condition.Lacks(Condition part) -> new Condition.Lacks(of(part));
      case Condition.AtLeast(List<Condition> parts, int minimum) -> {
        List<Condition> all = new ArrayList<>();
        for (Condition part : parts) {
          all.add(of(part));
        }
        yield new Condition.AtLeast(all, minimum);
      }
    };
  }

  private Slot of(Slot slot) throws IOException {
    Slot known = found.get(slot);
    if (known != null) {
      return known;
    }
    Slot words =
        switch (slot) {
          case Slot.Tokens tokens -> tokens;
          case Slot.Beginning(String letters) -> words(beginning(letters), letters);
          case Slot.Like(String word, int edits) -> words(like(word, edits), word);
        };
    found.put(slot, words);
    return words;
  }

  static CompiledAutomaton beginning(String letters) {
    return new PrefixQuery(new Term("", letters)).getCompiled();
  }

  static CompiledAutomaton like(String word, int edits) {
    return FuzzyQuery.getFuzzyAutomaton(word, edits, Slot.Like.SAME, true);
  }

  private Slot words(CompiledAutomaton wanted, String asked) throws IOException {
    Set<String> words = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field.asWritten());
      TermsEnum matching = terms == null ? TermsEnum.EMPTY : wanted.getTermsEnum(terms);
      for (BytesRef word = matching.next(); word != null; word = matching.next()) {
        words.add(word.utf8ToString());
        if (words.size() > TooBroad.MOST_TERMS) {
          throw new TooBroad(asked);
        }
      }
    }
    return new Slot.Tokens(words, true);
  }
}
