package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.gate.Route;

/// Holds `docs/reference/openapi.yaml` and the server to one another.
class OpenApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Sample sample;
  static Description description;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    description = Description.read();
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  @Test
  void routesAndTheirParametersAreThoseDescribed() {
    Map<String, Set<String>> served = new TreeMap<>();
    Wiring wiring = new Wiring(sample.settings, sample.parts);
    for (Route route : wiring.reads().stream().map(wiring::read).toList()) {
      served.put(route.path(), new TreeSet<>(route.parameters()));
    }
    assertEquals(description.parametersByPath(), served);
    assertEquals(description.writes(), Set.copyOf(wiring.writes()));
  }

  @Test
  void everyRouteHasAnExampleAndEveryExampleIsAsDescribed() {
    int examples = 0;
    for (var path : description.root.get("paths").properties()) {
      for (JsonNode content : description.content(path.getKey())) {
        JsonNode example = content.path("example");
        assertTrue(!example.isMissingNode(), () -> path.getKey() + " has no example");
        assertEquals(List.of(), description.faults(content.get("schema"), example), path.getKey());
      }
      examples++;
    }
    assertTrue(examples >= description.parametersByPath().size(), examples + " examples");
  }

  @Test
  void theCheckSeesAFault() throws IOException {
    JsonNode schema = description.root.at("/components/schemas/Total");
    assertEquals(
        List.of(), description.faults(schema, MAPPER.readTree("{\"value\":1,\"exact\":true}")));
    assertEquals(
        List.of("$ has no \"exact\"", "$.value is no \"integer\"", "$.more is not described"),
        description.faults(schema, MAPPER.readTree("{\"value\":\"1\",\"more\":1}")));
  }

  @Test
  void everyKeptAnswerIsAsDescribed() throws IOException {
    int checked = 0;
    for (AnswersTest.Case one : AnswersTest.cases(sample)) {
      if (!one.path().contains("fields=")) {
        Path file = Path.of("src/test/resources/api", one.name() + ".golden.json");
        assertEquals(List.of(), faults(one.path(), Files.readString(file)), one.name());
        checked++;
      }
    }
    assertEquals(AnswersTest.cases(sample).size() - 1, checked);
  }

  private static List<String> faults(String path, String body) throws IOException {
    String described = description.path(path).orElseThrow(() -> new AssertionError(path));
    JsonNode schema = description.content(described).at("/application~1json/schema");
    return description.faults(schema, MAPPER.readTree(body));
  }

  @Test
  void schemasHaveThePropertiesOfTheRecords() throws Exception {
    int compared = 0;
    for (var schema : description.root.at("/components/schemas").properties()) {
      Optional<Class<?>> type = record(schema.getKey());
      if (type.isPresent()) {
        Set<String> described = new TreeSet<>();
        schema.getValue().get("properties").fieldNames().forEachRemaining(described::add);
        assertEquals(described, components(type.get()), schema.getKey());
        compared++;
      }
    }
    assertTrue(compared >= 25, "only " + compared + " records are compared");
  }

  private static Optional<Class<?>> record(String name) {
    try {
      return Optional.of(Class.forName("org.onrecord.api.view." + name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Set<String> components(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(OpenApiTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(RecordComponent component) {
    JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
    return other == null ? component.getName() : other.value();
  }
}
