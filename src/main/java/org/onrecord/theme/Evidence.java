package org.onrecord.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.ThemeTag;
import org.onrecord.vocabulary.Tokens;

/// Weighs the terms found in some words and says which themes they carry.
///
/// A strong term counts .7, a weak one .35, a faint one .2; several different terms add up like
/// chances that are independent: two weak terms make .58. A family (a top theme with those below
/// it) is in when its terms reach .5; within it every narrower theme is tagged that reaches .5
/// alone, and the top theme when it has words of its own that do, or when no narrower one is.
final class Evidence {
  static final double STRONG = 0.7;
  static final double WEAK = 0.35;
  static final double FAINT = 0.2;
  private static final double ENOUGH = 0.5;

  private static final int MOST_HINTED = 2;

  /// A weak term and a faint one.
  private static final double FIELD = 0.45;

  private static final class Sum {
    final Map<String, Double> weights = new TreeMap<>();
    final Set<Span> spans = new HashSet<>();

    void add(String words, double weight, List<Span> places) {
      weights.merge(words, weight, Math::max);
      spans.addAll(places);
    }

    double score() {
      double missing = 1;
      for (double weight : weights.values()) {
        missing *= 1 - weight;
      }
      return 1 - missing;
    }
  }

  private final ThemeScheme scheme;
  private final Text text;
  private final Map<String, Sum> themes = new LinkedHashMap<>();
  private final Map<String, Sum> families = new LinkedHashMap<>();
  private final Sum all = new Sum();

  Evidence(ThemeScheme scheme, Text text) {
    this.scheme = scheme;
    this.text = text;
  }

  /// Adds a term found at its place; the same words count once.
  void add(Lexicon.Found found) {
    String id = found.term().themeId();
    double weight = weight(found.term().role());
    List<Span> places = found.pieces().stream().map(p -> text.span(p[0], p[1])).toList();
    String words = words(found);
    themes.computeIfAbsent(id, k -> new Sum()).add(words, weight, places);
    families.computeIfAbsent(scheme.topOf(id).id(), k -> new Sum()).add(words, weight, places);
    all.add(words, weight, List.of());
  }

  /// True when the words speak of the field at all, whatever the concern: nothing else keeps a
  /// “company” or a “vote” from any walk of life out.
  boolean isOfTheField() {
    return all.score() >= FIELD;
  }

  private static double weight(Term.Role role) {
    return switch (role) {
      case STRONG -> STRONG;
      case WEAK -> WEAK;
      case FAINT -> FAINT;
      case BLOCK -> 0;
    };
  }

  private String words(Lexicon.Found found) {
    return found.pieces().stream()
        .map(piece -> Tokens.fold(text.string().substring(piece[0], piece[1])))
        .collect(Collectors.joining(" … "));
  }

  /// The tags, best first; a factor below 1 weakens what was found around the statement only.
  ///
  /// @param place where the words stand, after their list; empty for the statement itself
  List<ThemeTag> tags(double factor, String place) {
    List<ThemeTag> tags = new ArrayList<>();
    families.forEach(
        (top, sum) -> {
          if (sum.score() >= ENOUGH) {
            tags.addAll(family(top, sum, factor, place));
          }
        });
    tags.sort(
        Comparator.comparingDouble(ThemeTag::score).reversed().thenComparing(ThemeTag::themeId));
    return tags;
  }

  private List<ThemeTag> family(String top, Sum sum, double factor, String place) {
    List<ThemeTag> narrow = new ArrayList<>();
    Set<Span> told = new HashSet<>();
    themes.forEach(
        (id, own) -> {
          if (!id.equals(top) && scheme.topOf(id).id().equals(top) && own.score() >= ENOUGH) {
            narrow.add(tag(id, own, factor, place));
            told.addAll(own.spans);
          }
        });
    Sum own = themes.get(top);
    if (narrow.isEmpty()) {
      narrow.add(tag(top, sum, factor, place));
    } else if (own != null && own.score() >= ENOUGH && !told(own.spans, told)) {
      narrow.add(tag(top, own, factor, place));
    }
    return narrow;
  }

  /// True when the words of the top theme are words of narrower ones too: it says nothing more.
  private static boolean told(Set<Span> spans, Set<Span> told) {
    return spans.stream()
        .allMatch(
            span -> told.stream().anyMatch(t -> t.start() < span.end() && span.start() < t.end()));
  }

  /// The family that weak terms point to most, when none has enough, or two to which they point
  /// equally: their top themes. Empty when more do.
  List<ThemeTag> hint() {
    List<ThemeTag> best =
        families.entrySet().stream()
            .map(family -> tag(family.getKey(), family.getValue(), 1, ""))
            .sorted(
                Comparator.comparingDouble(ThemeTag::score)
                    .reversed()
                    .thenComparing(ThemeTag::themeId))
            .toList();
    long equals = best.stream().filter(t -> t.score() == best.getFirst().score()).count();
    return equals <= MOST_HINTED ? best.stream().limit(equals).toList() : List.of();
  }

  private static ThemeTag tag(String id, Sum sum, double factor, String place) {
    double score = Scores.rounded(sum.score() * factor);
    String why = Scores.why(sum.weights, sum.score(), factor, place);
    return new ThemeTag(id, sum.spans.stream().sorted().toList(), score, why);
  }
}
