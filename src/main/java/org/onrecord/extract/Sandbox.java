package org.onrecord.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What keeps worker processes from the network and from writing to the disk: bubblewrap, where it
/// is installed and the system lets it work.
///
/// @param works true when workers run inside it
/// @param sentence what holds on this machine and, where something is missing, what to do
public record Sandbox(boolean works, String sentence) {
  private static final String PROGRAM = "bwrap";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// No network of any kind; the disk as it is, but for reading only.
  private static final List<String> WALLS =
      List.of(
          PROGRAM,
          "--unshare-net",
          "--unshare-ipc",
          "--new-session",
          "--ro-bind",
          "/",
          "/",
          "--dev",
          "/dev");

  /// Tries bubblewrap out, which takes some milliseconds.
  public static Sandbox find() {
    try {
      var command = new ArrayList<>(WALLS);
      command.addAll(List.of("--", "true"));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return broken("it did not answer within " + PATIENCE.toSeconds() + " s");
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.exitValue() == 0 ? working() : broken(said.lines().findFirst().orElse(""));
    } catch (IOException e) {
      return none("bubblewrap is not installed (Debian, Ubuntu: apt-get install bubblewrap)");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return none("trying bubblewrap out was interrupted");
    }
  }

  /// No walls, and why.
  static Sandbox none(String why) {
    return new Sandbox(
        false,
        "files are read in processes of their own that Java alone keeps from the network: " + why);
  }

  private static Sandbox working() {
    return new Sandbox(
        true, "files are read in processes without network that can write nowhere (bubblewrap)");
  }

  private static Sandbox broken(String said) {
    return none(
        "bubblewrap is installed but may not work here, as in many containers (" + said + ")");
  }

  /// The command within the walls, or as it is where there are none.
  ///
  /// @param writable folders that it may write to, which must exist
  List<String> around(List<String> command, List<Path> writable) {
    if (!works) {
      return command;
    }
    var walled = new ArrayList<>(WALLS);
    for (Path folder : writable) {
      walled.addAll(List.of("--bind", folder.toString(), folder.toString()));
    }
    walled.add("--");
    walled.addAll(command);
    return walled;
  }
}
