package org.onrecord.extract;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command line of a worker: the Java and the class path of this process, with little power.
final class WorkerCommand {
  private WorkerCommand() {}

  static List<String> of(Settings settings, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(memory(settings));
    command.addAll(caution());
    command.add("-Djava.io.tmpdir=" + folder);
    command.addAll(List.of("-cp", classPath(), WorkerMain.class.getName()));
    return command;
  }

  private static List<String> memory(Settings settings) {
    return List.of(
        "-Xmx" + settings.heapMegabytes() + "m",
        "-Xss4m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-XX:TieredStopAtLevel=4");
  }

  /// No screen, no outside entities, no Java objects; dates and numbers alike on every machine.
  private static List<String> caution() {
    return List.of(
        "-Djava.awt.headless=true",
        "-Djavax.xml.accessExternalDTD=",
        "-Djavax.xml.accessExternalSchema=",
        "-Djavax.xml.accessExternalStylesheet=",
        "-Djdk.serialFilter=!*",
        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
        "-Dlog4j2.simplelogLevel=OFF",
        "-Dlog4j2.StatusLogger.level=OFF",
        "-Duser.language=en",
        "-Duser.country=US",
        "-Duser.timezone=UTC",
        "--enable-native-access=ALL-UNNAMED");
  }

  /// The class path of this process, also where a test runner loaded us from a list of its own.
  private static String classPath() {
    if (WorkerCommand.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(WorkerCommand::path)
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
