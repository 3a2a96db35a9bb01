package org.onrecord.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.onrecord.document.Span;
import org.onrecord.index.Words;

/// Finds where the words of a question stand in a statement, by analysing its text as the index
/// does. A phrase is marked whole, and only where it stands as a phrase.
final class Highlights {
  private final Analysis analysis;
  private final Optional<Query> anyForm;
  private final Optional<Query> exactForm;

  Highlights(Analysis analysis, Words words) {
    this.analysis = analysis;
    List<Query> any = new ArrayList<>();
    List<Query> exact = new ArrayList<>();
    collect(words, any, exact);
    this.anyForm = anyOf(any);
    this.exactForm = anyOf(exact);
  }

  /// Code points of `text`, in order, without overlap; empty when none of the words stand in it.
  List<Span> in(String text, String language) {
    List<Span> found = new ArrayList<>();
    anyForm.ifPresent(q -> mark(q, IndexSchema.TEXT, analysis.of(language), text, found));
    exactForm.ifPresent(q -> mark(q, IndexSchema.EXACT, analysis.exact(), text, found));
    return codePoints(merge(found), text);
  }

  private void collect(Words words, List<Query> any, List<Query> exact) {
    switch (words) {
      case Words.Everything _, Words.Not _, Words.Having _ -> {}
      case Words.Term(String word, boolean asWritten) -> {
        if (asWritten) {
          exactly(word, 0, exact);
        } else {
          inAnyForm(word, 0, any);
        }
      }
      case Words.Prefix(String letters) -> {
        List<String> tokens = analysis.exactTokens(letters);
        if (!tokens.isEmpty()) {
          exact.add(new PrefixQuery(new Term(IndexSchema.EXACT, tokens.getLast())));
        }
      }
      case Words.Phrase(String phrase, int slop) -> inAnyForm(phrase, slop, any);
      case Words.AllOf(List<Words> parts) -> parts.forEach(p -> collect(p, any, exact));
      case Words.AnyOf(List<Words> parts) -> parts.forEach(p -> collect(p, any, exact));
      case Words.MostOf(List<Words> parts, int _) -> parts.forEach(p -> collect(p, any, exact));
    }
  }

  private void inAnyForm(String words, int slop, List<Query> queries) {
    Set<List<String>> forms = analysis.forms(words);
    if (!forms.isEmpty()) {
      queries.add(WordsQuery.inField(IndexSchema.TEXT, forms, slop));
    }
  }

  private void exactly(String words, int slop, List<Query> queries) {
    List<String> tokens = analysis.exactTokens(words);
    if (!tokens.isEmpty()) {
      queries.add(WordsQuery.inField(IndexSchema.EXACT, Set.of(tokens), slop));
    }
  }

  private static Optional<Query> anyOf(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(q -> any.add(q, Occur.SHOULD));
    return queries.isEmpty() ? Optional.empty() : Optional.of(any.build());
  }

  private static void mark(
      Query query, String field, Analyzer analyzer, String text, List<Span> found) {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withBreakIterator(WholeBreakIterator::new)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withFormatter(new Offsets(found))
            .build();
    try {
      highlighter.highlightWithoutSearcher(field, query, text, 1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot analyse a text in memory", e);
    }
  }

  private static List<Span> merge(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && merged.getLast().end() > span.start()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static List<Span> codePoints(List<Span> javaSpans, String text) {
    return javaSpans.stream()
        .map(s -> new Span(text.codePointCount(0, s.start()), text.codePointCount(0, s.end())))
        .toList();
  }

  /// Collects the places of matches instead of making a string of them.
  private static final class Offsets extends PassageFormatter {
    private final List<Span> found;

    Offsets(List<Span> found) {
      this.found = found;
    }

    @Override
    public Object format(Passage[] passages, String content) {
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          found.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
      }
      return content;
    }
  }
}
