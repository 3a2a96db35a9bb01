package org.onrecord.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.api.gate.Limits;
import org.onrecord.api.gate.Log;
import org.onrecord.api.http.Parts;
import org.onrecord.api.work.CorpusWork;
import org.onrecord.index.lucene.LuceneStatementIndex;
import org.onrecord.index.lucene.LuceneStatementIndex.Mode;
import org.onrecord.query.QueryReader;

/// Measures what running costs: memory at idle, a request with and without the log, many clients
/// with and without seats, the end under load, and many listeners.
///
/// Arguments: folder of an index (see `org.onrecord.index.ScaleIndex`), and which of
/// `idle,log,seats,end,listeners`.
final class OperationsMeasure {
  private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: ([0-9]+)\r\n");

  private static final int CLIENTS = 32;
  private static final int EACH = 40;
  private static final int LISTENERS = 100;

  /// So that a busy machine is measured and not refused.
  private static final Duration PATIENT = Duration.ofSeconds(20);

  private static final List<String> QUESTIONS =
      List.of(
          "/api/v1/statements?q=privacy&limit=5",
          "/api/v1/statements?q=security+researchers&facets=actor,theme&limit=5",
          "/api/v1/statements?limit=20&sort=-said",
          "/api/v1/statements?q=treaty&histogram=month&limit=1",
          "/api/v1/health/live");

  private final Path folder;
  private final Parts parts;

  private OperationsMeasure(Path folder, LuceneStatementIndex index) {
    this.folder = folder;
    QueryReader reader = new QueryReader(Sample.ACTORS, Sample.THEMES, Sample.INSTRUMENTS);
    this.parts =
        new Parts(index, reader, Sample.ACTORS, Sample.THEMES, Sample.INSTRUMENTS, null, "1");
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    try (var index = LuceneStatementIndex.open(folder, Mode.READ)) {
      var measure = new OperationsMeasure(folder, index);
      for (String what : arguments[1].split(",", -1)) {
        switch (what) {
          case "idle" -> measure.idle();
          case "log" -> measure.log();
          case "seats" -> measure.seats();
          case "end" -> measure.end();
          default -> measure.listeners();
        }
      }
    }
  }

  private ServerSettings settings() {
    return new ServerSettings("127.0.0.1", 0, folder, Set.<String>of())
        .withLimits(Limits.standard().withSearchTime(PATIENT));
  }

  private void idle() throws IOException {
    try (OnRecordServer server = OnRecordServer.start(settings(), parts)) {
      for (String question : QUESTIONS) {
        ask(server, question);
      }
      System.out.println("idle after a few questions: " + (live() >> 20) + " MB of heap live");
    }
  }

  /// Processor time of the process over many small requests, with the log off and on.
  private void log() throws IOException {
    var sink = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    for (int round = 0; round < 3; round++) {
      for (boolean on : List.of(false, true)) {
        Log log = on ? Log.to(sink, Log.Level.INFO, Clock.systemUTC()) : Log.none();
        try (OnRecordServer server = OnRecordServer.start(settings().withLog(log), parts)) {
          int requests = 2_000;
          long before = processor();
          for (int i = 0; i < requests; i++) {
            ask(server, "/api/v1/health/live");
          }
          System.out.println(
              "a request to /health/live, client and all: "
                  + (processor() - before) / 1_000 / requests
                  + " µs of processor, log "
                  + (on ? "of every request" : "off"));
        }
      }
    }
  }

  private void seats() throws Exception {
    for (int round = 0; round < 2; round++) {
      for (int seats : List.of(Limits.standard().searches(), 10_000)) {
        Limits limits = Limits.standard().withSearches(seats, PATIENT).withSearchTime(PATIENT);
        try (OnRecordServer server = OnRecordServer.start(settings().withLimits(limits), parts)) {
          System.out.println(
              CLIENTS + " clients at once, " + seats + " seats: " + shown(load(server)));
        }
      }
    }
  }

  /// Nanoseconds of each answer by status.
  private static Map<Integer, List<Long>> load(OnRecordServer server) throws Exception {
    Map<Integer, List<Long>> all = new TreeMap<>();
    List<Thread> threads = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      var random = new Random(c);
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int i = 0; i < EACH; i++) {
                      long begun = System.nanoTime();
                      int status = status(server, QUESTIONS.get(random.nextInt(QUESTIONS.size())));
                      long nanos = System.nanoTime() - begun;
                      synchronized (all) {
                        all.computeIfAbsent(status, s -> new ArrayList<>()).add(nanos);
                      }
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return all;
  }

  private static String shown(Map<Integer, List<Long>> all) {
    var text = new StringBuilder();
    all.forEach(
        (status, times) -> {
          long[] sorted = times.stream().mapToLong(n -> n / 1_000_000).sorted().toArray();
          text.append(times.size() + " answers " + status + ", p50 ")
              .append(sorted[sorted.length / 2] + " ms, p99 ")
              .append(sorted[sorted.length * 99 / 100] + " ms; ");
        });
    return text.toString();
  }

  /// Stops the server while clients ask: what was sent before the stop has to be answered whole.
  private void end() throws Exception {
    var whole = new AtomicInteger();
    var busy = new AtomicInteger();
    var lost = new AtomicInteger();
    var late = new AtomicInteger();
    var lines = new ByteArrayOutputStream();
    Log log =
        Log.to(
            new PrintStream(lines, true, StandardCharsets.UTF_8),
            Log.Level.INFO,
            Clock.systemUTC());
    for (int round = 0; round < 5; round++) {
      OnRecordServer server = OnRecordServer.start(settings().withLog(log), parts);
      var answered = new CountDownLatch(CLIENTS * 2);
      var stopping = new AtomicBoolean();
      List<Thread> threads = new ArrayList<>();
      for (int c = 0; c < CLIENTS; c++) {
        String question = QUESTIONS.get(c % 4);
        Runnable asking =
            () -> {
              while (!stopping.get()) {
                var before = new AtomicBoolean();
                int status = status(server, question, () -> before.set(!stopping.get()));
                (status == 200 ? whole : status > 0 ? busy : before.get() ? lost : late)
                    .incrementAndGet();
                answered.countDown();
              }
            };
        threads.add(Thread.ofPlatform().start(asking));
      }
      answered.await();
      stopping.set(true);
      server.close();
      for (Thread thread : threads) {
        thread.join();
      }
    }
    System.out.println(
        "five ends under "
            + CLIENTS
            + " clients: "
            + whole
            + " answers whole and "
            + busy
            + " that say busy; begun by the server and not ended: "
            + lines
                .toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("\"broken\":true"))
                .count()
            + "; connections closed before their request was read: "
            + lost
            + " of those sent before the stop, "
            + late
            + " after it");
  }

  private void listeners() throws Exception {
    var work = new CorpusWork(Clock.systemUTC());
    Limits limits = Limits.standard().withListeners(LISTENERS).withSearchTime(PATIENT);
    try (OnRecordServer server =
        OnRecordServer.start(settings().withLimits(limits).withWork(work), parts)) {
      long before = live();
      var heard = new ConcurrentLinkedQueue<Long>();
      List<Socket> sockets = new ArrayList<>();
      var listening = new CountDownLatch(LISTENERS);
      var told = new CountDownLatch(LISTENERS);
      for (int i = 0; i < LISTENERS; i++) {
        Socket socket = open(server, "/api/v1/corpus/events");
        sockets.add(socket);
        Thread.ofPlatform().daemon().start(() -> hear(socket, listening, told, heard));
      }
      listening.await();
      long[] quiet = times(server, 200);
      System.out.println(
          LISTENERS + " listeners: " + ((live() - before) >> 10) + " KB more of heap live");
      long begun = System.nanoTime();
      work.begin(1, 0);
      told.await();
      long last = heard.stream().mapToLong(Long::longValue).max().orElse(0) - begun;
      System.out.println(
          LISTENERS
              + " listeners: an event is with all after "
              + last / 1_000_000
              + " ms; /health/live beside them p50 "
              + quiet[quiet.length / 2]
              + " µs, p99 "
              + quiet[quiet.length * 99 / 100]
              + " µs");
      for (Socket socket : sockets) {
        socket.close();
      }
      work.close();
    }
  }

  private static void hear(
      Socket socket,
      CountDownLatch listening,
      CountDownLatch told,
      ConcurrentLinkedQueue<Long> at) {
    var text = new StringBuilder();
    byte[] some = new byte[4_096];
    try {
      InputStream in = socket.getInputStream();
      boolean standing = false;
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        text.append(new String(some, 0, n, StandardCharsets.UTF_8));
        if (!standing && text.indexOf("event: standing") >= 0) {
          standing = true;
          listening.countDown();
        }
        if (text.indexOf("event: progress") >= 0) {
          at.add(System.nanoTime());
          told.countDown();
          return;
        }
      }
    } catch (IOException e) {
      // The measuring is over.
    }
  }

  private static long[] times(OnRecordServer server, int requests) throws IOException {
    long[] micros = new long[requests];
    for (int i = 0; i < requests; i++) {
      long begun = System.nanoTime();
      ask(server, "/api/v1/health/live");
      micros[i] = (System.nanoTime() - begun) / 1_000;
    }
    Arrays.sort(micros);
    return micros;
  }

  private static Socket open(OnRecordServer server, String path) throws IOException {
    var socket = new Socket(server.address().getHost(), server.address().getPort());
    socket.setSoTimeout((int) PATIENT.toMillis());
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: " + server.address().getAuthority() + "\r\n";
    socket
        .getOutputStream()
        .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /// @param sent done once the request has left
  private static int status(OnRecordServer server, String path, Runnable sent) {
    try (Socket socket = open(server, path)) {
      sent.run();
      return status(socket);
    } catch (IOException e) {
      return -1;
    }
  }

  private static int status(OnRecordServer server, String path) {
    return status(server, path, () -> {});
  }

  /// The status of a whole answer; 0 when it broke off or none came. One of no given length ends
  /// with the connection, and is whole when its JSON is closed.
  private static int status(Socket socket) throws IOException {
    String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    int body = answer.indexOf("\r\n\r\n") + 4;
    Matcher length = LENGTH.matcher(answer);
    boolean whole =
        length.find()
            ? answer.length() == body + Integer.parseInt(length.group(1))
            : answer.endsWith("}");
    return whole ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  private static void ask(OnRecordServer server, String path) throws IOException {
    try (Socket socket = open(server, path)) {
      int status = status(socket);
      if (status != 200) {
        throw new IOException(path + " was answered " + status);
      }
    }
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
