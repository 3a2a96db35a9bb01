package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.Desk;
import org.onrecord.api.OnRecordServer;
import org.onrecord.api.ServerSettings;
import org.onrecord.api.alert.Alerting;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.http.Parts;
import org.onrecord.api.http.Writing;
import org.onrecord.api.work.CorpusWork;
import org.onrecord.index.IndexUnusable;
import org.onrecord.index.StatementIndex;
import org.onrecord.index.StatementStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `onrecord serve`.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Reads what is new in the corpus, then serves the page and the API.")
final class ServeCommand implements Callable<Integer> {
  private static final long FOLLOW_MILLIS = 500;

  /// What is being read is committed in that time, or is read again next time.
  private static final Duration READER_TIME = Duration.ofSeconds(15);

  @Mixin private Places places = new Places();
  @Mixin private ReadingOptions options = new ReadingOptions();
  @Mixin private ServerOptions limits = new ServerOptions();

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "Port (default: ${DEFAULT-VALUE}); 0 picks a free one.")
  private int port = 7070;

  @Option(
      names = "--public",
      negatable = true,
      defaultValue = "false",
      fallbackValue = "true",
      description = "Allows an address that other machines can reach; there is no login.")
  private boolean reachable;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      split = ",",
      description = "A further name that browsers may use for this server; may be repeated.")
  private List<String> allowedHosts = List.of();

  @Option(
      names = "--watch",
      negatable = true,
      defaultValue = "false",
      fallbackValue = "true",
      description = "Goes on reading what is added, changed or removed in the corpus.")
  private boolean watch;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "File whose first line is the token that writers of corrections must show (default: the"
              + " environment variable ONRECORD_TOKEN; without either nobody may write).")
  private @Nullable Path tokenFile;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    checkSettings();
    Path corpus = places.corpus();
    checkPortIsFree();
    Limits requests = limits.limits();
    Writing writing = writing();
    ReadingPart reading = ReadingPart.of(corpus);
    bringUpToDate(corpus, reading);
    var work = new CorpusWork(Clock.systemUTC());
    Thread reader =
        Thread.ofPlatform().daemon().name("reading").start(() -> read(corpus, reading, work));
    Ending ending = Ending.listen(reader, requests.stopTime().plus(READER_TIME));
    try (StatementIndex index = Indexes.reading(places.index())) {
      var alerting = Alerting.usual(places.alerts(), Clock.systemUTC());
      var settings =
          new ServerSettings(
              host,
              port,
              corpus,
              Set.copyOf(allowedHosts),
              writing,
              requests,
              work,
              limits.log(),
              alerting);
      Parts parts = reading.parts(index, webFolder());
      askOnce(parts);
      try (OnRecordServer server = OnRecordServer.start(settings, parts)) {
        System.out.println(address(server));
        var vocabulary =
            new ServedVocabulary(
                corpus,
                index,
                reading,
                next -> server.serve(next.parts(index, webFolder())),
                System.err);
        var commits = new Commits(index, work);
        Thread.ofPlatform().daemon().name("following").start(() -> follow(vocabulary, commits));
        System.err.println("Open the address above in a browser; Ctrl-C ends.");
        ending.await();
      }
    } finally {
      ending.closed();
    }
    return ExitCode.DONE;
  }

  /// The first question of a process waits a second or more for classes and dictionaries, as long
  /// as a search may take: it is asked before anybody else can.
  private static void askOnce(Parts parts) {
    parts.index().prepare();
    new Desk(parts)
        .statements(Map.of("q", List.of("who speaks of article 1"), "facets", List.of("actor")));
  }

  /// Who may write; null when there is no token.
  private @Nullable Writing writing() {
    String token = tokenFile == null ? System.getenv("ONRECORD_TOKEN") : firstLine(tokenFile);
    if (token == null || token.isBlank()) {
      return null;
    }
    try {
      return new Writing(token.strip(), watch, Clock.systemUTC());
    } catch (IllegalArgumentException e) {
      throw new WrongInput(String.valueOf(e.getMessage()));
    }
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new WrongInput("the token cannot be read from " + file + ": " + Sentences.of(e));
    }
  }

  /// Looks every half second, as often as the index does for what is committed.
  private static void follow(ServedVocabulary vocabulary, Commits commits) {
    try {
      while (true) {
        Thread.sleep(FOLLOW_MILLIS);
        vocabulary.look();
        commits.look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Reads changes, or what is asked for, beside serving, which sees it half a second after it is
  /// committed.
  private void read(Path corpus, ReadingPart reading, CorpusWork work) {
    if (watch) {
      watch(corpus, reading, work);
    }
    new AskedReading(corpus, places.index(), options, work).run();
  }

  private void watch(Path corpus, ReadingPart reading, CorpusWork work) {
    try (var run = IngestRun.of(corpus, places.index(), reading, options)) {
      run.watch(work);
    } catch (IOException | UncheckedIOException | IndexUnusable | DiskRoom.Full e) {
      System.err.println(
          "onrecord: the corpus is no longer watched, serving goes on: " + e.getMessage());
    }
  }

  /// Reads what is new; when another process is at that, what it has committed is served.
  private void bringUpToDate(Path corpus, ReadingPart reading) {
    DiskRoom.check(places.index());
    try (var run = IngestRun.of(corpus, places.index(), reading, options);
        StatementStore index = run.open(places.index(), reading)) {
      run.tell(run.into(index));
      run.throwIfStopped("what was read is in the index");
    } catch (IndexUnusable e) {
      if (e.why() != IndexUnusable.Why.LOCKED) {
        throw e;
      }
      System.err.println("Another ingest runs; what it commits is served as it comes.");
    }
  }

  /// The address without the slash at its end, as people write it.
  private static String address(OnRecordServer server) {
    return server.address().toString().replaceFirst("/$", "");
  }

  /// The page's files in a checkout, so that a change shows on reload; null for those in the jar.
  private static @Nullable Path webFolder() {
    Path folder = Places.home().resolve("web");
    return Files.isRegularFile(folder.resolve("index.html")) ? folder : null;
  }

  /// Fails before the corpus is read rather than after.
  private void checkSettings() {
    List<RuntimeException> faults = SettingCheck.faults(checks(), spec.commandLine());
    if (!faults.isEmpty()) {
      throw faults.getFirst();
    }
  }

  /// What settings have to keep to beyond their types.
  List<SettingCheck> checks() {
    List<SettingCheck> checks = new ArrayList<>(limits.checks());
    checks.add(new SettingCheck("corpus", places::checkCorpus));
    checks.add(new SettingCheck("host", this::checkHost));
    checks.add(new SettingCheck("port", this::checkPort));
    checks.add(new SettingCheck("cache-mb", options::cacheBytes));
    checks.add(new SettingCheck("token-file", this::writing));
    return List.copyOf(checks);
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new WrongInput(
          "the host \"" + host + "\" is not known; use 127.0.0.1 for this machine");
    }
  }

  private void checkHost() {
    if (!address().isLoopbackAddress() && !reachable) {
      throw new WrongSetting(
          host
              + " can be reached from other machines and OnRecord has no login; add --public if"
              + " that is meant, or leave --host out");
    }
  }

  private void checkPort() {
    if (port < 0 || port > 65_535) {
      throw new WrongInput("port " + port + " is not between 0 and 65535");
    }
  }

  private void checkPortIsFree() {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(address(), port));
    } catch (IOException e) {
      throw new WrongInput(
          "cannot listen on "
              + host
              + ":"
              + port
              + " ("
              + e.getMessage()
              + "); end the program that uses it, or choose another with --port N (0 picks a free"
              + " one)");
    }
  }
}
