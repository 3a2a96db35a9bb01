package org.onrecord.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;

/// The labelled statements of `theme/concerns.jsonl`.
final class Concerns {
  private Concerns() {}

  /// One statement.
  ///
  /// @param how `named`, `paraphrase` or `negative`
  record Line(String id, String language, String how, Set<String> themes, String text) {
    /// `A`, whose errors may be read, or `B`.
    String half() {
      return DigestUtils.sha256(id)[0] % 2 == 0 ? "A" : "B";
    }
  }

  static List<Line> all() {
    List<Line> all = new ArrayList<>();
    try (InputStream in = Concerns.class.getResourceAsStream("/theme/concerns.jsonl")) {
      byte[] bytes = Objects.requireNonNull(in, "concerns.jsonl").readAllBytes();
      for (String line : new String(bytes, UTF_8).lines().toList()) {
        all.add(read(new ObjectMapper().readTree(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Line read(JsonNode line) {
    Set<String> themes = new TreeSet<>();
    line.path("themes").forEach(t -> themes.add(t.asText()));
    return new Line(
        line.path("id").asText(),
        line.path("language").asText(),
        line.path("how").asText(),
        themes,
        line.path("text").asText());
  }
}
