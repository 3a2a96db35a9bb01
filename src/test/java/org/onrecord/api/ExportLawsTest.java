package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.api.http.Form;
import org.onrecord.api.http.ProblemKind;

/// Whatever is asked for, every form holds the same statements, as many as the page counts.
class ExportLawsTest {
  private static final long SEED = 20260722;

  /// 300 with `-Dlaws=full`.
  private static final int FILTERS = "full".equals(System.getProperty("laws")) ? 300 : 60;

  private static final String PATH = "/api/v1/statements";

  private static final List<Form> OTHERS =
      List.of(Form.HTML, Form.BIBTEX, Form.RIS, Form.CSL_JSON, Form.JSON_LD, Form.WEB_ANNOTATION);

  static Sample sample;
  static Client client;
  static Map<String, Story> stories;
  static Forms forms;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sample = Sample.start(folder);
    client = new Client(sample.server.address());
    stories =
        new RandomStories(SEED)
            .into(sample, 30).stream().collect(Collectors.toMap(story -> story.id, s -> s));
    forms = new Forms();
  }

  @AfterAll
  static void stop() {
    client.close();
    sample.close();
  }

  private static String got(String path) {
    HttpResponse<String> answer = client.get(path);
    assertEquals(200, answer.statusCode(), path + answer.body());
    return answer.body();
  }

  /// The ids of all pages.
  private static List<String> walked(String filters, JsonNode first) {
    List<String> ids = new ArrayList<>();
    JsonNode page = first;
    while (true) {
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      JsonNode next = page.at("/links/next");
      assertEquals(first.get("total"), page.get("total"), filters);
      if (next.isMissingNode()) {
        return ids;
      }
      page = Forms.json(got(next.asText()));
    }
  }

  @Test
  void countsRowsAndPagesAreOneInEveryForm() throws Exception {
    RandomStories chance = new RandomStories(SEED + 1);
    int found = 0;
    for (int n = 0; n < FILTERS; n++) {
      String filters = chance.filters();
      String what = "seed " + SEED + ", filters " + n + ": " + filters;
      JsonNode first = Forms.json(got(PATH + "?fields=id&limit=" + (40 + n % 161) + "&" + filters));
      List<String> ids = walked(what, first);
      assertEquals(first.at("/total/value").asInt(), ids.size(), what);
      for (Form form : List.of(Form.NDJSON, Form.CSV, OTHERS.get(n % OTHERS.size()))) {
        String some = n % 10 == 0 ? "" : form == Form.CSV ? "&columns=id" : "&fields=id";
        String shape = form == Form.CSV || form == Form.NDJSON ? some : "";
        HttpResponse<String> answer =
            client.get(PATH + "." + form.suffix() + "?" + filters + shape);
        assertEquals(ids, forms.ids(form, answer.body()), form + ", " + what);
        assertEquals(
            ids.size() + "", answer.headers().firstValue("OnRecord-Total").orElse(""), what);
      }
      feed(filters.replaceFirst("&?sort=[a-z-]+$", ""), what);
      found += ids.isEmpty() ? 0 : 1;
    }
    assertTrue(found > FILTERS / 2, found + " found something");
  }

  private static void feed(String filters, String what) throws Exception {
    JsonNode newest = Forms.json(got(PATH + "?fields=id&limit=50&sort=-indexed&" + filters));
    List<String> ids = new ArrayList<>();
    newest.get("items").forEach(item -> ids.add(item.get("id").asText()));
    assertEquals(ids, forms.ids(Form.ATOM, got(PATH + ".atom?" + filters)), what);
  }

  @Test
  void acceptGivesWhatTheEndingGives() {
    for (Form form : Form.OF_LISTS) {
      String accept = form.mediaType();
      String query = form == Form.ATOM || form == Form.JSON ? "" : "?sort=-said";
      String byEnding = got(PATH + "." + form.suffix() + query);
      HttpResponse<String> answer = client.get(PATH + query, "Accept", accept);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      assertEquals(form.mediaType().replace(" ", ""), type.replace(" ", ""));
      String own = PATH + "." + form.suffix();
      assertEquals(byEnding.replace(own, PATH), answer.body().replace(own, PATH), form.name());
    }
  }

  @Test
  void aReferenceSaysInEveryFormWhoWroteWhatWhen() throws Exception {
    String bib = got(PATH + ".bib?sort=-said");
    List<Map<String, List<String>>> ris = Forms.ris(got(PATH + ".ris?sort=-said"));
    JsonNode csl = forms.csl(got(PATH + ".csl.json?sort=-said"));
    List<BibTeXEntry> entries = List.copyOf(Forms.bibTex(bib).getEntries().values());
    for (int i = 0; i < entries.size(); i++) {
      JsonNode item = csl.get(i);
      List<String> authors = new ArrayList<>();
      item.path("author").forEach(name -> authors.add(name.get("literal").asText()));
      assertEquals(authors, ris.get(i).getOrDefault("AU", List.of()));
      String year = item.at("/issued/date-parts/0/0").asText();
      assertEquals(year, String.join("", ris.get(i).getOrDefault("PY", List.of())));
      var field = entries.get(i).getField(BibTeXEntry.KEY_YEAR);
      assertEquals(year, field == null ? "" : field.toUserString());
      assertEquals(
          item.get("title").asText().replaceAll("\\s+", " ").strip(),
          ris.get(i).getOrDefault("TI", List.of()).getFirst());
    }
  }

  @Test
  void anAnnotationMarksTheWordsOfTheText() {
    JsonNode items = Forms.json(got(PATH + ".wa.json")).at("/first/items");
    int checked = 0;
    for (JsonNode item : items) {
      String source = item.at("/target/source").asText();
      String text = got(source.substring(source.indexOf("/api/")));
      int[] points = text.codePoints().toArray();
      JsonNode quote = item.at("/target/selector/0");
      JsonNode position = item.at("/target/selector/1");
      int start = position.get("start").asInt();
      int end = position.get("end").asInt();
      assertEquals(new String(points, start, end - start), quote.get("exact").asText());
      String around =
          quote.get("prefix").asText() + quote.get("exact").asText() + quote.get("suffix").asText();
      int before = (int) quote.get("prefix").asText().codePoints().count();
      int length = (int) around.codePoints().count();
      assertEquals(new String(points, start - before, length), around);
      checked++;
    }
    assertTrue(checked > 90, checked + " checked");
  }

  @Test
  void oneRecordIsGivenInItsForms() throws Exception {
    for (Story story : List.of(sample.gazette, sample.letter, sample.hostile)) {
      String id = story.statements().getFirst().id();
      String path = PATH + "/" + id;
      assertEquals(List.of(id), forms.ids(Form.BIBTEX, got(path + ".bib")));
      assertEquals(List.of(id), forms.ids(Form.RIS, got(path + ".ris")));
      assertEquals(List.of(id), forms.ids(Form.CSL_JSON, got(path + ".csl.json")));
      assertEquals(List.of(id), forms.ids(Form.HTML, got(path + ".html")));
      assertEquals(id, Forms.json(got(path + ".jsonld")).get("identifier").asText());
      assertEquals("Annotation", Forms.json(got(path + ".wa.json")).get("type").asText());
      assertEquals(got(path), got(path + ".json"));
      for (Form form : Form.OF_STATEMENTS) {
        HttpResponse<String> answer = client.get(path, "Accept", form.mediaType());
        assertEquals(got(path + "." + form.suffix()), answer.body());
      }
      Answer.problem(ProblemKind.NOT_ACCEPTABLE, client.get(path, "Accept", "image/png"));
      String document = "/api/v1/documents/" + story.id;
      assertEquals(1, Forms.bibTex(got(document + ".bib")).getEntries().size());
      assertEquals(List.of(story.id), forms.ids(Form.RIS, got(document + ".ris")));
      assertEquals(List.of(story.id), forms.ids(Form.CSL_JSON, got(document + ".csl.json")));
      assertEquals(story.document().text().string(), got(document + ".txt"));
    }
  }

  @Test
  void noMarkupOfADocumentIsMarkupOfTheList() {
    String page = got(PATH + ".html");
    assertEquals(0, page.split("<script|<img|<b>", -1).length - 1);
    assertTrue(page.contains("&lt;img src=x onerror=alert(1)&gt;"));
  }
}
