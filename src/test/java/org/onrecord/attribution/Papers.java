package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.actor.ActorRegister;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.document.SourceFile;
import org.onrecord.document.Text;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.vocabulary.VocabularySource;

/// Documents for the tests, and what was found in them in short.
final class Papers {
  private static final StatementFinder FINDER =
      new StatementFinder(ActorRegister.load(VocabularySource.builtIn()));

  private static final StatementFinder RULES =
      StatementFinder.byRulesAlone(ActorRegister.load(VocabularySource.builtIn()));

  private Papers() {}

  static Document news(String text) {
    return paper(text, DocumentKind.NEWS, List.of(), "en");
  }

  static Document news(String text, String language) {
    return paper(text, DocumentKind.NEWS, List.of(), language);
  }

  static Document submission(String text, String author) {
    return paper(text, DocumentKind.SUBMISSION, List.of(author), "en");
  }

  private static Document paper(
      String string, DocumentKind kind, List<String> authors, String language) {
    Text text = Text.of(string);
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.string().split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        passages.add(new Passage(kind(paragraph), text.span(start, start + paragraph.length()), 0));
      }
      start += paragraph.length() + 2;
    }
    return new Document(
        new SourceFile("0".repeat(64), "test.txt", "text/plain", string.length(), null),
        kind,
        "a test",
        null,
        null,
        authors,
        List.of(),
        List.of(),
        true,
        List.of("Committee"),
        List.of(),
        DatedAs.UNKNOWN,
        language,
        text,
        passages,
        0,
        List.of());
  }

  private static Passage.Kind kind(String paragraph) {
    if (paragraph.startsWith("Dear ")) {
      return Passage.Kind.SALUTATION;
    }
    if (paragraph.startsWith("Subscribe")) {
      return Passage.Kind.FURNITURE;
    }
    return paragraph.startsWith("Yours ") ? Passage.Kind.CLOSING : Passage.Kind.PARAGRAPH;
  }

  static List<Statement> find(Document document) {
    return FINDER.find(document);
  }

  /// “speaker: words”, one a statement; “?” where it stays open.
  static List<String> said(String text) {
    return said(news(text));
  }

  static List<String> said(Document document) {
    return said(find(document));
  }

  /// The same by the rules alone, without the labeller that weighs them.
  static List<String> saidByRules(String text) {
    return said(RULES.find(news(text)));
  }

  private static List<String> said(List<Statement> statements) {
    return statements.stream().map(s -> who(s.attribution()) + ": " + s.text()).toList();
  }

  private static String who(Attribution attribution) {
    return switch (attribution) {
      case Attribution.Credited credited ->
          String.join(" + ", credited.speakers().stream().map(Speaker::name).toList());
      case Attribution.Unattributed open -> "?";
    };
  }
}
