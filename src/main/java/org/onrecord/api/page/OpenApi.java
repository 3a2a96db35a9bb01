package org.onrecord.api.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The description of the API, as it is kept by hand in `docs/reference/openapi.yaml`.
public final class OpenApi {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final @Nullable Path folder;

  /// @param folder of the page's files while one works on them; the description lies beside it
  public OpenApi(@Nullable Path folder) {
    this.folder = folder;
  }

  /// The file as it is.
  public byte[] bytes() {
    Path file = folder == null ? null : folder.resolveSibling("docs/reference/openapi.yaml");
    try (InputStream in =
        file != null && Files.exists(file)
            ? Files.newInputStream(file)
            : OpenApi.class.getResourceAsStream("/docs/openapi.yaml")) {
      if (in == null) {
        throw new IllegalStateException("docs/openapi.yaml is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read openapi.yaml", e);
    }
  }

  /// What it says.
  JsonNode tree() {
    try {
      return YAML.readTree(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("openapi.yaml is no YAML", e);
    }
  }
}
