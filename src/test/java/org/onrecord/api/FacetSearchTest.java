package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.ask.NameMatch;
import org.onrecord.api.ask.NameOrder;
import org.onrecord.index.Facet;

/// Values of facets found by name and sorted by it, and what is suggested while somebody types.
class FacetSearchTest {
  private static Sample sample;
  private static Client client;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    client = new Client(sample.server.address());
  }

  @AfterAll
  static void stop() {
    client.close();
    sample.close();
  }

  private static JsonNode get(String address) throws IOException {
    return new JsonMapper().readTree(client.get("/api/v1/" + address).body());
  }

  private static long total(String link) throws IOException {
    JsonNode answer = new JsonMapper().readTree(client.get(link).body());
    return answer.get("total").get("value").asLong();
  }

  private static List<String> texts(JsonNode items, String property) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(item.get(property).asText()));
    return texts;
  }

  /// With every facet, with and without a filter: each value is one of the page's, with its count.
  @Test
  void everyValueIsThatOfThePage() throws IOException {
    for (String filter : List.of("", "&theme=privacy", "&actor=octavia-institute&q=police")) {
      for (Facet facet : Facet.values()) {
        String name = facet.parameter();
        JsonNode page = get("statements?limit=1&facets=" + name + filter).get("facets").get(name);
        JsonNode found = get("facets/" + name + "?limit=1000" + filter).get("items");
        for (JsonNode value : found) {
          assertTrue(contains(page, value), () -> name + filter + ": " + value + " in " + page);
        }
        assertEquals(page.size(), found.size(), name + filter);
      }
    }
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void anActorIsFoundByAnAliasAndByAWordInTheMiddleOfItsName() throws IOException {
    assertEquals(
        List.of("octavia-institute"), texts(get("facets/actor?find=INST").get("items"), "value"));
    JsonNode byAlias = get("facets/actor?find=" + alias()).get("items");
    assertEquals("octavia-institute", byAlias.get(0).get("value").asText());
    assertEquals(alias(), byAlias.get(0).get("matched").asText());
    assertEquals(0, get("facets/actor?find=zzz").get("total").get("value").asInt());
  }

  private static String alias() {
    return sample.parts.actors().find("octavia-institute").orElseThrow().aliases().stream()
        .map(a -> a.name())
        .filter(n -> !n.contains(" "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void valuesAreSortedByNameWhereThatIsAskedFor() throws IOException {
    JsonNode byName = get("statements?facets=actor,theme&facetSort=name").get("facets");
    for (String facet : List.of("actor", "theme")) {
      List<String> labels = texts(byName.get(facet), "label");
      List<String> sorted = new ArrayList<>(labels);
      sorted.sort(
          java.util.Comparator.comparing((String l) -> NameMatch.fold(l), NameOrder.FOLDED));
      assertEquals(sorted, labels);
      List<String> found = texts(get("facets/" + facet + "?sort=name").get("items"), "label");
      assertEquals(labels, found);
    }
    JsonNode two = get("statements?facets=actor&facetSort=name&facetLimit=1&actor=other");
    assertTrue(two.get("facets").get("actor").size() <= 2);
  }

  @Test
  void numbersInNamesAreSortedByTheirSize() {
    List<String> names = new ArrayList<>(List.of("article 10", "article 9", "article 9 2", "a"));
    names.sort(NameOrder.FOLDED);
    assertEquals(List.of("a", "article 9", "article 9 2", "article 10"), names);
  }

  @Test
  void anUnknownFacetIsToldWhichThereAre() throws IOException {
    JsonNode problem = get("facets/actr");
    assertEquals(404, problem.get("status").asInt());
    assertTrue(problem.get("detail").asText().contains("Did you mean “actor”"), problem::toString);
    assertEquals(400, get("facets/actor?sort=size").get("status").asInt());
  }

  @Test
  void theSentenceNamesEveryValueThatAParameterTakes() throws IOException {
    String detail = get("statements?sort=date").get("detail").asText();
    assertTrue(detail.contains("-indexed, -published, -said, actor"), detail);
  }

  /// The count of a suggestion is that of its fragment and of its link.
  @Test
  void everySuggestionFindsAsManyAsItSays() throws IOException {
    int checked = 0;
    for (char letter = 'a'; letter <= 'z'; letter++) {
      for (JsonNode item : get("suggest?limit=50&q=" + letter).get("items")) {
        String fragment = item.get("fragment").asText();
        String q = URLEncoder.encode(fragment, StandardCharsets.UTF_8);
        assertEquals(item.get("count").asLong(), total(item.get("link").asText()), fragment);
        assertEquals(
            item.get("count").asLong(), total("/api/v1/statements?q=" + q), item.toString());
        checked++;
      }
    }
    assertTrue(checked > 40, "only " + checked);
  }

  @Test
  void aBrowserGetsFourArrays() throws IOException {
    JsonNode answer = get("suggest?q=pri&format=opensearch&types=theme");
    assertEquals("pri", answer.get(0).asText());
    assertEquals("Privacy", answer.get(1).get(0).asText());
    assertEquals(answer.get(1).size(), answer.get(2).size());
    assertTrue(answer.get(3).get(0).asText().endsWith("/?theme=privacy"), answer::toString);
    assertEquals(
        "application/x-suggestions+json",
        client
            .get("/api/v1/suggest?q=pri&format=opensearch")
            .headers()
            .firstValue("Content-Type")
            .orElseThrow());
  }

  @Test
  void onlyTheKindsAskedForAreSuggested() throws IOException {
    assertEquals(List.of("theme"), kinds("types=theme"));
    assertEquals(List.of("term"), kinds("types=term"));
  }

  private static List<String> kinds(String types) throws IOException {
    return texts(get("suggest?q=p&" + types).get("items"), "kind").stream().distinct().toList();
  }
}
