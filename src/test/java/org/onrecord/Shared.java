package org.onrecord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Labelled data that lies beside a checkout in a folder `shared`; tests that need it skip without.
public final class Shared {
  private Shared() {}

  /// The file or folder of that name, or the test is skipped with the reason.
  public static Path find(String name) {
    Optional<Path> found =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(p -> p.resolve("shared").resolve(name))
            .filter(Files::exists)
            .findFirst();
    Assumptions.assumeTrue(
        found.isPresent(), () -> "skipped: needs the labelled data shared/" + name);
    return found.orElseThrow();
  }
}
