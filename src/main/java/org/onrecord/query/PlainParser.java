package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.dating.DateReader;
import org.onrecord.document.Span;
import org.onrecord.index.Words;
import org.onrecord.query.Lexeme.Kind;

/// Reads one question without operators: phrases, fields and what has a sign are taken as they
/// stand, the rest is understood as plain words.
final class PlainParser {
  private static final Set<String> SMALL = Set.of("or", "and", "not");

  /// Keep out in a sentence, and are words of a question here.
  private static final Set<String> WITHOUT =
      Set.of(
          "without", "except", "excluding", "sans", "sauf", "sin", "excepto", "без", "кроме", "除了");

  private static final String SINGLE = "'‘’‚‛";

  private final Lexicon lexicon;
  private final Fields fields;
  private final DateReader dates;
  private final Question question;
  private final Conditions found = new Conditions();
  private final HanWords han;
  private final List<Lexeme> bare = new ArrayList<>();
  private final List<Words> whole = new ArrayList<>();
  private final List<Words> keptOut = new ArrayList<>();
  private final List<Words> single = new ArrayList<>();

  PlainParser(Lexicon lexicon, Fields fields, DateReader dates, Question question) {
    this.lexicon = lexicon;
    this.han = new HanWords(lexicon);
    this.fields = fields;
    this.dates = dates;
    this.question = question;
  }

  ReadQuery read(List<Lexeme> lexemes, Repairs repairs) {
    boolean negated = false;
    for (Lexeme lexeme : lexemes) {
      if (lexeme.kind() == Kind.NOT) {
        negated = true;
      } else if (!QuestionParser.isBracket(lexeme)) {
        sort(lexeme, negated, repairs);
        negated = false;
      }
    }
    hint(repairs);
    Asked asked = new Asked(question.text(), bare);
    if (asked.isClaim()) {
      aside();
    }
    PlainQuestion plain = new PlainQuestion(lexicon, dates, asked, found);
    plain.understand();
    Alike alike = new Alike(lexicon, question, found);
    Words words = alike.in(joined(asked));
    if (words instanceof Words.Everything && !found.hasFilters()) {
      return found.with(alike.in(dropped()), repairs);
    }
    plain.leftOut().forEach(days -> tell(days, repairs));
    return found.with(words, repairs);
  }

  /// Where nothing else is left to look for, the words that a question drops are.
  private Words dropped() {
    if (bare.size() > 1 && bare.stream().anyMatch(PlainParser::asksForAll)) {
      return new Words.Everything();
    }
    List<Words> words = bare.stream().map(QuestionParser::words).toList();
    return switch (words.size()) {
      case 0 -> new Words.Everything();
      case 1 -> words.getFirst();
      default -> new Words.AllOf(words);
    };
  }

  /// “latest statements”, “show me everything”.
  private static boolean asksForAll(Lexeme word) {
    return QuestionWords.ALL.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private void tell(Span days, Repairs repairs) {
    String written = question.text().substring(days.start(), days.end());
    repairs.leftOut(
        days.start(),
        days.end(),
        "“" + written + "” names no day of the calendar; it was left out.");
  }

  /// Words between single marks in a pasted sentence rank; elsewhere they must be found.
  private void aside() {
    for (Words words : single) {
      whole.remove(words);
      keptOut.add(new Words.AnyOf(List.of(new Words.Everything(), words)));
    }
  }

  private void sort(Lexeme lexeme, boolean negated, Repairs repairs) {
    if (lexeme.kind() == Kind.FIELD) {
      field(lexeme, negated, repairs);
    } else if (negated) {
      keptOut.add(new Words.Not(QuestionParser.words(lexeme)));
    } else if (lexeme.kind() == Kind.WORD && lexeme.field().isEmpty()) {
      bare.addAll(han.of(lexeme));
    } else {
      Words words = QuestionParser.words(lexeme);
      whole.add(words);
      if (lexeme.kind() == Kind.PHRASE
          && SINGLE.indexOf(question.text().charAt(lexeme.start())) >= 0) {
        single.add(words);
      }
    }
  }

  private void field(Lexeme field, boolean negated, Repairs repairs) {
    List<Words> values = fields.conditions(field, question, repairs);
    Words any = Level.anyOf(values);
    boolean isDate = Fields.facet(field).isEmpty();
    if (negated && isDate) {
      keptOut.add(new Words.Not(any));
    } else if (isDate && values.size() > 1) {
      whole.add(any);
      QuestionParser.understand(field, values, question, found);
    } else {
      QuestionParser.filter(negated, any, found);
      if (!negated) {
        QuestionParser.understand(field, values, question, found);
      }
    }
  }

  /// Who joins single words by a small “or” or “not” most likely means the operator.
  private void hint(Repairs repairs) {
    boolean isSentence =
        bare.stream()
            .map(w -> w.text().toLowerCase(Locale.ROOT))
            .anyMatch(w -> QuestionWords.FUNCTION.contains(w) && !SMALL.contains(w));
    for (int i = 1; i + 1 < bare.size(); i++) {
      Lexeme word = bare.get(i);
      if (WITHOUT.contains(word.text().toLowerCase(Locale.ROOT))) {
        repairs.leftOut(
            word.start(),
            word.end(),
            "“" + word.text() + "” keeps nothing out; a - before a word does.");
      } else if (!isSentence && (word.text().equals("or") || word.text().equals("not"))) {
        String capital = word.text().toUpperCase(Locale.ROOT);
        repairs.leftOut(
            word.start(),
            word.end(),
            "“"
                + word.text()
                + "” was read as a word of the question; "
                + capital
                + " joins with it.");
      }
    }
  }

  private Words joined(Asked asked) {
    List<Words> all = new ArrayList<>(whole);
    Words rest = Join.of(asked.parts(), kind(asked), found.hasFilters() || !whole.isEmpty());
    if (!(rest instanceof Words.Everything)) {
      all.add(rest);
    }
    all.addAll(keptOut);
    return switch (all.size()) {
      case 0 -> new Words.Everything();
      case 1 -> all.getFirst();
      default -> new Words.AllOf(all);
    };
  }

  private static Join.Kind kind(Asked asked) {
    if (asked.isClaim()) {
      return Join.Kind.CLAIM;
    }
    boolean isSentence = false;
    for (int i = 0; i < asked.size(); i++) {
      isSentence |= QuestionWords.FUNCTION.contains(asked.lower(i));
    }
    return isSentence ? Join.Kind.SENTENCE : Join.Kind.WORDS;
  }
}
