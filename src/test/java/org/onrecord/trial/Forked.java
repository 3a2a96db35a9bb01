package org.onrecord.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command line in a process of its own, with the class path of the tests.
///
/// @param said standard output and error so far
record Forked(Process process, StringBuilder said) {
  /// Starts a verb.
  ///
  /// @param scratch temporary files of the process and its workers go into `tmp` below it
  static Forked start(Path scratch, List<String> options, List<String> words) throws IOException {
    Path temporary = Files.createDirectories(scratch.resolve("tmp"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            classPath(),
            "org.onrecord.cli.OnRecord"));
    command.addAll(words);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new StringBuilder();
    Thread.ofVirtual().start(() -> drain(process, said));
    return new Forked(process, said);
  }

  private static void drain(Process process, StringBuilder said) {
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(line -> add(said, line));
    } catch (IOException | UncheckedIOException e) {
      add(said, e.toString());
    }
  }

  private static void add(StringBuilder said, String line) {
    synchronized (said) {
      said.append(line).append('\n');
    }
  }

  /// What it has printed so far.
  String words() {
    synchronized (said) {
      return said.toString();
    }
  }

  /// The class path of the tests.
  static String classPath() {
    if (Forked.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(Forked::path)
          .collect(Collectors.joining(System.getProperty("path.separator")));
    }
    return System.getProperty("java.class.path", "");
  }

  private static String path(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no file on the class path: " + url, e);
    }
  }
}
