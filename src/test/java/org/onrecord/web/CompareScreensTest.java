package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of counts, two actors side by side, and the timeline.
@PageTest
class CompareScreensTest {

  @Test
  void everyCellOpensTheStatementsItCounts(Screen screen) {
    screen.open("/compare");
    assertThat(screen.status()).containsText("32 statements.");
    assertThat(screen.status()).containsText("5 actors, 7 concerns, ");
    Locator cell = screen.role(AriaRole.LINK, "Lantern Trust, Press freedom: 2 statements");
    cell.focus();
    screen.page().keyboard().press("Enter");
    assertThat(screen.page().locator("#cell")).containsText("Lantern Trust: Press freedom");
    assertThat(screen.page().locator(".rows li")).hasCount(2);
    assertThat(cell).isFocused();
    assertEquals("/compare?row=lantern-trust&column=press-freedom", screen.address());
    screen.page().reload();
    assertThat(screen.page().locator("#cell")).containsText("Lantern Trust: Press freedom");
    screen.page().locator("#cell-all").click();
    assertThat(screen.status()).hasText("2 statements");
    assertEquals("/?theme=press-freedom&actor=lantern-trust", screen.address());
    screen.page().goBack();
    assertThat(screen.page().locator("h1")).hasText("Who raises what");
  }

  @Test
  void cellsInWhichAllSupportAreHatchedAndSaySo(Screen screen) {
    screen.open("/compare");
    assertEquals(
        List.of("1 all support", "1 all support"),
        screen.page().locator("td.hatch a").allTextContents());
    assertThat(screen.page().locator(".legend")).containsText("all support");
    screen.open("/compare?stance=SUPPORTIVE");
    assertThat(screen.page().locator("td.hatch")).hasCount(0);
  }

  @Test
  void rowsAndColumnsAreOrderedByCountByNameOrByLikeness(Screen screen) {
    screen.open("/compare");
    String most = rows(screen);
    screen.page().locator("#choose-order").selectOption("name");
    screen.drawn();
    assertEquals("/compare?order=name", screen.address());
    String named = rows(screen);
    assertEquals(
        Stream.of(most.split("\n")).sorted().toList(), Stream.of(named.split("\n")).toList());
    Object alike =
        screen
            .page()
            .evaluate(
                "async () => (await"
                    + " import('/js/views/heat.js')).alike([[5,0,1],[0,3,0],[4,0,1],[0,2,1]])");
    assertEquals(List.of(0, 2, 3, 1), alike);
    Object shades =
        screen
            .page()
            .evaluate(
                "async () => [1, 3, 8, 27, 4000].map((await import('/js/views/heat.js')).shades)");
    assertEquals(
        List.of(
            List.of(1, 2, 3),
            List.of(1, 2, 3),
            List.of(1, 2, 4),
            List.of(1, 3, 9),
            List.of(1, 16, 252)),
        shades);
  }

  private static String rows(Screen screen) {
    return String.join("\n", screen.page().locator(".matrix tbody th").allTextContents());
  }

  @Test
  void rowsAndColumnsAreChosenAndStandInTheAddress(Screen screen) {
    screen.open("/compare");
    screen.page().getByText("Choose rows").click();
    screen.page().locator("#row-lantern-trust").check();
    screen.drawn();
    assertThat(screen.page().locator(".matrix tbody tr")).hasCount(1);
    screen.page().locator("#choose-columns").selectOption("stance");
    assertThat(screen.page().locator(".matrix thead")).containsText("Objects");
    assertEquals("/compare?actor=lantern-trust&columns=stance", screen.address());
    screen.page().reload();
    screen.drawn();
    assertThat(screen.page().locator(".matrix tbody th")).containsText("Lantern Trust");
    screen.page().locator("#counted").click();
    assertThat(screen.status()).hasText("2 statements");
  }

  @Test
  void theTableIsToBeHadAsCsv(Screen screen) {
    screen.open("/compare?columns=stance");
    String link = screen.role(AriaRole.LINK, "CSV").getAttribute("href");
    String csv = (String) screen.page().evaluate("a => fetch(a).then(r => r.text())", link);
    assertTrue(csv.contains("Lantern Trust"), csv);
  }

  @Test
  void twoActorsStandSideBySide(Screen screen) {
    screen.open("/compare");
    screen.page().locator("#pair-first").selectOption("Keel Accord");
    screen.page().locator("#pair-second").selectOption("Lantern Trust");
    screen.page().locator("#pair-second").press("Tab");
    screen.role(AriaRole.BUTTON, "Compare").press("Enter");
    assertThat(screen.page().locator("#g-both")).containsText("Raised by both 2 concerns");
    assertThat(screen.page().locator("#g-first")).containsText("Keel Accord alone");
    assertThat(screen.page().locator("#g-second")).containsText("Lantern Trust alone 1 concern");
    assertEquals("/compare?first=keel-accord&second=lantern-trust", screen.address());
    assertThat(screen.page().locator("section[aria-labelledby=g-second]"))
        .containsText("Nothing on record");
    screen.page().locator("section[aria-labelledby=g-both] .rows a").first().click();
    assertThat(screen.page().locator(".big")).isVisible();
  }

  @Test
  void oneActorIsComparedBeforeAndFromADay(Screen screen) {
    screen.open("/compare");
    screen.page().locator("#pair-first").selectOption("Lantern Trust");
    screen.page().locator("#pair-date").fill("2024-08-01");
    screen.role(AriaRole.BUTTON, "Compare").click();
    assertThat(screen.page().locator(".pair.heads")).containsText("from 1 Aug 2024");
    screen.page().locator(".pair.heads a").last().click();
    assertThat(screen.status()).hasText("2 statements");
    assertThat(screen.page().locator(".chips")).containsText("from 1 Aug 2024");
  }

  @Test
  void theTimelineIsAPlotAndATableWhoseCellsOpen(Screen screen) {
    screen.open("/timeline?by=actor&interval=month");
    assertThat(screen.page().locator(".series .line .name").first()).hasText("Republic of Sund");
    screen
        .page()
        .locator(
            ".matrix tbody tr",
            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Jul 2024"))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    assertThat(screen.status()).containsText("3 statements");
    assertThat(screen.page().locator(".chips")).containsText("Jul 2024");
    screen.page().locator(".chips button").last().click();
    screen.drawn();
    assertEquals("/?actor=keel-accord", screen.address());
    screen.open("/timeline");
    screen.page().locator("#choose-of").selectOption("published");
    screen.page().locator("#choose-by").selectOption("none");
    screen.drawn();
    assertEquals("/timeline?of=published&by=none", screen.address());
    assertThat(screen.page().locator(".series .line .name")).hasCount(1);
  }

  @Test
  void theSearchOnShowIsCountedAsATable(Screen screen) {
    screen.open("/?theme=press-freedom");
    screen.role(AriaRole.LINK, "As a table").click();
    assertThat(screen.status()).containsText("3 statements");
    assertEquals("/compare?theme=press-freedom", screen.address());
    screen.role(AriaRole.LINK, "Over time").click();
    assertEquals("/timeline?theme=press-freedom", screen.address());
  }

  @Test
  void thePlotIsNarrowedByKeys(Screen screen) {
    screen.open("/?actor=keel-accord");
    screen.page().locator("#brush-from").focus();
    screen.page().keyboard().press("ArrowRight");
    assertThat(screen.page().locator("#brush-from")).hasAttribute("aria-valuetext", "30 Jul 2024");
    assertThat(screen.status()).hasText("2 statements");
    assertEquals("/?actor=keel-accord&said.from=2024-07-30&said.to=2024-07-30", screen.address());
  }

  @Test
  void whatHappenedStandsInThePlotWhenAskedFor(Screen screen) {
    screen.open("/");
    screen.page().locator("#events").press("Enter");
    assertThat(screen.page().locator("ol.events")).containsText("concluding session");
    assertTrue(screen.page().locator(".histo .mark").count() > 0);
    screen.mustBeAccessible();
    screen.open("/timeline");
    assertTrue(screen.page().locator(".series .mark").count() > 0);
    screen.page().locator("summary").click();
    assertThat(screen.page().locator("ol.events")).isVisible();
    screen.mustBeAccessible();
    screen.mustReflow();
  }
}
