package org.onrecord.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files of the page: in a folder while one works on them, else in the jar. Read anew each
/// time from a folder, so that a change shows at once.
public final class Assets {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  private final @Nullable Path folder;
  private final String classPath;

  private Assets(@Nullable Path folder, String classPath) {
    this.folder = folder;
    this.classPath = classPath;
  }

  /// The files of a folder; those that came with the program when it is null.
  public static Assets of(@Nullable Path folder) {
    return new Assets(folder, "/web/");
  }

  static Assets onClassPath(String classPath) {
    return new Assets(null, classPath);
  }

  /// The bytes of a file; empty where there is none or the name leads elsewhere.
  Optional<byte[]> read(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try {
      return folder == null ? fromClassPath(name) : fromFolder(folder, name);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page's file " + name, e);
    }
  }

  private Optional<byte[]> fromClassPath(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(classPath + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private static Optional<byte[]> fromFolder(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    boolean plain =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && file.toRealPath().startsWith(folder.toRealPath());
    return plain ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }
}
