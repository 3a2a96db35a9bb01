package org.onrecord.index.lucene.hit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.document.Span;
import org.onrecord.index.Hit;
import org.onrecord.index.Words;
import org.onrecord.index.lucene.pattern.Pattern;
import org.onrecord.index.lucene.pattern.Patterns;
import org.onrecord.index.lucene.pattern.Resembling;
import org.onrecord.index.lucene.text.Analysis;
import org.onrecord.index.lucene.text.Pieces;
import org.onrecord.index.lucene.text.Place;
import org.onrecord.statement.Statement;

/// Finds where the words of a question stand in a hit, by cutting its texts as the index does and
/// asking the same [PatternMatch]. A phrase is marked whole, and only where it stands as a phrase;
/// of words that must be near, or in one sentence, those that are.
public final class Highlights {
  /// A pattern and where it is looked for.
  private record Wanted(Pattern pattern, Set<Words.Field> fields) {}

  private final Analysis analysis;
  private final Patterns patterns;
  private final Resembling resembling = new Resembling();
  private final List<Wanted> wanted = new ArrayList<>();

  public Highlights(Analysis analysis, Words words) {
    this.analysis = analysis;
    this.patterns = new Patterns(analysis);
    collect(words, EnumSet.allOf(Words.Field.class));
  }

  private void collect(Words words, Set<Words.Field> fields) {
    switch (words) {
      case Words.Everything _,
          Words.Not _,
          Words.Having _,
          Words.Days _,
          Words.Standing _,
          Words.Surely _ -> {}
      case Words.Term _,
          Words.Prefix _,
          Words.Fuzzy _,
          Words.Phrase _,
          Words.Near _,
          Words.Within _ ->
          patterns.of(words).ifPresent(p -> wanted.add(new Wanted(p, fields)));
      case Words.Meaning meaning -> collect(meaning.asked(), fields);
      case Words.In(Words.Field field, Words part) -> collect(part, EnumSet.of(field));
      case Words.AllOf(List<Words> parts) -> parts.forEach(p -> collect(p, fields));
      case Words.AnyOf(List<Words> parts) -> parts.forEach(p -> collect(p, fields));
      case Words.Spelt spelt -> spelt.all().forEach(p -> collect(p, fields));
      case Words.MostOf(List<Words> parts, int _) -> parts.forEach(p -> collect(p, fields));
    }
  }

  /// Marks of a hit; none when the question has no words.
  Marks in(Statement statement, Place place) {
    if (wanted.isEmpty()) {
      return Marks.NONE;
    }
    String language = place.language();
    List<Span> text =
        new ArrayList<>(
            marked(statement.text(), language, place.turnsWithin(statement), Words.Field.TEXT));
    List<Span> source = marked(place.source(), language, List.of(), Words.Field.CREDIT);
    List<Span> before = new ArrayList<>();
    List<Span> after = new ArrayList<>();
    int start = place.before().codePointCount(0, place.before().length());
    String passage = place.context(statement);
    int end =
        passage.codePointCount(0, passage.length())
            - place.after().codePointCount(0, place.after().length());
    for (Span span : marked(passage, language, place.turns(), Words.Field.PASSAGE)) {
      cut(span, 0, start).ifPresent(before::add);
      cut(span, end, Integer.MAX_VALUE).ifPresent(after::add);
      cut(span, start, end).ifPresent(s -> text.addAll(own(statement, s)));
    }
    return new Marks(
        MarkedText.merged(text), new Hit.Around(MarkedText.merged(source), before, after));
  }

  private static List<Span> own(Statement statement, Span place) {
    return Pieces.agree(statement) ? Pieces.within(statement, place) : List.of();
  }

  /// What of a place lies in a stretch, counted from the beginning of that.
  private static Optional<Span> cut(Span span, int from, int to) {
    int start = Math.max(span.start(), from);
    int end = Math.min(span.end(), to);
    return start < end ? Optional.of(new Span(start - from, end - from)) : Optional.empty();
  }

  private List<Span> marked(String text, String language, List<Integer> turns, Words.Field field) {
    List<Pattern> here =
        wanted.stream().filter(w -> w.fields.contains(field)).map(Wanted::pattern).toList();
    if (here.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    Marking marking = new Marking(new MarkedText(text, language, turns, analysis, resembling));
    here.forEach(marking::mark);
    return MarkedText.merged(marking.marks());
  }

  /// What is marked in a hit.
  ///
  /// @param text code points of the statement
  record Marks(List<Span> text, Hit.Around around) {
    static final Marks NONE = new Marks(List.of(), Hit.Around.NOTHING);
  }
}
