package org.onrecord.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Query.When;
import org.onrecord.meaning.Vector;

/// What the words of a query ask for, as a tree. How each is written is told in
/// docs/reference/query-language.md.
public sealed interface Words {
  /// No words: everything matches.
  record Everything() implements Words {}

  /// One word in any of its forms; with `exact`, in this form only.
  record Term(String word, boolean exact) implements Words {}

  /// Words that begin with these letters, two at least.
  record Prefix(String letters) implements Words {}

  /// Words that differ from this one by so many letters at most, 1 or 2; the first letter is the
  /// same, and two letters that changed places are one difference.
  record Fuzzy(String word, int edits) implements Words {}

  /// Words in this order, with at most `slop` others among them; in any of their forms, or with
  /// `exact` as they are written. A word that ends in `*` stands for all that begin so.
  record Phrase(String words, int slop, boolean exact) implements Words {
    public Phrase(String words, int slop) {
      this(words, slop, false);
    }
  }

  /// Words or phrases, each with at most so many words between it and the one before, on either
  /// side of that one and apart from it.
  ///
  /// @param parts two at least; each a word, a phrase or alternatives of these
  /// @param reach most words between a part and the one before; one less than the parts
  record Near(List<Words> parts, List<Integer> reach) implements Words {
    public Near {
      parts = List.copyOf(parts);
      reach = List.copyOf(reach);
      if (parts.size() < 2 || reach.size() != parts.size() - 1) {
        throw new IllegalArgumentException(
            parts.size() + " parts are not joined by " + reach.size() + " distances");
      }
    }
  }

  /// All of a condition within one sentence, or within one passage.
  ///
  /// @param part words, phrases, nearness and what joins them; no facets or days
  record Within(Stretch stretch, Words part) implements Words {}

  /// What a condition may have to stand within.
  enum Stretch {
    SENTENCE,
    PARAGRAPH
  }

  /// A condition on words, looked for in one place only.
  record In(Field field, Words part) implements Words {}

  /// Where words of a statement stand.
  enum Field {
    /// What was said.
    TEXT,
    /// The words that say who said it, and the speaker's names.
    CREDIT,
    /// The passage that the statement stands in, as far as a hit shows it.
    PASSAGE,
    /// The heading of the document.
    TITLE
  }

  /// Each of them.
  record AllOf(List<Words> parts) implements Words {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /// A word or a phrase, or another spelling of it; the best of them counts.
  ///
  /// @param asked as it was asked for
  /// @param others spellings that the index knows, words or phrases
  record Spelt(Words asked, List<Words> others) implements Words {
    public Spelt {
      others = List.copyOf(others);
    }

    /// What was asked for, then the others.
    public List<Words> all() {
      return Stream.concat(Stream.of(asked), others.stream()).toList();
    }
  }

  /// At least one of them.
  record AnyOf(List<Words> parts) implements Words {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /// At least `minimum` of them: the words of a question, of which few stand in the answer.
  record MostOf(List<Words> parts, int minimum) implements Words {
    public MostOf {
      parts = List.copyOf(parts);
    }
  }

  /// None of these.
  record Not(Words part) implements Words {}

  /// Filed under a value of a facet, as if a filter asked for it; here as part of the tree, so that
  /// a concern finds statements that do not hold its name.
  record Having(Facet facet, String value) implements Words {}

  /// Said, or published, in some days, as if the query asked for them; here as part of the tree.
  record Days(boolean ofPublished, DateRange range) implements Words {}

  /// What a plot puts within some days: at the first day of the range in which it was said, or at
  /// the last where the first is open; each statement stands at one day or at none.
  ///
  /// @param from first day; null with `to` for what stands at no day
  /// @param to last day
  record Standing(When when, @Nullable LocalDate from, @Nullable LocalDate to) implements Words {}

  /// Near in meaning to what is asked, or with `orWords` found by its words as well. Stands at the
  /// top, alone or beside conditions that hold for both.
  ///
  /// @param asked the words, which mark what is found
  /// @param place of what is asked, by the model of the index
  record Meaning(Words asked, Vector place, boolean orWords) implements Words {
    /// The one in a tree.
    public static Optional<Meaning> in(Words words) {
      return switch (words) {
        case Meaning meaning -> Optional.of(meaning);
        case AllOf(List<Words> parts) ->
            parts.stream().flatMap(part -> in(part).stream()).findFirst();
        default -> Optional.empty();
      };
    }
  }

  /// Said for certain in some days: the whole range in which it may have been said lies in them. An
  /// open end of the range is met by an open end of the days alone.
  record Surely(DateRange range) implements Words {}
}
