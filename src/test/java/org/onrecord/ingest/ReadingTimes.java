package org.onrecord.ingest;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.onrecord.actor.ActorRegister;
import org.onrecord.attribution.StatementFinder;
import org.onrecord.dating.StatementDater;
import org.onrecord.document.Document;
import org.onrecord.document.SourceFile;
import org.onrecord.extract.Extraction;
import org.onrecord.provision.Instruments;
import org.onrecord.provision.ProvisionFinder;
import org.onrecord.statement.Statement;
import org.onrecord.structure.DocumentReader;
import org.onrecord.theme.ThemeScheme;
import org.onrecord.theme.ThemeTagger;
import org.onrecord.vocabulary.VocabularySource;

/// Measures the processor time of each step of reading over [TextShapes], by hand.
///
/// A text is doubled until the length asked for, or until a step took more than three seconds; the
/// last time and its ratio to the one before are printed, slow ones with where the time went.
final class ReadingTimes {
  /// Steps in the order of [Pipeline].
  static final List<String> STEPS =
      List.of("structure", "attribution", "provisions", "themes", "dates");

  private static final int SHORTEST = 6_250;
  private static final double TOO_LONG = 3;
  private static final int FRAMES = 7;

  private final DocumentReader structure = new DocumentReader();
  private final StatementFinder attribution;
  private final ThemeTagger themes;
  private final ProvisionFinder provisions;
  private final StatementDater dating = new StatementDater();

  ReadingTimes() {
    VocabularySource vocabulary = VocabularySource.builtIn();
    attribution = new StatementFinder(ActorRegister.load(vocabulary));
    themes = new ThemeTagger(ThemeScheme.load(vocabulary));
    provisions = new ProvisionFinder(Instruments.load(vocabulary));
  }

  /// Prints a line for each shape.
  ///
  /// @param arguments length in UTF-16 units; `plain`, `letter`, `release`, `mail`, `markdown`
  ///     or `html`; then words of the shapes' names
  public static void main(String[] arguments) {
    int length = Integer.parseInt(arguments[0]);
    String form = arguments[1];
    ReadingTimes times = new ReadingTimes();
    for (int i = 0; i < 30; i++) {
      times.read(TextShapes.text("quotations, paragraphs", 20_000), form);
    }
    for (String name : TextShapes.of(1).keySet()) {
      if (wanted(arguments, name)) {
        times.measure(name, length, form);
      }
    }
  }

  private static boolean wanted(String[] arguments, String name) {
    if (arguments.length == 2) {
      return true;
    }
    for (int i = 2; i < arguments.length; i++) {
      if (name.contains(arguments[i])) {
        return true;
      }
    }
    return false;
  }

  private void measure(String name, int length, String form) {
    int n = Math.min(length, SHORTEST);
    double[] before = null;
    double[] now = null;
    Sampler sampler = new Sampler(Thread.currentThread());
    sampler.start();
    while (n <= length && (now == null || sum(now) < TOO_LONG)) {
      before = now;
      sampler.clear();
      now = read(TextShapes.text(name, n), form);
      n *= 2;
    }
    sampler.interrupt();
    if (now != null) {
      print(name, n / 2, now, before == null ? now : before, sampler);
    }
  }

  private static void print(String name, int n, double[] now, double[] before, Sampler sampler) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s %8d", name, n));
    for (int i = 0; i < now.length; i++) {
      line.append(String.format(Locale.ROOT, " %7.2f %4.1f", now[i], ratio(now[i], before[i])));
    }
    line.append(
        String.format(Locale.ROOT, "  = %.2f %.1f", sum(now), ratio(sum(now), sum(before))));
    System.out.println(line);
    if (sum(now) > 2) {
      sampler.most().forEach(at -> System.out.println("    " + at));
    }
  }

  private static double ratio(double now, double before) {
    return now < .05 ? 0 : now / Math.max(before, .001);
  }

  private static double sum(double[] times) {
    return java.util.Arrays.stream(times).sum();
  }

  /// Processor seconds of each step over a text.
  double[] read(String text, String form) {
    double[] seconds = new double[STEPS.size()];
    Document document = step(seconds, 0, () -> document(text, form));
    List<Statement> found = step(seconds, 1, () -> attribution.find(document));
    step(
        seconds,
        2,
        () -> {
          var articles = provisions.in(document);
          return found.stream().flatMap(s -> s.spans().stream()).map(articles).toList();
        });
    List<Statement> filed = step(seconds, 3, () -> themes.tagAll(found, document));
    step(seconds, 4, () -> dating.date(filed, document));
    return seconds;
  }

  private Document document(String text, String form) {
    return switch (form) {
      case "html" -> page(text);
      case "letter" ->
          structure.readText(
              "shape",
              "Dear Ambassador,\n\n" + text + "\n\nSincerely,\n\nJane Roe\nDirector\n",
              null);
      case "release" ->
          structure.readText(
              "shape", "PRESS RELEASE\n\nJane Roe released the following statement: " + text, null);
      case "mail" -> extracted("message/rfc822", Extraction.Form.PLAIN, text);
      case "markdown" -> extracted("text/markdown", Extraction.Form.PLAIN, text);
      default -> structure.readText("shape", text, null);
    };
  }

  private Document page(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    String page =
        "<html><head><title>A page</title></head><body><p>"
            + escaped.replace("\n\n", "</p>\n<p>").replace("\n", "<br>\n")
            + "</p></body></html>";
    return extracted("text/html", Extraction.Form.HTML, page);
  }

  private Document extracted(String type, Extraction.Form form, String text) {
    var source = new SourceFile("0".repeat(64), "shape", type, text.length(), null);
    var extracted =
        new Extraction.Extracted(
            type, form, text, Map.of(), List.of(), false, false, List.of(), List.of());
    return structure.read(source, extracted, Map.of());
  }

  private static <T> T step(double[] seconds, int step, Supplier<T> work) {
    long start = cpuNow();
    T done = work.get();
    seconds[step] = (cpuNow() - start) / 1e9;
    return done;
  }

  private static long cpuNow() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// Looks every 20 ms at where a thread is.
  private static final class Sampler extends Thread {
    private final Thread watched;
    private final Map<String, Integer> places = new HashMap<>();

    Sampler(Thread watched) {
      this.watched = watched;
      setDaemon(true);
    }

    @Override
    public void run() {
      while (!isInterrupted()) {
        look();
        try {
          Thread.sleep(20);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    private synchronized void look() {
      StringBuilder place = new StringBuilder();
      int frames = 0;
      for (StackTraceElement frame : watched.getStackTrace()) {
        if (frame.getClassName().startsWith("org.onrecord") && frames < FRAMES) {
          frames++;
          place.append(
              frame.getFileName()
                  + ":"
                  + frame.getLineNumber()
                  + " "
                  + frame.getMethodName()
                  + " < ");
        }
      }
      places.merge(place.toString(), 1, Integer::sum);
    }

    synchronized void clear() {
      places.clear();
    }

    synchronized List<String> most() {
      List<String> lines = new ArrayList<>();
      places.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .limit(3)
          .forEach(e -> lines.add(e.getValue() + "x " + e.getKey()));
      return lines;
    }
  }
}
