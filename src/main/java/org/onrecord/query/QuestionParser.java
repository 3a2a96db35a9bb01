package org.onrecord.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.dating.DateReader;
import org.onrecord.index.Facet;
import org.onrecord.index.Query.DateRange;
import org.onrecord.index.Words;
import org.onrecord.query.Lexeme.Kind;

/// Reads questions by the words of a [Lexicon].
final class QuestionParser {
  /// Fewest words of a sentence in which brackets are punctuation.
  private static final int PROSE_WORDS = 5;

  private final Lexicon lexicon;
  private final Fields fields;
  private final DateReader dates = new DateReader();

  QuestionParser(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.fields = new Fields(lexicon);
  }

  ReadQuery read(String q) {
    Question question = Question.of(q);
    Repairs repairs = new Repairs(question);
    List<Lexeme> lexemes = new Lexer(question, repairs).read();
    return isJoined(lexemes)
        ? joined(question, lexemes, repairs)
        : new PlainParser(lexicon, fields, dates, question).read(lexemes, repairs);
  }

  /// The tree of a question with operators, before any of it becomes a filter.
  Words tree(String q) {
    Question question = Question.of(q);
    Repairs repairs = new Repairs(question);
    List<Lexeme> lexemes = new Lexer(question, repairs).read();
    return tree(question, lexemes, new Conditions(), repairs);
  }

  /// True when a question is read as one with operators, or is too long to be read.
  static boolean isJoined(String q) {
    Question question = Question.of(q);
    try {
      return isJoined(new Lexer(question, new Repairs(question)).read());
    } catch (BadQuery tooLong) {
      return true;
    }
  }

  /// True when words are joined by operators, or by brackets that are more than punctuation.
  private static boolean isJoined(List<Lexeme> lexemes) {
    return lexemes.stream().anyMatch(QuestionParser::isOperator)
        || (lexemes.stream().anyMatch(QuestionParser::isBracket) && !isProse(lexemes));
  }

  /// True for a sentence with words in brackets: “the courts (and the police) may ask for it”.
  private static boolean isProse(List<Lexeme> lexemes) {
    boolean open = false;
    boolean negated = false;
    for (Lexeme lexeme : lexemes) {
      if (isBracket(lexeme)) {
        if (open == (lexeme.kind() == Kind.OPEN) || negated) {
          return false;
        }
        open = !open;
      }
      negated = lexeme.kind() == Kind.NOT;
    }
    return !open && lexemes.stream().filter(l -> l.kind() == Kind.WORD).count() >= PROSE_WORDS;
  }

  /// True for a bracket without a word before it that says how it is meant.
  static boolean isBracket(Lexeme lexeme) {
    return (lexeme.kind() == Kind.OPEN && lexeme.field().isEmpty()) || lexeme.kind() == Kind.CLOSE;
  }

  private static boolean isOperator(Lexeme lexeme) {
    return switch (lexeme.kind()) {
      case AND, OR, NEAR -> true;
      case OPEN -> !lexeme.field().isEmpty();
      case NOT -> !lexeme.text().equals("-");
      case CLOSE, WORD, REQUIRED, PHRASE, EXACT, PREFIX, FUZZY, FIELD -> false;
    };
  }

  private ReadQuery joined(Question question, List<Lexeme> lexemes, Repairs repairs) {
    Conditions found = new Conditions();
    Words tree = tree(question, lexemes, found, repairs);
    Words words = withoutFilters(tree, found);
    return found.with(new Alike(lexicon, question, found).in(words), repairs);
  }

  private Words tree(Question question, List<Lexeme> lexemes, Conditions found, Repairs repairs) {
    return new Tree(question, lexeme -> clause(lexeme, question, found, repairs), repairs)
        .build(lexemes);
  }

  private Words clause(Lexeme lexeme, Question question, Conditions found, Repairs repairs) {
    if (lexeme.kind() != Kind.FIELD) {
      return words(lexeme);
    }
    List<Words> values = fields.conditions(lexeme, question, repairs);
    understand(lexeme, values, question, found);
    return values.size() == 1 ? values.getFirst() : new Words.AnyOf(values);
  }

  /// What a word, phrase or their like asks for.
  static Words words(Lexeme lexeme) {
    Words words =
        switch (lexeme.kind()) {
          case PHRASE -> new Words.Phrase(lexeme.text(), lexeme.number(), lexeme.exact());
          case EXACT -> new Words.Term(lexeme.text(), true);
          case PREFIX -> new Words.Prefix(lexeme.text());
          case FUZZY -> new Words.Fuzzy(lexeme.text(), lexeme.number());
          case WORD, REQUIRED, FIELD, AND, OR, NOT, NEAR, OPEN, CLOSE ->
              new Words.Term(lexeme.text(), false);
        };
    return in(lexeme, words);
  }

  private static Words in(Lexeme lexeme, Words words) {
    return lexeme.field().isEmpty() ? words : new Words.In(Fields.wordField(lexeme.field()), words);
  }

  /// Tells what a field was read as.
  static void understand(Lexeme field, List<Words> values, Question question, Conditions found) {
    String written = question.text().substring(field.start(), field.end());
    String kind = Fields.facet(field).map(Facet::parameter).orElse(field.field());
    for (Words value : values) {
      String shown = value instanceof Words.Having(Facet _, String id) ? id : field.text();
      found.understand(field.start(), new Understood(kind, shown, field.text(), written, true));
    }
  }

  /// Conditions that hold for the whole question become filters, which facets show and lift; of one
  /// facet or date the first, for values of a filter are alternatives.
  private static Words withoutFilters(Words whole, Conditions found) {
    List<Words> parts = flat(whole);
    List<Words> kept = new ArrayList<>();
    Set<Object> filtered = new HashSet<>();
    for (Words part : parts) {
      Words inner = part instanceof Words.Not(Words not) ? not : part;
      Object field = Level.field(inner);
      boolean becomesFilter =
          part instanceof Words.Not
              ? field instanceof Facet
              : field != null && isOneRange(inner) && filtered.add(field);
      if (becomesFilter) {
        filter(part instanceof Words.Not, inner, found);
      } else {
        kept.add(part);
      }
    }
    return switch (kept.size()) {
      case 0 -> new Words.Everything();
      case 1 -> kept.getFirst();
      default -> new Words.AllOf(kept);
    };
  }

  /// The conditions of which each must be met, whatever the brackets.
  static List<Words> flat(Words whole) {
    Deque<Words> left = new ArrayDeque<>(List.of(whole));
    List<Words> parts = new ArrayList<>();
    while (!left.isEmpty()) {
      Words next = left.pop();
      if (next instanceof Words.AllOf(List<Words> all)) {
        all.reversed().forEach(left::push);
      } else {
        parts.add(next);
      }
    }
    return parts;
  }

  /// True for values of a facet, and for days that are one range.
  private static boolean isOneRange(Words words) {
    return Level.field(words) instanceof Facet || words instanceof Words.Days;
  }

  /// Makes a filter of values of one field, which are alternatives.
  static void filter(boolean negated, Words words, Conditions found) {
    List<Words> values = words instanceof Words.AnyOf(List<Words> any) ? any : List.of(words);
    for (Words value : values) {
      switch (value) {
        case Words.Having(Facet facet, String id) -> {
          if (negated) {
            found.exclude(facet, List.of(id));
          } else {
            found.include(facet, List.of(id));
          }
        }
        case Words.Days(boolean ofPublished, DateRange range) -> found.days(ofPublished, range);
        default -> throw new IllegalArgumentException(value + " is no value of a field");
      }
    }
  }
}
