package org.onrecord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/// A real article with its labels; without the labelled data the test is skipped.
///
/// @param labels its entry in the gold file
/// @param text the article, in whose code points the labels count
public record SeedGold(JsonNode labels, String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Both articles, in the order of the gold file.
  public static List<SeedGold> all() throws IOException {
    JsonNode gold = JSON.readTree(Files.readString(Shared.find("eval/search/seeds-gold.json")));
    List<SeedGold> seeds = new ArrayList<>();
    for (JsonNode document : gold.path("documents")) {
      String file = "seeds/" + document.path("file").asText();
      seeds.add(new SeedGold(document, Files.readString(Shared.find(file))));
    }
    return seeds;
  }

  /// The file's name.
  public String file() {
    return labels.path("file").asText();
  }

  /// Spans as the gold file writes them: a list of `start` and `end`.
  public static List<Span> spans(JsonNode list) {
    List<Span> spans = new ArrayList<>();
    list.forEach(s -> spans.add(new Span(s.path("start").asInt(), s.path("end").asInt())));
    return spans;
  }
}
