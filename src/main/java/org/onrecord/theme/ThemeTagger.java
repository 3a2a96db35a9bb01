package org.onrecord.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Passage;
import org.onrecord.document.Span;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Statement;
import org.onrecord.statement.ThemeTag;
import org.onrecord.vocabulary.Sentences;
import org.onrecord.vocabulary.Tokens;

/// Files statements under concerns by the terms of the scheme, each with the words that did it.
///
/// A statement's own words come first; where they carry no concern in full, one that a single weak
/// term points to, if the document is about the field at all. Words that are set aside
/// ([SetAside]: “this is not about privacy”) do not count. Then its sentence is read, then its
/// paragraph (scores × .6); where those carry none either, a statement that goes on from the one
/// before takes over its tags (scores × .4,
/// without evidence of its own). Immutable and safe for threads.
public final class ThemeTagger {
  /// Characters before and after a statement that may tell its concern, at least; no paragraph of
  /// the specimens is as long, and a text that is one paragraph of megabytes must not be read
  /// again for each of its statements.
  private static final int NEAR = 3_000;

  /// Where such a look around begins and ends is set to multiples of this many characters, so that
  /// statements close together share it and it is taken once.
  private static final int STEP = 1_500;

  /// The same whether statements come from the steps before or out of an index.
  private static final Comparator<Statement> TEXT_ORDER =
      Comparator.comparing((Statement s) -> s.spans().getFirst())
          .thenComparing(s -> s.spans().getLast())
          .thenComparing(Statement::id);

  private static final int LONGEST_WORD = 60;

  /// Characters at the beginning of a document that tell what it is about.
  private static final int BEGINNING = 6_000;

  private static final double AROUND = 0.6;
  private static final double INHERITED = 0.4;
  private static final int MOST_INHERITED = 2;

  /// Java indices of words around a statement.
  private record Window(int from, int to) {}

  /// A document under way.
  ///
  /// @param seen concerns of the windows that were read already
  private record Reading(
      Document document, DocumentTerms terms, Map<Window, List<ThemeTag>> seen) {}

  private final ThemeScheme scheme;
  private final Map<String, Lexicon> lexicons = new TreeMap<>();

  public ThemeTagger(ThemeScheme scheme) {
    this.scheme = scheme;
    Map<String, List<Term>> terms = new TreeMap<>();
    for (Theme theme : scheme.themes()) {
      theme
          .terms()
          .forEach(
              (language, written) -> {
                for (String term : written) {
                  terms
                      .computeIfAbsent(language, k -> new ArrayList<>())
                      .addAll(Term.read(theme.id(), term, language));
                }
              });
    }
    terms.forEach((language, list) -> lexicons.put(language, new Lexicon(language, list)));
  }

  /// The scheme that it files by.
  public ThemeScheme scheme() {
    return scheme;
  }

  /// Version of the scheme that it files by.
  public String schemeVersion() {
    return scheme.version();
  }

  /// The concerns of one statement, best first; empty when neither it nor its paragraph names one.
  public List<ThemeTag> tag(Statement statement, Document document) {
    return tag(
        statement.spans(), statement.attribution().source(), statement.passage(), read(document));
  }

  /// The concerns of the words in some spans of a document, best first.
  ///
  /// @param passage index of the passage that they begin in
  public List<ThemeTag> tag(List<Span> spans, int passage, Document document) {
    return tag(spans, List.of(), passage, read(document));
  }

  private Reading read(Document document) {
    return new Reading(document, new DocumentTerms(document, lexicons), new HashMap<>());
  }

  private List<ThemeTag> tag(List<Span> spans, List<Span> source, int passage, Reading reading) {
    Text text = reading.document.text();
    Evidence own = new Evidence(scheme, text);
    for (Span span : spans) {
      reading.terms.between(text.utf16(span.start()), text.utf16(span.end())).forEach(own::add);
    }
    List<ThemeTag> tags = own.tags(1, "");
    if (tags.isEmpty() && (own.isOfTheField() || isOfTheField(reading))) {
      tags = own.hint();
    }
    List<Passage> passages = reading.document.passages();
    boolean known = passage >= 0 && passage < passages.size();
    return tags.isEmpty() && known ? around(spans, source, passages.get(passage), reading) : tags;
  }

  private List<ThemeTag> around(
      List<Span> spans, List<Span> source, Passage passage, Reading reading) {
    Text text = reading.document.text();
    int begin = text.utf16(passage.span().start());
    int end = text.utf16(passage.span().end());
    int first = Math.clamp(text.utf16(spans.getFirst().start()), begin, end);
    int last = Math.clamp(text.utf16(spans.getLast().end()), first, end);
    int from = Math.max(begin, wordStart(text.string(), down(first - NEAR)));
    int to = Math.min(end, wordStart(text.string(), down(last + NEAR + STEP)));
    var sentence =
        new Window(
            Sentences.start(text.string(), from, first),
            Sentences.end(text.string(), Math.max(first, last - 1), to));
    List<ThemeTag> tags = beside(source, read(sentence, reading, "in its sentence"));
    return tags.isEmpty()
        ? beside(source, read(new Window(from, to), reading, "in its paragraph"))
        : tags;
  }

  /// Without those that only the words for the speaker name: “Jane Roe, a child protection expert,”
  /// speaks of whatever she speaks of.
  private static List<ThemeTag> beside(List<Span> source, List<ThemeTag> tags) {
    return tags.stream()
        .filter(
            tag ->
                !tag.evidence().stream()
                    .allMatch(words -> source.stream().anyMatch(s -> s.contains(words))))
        .toList();
  }

  /// True when the beginning of a document names a concern in full: a single weak word in it is
  /// then of the field too.
  private boolean isOfTheField(Reading reading) {
    String text = reading.document.text().string();
    Window beginning = new Window(0, wordStart(text, Math.min(BEGINNING, text.length())));
    return !read(beginning, reading, "in its document").isEmpty();
  }

  private static int down(int index) {
    return index <= 0 ? index : index - index % STEP;
  }

  /// What the words of a window say, read once; whoever asks first says what the place is called.
  private List<ThemeTag> read(Window window, Reading reading, String place) {
    return reading.seen.computeIfAbsent(
        window,
        w -> {
          Evidence evidence = new Evidence(scheme, reading.document.text());
          reading.terms.between(w.from, w.to).forEach(evidence::add);
          return evidence.tags(AROUND, place);
        });
  }

  /// The index after the last white space before an index, or the index where that is far.
  private static int wordStart(String text, int index) {
    if (index <= 0 || index >= text.length()) {
      return Math.clamp(index, 0, text.length());
    }
    for (int i = index; i > Math.max(0, index - LONGEST_WORD); i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
  }

  /// All statements of one document with their concerns; those that go on from the one before and
  /// name none themselves take over its two best.
  ///
  /// @param statements in any order, which is kept
  public List<Statement> tagAll(List<Statement> statements, Document document) {
    if (statements.isEmpty()) {
      return List.of();
    }
    Reading reading = read(document);
    IdentityHashMap<Statement, Statement> tagged = new IdentityHashMap<>();
    Statement before = null;
    for (Statement statement : statements.stream().sorted(TEXT_ORDER).toList()) {
      List<ThemeTag> tags =
          tag(statement.spans(), statement.attribution().source(), statement.passage(), reading);
      if (tags.isEmpty() && before != null && goesOn(before, statement)) {
        tags = inherited(before.themes());
      }
      before = statement.tagged(tags, statement.provisions());
      tagged.put(statement, before);
    }
    return statements.stream().map(tagged::get).map(Objects::requireNonNull).toList();
  }

  private static boolean goesOn(@Nullable Statement before, Statement statement) {
    return before != null
        && statement.attribution() instanceof Attribution.Credited now
        && before.attribution() instanceof Attribution.Credited then
        && now.speakers().equals(then.speakers())
        && (now.how() == Attribution.How.CARRIED || statement.passage() == before.passage());
  }

  private static List<ThemeTag> inherited(List<ThemeTag> tags) {
    return tags.stream()
        .limit(MOST_INHERITED)
        .map(
            t ->
                new ThemeTag(
                    t.themeId(),
                    List.of(),
                    Scores.rounded(t.score() * INHERITED),
                    "taken over from the statement before, × 0.40: " + t.why()))
        .toList();
  }

  /// The concerns that the words of a question name, in whatever language; spans are of [Text#of]
  /// the words.
  public List<ThemeTag> recognise(String words) {
    Text text = Text.of(words);
    Tokens tokens = Tokens.of(text.string());
    Evidence evidence = new Evidence(scheme, text);
    lexicons.values().forEach(lexicon -> lexicon.find(tokens).forEach(evidence::add));
    return evidence.tags(1, "");
  }
}
