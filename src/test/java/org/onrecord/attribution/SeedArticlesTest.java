package org.onrecord.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.SeedGold;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.structure.DocumentReader;

/// The floor on two real articles whose statements are known.
class SeedArticlesTest {
  private static final int FOUND = 28;
  private static final int RIGHT_ACTOR = 28;

  @Test
  void findsTheStatementsOfTwoRealArticles() throws IOException {
    int found = 0;
    int right = 0;
    List<String> wronglyCredited = new ArrayList<>();
    for (SeedGold seed : SeedGold.all()) {
      JsonNode row = seed.labels();
      Document document = new DocumentReader().readText(row.path("id").asText(), seed.text(), null);
      List<Statement> statements = new ArrayList<>(Papers.find(document));
      for (JsonNode negative : row.path("hard_negatives")) {
        Span span = span(negative);
        statements.stream()
            .filter(s -> s.spans().stream().allMatch(span::contains))
            .forEach(s -> wronglyCredited.add(s.text()));
      }
      for (JsonNode wanted : row.path("statements")) {
        Statement best = best(wanted, statements, document);
        if (best != null) {
          statements.remove(best);
          found++;
          right += credits(wanted, best) ? 1 : 0;
        }
      }
    }
    assertEquals(List.of(), wronglyCredited);
    assertTrue(found >= FOUND, found + " of 32 found, at least " + FOUND + " expected");
    assertTrue(right >= RIGHT_ACTOR, right + " with the right actor");
  }

  private static Span span(JsonNode row) {
    return new Span(row.path("start").asInt(), row.path("end").asInt());
  }

  private static @org.jspecify.annotations.Nullable Statement best(
      JsonNode wanted, List<Statement> statements, Document document) {
    Set<Integer> words = new HashSet<>();
    wanted.path("content").forEach(c -> words.addAll(words(span(c), document)));
    Statement best = null;
    double most = .5;
    for (Statement statement : statements) {
      Set<Integer> own = new HashSet<>();
      statement.spans().forEach(s -> own.addAll(words(s, document)));
      Set<Integer> union = new HashSet<>(words);
      union.addAll(own);
      own.retainAll(words);
      double share = (double) own.size() / union.size();
      if (share >= most) {
        most = share;
        best = statement;
      }
    }
    return best;
  }

  /// Where the words of a span begin.
  private static Set<Integer> words(Span span, Document document) {
    Set<Integer> starts = new HashSet<>();
    String text = document.text().string();
    for (int i = document.text().utf16(span.start()); i < document.text().utf16(span.end()); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static boolean credits(JsonNode wanted, Statement statement) {
    if (!(statement.attribution() instanceof Attribution.Credited credited)) {
      return false;
    }
    Set<String> ids = new HashSet<>();
    wanted.path("actors").forEach(a -> ids.add(a.path("id").asText()));
    return credited.speakers().stream()
        .anyMatch(s -> s instanceof Speaker.Registered known && ids.contains(known.actorId()));
  }
}
