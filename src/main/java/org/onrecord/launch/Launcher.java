package org.onrecord.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts OnRecord; on a Java that is too old it hands over to a newer one, or says what to do. */
public final class Launcher {
  /** Oldest Java that OnRecord runs on. */
  static final int NEEDED = 25;

  /** Exit code for a service that is not there (EX_UNAVAILABLE of sysexits). */
  static final int UNAVAILABLE = 69;

  private static final String MAIN = "org.onrecord.cli.OnRecord";

  private Launcher() {}

  /** Runs the command line, in this process or in one with a newer Java. */
  public static void main(String[] arguments) throws Exception {
    if (Runtime.version().feature() >= NEEDED) {
      run(arguments);
      return;
    }
    Optional<Path> java = Jdks.ofThisMachine().newest(NEEDED);
    if (java.isEmpty()) {
      System.err.println(missing());
      System.exit(UNAVAILABLE);
    } else {
      System.exit(handOver(java.get(), arguments));
    }
  }

  private static void run(String[] arguments) throws Exception {
    try {
      Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception) {
        throw (Exception) e.getCause();
      }
      throw e;
    }
  }

  private static int handOver(Path java, String[] arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path", "."));
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** What to do when no Java is new enough. */
  static String missing() {
    return "OnRecord needs Java "
        + NEEDED
        + " or newer; this is Java "
        + Runtime.version().feature()
        + ", and no newer one was found under JAVA_HOME or in the usual places.\n"
        + "Get one from https://adoptium.net/ (Temurin "
        + NEEDED
        + "), or with a package manager:\n"
        + "  Debian, Ubuntu   apt install openjdk-"
        + NEEDED
        + "-jdk   (or temurin-"
        + NEEDED
        + "-jdk)\n"
        + "  Fedora           dnf install java-"
        + NEEDED
        + "-openjdk\n"
        + "  macOS            brew install openjdk@"
        + NEEDED
        + "\n"
        + "  SDKMAN           sdk install java "
        + NEEDED
        + "-tem\n"
        + "Or set JAVA_HOME to where one lies, and start again.";
  }
}
