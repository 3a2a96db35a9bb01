package org.onrecord.query;

import java.util.Map;
import java.util.Set;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Words;
import org.onrecord.index.Words.Term;

/// A parser of questions and short forms of what it gives back.
abstract class QuestionCase {
  final QuestionParser parser = new QuestionParser(new TestLexicon());

  static Term term(String word) {
    return new Term(word, false);
  }

  Words words(String question) {
    return parser.read(question).words();
  }

  Map<Facet, Filter> filters(String question) {
    return parser.read(question).filters();
  }

  static Map<Facet, Filter> only(Facet facet, String... values) {
    return Map.of(facet, new Filter(Set.of(values), Set.of()));
  }
}
