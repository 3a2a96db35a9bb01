package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.Links;
import org.onrecord.api.http.ProblemKind;

/// Whole answers of every route, against files.
class AnswersTest {
  private static final String API = "/api/v1";

  static Sample sample;
  static Client client;

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

  record Case(String name, String path) {}

  static List<Case> cases(Sample sample) {
    String first = sample.gazette.statements().getFirst().id();
    String document = API + "/documents/" + sample.gazette.id;
    return List.of(
        new Case("statements", API + "/statements?sort=-said"),
        new Case(
            "statements-counted",
            API
                + "/statements?facets=actor,theme,provision,voice,lang,category,attribution,kind"
                + "&histogram=day&limit=1&sort=-said"),
        new Case(
            "statements-filtered",
            API + "/statements?theme=privacy&-actor=octavia-institute&facets=theme,actor"),
        new Case("statements-some-fields", API + "/statements?fields=id,text,actor&limit=2"),
        new Case(
            "statements-empty",
            API + "/statements?theme=privacy&actor=harbour-union&said.from=2024-07"),
        new Case("statement", API + "/statements/" + first),
        new Case("explanation", API + "/statements/" + first + "/explanation"),
        new Case("corrections", API + "/corrections"),
        new Case("documents", API + "/documents"),
        new Case("documents-filtered", API + "/documents?q=HARBOUR+letter&kind=letter"),
        new Case("document", document),
        new Case("document-text", document + "/text?start=105&end=120"),
        new Case("document-boxes", document + "/boxes?start=105&end=120"),
        new Case("document-statements", document + "/statements?limit=1"),
        new Case("campaigns", API + "/campaigns"),
        new Case("actors", API + "/actors"),
        new Case("actors-named", API + "/actors?q=societe"),
        new Case("actors-with-theme", API + "/actors?theme=privacy"),
        new Case("actor", API + "/actors/octavia-institute"),
        new Case("actor-unregistered", API + "/actors/name:Boris%20Specimen"),
        new Case("themes", API + "/themes"),
        new Case("theme", API + "/themes/press"),
        new Case("events", API + "/events"),
        new Case("instruments", API + "/instruments"),
        new Case("instrument", API + "/instruments/harbour-treaty"),
        new Case("question", API + "/statements?q=Octavia+Institute+on+privacy&limit=1"),
        new Case("question-empty", API + "/statements?q=Octavia+Institute+on+Article+7"),
        new Case("matrix", API + "/matrix?rows=actor&columns=theme&top=3"),
        new Case("matrix-over-time", API + "/matrix?rows=theme&columns=month"),
        new Case("timeline", API + "/timeline?by=actor&interval=day"),
        new Case("timeline-published", API + "/timeline?of=published"),
        new Case("compare", API + "/compare?actor=octavia-institute&actor=name:Boris%20Specimen"),
        new Case("compare-around", API + "/compare?actor=octavia-institute&date=2024-07-30"),
        new Case("changes", API + "/changes?theme=press&highlight=false"),
        new Case("suggest", API + "/suggest?q=p"),
        new Case("facet", API + "/facets/actor?find=o&theme=privacy"),
        new Case("corpus", API + "/corpus"),
        new Case("corpus-documents", API + "/corpus/documents?state=corrupt"),
        new Case("health-live", API + "/health/live"),
        new Case("health-ready", API + "/health/ready"),
        new Case("actors-unresolved", API + "/actors/unresolved"),
        new Case("problem", API + "/problems/stale-cursor"));
  }

  @TestFactory
  Stream<DynamicTest> answersAreAsKept() {
    return cases(sample).stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(Case one) throws IOException {
    HttpResponse<String> answer = client.get(one.path());
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    Golden.check(one.name(), answer.body());
  }

  @Test
  void everyLinkOfAnEmptyAnswerOpensAsManyAsItSays() throws IOException {
    for (String question :
        List.of(
            "q=Octavia+Institute+on+Article+7",
            "q=Octavia+Institute+walrus",
            "q=walrus&theme=privacy&voice=DIRECT",
            "theme=privacy&actor=harbour-union&said.from=2024")) {
      var why = Answer.json(client.get(API + "/statements?" + question)).get("whyEmpty");
      assertTrue(why.get("without").size() > 1, question);
      for (var without : why.get("without")) {
        var list = Answer.json(client.get(without.get("link").asText()));
        assertEquals(
            without.get("total").asLong(),
            list.at("/total/value").asLong(),
            question + " without " + without);
      }
    }
  }

  @Test
  void anArticleAloneBelongsToTheMainInstrument() throws IOException {
    assertEquals(
        Answer.ids(client.get(API + "/statements?provision=harbour-treaty/6")),
        Answer.ids(client.get(API + "/statements?provision=6")));
  }

  @Test
  void aQuestionThatCannotBeReadSaysWhere() throws IOException {
    var problem =
        Answer.problem(ProblemKind.BAD_QUERY, client.get(API + "/statements?q=harbour+a*"));
    assertTrue(problem.get("position").asInt() >= 8, problem.toString());
  }

  @Test
  void everyCellOfAMatrixOpensAListOfThatLength() throws IOException {
    var matrix = Answer.json(client.get(API + "/matrix?rows=theme&columns=actor&voice=DIRECT"));
    int cells = 0;
    for (var row : matrix.get("cells")) {
      for (var cell : row) {
        var list = Answer.json(client.get(cell.get("link").asText()));
        assertEquals(cell.get("count").asLong(), list.at("/total/value").asLong());
        cells++;
      }
    }
    assertEquals(4, cells);
  }

  @Test
  void aFacetsCountIsWhatTickingItGives() throws IOException {
    String path = API + "/statements?theme=privacy&facets=actor,theme,voice";
    var facets = Answer.json(client.get(path)).get("facets");
    int values = 0;
    for (String facet : List.of("actor", "voice")) {
      for (var value : facets.get(facet)) {
        String ticked = path + "&" + facet + "=" + Links.encoded(value.get("value").asText());
        var list = Answer.json(client.get(ticked));
        assertEquals(value.get("count").asLong(), list.at("/total/value").asLong());
        values++;
      }
    }
    assertEquals(3, values);
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepeat() throws IOException {
    List<String> whole = Answer.ids(client.get(API + "/statements?sort=actor&limit=200"));
    assertEquals(whole, Answer.walk(client, API + "/statements?sort=actor&limit=2"));
    assertEquals(5, whole.size());
    List<String> documents = Answer.ids(client.get(API + "/documents"));
    assertEquals(documents, Answer.walk(client, API + "/documents?limit=2"));
  }

  @Test
  void aFormatWithoutPagesHasNoBoxesAndRangesOutsideTheTextAreRefused() throws IOException {
    String path = API + "/documents/" + sample.gazette.id + "/boxes";
    var answer = Answer.json(client.get(path + "?start=1&end=9"));
    assertEquals("[]", answer.get("boxes").toString());
    assertEquals("fraction of the page, from the top left", answer.get("unit").asText());
    assertEquals(416, client.get(path + "?start=1&end=99999").statusCode());
  }

  @Test
  void aTextsRangeIsInCodePoints() throws IOException {
    String path = API + "/documents/" + sample.gazette.id + "/text";
    int clef = sample.gazette.document().text().codePoint(sample.gazette.text.indexOf("𝄞"));
    var range = Answer.json(client.get(path + "?start=" + clef + "&end=" + (clef + 2)));
    assertEquals("𝄞,", range.get("text").asText());
  }
}
