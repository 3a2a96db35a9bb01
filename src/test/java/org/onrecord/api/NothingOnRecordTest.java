package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said where nothing is found. Every number in it is that of the list that it opens.
class NothingOnRecordTest {
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

  private static JsonNode ask(String parameters) throws IOException {
    return follow("/api/v1/statements?" + parameters);
  }

  private static JsonNode follow(String link) throws IOException {
    return new JsonMapper().readTree(client.get(link).body());
  }

  private static String q(String words) {
    return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /// The reasons for an empty answer, with every link followed.
  private static JsonNode why(String parameters) throws IOException {
    JsonNode answer = ask(parameters);
    assertEquals(0, answer.at("/total/value").asInt(), parameters);
    JsonNode why = answer.get("whyEmpty");
    for (String part : List.of("meant", "without", "pairs", "near")) {
      for (JsonNode one : why.path(part)) {
        JsonNode opened = follow(one.get("link").asText());
        assertEquals(one.get("total").asLong(), opened.at("/total/value").asLong(), one::toString);
      }
    }
    return why;
  }

  @Test
  void aMisspeltWordGetsOneThatIsOnRecord() throws IOException {
    JsonNode why = why(q("journalsits"));
    assertEquals("journalists", why.at("/meant/0/q").asText(), why::toString);
    assertEquals("journalists", why(q("jornalists")).at("/meant/0/q").asText());
  }

  @Test
  void wordsWrittenApartAreFoundTogetherAndTwoInOneApart() throws IOException {
    assertEquals(List.of("83v3ah5hmz54"), ids(ask(q("everycaller"))));
    assertEquals(ids(ask(q("journalists"))), ids(ask(q("journa lists"))));
  }

  @Test
  void nothingIsProposedThatFindsNothingUnderTheSameFilters() throws IOException {
    JsonNode why = why(q("journalsits") + "&actor=octavia-institute&theme=press");
    assertTrue(why.path("meant").isMissingNode(), why::toString);
  }

  @Test
  void aFoundAnswerSaysWhichWordOfItFindsNothing() throws IOException {
    JsonNode answer = ask(q("journalsits OR privacy"));
    assertTrue(answer.at("/total/value").asInt() > 0);
    assertTrue(answer.at("/suggestion/q").asText().startsWith("journalists"), answer::toString);
    assertTrue(ask(q("journalists")).path("suggestion").isMissingNode());
  }

  /// “threat” is no misspelt “that”: such a word would only be dropped from the question.
  @Test
  void noWordOfTheQuestionsFormIsProposed() throws IOException {
    JsonNode answer = ask(q("privacy withoutt"));
    assertTrue(answer.path("suggestion").isMissingNode(), answer::toString);
    assertTrue(answer.at("/whyEmpty/meant").isMissingNode(), answer::toString);
  }

  @Test
  void whoIsUnknownIsToldApartFromWhoIsSilent() throws IOException {
    JsonNode unknown = why("actor=octavia-institut");
    assertEquals("octavia-institut", unknown.at("/unknown/0/value").asText());
    assertEquals("octavia-institute", unknown.at("/unknown/0/proposals/0/value").asText());
    assertTrue(unknown.get("reason").asText().startsWith("Nobody called “octavia-institut”"));
    JsonNode silent = why("actor=octavia-institute&theme=press");
    assertTrue(silent.path("unknown").isMissingNode(), silent::toString);
    assertFalse(why("theme=nosuch").path("unknown").isMissingNode());
    assertTrue(why("publisher=The+Nowhere+Post").get("reason").asText().contains("publisher"));
  }

  /// Days that a plot opens are no words: nothing in the query language says them.
  @Test
  void nothingOnTheDaysOfAPlotSaysWhyAsWell() throws IOException {
    for (String days :
        List.of("event.on=2024-07-30", "said.on=2020", "said.before=1990", "said.around=1990")) {
      for (String question :
          List.of("&-voice=MIXED", "&actor=octavia-institute", "&q=privacy+haste")) {
        JsonNode answer = ask(days + question);
        int total = answer.at("/total/value").asInt(-1);
        assertTrue(total >= 0, days + question + answer);
        assertEquals(total > 0, answer.at("/whyEmpty/reason").asText().isEmpty(), days + question);
      }
    }
  }

  @Test
  void whoIsUnknownIsToldEvenWhereOthersAreFound() throws IOException {
    for (String address :
        List.of(
            "/statements?actor=octavia-institute&actor=nobody",
            "/statements?actor=nobody",
            "/matrix?actor=octavia-institute&actor=nobody",
            "/timeline?actor=octavia-institute&actor=nobody&theme=privacy&provision=6",
            "/compare?actor=octavia-institute&actor=nobody")) {
      JsonNode unknown = follow("/api/v1" + address).get("unknown");
      assertEquals(
          "[{\"parameter\":\"actor\",\"value\":\"nobody\",\"proposals\":[]}]",
          String.valueOf(unknown),
          address);
    }
    JsonNode others =
        follow("/api/v1/matrix?theme=privacy&theme=privacyy&provision=6&provision=77");
    assertEquals("privacyy", others.at("/unknown/0/value").asText(), others::toString);
    assertEquals("privacy", others.at("/unknown/0/proposals/0/value").asText());
    assertEquals("harbour-treaty/77", others.at("/unknown/1/value").asText(), others::toString);
    JsonNode known = follow("/api/v1/compare?actor=octavia-institute&actor=silent-society");
    assertTrue(known.path("unknown").isMissingNode(), known::toString);
  }

  /// Words stand beside what became filters: “treaty” only ranks, an article near in number keeps
  /// the other words.
  @Test
  void everyNumberIsThatOfItsListBesideWordsToo() throws IOException {
    why(q("treaty jounralism"));
    JsonNode why = why(q("Article 7 zebra"));
    List<String> lifted = why.get("without").findValuesAsText("parameter");
    assertTrue(lifted.containsAll(List.of("q", "provision")), why::toString);
    for (JsonNode one : why.get("without")) {
      if (one.get("parameter").asText().equals("q")) {
        assertEquals("zebra", one.at("/labels/0").asText(), "no more is lifted than is named");
      }
    }
    why(q("Article 7 privacy"));
  }

  @Test
  void wherePartsOnlyHelpTogetherThePairsAreSaid() throws IOException {
    JsonNode why = why("actor=octavia-institute&theme=press&said.from=2030");
    assertTrue(why.get("pairs").size() > 0, why::toString);
    for (JsonNode one : why.get("without")) {
      assertEquals(0, one.get("total").asInt());
    }
  }

  @Test
  void eachWordThatMustStandThereIsLifted() throws IOException {
    JsonNode why = why(q("journalists AND caller AND zzzzz"));
    List<String> labels = new java.util.ArrayList<>();
    why.get("without").forEach(w -> labels.add(w.at("/labels/0").asText()));
    assertTrue(labels.containsAll(List.of("journalists", "caller", "zzzzz")), labels::toString);
  }

  @Test
  void confidenceIsAFilterToo() throws IOException {
    JsonNode why = why("theme=privacy&minConfidence=1");
    assertEquals("minConfidence", why.at("/without/0/parameter").asText(), why::toString);
  }

  @Test
  void anArticleWithNothingHasItsNeighboursAndWhoSpokeOfThem() throws IOException {
    JsonNode why = why("provision=7");
    assertEquals("article", why.at("/near/0/kind").asText(), why::toString);
    assertEquals("Article 6", why.at("/near/0/label").asText());
    JsonNode other = why("provision=6&actor=name:Boris+Specimen");
    boolean speaker = false;
    for (JsonNode near : other.get("near")) {
      speaker |= near.get("kind").asText().equals("speaker");
    }
    assertTrue(speaker, other::toString);
  }

  /// Words that keep out, as a field or as a word, are parts like any other.
  @Test
  void whatIsKeptOutIsNamedAndLifted() throws IOException {
    JsonNode why = why(q("\"privacy\" -theme:privacy"));
    assertEquals(Map.of("theme", "Privacy", "q", "\"privacy\""), lifted(why), why::toString);
    assertTrue(total(why, "theme", "Privacy") > 0, why::toString);
    JsonNode word = why(q("journalists caller -privacy"));
    assertEquals(
        Set.of("journalists", "caller", "-privacy", "journalists caller -privacy"),
        labels(word),
        word::toString);
    JsonNode several = why(q("\"privacy\" -theme:privacy -kind:news -kind:letter"));
    assertTrue(labels(several).contains("News"), several::toString);
  }

  @Test
  void aWordThatBecameAConcernIsLiftedByItself() throws IOException {
    JsonNode why = why(q("privacy zzzzz"));
    assertTrue(labels(why).containsAll(Set.of("privacy", "zzzzz")), why::toString);
    assertTrue(total(why, "q", "zzzzz") > 0, why::toString);
  }

  /// A phrase that nobody said is not as far off as its words: first they lie near one another.
  @Test
  void aPhraseThatWasNotSaidSoIsProposedLooser() throws IOException {
    JsonNode why = why(q("\"privacy caller\""));
    boolean looser = false;
    for (JsonNode near : why.path("near")) {
      looser |= near.get("kind").asText().equals("phrase");
    }
    assertTrue(looser, why::toString);
    assertEquals("83v3ah5hmz54", why.at("/nearest/0/id").asText(), why::toString);
    JsonNode quote = why(q("\"puts the secrecy of every caller at the mercy of a minister\""));
    assertEquals("83v3ah5hmz54", quote.at("/nearest/0/id").asText(), quote::toString);
  }

  /// Where nothing of a question is on record, no statement is near it.
  @Test
  void noStatementIsNearThatHasNothingOfTheQuestion() throws IOException {
    assertEquals(0, why(q("zzzzz")).get("nearest").size());
    assertEquals(0, why(q("\"zzzzz qqqqq\"")).get("nearest").size());
  }

  private static Map<String, String> lifted(JsonNode why) {
    Map<String, String> lifted = new HashMap<>();
    why.get("without")
        .forEach(w -> lifted.put(w.get("parameter").asText(), w.at("/labels/0").asText()));
    return lifted;
  }

  private static Set<String> labels(JsonNode why) {
    Set<String> labels = new HashSet<>();
    why.get("without").forEach(w -> labels.add(w.at("/labels/0").asText()));
    return labels;
  }

  private static long total(JsonNode why, String parameter, String label) {
    for (JsonNode one : why.get("without")) {
      if (one.get("parameter").asText().equals(parameter)
          && one.at("/labels/0").asText().equals(label)) {
        return one.get("total").asLong();
      }
    }
    return -1;
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.get("items").forEach(item -> ids.add(item.get("id").asText()));
    assertFalse(ids.isEmpty(), answer::toString);
    return ids;
  }
}
