package org.onrecord.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorRegister;
import org.onrecord.api.OnRecordServer;
import org.onrecord.api.ServerSettings;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.http.Parts;
import org.onrecord.api.http.Writing;
import org.onrecord.api.work.CorpusWork;
import org.onrecord.dating.EventCalendar;
import org.onrecord.index.FileState;
import org.onrecord.index.IndexVocabulary;
import org.onrecord.index.Meanings;
import org.onrecord.index.StatementStore;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.meaning.Embedder;
import org.onrecord.provision.Instruments;
import org.onrecord.query.QueryReader;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.vocabulary.VocabularySource;

/// The real server over a corpus of drafts, in a folder of its own.
final class Server implements AutoCloseable {
  /// Searches of a busy machine: what is tested here is the page.
  private static final Limits PATIENT = Limits.standard().withSearchTime(Duration.ofSeconds(20));

  private final Path folder;
  private final StatementStore index;
  private final OnRecordServer server;

  private Server(Path folder, StatementStore index, OnRecordServer server) {
    this.folder = folder;
    this.index = index;
    this.server = server;
  }

  /// Indexes the drafts and serves them with the page of this checkout.
  static Server of(List<Draft> drafts, List<FileState> failures, VocabularySource vocabulary) {
    return of(drafts, failures, vocabulary, folder -> ServerSettings.local(0, folder), null);
  }

  /// The same, where who has the token may write, and the corpus is read when asked for.
  static Server writable(List<Draft> drafts, String token, CorpusWork work) {
    return writable(drafts, token, work, null);
  }

  /// The same, where statements and questions are placed by their meaning.
  static Server meant(List<Draft> drafts, String token, CorpusWork work, Embedder model) {
    return writable(drafts, token, work, model);
  }

  private static Server writable(
      List<Draft> drafts, String token, CorpusWork work, @Nullable Embedder model) {
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    return of(
        drafts,
        Harbour.failures(),
        Harbour.vocabulary(),
        folder ->
            new ServerSettings("127.0.0.1", 0, folder, Set.of(), new Writing(token, false, clock))
                .withWork(work),
        model);
  }

  private static Server of(
      List<Draft> drafts,
      List<FileState> failures,
      VocabularySource vocabulary,
      Function<Path, ServerSettings> settings,
      @Nullable Embedder model) {
    ActorRegister actors = ActorRegister.load(vocabulary);
    ThemeScheme themes = ThemeScheme.load(vocabulary);
    try {
      Path folder = Files.createTempDirectory("onrecord-page");
      Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
      StatementStore index =
          LuceneStatementIndex.open(
              folder.resolve("index"),
              Mode.WRITE,
              vocabulary(actors, themes, vocabulary),
              clock,
              model);
      for (Draft draft : drafts) {
        draft.write(folder);
        index.replace(draft.document(), draft.statements(), draft.state());
      }
      failures.forEach(index::record);
      Map<String, String> versions = new HashMap<>(Map.of("pipeline", "1", "themes", "1"));
      if (model != null) {
        versions.put(Meanings.VERSION, model.model());
      }
      index.commit(versions);
      index.findCopies(List.of());
      return serving(settings.apply(folder), folder, index, actors, themes, vocabulary, model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for the index", e);
    }
  }

  /// Serves an index that is there already, and never writes to it.
  static Server reading(Path index) {
    VocabularySource vocabulary = VocabularySource.builtIn();
    ActorRegister actors = ActorRegister.load(vocabulary);
    ThemeScheme themes = ThemeScheme.load(vocabulary);
    try {
      Path folder = Files.createTempDirectory("onrecord-page");
      return serving(
          ServerSettings.local(0, folder),
          folder,
          LuceneStatementIndex.open(
              index, Mode.READ, vocabulary(actors, themes, vocabulary), Clock.systemUTC()),
          actors,
          themes,
          vocabulary,
          null);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder", e);
    }
  }

  private static Server serving(
      ServerSettings settings,
      Path folder,
      StatementStore index,
      ActorRegister actors,
      ThemeScheme themes,
      VocabularySource vocabulary,
      @Nullable Embedder model) {
    Instruments instruments = Instruments.load(vocabulary);
    QueryReader reader = new QueryReader(actors, themes, instruments);
    Path web = Path.of("web").toAbsolutePath();
    Parts parts =
        new Parts(index, reader, actors, themes, instruments, web, "1")
            .withEvents(EventCalendar.load(vocabulary).events());
    return new Server(
        folder,
        index,
        OnRecordServer.start(
            settings.withLimits(PATIENT), model == null ? parts : parts.withMeaning(model)));
  }

  /// Deletes a file of the corpus behind the server's back.
  void forget(String path) {
    delete(folder.resolve(path));
  }

  URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    index.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Server::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot empty " + folder, e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }

  private static IndexVocabulary vocabulary(
      ActorRegister actors, ThemeScheme themes, VocabularySource source) {
    var numberings = new org.onrecord.provision.Numberings(Instruments.load(source));
    return new IndexVocabulary() {
      @Override
      public List<String> numberings() {
        return numberings.keys();
      }

      @Override
      public List<String> provisions(org.onrecord.statement.ProvisionRef ref, String numbering) {
        return numberings.values(ref, numbering);
      }

      @Override
      public List<String> withBroader(String themeId) {
        return themes.withBroader(themeId);
      }

      @Override
      public Optional<ActorEntry> actor(String actorId) {
        return actors.find(actorId).map(Server::entry);
      }
    };
  }

  private static IndexVocabulary.ActorEntry entry(Actor actor) {
    List<String> aliases = actor.aliases().stream().map(Actor.Alias::name).toList();
    return new IndexVocabulary.ActorEntry(
        actor.name(), actor.kind().name(), actor.category(), aliases);
  }
}
