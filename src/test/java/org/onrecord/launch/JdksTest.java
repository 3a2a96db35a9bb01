package org.onrecord.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JdksTest {
  @TempDir Path folder;

  @Test
  void takesTheNewestOfAFolder() throws IOException {
    jdk("old", "17.0.15");
    jdk("later", "25.0.1");
    Path newest = jdk("newest", "26");

    assertEquals(
        Optional.of(newest.resolve("bin/java")), new Jdks(List.of(), List.of(folder)).newest(25));
  }

  @Test
  void prefersTheHomeThatIsSetWhenItIsNewEnough() throws IOException {
    Path chosen = jdk("chosen", "25");
    jdk("newer", "26");

    assertEquals(
        Optional.of(chosen.resolve("bin/java")),
        new Jdks(List.of(chosen), List.of(folder)).newest(25));
  }

  @Test
  void findsNoneAmongOldOnesAndFoldersThatAreMissing() throws IOException {
    jdk("eight", "1.8.0_402");
    jdk("seventeen", "17");

    assertEquals(
        Optional.empty(), new Jdks(List.of(), List.of(folder, folder.resolve("none"))).newest(25));
  }

  @Test
  void passesOverAJavaWithoutItsProgram() throws IOException {
    Files.delete(jdk("broken", "25").resolve("bin/java"));

    assertEquals(Optional.empty(), new Jdks(List.of(), List.of(folder)).newest(25));
  }

  @Test
  void looksInsideTheBundlesOfMacOs() throws IOException {
    Path home = jdk("temurin-25.jdk/Contents/Home", "25.0.2");

    assertEquals(
        Optional.of(home.resolve("bin/java")), new Jdks(List.of(), List.of(folder)).newest(25));
  }

  @Test
  void findsWhatSdkmanInstalledForTheUser() throws IOException {
    Path home = jdk(".sdkman/candidates/java/99-tem", "99");

    assertEquals(Optional.of(home.resolve("bin/java")), Jdks.of(Map.of(), folder).newest(99));
  }

  @Test
  void saysWhatIsMissingAndWhereToGetIt() {
    String said = Launcher.missing();

    assertTrue(said.startsWith("OnRecord needs Java 25 or newer; this is Java "), said);
    assertTrue(said.contains("https://adoptium.net/"), said);
    assertTrue(said.contains("apt install openjdk-25-jdk"), said);
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path program = Files.createFile(home.resolve("bin/java"));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }
}
