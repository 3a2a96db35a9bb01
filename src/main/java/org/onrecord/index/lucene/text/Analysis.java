package org.onrecord.index.lucene.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/// How words are cut and folded, by language. Safe for threads.
///
/// A text is analysed in its own language only; a word that is asked for, in every language of its
/// script, so that it finds texts in any of them. No word is dropped: phrases stay whole.
public final class Analysis {
  /// Prefixes that belong to their word with or without a hyphen: “co-operation”.
  private static final Pattern HYPHEN =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}\\p{Pd}])"
              + "(co|non|anti|multi|inter|counter|pre|re|sub|semi|un|e|on|off|over|under|mis|de)"
              + "[-\u2010\u2011](?=\\p{L})");

  /// Heads that begin a new word with or without a gap: “cybercrime”, “cyber crime”.
  private static final Pattern HEAD =
      Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(cyber)(?=\\p{L}{3})");

  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");

  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC\uFF07]");

  private static final String GENERIC = "";

  private static final Map<String, CharArraySet> COMMON =
      Map.of(
          "en", EnglishAnalyzer.getDefaultStopSet(),
          "fr", FrenchAnalyzer.getDefaultStopSet(),
          "es", SpanishAnalyzer.getDefaultStopSet(),
          "ru", RussianAnalyzer.getDefaultStopSet(),
          "ar", ArabicAnalyzer.getDefaultStopSet(),
          "zh", SmartChineseAnalyzer.getDefaultStopSet());

  private final Map<String, Analyzer> chains =
      Map.of(
          "en",
          chain(StandardTokenizer::new, Analysis::english),
          "fr",
          chain(StandardTokenizer::new, Analysis::french),
          "es",
          chain(StandardTokenizer::new, s -> of("es", fold(new SpanishLightStemFilter(lower(s))))),
          "ru",
          chain(StandardTokenizer::new, s -> fold(new RussianLightStemFilter(russian(s)))),
          "ar",
          chain(StandardTokenizer::new, Analysis::arabic),
          "zh",
          chain(HMMChineseTokenizer::new, Analysis::plain),
          GENERIC,
          chain(StandardTokenizer::new, s -> of("-", plain(s))));

  private final Analyzer exact = chain(StandardTokenizer::new, Analysis::plain);

  /// The chain of a language; a general one for a language without its own.
  public Analyzer of(String language) {
    Analyzer own = chains.get(language);
    return own != null ? own : general();
  }

  /// Words as written but for case, accents and the possessive ’s; cut as the language's own chain
  /// cuts them, so that both number them alike.
  public Analyzer exact(String language) {
    return language.equals("zh") ? of(language) : exact;
  }

  /// Words of a language that carry no meaning of their own, as its chain leaves them; none for a
  /// language without a list.
  public Set<String> common(String language) {
    Set<String> common = new LinkedHashSet<>();
    for (Object word : COMMON.getOrDefault(language, CharArraySet.EMPTY_SET)) {
      common.addAll(tokens(of(language), new String((char[]) word)));
    }
    return common;
  }

  /// What these words may have become in a text, in any language of their script: each a sequence
  /// of at least one token; empty when there is no word in them.
  public Set<List<String>> forms(String words) {
    Set<List<String>> forms = new LinkedHashSet<>();
    for (String language : languages(words)) {
      List<String> tokens = tokens(of(language), words);
      if (!tokens.isEmpty()) {
        forms.add(tokens);
      }
    }
    return forms;
  }

  /// The words in their exact form.
  public List<String> exactTokens(String words) {
    return tokens(exact, words);
  }

  /// What these words are as they are written, in any language of their script: each a sequence of
  /// at least one token; empty when there is no word in them.
  public Set<List<String>> exactForms(String words) {
    Set<List<String>> forms = new LinkedHashSet<>();
    for (String language : languages(words)) {
      List<String> tokens = tokens(exact(language), words);
      if (!tokens.isEmpty()) {
        forms.add(tokens);
      }
    }
    return forms;
  }

  /// The tokens of some words, in order.
  public static List<String> tokens(Analyzer analyzer, String words) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("words", words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot analyse words in memory", e);
    }
    return tokens;
  }

  private Analyzer general() {
    return java.util.Objects.requireNonNull(chains.get(GENERIC));
  }

  /// Languages that are written in the script of these words; the general chain is among them.
  public static List<String> languages(String words) {
    UnicodeScript script =
        words
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .findFirst()
            .orElse(UnicodeScript.LATIN);
    return switch (script) {
      case LATIN -> List.of("en", "fr", "es", GENERIC);
      case CYRILLIC -> List.of("ru", GENERIC);
      case ARABIC -> List.of("ar", GENERIC);
      case HAN -> List.of("zh", GENERIC);
      default -> List.of(GENERIC);
    };
  }

  private static TokenStream english(TokenStream words) {
    TokenStream folded = fold(lower(new EnglishPossessiveFilter(words)));
    TokenStream plain = new WordFold(folded, w -> Inflection.regular(Spelling.american(w)));
    return new WordFold(new KStemFilter(plain), Inflection::plain);
  }

  private static TokenStream french(TokenStream words) {
    TokenStream elided = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    return of("fr", fold(new FrenchLightStemFilter(lower(elided))));
  }

  /// Marks the stems of a language that shares its script with another: “count” of Spanish
  /// “countries” is not the English word.
  private static TokenStream of(String language, TokenStream stems) {
    return new WordFold(stems, stem -> language + ":" + stem);
  }

  private static TokenStream russian(TokenStream words) {
    return new WordFold(lower(words), w -> w.replace('ё', 'е'));
  }

  private static TokenStream arabic(TokenStream words) {
    return new ArabicStemFilter(new ArabicNormalizationFilter(lower(words)));
  }

  private static TokenStream plain(TokenStream words) {
    return fold(lower(new EnglishPossessiveFilter(words)));
  }

  private static TokenStream lower(TokenStream words) {
    TokenStream digits = new DecimalDigitFilter(new LowerCaseFilter(words));
    return new WordFold(digits, WordFold::abbreviation);
  }

  private static TokenStream fold(TokenStream words) {
    return new ASCIIFoldingFilter(words);
  }

  private static Analyzer chain(Supplier<Tokenizer> tokenizer, UnaryOperator<TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = tokenizer.get();
        return new TokenStreamComponents(words, filters.apply(words));
      }

      @Override
      protected Reader initReader(String field, Reader reader) {
        Reader visible = new PatternReplaceCharFilter(INVISIBLE, "", reader);
        Reader straight = new PatternReplaceCharFilter(APOSTROPHE, "'", visible);
        Reader joined = new PatternReplaceCharFilter(HYPHEN, "$1", straight);
        return new PatternReplaceCharFilter(HEAD, "$1 ", joined);
      }
    };
  }
}
