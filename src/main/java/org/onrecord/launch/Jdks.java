package org.onrecord.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javas installed on a machine. */
final class Jdks {
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(?:1\\.)?(\\d+)");

  private final List<Path> homes;
  private final List<Path> folders;

  /**
   * Looks in the given places.
   *
   * @param homes Javas themselves, looked at first
   * @param folders what holds Javas
   */
  Jdks(List<Path> homes, List<Path> folders) {
    this.homes = homes;
    this.folders = folders;
  }

  /** JAVA_HOME first, then where packages and tools install Javas on Linux, macOS and Windows. */
  static Jdks ofThisMachine() {
    return of(System.getenv(), Path.of(System.getProperty("user.home", ".")));
  }

  static Jdks of(Map<String, String> environment, Path home) {
    List<Path> homes = new ArrayList<>();
    for (String name : List.of("JAVA_HOME", "JDK_HOME")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        homes.add(Path.of(value));
      }
    }
    List<Path> folders = new ArrayList<>();
    for (String folder :
        List.of(
            "/usr/lib/jvm",
            "/usr/java",
            "/opt",
            "/opt/java",
            "/Library/Java/JavaVirtualMachines",
            "/opt/homebrew/opt",
            "/usr/local/opt")) {
      folders.add(Path.of(folder));
    }
    for (String folder :
        List.of(
            ".sdkman/candidates/java",
            ".jdks",
            ".asdf/installs/java",
            ".local/share/mise/installs/java",
            "Library/Java/JavaVirtualMachines")) {
      folders.add(home.resolve(folder));
    }
    for (String name : List.of("ProgramFiles", "ProgramW6432")) {
      String programs = environment.getOrDefault(name, "");
      if (!programs.isEmpty()) {
        for (String maker :
            List.of(
                "Java", "Eclipse Adoptium", "Microsoft", "Zulu", "Amazon Corretto", "BellSoft")) {
          folders.add(Path.of(programs, maker));
        }
      }
    }
    return new Jdks(homes, folders);
  }

  /** The program of the first home that is new enough, else of the newest in the folders. */
  Optional<Path> newest(int needed) {
    for (Path home : homes) {
      if (version(home) >= needed && program(home).isPresent()) {
        return program(home);
      }
    }
    Path best = null;
    int newest = needed - 1;
    for (Path home : inFolders()) {
      int version = version(home);
      if (version > newest && program(home).isPresent()) {
        best = home;
        newest = version;
      }
    }
    return best == null ? Optional.empty() : program(best);
  }

  private List<Path> inFolders() {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          found.add(entry);
          found.add(entry.resolve("Contents/Home"));
          found.add(entry.resolve("libexec/openjdk.jdk/Contents/Home"));
        }
      } catch (IOException e) {
        // A place that this machine does not have.
      }
    }
    Collections.sort(found);
    return found;
  }

  /** The first number of the version in the `release` file, or 0. */
  private static int version(Path home) {
    try {
      Matcher found = VERSION.matcher(Files.readString(home.resolve("release")));
      return found.find() ? Integer.parseInt(found.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static Optional<Path> program(Path home) {
    for (String name : List.of("bin/java", "bin/java.exe")) {
      Path program = home.resolve(name);
      if (Files.isExecutable(program)) {
        return Optional.of(program);
      }
    }
    return Optional.empty();
  }
}
