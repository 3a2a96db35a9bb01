package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Statement;

/// The card that other sites put into a frame.
@PageTest
class EmbedTest {
  private static final Statement QUOTE = Harbour.drafts().getFirst().statements().get(1);

  @Test
  void theCodeThatIsCopiedShowsTheCardOnAnotherSite(Screen screen, URI root) throws IOException {
    screen.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    screen.open("/statements/" + QUOTE.id());
    screen.role(AriaRole.BUTTON, "Embed code").click();
    assertThat(screen.status()).hasText("Embed code: copied.");
    String code = String.valueOf(screen.page().evaluate("navigator.clipboard.readText()"));
    HttpServer paper = framed(screen, code);
    FrameLocator card = screen.page().frameLocator("iframe");
    assertThat(card.locator("blockquote")).hasText(QUOTE.text());
    assertThat(card.locator(".who")).hasText("29 July 2024 (Direct quote)");
    assertThat(card.locator(".src").first())
        .hasText(
            "Tidal Times, “Shipping firms ask for changes to the harbour treaty”, 30 July 2024,"
                + " paragraph 5");
    assertThat(card.locator("a"))
        .hasAttribute("href", root.resolve("/statements/" + QUOTE.id()).toString());
    assertThat(card.locator(".hash")).containsText("sha256 " + QUOTE.documentId().substring(0, 16));
    Object cut = card.locator("html").evaluate("e => e.scrollHeight > innerHeight + 1");
    assertEquals(false, cut, "the frame is as high as its card");
    paper.stop(0);
  }

  /// Shows the code in a page of another server.
  private static HttpServer framed(Screen screen, String code) throws IOException {
    HttpServer paper =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] page =
        ("<!doctype html><meta charset='utf-8'><title>Paper</title><link rel='icon' href='data:,'>"
                + "<div style='width: 400px'>"
                + code
                + "</div>")
            .getBytes(StandardCharsets.UTF_8);
    paper.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    paper.start();
    screen.page().navigate("http://127.0.0.1:" + paper.getAddress().getPort() + "/");
    return paper;
  }

  @Test
  void noOtherPageCanBeFramed(Screen screen, URI root) throws IOException {
    HttpServer paper =
        framed(
            screen, "<iframe src=\"" + root.resolve("/statements/" + QUOTE.id()) + "\"></iframe>");
    screen.page().waitForLoadState();
    paper.stop(0);
    assertEquals(0, screen.page().frameLocator("iframe").locator("blockquote").count());
    screen.forgive();
  }

  @Test
  void theCardRunsNothingKeepsNothingAndSpeaksTheLanguageAskedFor(Screen screen, URI root) {
    Response answer =
        screen.page().navigate(root.resolve("/embed/" + QUOTE.id() + "?ui=fr").toString());
    assertEquals(
        "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none';"
            + " frame-ancestors *",
        answer.headerValue("content-security-policy"));
    assertEquals(null, answer.headerValue("set-cookie"));
    assertFalse(answer.text().contains("<script"), answer.text());
    assertThat(screen.page().locator(".who")).containsText("29 juillet 2024 (Citation directe)");
    assertThat(screen.page().locator("html")).hasAttribute("lang", "fr");
    screen.mustReflow();
  }

  @Test
  void theCardIsAccessible(Screen screen, URI root) {
    screen.page().navigate(root.resolve("/embed/" + QUOTE.id()).toString());
    screen.mustBeAccessible();
  }

  @Test
  void aCardOfNothingSaysSo(Screen screen, URI root) {
    Response answer = screen.page().navigate(root.resolve("/embed/000000000000").toString());
    assertEquals(404, answer.status());
    assertTrue(answer.headerValue("content-security-policy").contains("frame-ancestors *"));
    assertThat(screen.page().locator(".card")).hasText("There is no such statement.");
    screen.forgive();
  }
}
