package org.onrecord.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.ThemeTag;

/// Weighs the terms found in some words and says which themes they carry.
///
/// A strong term counts .7, a weak one .35, a faint one .2; several different terms add up like
/// chances that are independent: two weak terms make .58. A family (a top theme with those below
/// it) is in when its terms reach .5; within it every theme is tagged that reaches .5 alone, else
/// the top theme.
final class Evidence {
  static final double STRONG = 0.7;
  static final double WEAK = 0.35;
  static final double FAINT = 0.2;
  private static final double ENOUGH = 0.5;

  private static final class Sum {
    final Set<String> terms = new HashSet<>();
    final Set<Span> spans = new HashSet<>();
    double missing = 1;

    void add(String key, double weight, List<Span> places) {
      if (terms.add(key)) {
        missing *= 1 - weight;
      }
      spans.addAll(places);
    }

    double score() {
      return 1 - missing;
    }
  }

  private final ThemeScheme scheme;
  private final Text text;
  private final Map<String, Sum> themes = new LinkedHashMap<>();
  private final Map<String, Sum> families = new LinkedHashMap<>();

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
    StringBuilder words = new StringBuilder();
    for (int[] piece : found.pieces()) {
      words.append(text.string(), piece[0], piece[1]).append(' ');
    }
    return org.onrecord.vocabulary.Tokens.fold(words.toString());
  }

  /// The tags, best first; a factor below 1 weakens what was found around the statement only.
  List<ThemeTag> tags(double factor) {
    Map<String, ThemeTag> tags = new HashMap<>();
    families.forEach(
        (top, sum) -> {
          if (sum.score() >= ENOUGH) {
            boolean any = false;
            for (var theme : themes.entrySet()) {
              if (scheme.topOf(theme.getKey()).id().equals(top)
                  && theme.getValue().score() >= ENOUGH) {
                tags.put(theme.getKey(), tag(theme.getKey(), theme.getValue(), factor));
                any = true;
              }
            }
            if (!any) {
              tags.put(top, tag(top, sum, factor));
            }
          }
        });
    List<ThemeTag> sorted = new ArrayList<>(tags.values());
    sorted.sort(
        Comparator.comparingDouble(ThemeTag::score).reversed().thenComparing(ThemeTag::themeId));
    return sorted;
  }

  /// The one family that weak terms point to most, when none has enough: its top theme. Empty when
  /// two point equally.
  List<ThemeTag> hint() {
    List<ThemeTag> best =
        families.entrySet().stream()
            .map(family -> tag(family.getKey(), family.getValue(), 1))
            .sorted(Comparator.comparingDouble(ThemeTag::score).reversed())
            .toList();
    boolean clear =
        best.size() == 1 || best.size() > 1 && best.get(0).score() > best.get(1).score();
    return clear ? List.of(best.getFirst()) : List.of();
  }

  private static ThemeTag tag(String id, Sum sum, double factor) {
    double score = Math.round(sum.score() * factor * 100) / 100.0;
    return new ThemeTag(id, sum.spans.stream().sorted().toList(), score);
  }
}
