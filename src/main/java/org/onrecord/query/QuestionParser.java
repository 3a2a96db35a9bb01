package org.onrecord.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.dating.DateReader;
import org.onrecord.index.Facet;
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
    String question = Normalizer.normalize(q, Normalizer.Form.NFC);
    Conditions found = new Conditions();
    List<Lexeme> lexemes = new Lexer(question, found.repairs).read();
    boolean joined = isJoined(lexemes);
    return joined ? tree(question, lexemes, found) : plain(question, lexemes, found);
  }

  /// True when words are joined by operators, or by brackets that are more than punctuation.
  private static boolean isJoined(List<Lexeme> lexemes) {
    return lexemes.stream()
            .anyMatch(
                l ->
                    l.kind() == Kind.AND
                        || l.kind() == Kind.OR
                        || (l.kind() == Kind.NOT && !l.text().equals("-")))
        || (lexemes.stream().anyMatch(l -> isBracket(l)) && !isProse(lexemes));
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

  private static boolean isBracket(Lexeme lexeme) {
    return lexeme.kind() == Kind.OPEN || lexeme.kind() == Kind.CLOSE;
  }

  private ReadQuery tree(String question, List<Lexeme> lexemes, Conditions found) {
    Tree tree =
        new Tree(
            question, (lexeme, atTop) -> clause(lexeme, question, atTop, found), found.repairs);
    return found.with(withoutFilters(tree.build(lexemes), found));
  }

  private @Nullable Words clause(Lexeme lexeme, String question, boolean atTop, Conditions found) {
    if (lexeme.kind() == Kind.WORD) {
      return alike(lexeme, found);
    }
    if (lexeme.kind() != Kind.FIELD) {
      return words(lexeme);
    }
    Optional<Facet> facet = Fields.facet(lexeme);
    if (facet.isPresent()) {
      List<Words> values = new ArrayList<>();
      for (String value : fields.values(facet.get(), lexeme, question)) {
        values.add(new Words.Having(facet.get(), value));
        understand(lexeme, value, found);
      }
      return values.size() == 1 ? values.getFirst() : new Words.AnyOf(values);
    }
    if (!atTop) {
      found.repairs.add(
          "“"
              + lexeme.field()
              + ":” holds for the whole question; it was read outside its brackets.");
    }
    days(lexeme, question, found);
    return null;
  }

  private Words alike(Lexeme word, Conditions found) {
    List<String> others = lexicon.alike(word.text());
    for (String other : others) {
      found.understand(word.start(), new Understood(Alike.KIND, other, other, word.text(), false));
    }
    return Alike.either(words(word), others);
  }

  private static Words words(Lexeme lexeme) {
    return switch (lexeme.kind()) {
      case PHRASE -> new Words.Phrase(lexeme.text(), lexeme.slop());
      case EXACT -> new Words.Term(lexeme.text(), true);
      case PREFIX -> new Words.Prefix(lexeme.text());
      case WORD, FIELD, AND, OR, NOT, OPEN, CLOSE -> new Words.Term(lexeme.text(), false);
    };
  }

  /// Conditions that hold for the whole question become filters, which facets show and lift.
  private static Words withoutFilters(Words whole, Conditions found) {
    List<Words> parts = whole instanceof Words.AllOf(List<Words> all) ? all : List.of(whole);
    List<Words> kept = new ArrayList<>();
    for (Words part : parts) {
      boolean negated = part instanceof Words.Not;
      Words inner = part instanceof Words.Not(Words not) ? not : part;
      List<Words.Having> values = values(inner);
      if (values.isEmpty()) {
        kept.add(part);
      }
      for (Words.Having value : values) {
        if (negated) {
          found.exclude(value.facet(), List.of(value.value()));
        } else {
          found.include(value.facet(), List.of(value.value()));
        }
      }
    }
    return switch (kept.size()) {
      case 0 -> new Words.Everything();
      case 1 -> kept.getFirst();
      default -> new Words.AllOf(kept);
    };
  }

  /// The values that a condition is an alternative of, when it is one of values of one facet alone.
  private static List<Words.Having> values(Words words) {
    List<Words> parts = words instanceof Words.AnyOf(List<Words> any) ? any : List.of(words);
    List<Words.Having> values = new ArrayList<>();
    for (Words part : parts) {
      if (!(part instanceof Words.Having having)
          || (!values.isEmpty() && values.getFirst().facet() != having.facet())) {
        return List.of();
      }
      values.add(having);
    }
    return values;
  }

  private ReadQuery plain(String question, List<Lexeme> lexemes, Conditions found) {
    List<Lexeme> bare = new ArrayList<>();
    List<Words> keptOut = new ArrayList<>();
    List<Lexeme> whole = new ArrayList<>();
    boolean negated = false;
    for (Lexeme lexeme : lexemes) {
      if (lexeme.kind() == Kind.NOT) {
        negated = true;
        continue;
      }
      if (isBracket(lexeme)) {
        continue;
      }
      if (lexeme.kind() == Kind.FIELD) {
        filter(lexeme, negated, question, found);
      } else if (negated) {
        keptOut.add(new Words.Not(words(lexeme)));
      } else if (lexeme.kind() == Kind.WORD) {
        bare.add(lexeme);
      } else {
        whole.add(lexeme);
      }
      negated = false;
    }
    Asked asked = new Asked(question, bare);
    new PlainQuestion(lexicon, dates, asked, found).understand();
    return found.with(joined(asked, whole, keptOut, found.hasFilters()));
  }

  private static Words joined(
      Asked asked, List<Lexeme> whole, List<Words> keptOut, boolean hasFilters) {
    List<Words> all = new ArrayList<>();
    whole.forEach(lexeme -> all.add(words(lexeme)));
    Words rest = Join.of(asked.parts(), kind(asked), hasFilters || !whole.isEmpty());
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

  private void filter(Lexeme field, boolean negated, String question, Conditions found) {
    Optional<Facet> facet = Fields.facet(field);
    if (facet.isEmpty()) {
      if (negated) {
        found.repairs.add(
            "A date cannot be kept out; “" + field.field() + ":” was read as wanted.");
      }
      days(field, question, found);
      return;
    }
    for (String value : fields.values(facet.get(), field, question)) {
      if (negated) {
        found.exclude(facet.get(), List.of(value));
      } else {
        found.include(facet.get(), List.of(value));
        understand(field, value, found);
      }
    }
  }

  private void days(Lexeme field, String question, Conditions found) {
    found.days(field.field().equals("published"), fields.days(field, question));
    understand(field, field.text(), found);
  }

  private static void understand(Lexeme field, String value, Conditions found) {
    String kind = Fields.facet(field).map(Facet::parameter).orElse(field.field());
    found.understand(
        field.start(),
        new Understood(kind, value, field.text(), field.field() + ":" + field.text(), true));
  }
}
