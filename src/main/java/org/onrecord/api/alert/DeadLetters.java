package org.onrecord.api.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Deliveries that were given up, kept with their bodies until somebody sends them again: a line of
/// JSON each, in a file beside that of [AlertState].
///
/// Server and command line may use the file at once: each locks it. Safe for threads.
public final class DeadLetters {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;

  /// @param state the file that says how far deliveries are
  public DeadLetters(Path state) {
    this.file = state.resolveSibling("dead-letters.ndjson");
  }

  /// A delivery that was given up.
  ///
  /// @param delivery its id, which stays the same however often it is sent
  /// @param search id of the saved search
  /// @param at when it was given up, in UTC
  /// @param fault why it was not taken the last time
  /// @param body as it was sent
  public record Letter(String delivery, String search, String at, String fault, String body) {
    /// Ids of the statements that it tells of.
    public List<String> told() {
      List<String> ids = new ArrayList<>();
      try {
        MAPPER.readTree(body).path("statements").forEach(s -> ids.add(s.path("id").asText()));
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException("a dead letter holds no JSON", e);
      }
      return List.copyOf(ids);
    }
  }

  /// Those that are kept, in the order in which they were given up.
  public synchronized List<Letter> all() {
    if (!Files.exists(file)) {
      return List.of();
    }
    return locked(this::read);
  }

  /// Keeps one more; it is on the disk when this returns.
  synchronized void add(Letter letter) {
    locked(
        channel -> {
          channel.position(channel.size());
          return write(channel, List.of(letter));
        });
  }

  /// Drops one that was taken at last.
  public synchronized void remove(String delivery) {
    locked(
        channel -> {
          List<Letter> others = new ArrayList<>(read(channel));
          others.removeIf(letter -> letter.delivery().equals(delivery));
          channel.truncate(0);
          return write(channel, others);
        });
  }

  /// What is done with the open file.
  private interface Use<T> {
    T of(FileChannel channel) throws IOException;
  }

  private <T> T locked(Use<T> use) {
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      return use.of(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + file, e);
    }
  }

  private List<Letter> read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    channel.position(0);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // A read may give less than there is.
    }
    String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    List<Letter> letters = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        letters.add(MAPPER.readValue(line, Letter.class));
      }
    }
    return List.copyOf(letters);
  }

  private static int write(FileChannel channel, List<Letter> letters) throws IOException {
    String lines = letters.stream().map(DeadLetters::line).collect(Collectors.joining());
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
    return letters.size();
  }

  private static String line(Letter letter) {
    try {
      return MAPPER.writeValueAsString(letter) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
