package org.onrecord.api.alert;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How far the deliveries of each saved search are, kept in a file: written before a delivery is
/// sent and after it was taken, each time as a whole. Safe for threads.
public final class AlertState {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;
  private final Map<String, Progress> bySearch;

  /// How far one search is.
  ///
  /// @param cursor after all that was delivered or given up
  /// @param pending what is being sent, or null
  /// @param delivered deliveries taken so far
  /// @param dead deliveries given up so far
  /// @param lastFault of the last delivery that was given up or is being tried again, or null
  public record Progress(
      String cursor,
      @Nullable Pending pending,
      long delivered,
      long dead,
      @Nullable String lastFault) {}

  /// A delivery, as it is sent however often it has to be.
  ///
  /// @param cursor after what it tells
  record Pending(String id, String body, String cursor) {}

  private AlertState(Path file, Map<String, Progress> bySearch) {
    this.file = file;
    this.bySearch = bySearch;
  }

  static AlertState read(Path file) {
    Map<String, Progress> bySearch = new TreeMap<>();
    try {
      if (Files.exists(file)) {
        bySearch.putAll(
            MAPPER.readValue(
                Files.readAllBytes(file), new TypeReference<Map<String, Progress>>() {}));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read " + file + "; delete it to tell only of what comes from now on", e);
    }
    return new AlertState(file, bySearch);
  }

  synchronized @Nullable Progress of(String search) {
    return bySearch.get(search);
  }

  synchronized void put(String search, Progress progress) {
    bySearch.put(search, progress);
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(next, MAPPER.writeValueAsBytes(bySearch));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
