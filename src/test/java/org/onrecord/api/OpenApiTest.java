package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds `docs/reference/openapi.yaml` and the server to one another.
class OpenApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long SEED = 20241224;
  private static final int REQUESTS = 300;

  static Sample sample;
  static Client client;
  static Description description;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    client = new Client(sample.server.address());
    description = Description.read();
  }

  @AfterAll
  static void stop() {
    client.close();
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

  @Test
  void seededRequestsNeverFailAndAnswerAsDescribed() throws IOException {
    Random random = new Random(SEED);
    List<String> paths = List.copyOf(description.parametersByPath().keySet());
    int refused = 0;
    for (int i = 0; i < REQUESTS; i++) {
      String path = paths.get(random.nextInt(paths.size()));
      String address = address(path, random);
      HttpResponse<String> answer = client.get(address);
      String what = "seed " + SEED + ", request " + i + ": " + address;
      assertTrue(answer.statusCode() < 500, what);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      if (answer.statusCode() >= 400) {
        assertEquals("application/problem+json", type, what);
        JsonNode problem = MAPPER.readTree(answer.body());
        JsonNode schema = description.root.at("/components/schemas/Problem");
        assertEquals(List.of(), description.faults(schema, problem), what);
        refused++;
      } else if (type.equals("application/json") && !address.contains("fields=")) {
        assertEquals(List.of(), faults(path, answer.body()), what);
      }
    }
    assertTrue(refused > REQUESTS / 10 && refused < REQUESTS * 9 / 10, refused + " refused");
  }

  private static String address(String path, Random random) {
    List<String> ids =
        List.of(
            sample.gazette.id,
            sample.gazette.statements().getFirst().id(),
            "octavia-institute",
            "privacy",
            "stale-cursor",
            "%00",
            "..%252f");
    String filled =
        path.replace("{facet}", "theme").replace("{id}", ids.get(random.nextInt(ids.size())));
    List<String> pairs = new ArrayList<>();
    List<JsonNode> parameters =
        description.parameters(path).stream()
            .filter(p -> p.get("in").asText().equals("query"))
            .toList();
    for (int n = parameters.isEmpty() ? 0 : random.nextInt(4); n > 0; n--) {
      JsonNode parameter = parameters.get(random.nextInt(parameters.size()));
      pairs.add(parameter.get("name").asText() + "=" + value(parameter.get("schema"), random));
    }
    if (random.nextInt(20) == 0) {
      pairs.add("unknown=1");
    }
    return pairs.isEmpty() ? filled : filled + "?" + String.join("&", pairs);
  }

  /// Mostly a value of the right kind, sometimes one of a wrong kind, size or script.
  private static String value(JsonNode schema, Random random) {
    List<String> odd =
        List.of(
            "-1", "999999999999", "%F0%9D%84%9E", "%E2%80%AE", "%0A", "\"", "%22%22", "(((", "*");
    if (random.nextInt(4) == 0) {
      return Links.encoded(odd.get(random.nextInt(odd.size()))).replace("%25", "%");
    }
    JsonNode one = schema.has("items") ? schema.get("items") : schema;
    if (one.has("enum")) {
      return one.get("enum").get(random.nextInt(one.get("enum").size())).asText();
    }
    if (one.has("pattern")) {
      return List.of("2024", "2024-07", "2024-07-30", "month").get(random.nextInt(4));
    }
    return switch (one.path("type").asText()) {
      case "integer" -> String.valueOf(random.nextInt(60));
      case "number" -> "0." + random.nextInt(10);
      case "boolean" -> String.valueOf(random.nextBoolean());
      default ->
          Arrays.asList("privacy", "octavia-institute", "harbour", "en", "").get(random.nextInt(5));
    };
  }
}
