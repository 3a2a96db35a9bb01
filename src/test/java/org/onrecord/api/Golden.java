package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whole answers kept in files. `-Dgolden=write` writes them anew; read the difference before
/// committing it.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/api");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Golden() {}

  /// Compares JSON, written with indents, with the file of that name.
  static void check(String name, String json) throws IOException {
    Path file = FOLDER.resolve(name + ".golden.json");
    String found = MAPPER.writeValueAsString(MAPPER.readTree(json)) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, found);
    }
    assertEquals(Files.readString(file), found, () -> "differs from " + file);
  }
}
