package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

/// The pages of a pdf beside its words.
@PageTest
class PagesScreenTest {
  private static final String LATE = "harbours must open their books";
  private static final String EARLY = "nobody may read the tide tables";
  private static final TypedPdf PDF =
      new TypedPdf(
          List.of(
              List.of("A letter about tides", "Keel Accord said " + EARLY + " alone."),
              List.of("Second page"),
              List.of("Third page"),
              List.of("Fourth page", "Keel Accord said " + LATE + " at once.")));

  private static Draft letter() {
    LocalDate day = LocalDate.of(2024, 7, 30);
    Draft letter =
        new Draft("post/tides.pdf", DocumentKind.LETTER, "Tides", "Post", "A. Writer", day)
            .from(PDF);
    for (String words : List.of(EARLY, LATE)) {
      letter.says(
          new Draft.Said(
              new Speaker.Registered("keel-accord", "Keel Accord"),
              words,
              "Keel Accord",
              "said",
              Voice.INDIRECT,
              StatementClass.SAID,
              List.of(),
              day,
              0.9,
              null,
              List.of()));
    }
    return letter;
  }

  /// How many pixels of the box are ink, and how many of a box as large left of it, in the margin.
  private static final String INK =
      """
      rect => {
        const figure = rect.closest('figure'), canvas = figure.querySelector('canvas');
        const [w, h] = figure.querySelector('svg').getAttribute('viewBox').split(' ').slice(2).map(Number);
        const side = (name) => Number(rect.getAttribute(name));
        const dark = (x, y, wide, tall) => {
          const p = canvas.getContext('2d').getImageData(x / w * canvas.width, y / h * canvas.height,
            wide / w * canvas.width, tall / h * canvas.height).data;
          let n = 0;
          for (let i = 0; i < p.length; i += 4) n += p[i] < 128 ? 1 : 0;
          return n;
        };
        return [dark(side('x'), side('y'), side('width'), side('height')),
          dark(side('x'), side('y') - side('height') * 1.2, side('width'), side('height'))];
      }
      """;

  @Test
  void thePagesStandBesideTheWordsWithTheStatementsBoxed(Browser browser) {
    Draft letter = letter();
    String document = "/documents/" + letter.document().id();
    String late = letter.statements().getLast().id();
    try (Server server = Server.of(List.of(letter), List.of(), Harbour.vocabulary());
        Screen screen = new Screen(browser, server.address())) {
      List<String> scripts = new ArrayList<>();
      screen.page().onRequest(r -> scripts.add(URI.create(r.url()).getPath()));
      screen.open(document);
      assertTrue(
          scripts.stream().noneMatch(s -> s.contains("pdfjs")), "pdf.js before it is asked for");
      screen.role(AriaRole.LINK, "Show the pages").click();
      assertThat(screen.page().locator("canvas[data-painted]").first()).isVisible();
      assertThat(screen.page().locator(".sheet")).hasCount(4);
      assertThat(screen.page().locator("[data-page='1'] rect")).hasCount(1);
      List<?> ink = (List<?>) screen.page().locator("[data-page='1'] rect").evaluate(INK);
      assertTrue(((Number) ink.get(0)).intValue() > 200, "ink in the box: " + ink);
      assertEquals(0, ((Number) ink.get(1)).intValue(), "ink above the box: " + ink);
      assertEquals(
          0, screen.page().locator("[data-page='4'] rect").count(), "drawn before in view");
      screen.role(AriaRole.LINK, "First").click();
      assertThat(screen.page().locator("[data-page='1'] rect.on")).hasCount(1);
      screen.role(AriaRole.LINK, "Next").click();
      assertThat(screen.page().locator("[data-page='4'] rect.on")).isInViewport();
      assertEquals(document + "?view=pages#s-" + late, screen.address());
      screen.page().reload();
      assertThat(screen.page().locator("[data-page='4'] rect.on")).isInViewport();
      screen.mustBeAccessible();
      screen.mustReflow();
      screen.page().setViewportSize(1280, 800);
      screen.role(AriaRole.LINK, "Hide the pages").click();
      assertThat(screen.page().locator(".pane")).hasCount(0);
    }
  }

  @Test
  void aBoxLeadsToItsStatementAndBackReachesThePages(Browser browser) {
    Draft letter = letter();
    String document = "/documents/" + letter.document().id();
    try (Server server = Server.of(List.of(letter), List.of(), Harbour.vocabulary());
        Screen screen = new Screen(browser, server.address())) {
      screen.open(document + "?view=pages");
      screen.page().locator("[data-page='1'] rect").click();
      assertThat(screen.page().locator("mark.on")).hasText(EARLY);
      screen.open("/");
      screen.page().goBack();
      assertThat(screen.page().locator("[data-page='1'] rect.on")).hasCount(1);
      screen.open("/corpus");
      screen.page().getByText("post/tides.pdf").click();
      assertThat(screen.page().locator("mark")).hasCount(2);
      screen
          .page()
          .evaluate("history.replaceState(history.state, '', location.pathname + '?view=pages')");
      screen.page().evaluate("dispatchEvent(new PopStateEvent('popstate'))");
      assertThat(screen.page().locator("canvas[data-painted]").first()).isVisible();
    }
  }

  @Test
  void whatHasNoPagesSaysSo(Browser browser) {
    Draft gone = letter();
    try (Server server = Server.of(List.of(gone), List.of(), Harbour.vocabulary());
        Screen screen = new Screen(browser, server.address())) {
      server.forget("post/tides.pdf");
      screen.open("/documents/" + gone.document().id() + "?view=pages");
      assertThat(screen.page().locator(".pane")).containsText("no longer in the corpus folder");
      screen.forgive();
    }
  }

  @Test
  void aWebPageHasNoPages(Screen screen) {
    screen.open("/documents/" + Harbour.drafts().getFirst().document().id() + "?view=pages");
    assertThat(screen.page().locator(".pane"))
        .hasText("This file has no pages to show: Web page, not a pdf.");
  }
}
