package org.onrecord.index.lucene.pattern;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.lucene.pattern.Pattern.Condition;

/// Asks for all statements that hold the words of a pattern, wherever they stand.
final class Candidates {
  private Candidates() {}

  /// @param pattern with tokens in all its slots
  static Query of(Pattern pattern, WordField field) {
    return switch (pattern) {
      case Pattern.Sequence(List<Slot> slots, int _) -> all(slots, slot -> of(slot, field));
      case Pattern.Any(List<Pattern> parts) -> atLeast(parts, 1, part -> of(part, field));
      case Pattern.Near(List<Pattern> parts, List<Integer> _) ->
          all(parts, part -> of(part, field));
      case Pattern.Whole(var stretch, Condition condition) ->
          all(
              List.of(of(PatternMatch.start(stretch), field), of(condition, field)),
              query -> query);
    };
  }

  private static Query of(Condition condition, WordField field) {
    return switch (condition) {
      case Condition.Holds(Pattern pattern) -> of(pattern, field);
      case Condition.AtLeast(List<Condition> parts, int minimum) ->
          atLeast(parts, minimum, part -> of(part, field));
      case Condition.Lacks _ -> MatchAllDocsQuery.INSTANCE;
    };
  }

  private static Query of(Slot slot, WordField field) {
    if (!(slot instanceof Slot.Tokens tokens)) {
      throw new IllegalStateException("no words stand in the place of " + slot);
    }
    List<BytesRef> terms = tokens.tokens().stream().sorted().map(BytesRef::new).toList();
    String name = field.of(slot);
    return terms.size() == 1
        ? new TermQuery(new Term(name, terms.getFirst()))
        : new TermInSetQuery(name, terms);
  }

  private static <T> Query all(List<T> parts, Function<T, Query> query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.stream().distinct().forEach(part -> all.add(query.apply(part), Occur.FILTER));
    return all.build();
  }

  private static <T> Query atLeast(List<T> parts, int minimum, Function<T, Query> query) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    parts.forEach(part -> some.add(query.apply(part), Occur.SHOULD));
    return some.setMinimumNumberShouldMatch(minimum).build();
  }
}
