package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.copies.Sighting;
import org.onrecord.correction.Action;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionsFile;
import org.onrecord.correction.Target;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.index.DocumentCard;
import org.onrecord.index.Hit;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.statement.Statement;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

/// A corpus that people correct, and indexes made of it.
abstract class CorrectedCorpus {
  static Pipeline pipeline;

  @TempDir Path folder = Path.of("");
  Path corpus = Path.of("");
  private int second;

  @BeforeAll
  static void load() {
    VocabularySource vocabulary = VocabularySource.builtIn();
    pipeline =
        new Pipeline(
            new StatementFinder(ActorRegister.load(vocabulary)),
            new ThemeTagger(ThemeScheme.load(vocabulary)),
            new ProvisionFinder(Instruments.load(vocabulary)));
  }

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
  }

  static Correction made(Action action, int second) {
    return Correction.of(
        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second), "Ann", "heard it", action);
  }

  Correction correct(Action action) {
    Correction correction = made(action, second++);
    CorrectionsFile.of(corpus).append(List.of(correction));
    return correction;
  }

  Target target(Statement statement) {
    try (StatementStore index = open("index")) {
      return target(index, statement);
    }
  }

  static Target target(StatementStore index, Statement statement) {
    return Target.of(
        index.document(statement.documentId()).orElseThrow(),
        new Span(statement.spans().getFirst().start(), statement.spans().getLast().end()),
        statement.id());
  }

  static Target quoting(Document document, String words) {
    int start = document.text().string().indexOf(words);
    return Target.of(document, document.text().span(start, start + words.length()), null);
  }

  Document document(String name) {
    try (StatementStore index = open(name)) {
      return index.document(index.documents().getFirst().id()).orElseThrow();
    }
  }

  List<Statement> statements(String name) {
    try (StatementStore index = open(name)) {
      List<Statement> all = new ArrayList<>();
      for (DocumentCard card : index.documents()) {
        all.addAll(index.statementsOf(card.id()));
      }
      return all;
    }
  }

  Map<String, List<String>> states(String name) {
    try (StatementStore index = open(name)) {
      Map<String, List<String>> states = new TreeMap<>();
      index.files().forEach(file -> states.put(file.path(), file.corrections()));
      return states;
    }
  }

  StatementStore open(String name) {
    return LuceneStatementIndex.open(folder.resolve(name), LuceneStatementIndex.Mode.WRITE);
  }

  IngestReport run(String name) {
    try (StatementStore index = open(name)) {
      return new Ingest(index, new PlainExtractor(), pipeline, "1", 2, Clock.systemUTC())
          .run(corpus, Progress.NONE);
    }
  }

  void put(String name, String text) throws IOException {
    Files.writeString(corpus.resolve(name), text);
  }

  /// A statement as it stands among others; when it came is left out.
  record Seen(
      String path, Statement statement, List<Sighting> sightings, @Nullable Sighting copyOf) {
    static Seen of(Hit hit) {
      return new Seen(hit.document().path(), hit.statement(), hit.sightings(), hit.copyOf());
    }
  }

  /// The statements of all documents with their sightings.
  List<Seen> hits(String name) {
    List<Statement> statements = statements(name);
    try (StatementStore index = open(name)) {
      return statements.stream().map(s -> Seen.of(index.statement(s.id()).orElseThrow())).toList();
    }
  }
}
