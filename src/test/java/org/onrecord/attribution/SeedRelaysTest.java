package org.onrecord.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.SeedGold;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Relay;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.structure.DocumentReader;

/// Through whom the statements of two real articles came, and how much of each is verbatim.
///
/// A labelled statement that is not found counts as wrong, but for the debatable ones, which the
/// labels say to score neither as a miss nor as a false alarm. The relay is right when the outlet
/// that the label names is in the chain, or when both name none; the outlet that a whole document
/// credits at its foot (“Via Politico”) is asked for only where the label names it. The voice is
/// right when it is that of the label.
class SeedRelaysTest {
  private static final int RIGHT = 32;

  /// With the debatable ones that are not found counted as wrong.
  private static final int STRICT = 28;

  @Test
  void tellsTheRelayAndTheVoiceOfTwoRealArticles() throws IOException {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int open = 0;
    for (SeedGold seed : SeedGold.all()) {
      JsonNode row = seed.labels();
      Document document = new DocumentReader().readText(row.path("id").asText(), seed.text(), null);
      List<Statement> statements = new ArrayList<>(Papers.find(document));
      for (JsonNode wanted : row.path("statements")) {
        @Nullable Statement found = nearest(wanted, statements);
        if (found == null && wanted.path("debatable").asBoolean()) {
          open++;
          continue;
        }
        String fault = fault(wanted, found);
        right += fault.isEmpty() ? 1 : 0;
        if (!fault.isEmpty()) {
          wrong.add(wanted.path("id").asText() + fault);
        }
      }
    }
    assertTrue(right >= STRICT, right + " of 32 right, at least " + STRICT + " expected: " + wrong);
    assertTrue(right + open >= RIGHT, right + " right, " + open + " open; wrong: " + wrong);
  }

  private static String fault(JsonNode wanted, @Nullable Statement found) {
    if (found == null) {
      return " not found";
    }
    String voice = wanted.path("type").asText().toUpperCase(Locale.ROOT);
    String fault = found.voice().name().equals(voice) ? "" : " voice " + found.voice();
    String relay = wanted.path("relayed_via").path("actor").asText("");
    List<String> chain = found.relay().stream().map(SeedRelaysTest::name).toList();
    List<String> own =
        found.relay().stream().filter(r -> r.span() != null).map(SeedRelaysTest::name).toList();
    boolean right = relay.isEmpty() ? own.isEmpty() : chain.contains(relay);
    return right ? fault : fault + " relay " + chain;
  }

  private static String name(Relay relay) {
    return relay.by() instanceof Speaker.Registered known ? known.actorId() : relay.by().name();
  }

  /// The statement that shares most of its characters with the label, at least half of both.
  private static @Nullable Statement nearest(JsonNode wanted, List<Statement> statements) {
    List<Span> gold = SeedGold.spans(wanted.path("content"));
    @Nullable Statement best = null;
    double most = .5;
    for (Statement statement : statements) {
      int shared = 0;
      int length = 0;
      for (Span own : statement.spans()) {
        length += own.end() - own.start();
        for (Span span : gold) {
          shared +=
              Math.max(0, Math.min(own.end(), span.end()) - Math.max(own.start(), span.start()));
        }
      }
      int all = gold.stream().mapToInt(s -> s.end() - s.start()).sum();
      double share = (double) shared / (all + length - shared);
      if (share >= most) {
        most = share;
        best = statement;
      }
    }
    if (best != null) {
      statements.remove(best);
    }
    return best;
  }
}
