package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.Filter;
import org.onrecord.index.Words;

/// Writes a tree in the query language, in one way only: what is written is read as the same tree.
final class Canonical {
  private static final Pattern BARE_VALUE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_/.:-]*");

  private Canonical() {}

  /// A whole question; its filters and days come first. Empty when it asks for everything.
  static String of(ReadQuery query) {
    List<Words> all = new ArrayList<>();
    for (Map.Entry<Facet, Filter> filter : new java.util.TreeMap<>(query.filters()).entrySet()) {
      List<Words> wanted = values(filter.getKey(), filter.getValue().include());
      if (!wanted.isEmpty()) {
        all.add(Level.anyOf(wanted));
      }
      values(filter.getKey(), filter.getValue().exclude()).forEach(v -> all.add(new Words.Not(v)));
    }
    days(false, query.said(), all);
    days(true, query.published(), all);
    QuestionParser.flat(query.words()).stream()
        .filter(part -> !(part instanceof Words.Everything))
        .forEach(all::add);
    if (all.isEmpty()) {
      return "";
    }
    String written = of(all.size() == 1 ? all.getFirst() : new Words.AllOf(all));
    return QuestionParser.isJoined(written) ? written : "(" + written + ")";
  }

  private static List<Words> values(Facet facet, java.util.Set<String> values) {
    return new TreeSet<>(values).stream().map(v -> (Words) new Words.Having(facet, v)).toList();
  }

  private static void days(boolean ofPublished, DateRange range, List<Words> all) {
    if (!range.isOpen()) {
      all.add(new Words.Days(ofPublished, range));
    }
  }

  /// A tree, which is as deep as the brackets of a question.
  static String of(Words words) {
    return switch (words) {
      case Words.Everything _ -> "";
      case Words.Term(String word, boolean exact) ->
          (exact ? "=" : Tree.isSmall(word) ? "+" : "") + word;
      case Words.Prefix(String letters) -> letters + "*";
      case Words.Fuzzy(String word, int edits) -> word + "~" + edits;
      case Words.Phrase(String phrase, int slop, boolean exact) ->
          (exact ? "=" : "") + Quotes.quoted(phrase) + (slop == 0 ? "" : "~" + slop);
      case Words.Near near -> near(near);
      case Words.Within(Words.Stretch stretch, Words part) -> stretch + "(" + of(part) + ")";
      case Words.In(Words.Field field, Words part) ->
          Fields.name(field) + ":" + (isLeaf(part) ? of(part) : "(" + of(part) + ")");
      case Words.AllOf(List<Words> parts) -> joined(parts, " AND ");
      case Words.AnyOf(List<Words> parts) ->
          parts.size() == 2 && parts.getFirst() instanceof Words.Everything
              ? "MAYBE(" + of(parts.getLast()) + ")"
              : joined(parts, " OR ");
      case Words.MostOf(List<Words> parts, int minimum) ->
          "ATLEAST/" + minimum + "(" + joined(parts, " OR ") + ")";
      case Words.Not(Words part) -> "NOT " + operand(part);
      case Words.Having(Facet facet, String value) -> facet.parameter() + ":" + value(value);
      case Words.Days(boolean ofPublished, DateRange range) ->
          (ofPublished ? "published:" : "said:") + days(range);
      case Words.Spelt(Words asked, List<Words> _) -> of(asked);
      case Words.Meaning meaning -> of(meaning.asked());
      case Words.Standing _, Words.Surely _ ->
          throw new IllegalArgumentException("no question asks for " + words);
    };
  }

  private static String near(Words.Near near) {
    StringBuilder written = new StringBuilder(operand(near.parts().getFirst()));
    for (int i = 1; i < near.parts().size(); i++) {
      written.append(" NEAR/").append(near.reach().get(i - 1)).append(' ');
      written.append(operand(near.parts().get(i)));
    }
    return written.toString();
  }

  private static String joined(List<Words> parts, String operator) {
    return parts.stream().map(Canonical::operand).collect(Collectors.joining(operator));
  }

  private static String operand(Words words) {
    return stands(words) ? of(words) : "(" + of(words) + ")";
  }

  /// True for what needs no brackets among others.
  private static boolean stands(Words words) {
    return switch (words) {
      case Words.AllOf _, Words.Near _ -> false;
      case Words.AnyOf(List<Words> parts) ->
          parts.size() == 2 && parts.getFirst() instanceof Words.Everything;
      default -> true;
    };
  }

  private static boolean isLeaf(Words words) {
    return switch (words) {
      case Words.Term _, Words.Prefix _, Words.Fuzzy _, Words.Phrase _ -> true;
      default -> false;
    };
  }

  private static String value(String value) {
    return BARE_VALUE.matcher(value).matches() ? value : Quotes.quoted(value);
  }

  private static String days(DateRange range) {
    if (range.from() == null && range.to() == null) {
      return "unknown";
    }
    String bounds =
        range.from() != null && range.from().equals(range.to())
            ? range.from().toString()
            : (range.from() == null ? "" : range.from())
                + ".."
                + (range.to() == null ? "" : range.to());
    return range.undated() ? bounds + ",unknown" : bounds;
  }
}
