package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.ProvisionRef;
import org.onrecord.statement.Statement;
import org.onrecord.structure.DocumentReader;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

/// Whatever the text, reading ends well, and what it gives can be shown and quoted.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingFuzzTest {
  private static final int TEXTS = Integer.getInteger("fuzz", 10_000);

  /// Every so many texts are read twice.
  private static final int AGAIN = 50;

  private final MutatedTexts texts = new MutatedTexts(Path.of("corpus", "documents"));
  private final DocumentReader structure = new DocumentReader();
  private final Pipeline pipeline = pipeline();
  private int statements;

  private static Pipeline pipeline() {
    VocabularySource vocabulary = VocabularySource.builtIn();
    return new Pipeline(
        new StatementFinder(ActorRegister.load(vocabulary)),
        new ThemeTagger(ThemeScheme.load(vocabulary)),
        new ProvisionFinder(Instruments.load(vocabulary)));
  }

  @Test
  void tenThousandRandomAndMutatedTextsAreReadWithEverySpanInItsText() {
    for (int number = 0; number < TEXTS; number++) {
      String text = texts.text(number);
      Pipeline.Read read = read(number, text);
      check(number, read);
      if (number % AGAIN == 0) {
        assertEquals(read, read(number, text), "text " + number + " read again");
      }
      statements += read.statements().size();
    }
    assertTrue(texts.sources() > 80, "only " + texts.sources() + " texts to spoil");
    assertTrue(statements > TEXTS / 2, "only " + statements + " statements: too little was tried");
  }

  private Pipeline.Read read(int number, String text) {
    try {
      return pipeline.read(structure.readText("fuzz", text, null));
    } catch (RuntimeException | StackOverflowError e) {
      return fail("text " + number + " was not read: " + e, e);
    }
  }

  private static void check(int number, Pipeline.Read read) {
    Document document = read.document();
    Set<String> ids = new HashSet<>();
    for (Statement statement : read.statements()) {
      String at = "text " + number + ": " + statement;
      assertTrue(ids.add(statement.id()), () -> "twice the same id in " + at);
      assertEquals(words(statement, document), statement.text(), at);
      assertTrue(!statement.text().isBlank(), at);
      assertTrue(statement.passage() < document.passages().size(), at);
      spans(statement).forEach(span -> assertTrue(lies(span, document), () -> span + " in " + at));
      assertTrue(inOrder(statement.spans()), () -> "spans out of order in " + at);
    }
  }

  private static String words(Statement statement, Document document) {
    return String.join(" … ", statement.spans().stream().map(document.text()::slice).toList());
  }

  private static Stream<Span> spans(Statement statement) {
    Attribution attribution = statement.attribution();
    return Stream.of(
            statement.spans().stream(),
            attribution.source().stream(),
            attribution.cue().stream(),
            statement.themes().stream().flatMap(tag -> tag.evidence().stream()),
            statement.provisions().stream().map(ProvisionRef::span),
            statement.stance() == null
                ? Stream.<Span>empty()
                : statement.stance().evidence().stream(),
            statement.relay().stream().flatMap(relay -> Stream.ofNullable(relay.span())))
        .flatMap(stream -> stream);
  }

  private static boolean lies(Span span, Document document) {
    return span.length() > 0 && document.text().whole().contains(span);
  }

  private static boolean inOrder(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }
}
