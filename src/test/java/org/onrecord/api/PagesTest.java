package org.onrecord.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The addresses outside the API.
class PagesTest {
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

  private static String page(String path, int status) {
    HttpResponse<String> answer = client.get(path);
    assertEquals(status, answer.statusCode(), path);
    assertEquals(
        "text/html;charset=utf-8",
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .replace(" ", "")
            .toLowerCase(java.util.Locale.ROOT));
    return answer.body();
  }

  @Test
  void pagesWithoutARecordAreTheShell() {
    for (String path : List.of("/", "/?q=words", "/actors", "/documents", "/compare", "/corpus")) {
      String page = page(path, 200);
      assertTrue(page.contains("<main id=\"app\"></main>"), page);
      assertTrue(page.contains("<title>OnRecord</title>"), page);
    }
  }

  @Test
  void aStatementsPageHoldsItsWordsAndCitation() {
    String page = page("/statements/" + sample.gazette.statements().getFirst().id(), 200);
    String words = "Article 6 puts the privacy of every caller at the mercy of a minister 𝄞,";
    assertTrue(page.contains("<blockquote cite=\"/documents/" + sample.gazette.id + "\">" + words));
    assertTrue(page.contains("<meta name=\"citation_author\" content=\"Octavia Institute\">"));
    assertTrue(page.contains("<meta name=\"citation_publication_date\" content=\"2024-07-30\">"));
    assertTrue(
        page.contains(
            "<script"
                + " type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Quotation\""));
    assertTrue(page.contains("\"datePublished\":\"2024-07-30\""), "as in .jsonld");
    assertTrue(page.contains("<dt>Said</dt><dd>29 July 2024</dd>"));
    assertTrue(page.contains("characters 46–118"));
  }

  @Test
  void aDocumentsPageHoldsItsTextAndStatements() {
    String page = page("/documents/" + sample.gazette.id, 200);
    assertTrue(
        page.contains("<p>Some campaigners fear that the treaty will be signed in haste.</p>"));
    assertTrue(page.contains(">leaves journalists without a shield</a></li>"));
    assertTrue(page.contains("<meta name=\"citation_author\" content=\"Ada Example\">"));
  }

  @Test
  void anActorsPageHoldsTheEntryOfTheRegister() {
    String page = page("/actors/octavia-institute", 200);
    assertTrue(page.contains("<p>Octavia Institute is invented.</p>"));
    assertTrue(page.contains("<dt>Statements</dt><dd>2</dd>"));
  }

  @Test
  void nothingOfADocumentIsMarkup() {
    String statement = sample.hostile.statements().getFirst().id();
    for (String path : List.of("/documents/" + sample.hostile.id, "/statements/" + statement)) {
      String page = page(path, 200);
      assertFalse(page.contains("<script>alert"), page);
      assertFalse(page.contains("<img"), page);
      assertEquals(1, page.split("</title>", -1).length - 1, page);
      assertEquals(page.split("<script", -1).length, page.split("</script>", -1).length, page);
    }
  }

  @Test
  void anUnknownRecordIsTheShellWith404() {
    for (String path : List.of("/statements/000000000000", "/documents/nope", "/actors/nobody")) {
      assertTrue(page(path, 404).contains("<h1>Not found</h1>"));
    }
  }

  @Test
  void filesOfThePageAreCheckedEachTimeAndLibrariesNever() {
    HttpResponse<String> style = client.get("/app.css");
    assertEquals("no-cache", style.headers().firstValue("Cache-Control").orElse(""));
    String tag = style.headers().firstValue("ETag").orElse("");
    assertEquals(304, client.get("/app.css", "If-None-Match", tag).statusCode());
    HttpResponse<String> library = client.get("/vendor/lit-html/3.3.2/directives/repeat.js");
    assertEquals(200, library.statusCode());
    assertEquals(
        "public, max-age=31536000, immutable",
        library.headers().firstValue("Cache-Control").orElse(""));
    assertEquals(
        "no-cache",
        client
            .get("/vendor/lit-html/lit-html.js")
            .headers()
            .firstValue("Cache-Control")
            .orElse(""));
  }

  @Test
  void aPageSpeaksTheLanguageThatIsAskedForKeptOrPreferred() {
    String path = "/statements/" + sample.gazette.statements().getFirst().id();
    assertTrue(
        client.get(path, "Accept-Language", "fr-CA, en;q=0.5").body().contains("lang=\"fr\""));
    assertTrue(client.get(path, "Accept-Language", "tlh, *;q=0.1").body().contains("lang=\"en\""));
    assertTrue(client.get(path, "Accept-Language", ";;q=x").body().contains("lang=\"en\""));
    HttpResponse<String> asked = client.get(path + "?ui=fr");
    assertTrue(asked.body().contains("<dt>Qui l’a dit</dt>"), asked.body());
    assertTrue(asked.body().contains("<dt>Dit</dt><dd>29 juillet 2024</dd>"), asked.body());
    assertEquals("fr", asked.headers().firstValue("Content-Language").orElse(""));
    assertEquals(
        "Accept, Accept-Encoding, Accept-Language, Cookie",
        asked.headers().firstValue("Vary").orElse(""));
    String cookie = asked.headers().firstValue("Set-Cookie").orElse("");
    assertEquals("ui=fr; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", cookie);
    assertTrue(client.get(path, "Cookie", "ui=fr").body().contains("lang=\"fr\""));
    HttpResponse<String> unknown = client.get(path + "?ui=xx");
    assertTrue(unknown.body().contains("lang=\"en\""));
    assertEquals("", unknown.headers().firstValue("Set-Cookie").orElse(""));
  }

  @Test
  void onlyDocumentsLetAWorkerStartAndOnlyTheWorkerRunsWebAssembly() {
    assertTrue(policy("/").contains("worker-src 'none'"), policy("/"));
    assertTrue(policy("/").endsWith("trusted-types lit-html"), policy("/"));
    String document = policy("/documents/" + sample.gazette.id);
    assertTrue(document.contains("worker-src 'self'"), document);
    assertTrue(document.endsWith("trusted-types lit-html pdf-worker"), document);
    assertFalse(document.contains("wasm"), document);
    String worker = policy("/vendor/pdfjs-dist/5.4.624/build/pdf.worker.min.mjs");
    assertEquals(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", worker);
  }

  private static String policy(String path) {
    HttpResponse<String> answer = client.get(path);
    assertEquals(200, answer.statusCode(), path);
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }

  @Test
  void robotsAreAskedToLeaveTheApiAlone() {
    assertEquals("User-agent: *\nDisallow: /api/\n", client.get("/robots.txt").body());
  }
}
