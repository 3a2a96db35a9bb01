package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.api.work.CorpusWork;
import org.onrecord.document.DocumentKind;
import org.onrecord.meaning.HashedEmbedder;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;

/// What the page shows of meanings: a choice of words, meaning or both, and concerns to decide on;
/// neither where the index knows none.
@PageTest
class MeaningScreensTest {
  private static final String TOKEN = "a-token-of-enough-letters";
  private static final LocalDate DAY = LocalDate.of(2024, 7, 30);
  private static final String SUGGESTED = "section[aria-labelledby=concerns]";

  /// To the model of the tests “snooping” means surveillance, and reporters are journalists.
  private static List<Draft> drafts() {
    Draft draft =
        new Draft("news/watch.html", DocumentKind.NEWS, "Watched", "Tidal Times", "Jon Alder", DAY);
    for (String last : List.of("now", "here", "again", "today", "soon")) {
      says(draft, "journalists fear surveillance " + last, List.of("surveillance"));
    }
    says(draft, "reporters fear snooping", List.of());
    says(draft, "reporters fear snooping always", List.of());
    says(draft, "ports need cranes", List.of());
    return List.of(draft);
  }

  private static void says(Draft draft, String words, List<String> themes) {
    draft
        .with("The Lantern Trust writes that " + words + ".")
        .says(
            new Draft.Said(
                Harbour.TRUST,
                words,
                "The Lantern Trust",
                "writes",
                Voice.INDIRECT,
                StatementClass.SAID,
                themes,
                DAY,
                0.9,
                null,
                List.of()));
  }

  private static Server server() {
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    return Server.meant(drafts(), TOKEN, new CorpusWork(clock), new HashedEmbedder("hashed/1"));
  }

  @Test
  void howToFindIsChosenShownByTheAddressAndKept(Browser browser) {
    try (Server server = server();
        Screen screen = new Screen(browser, server.address())) {
      screen.open("/?q=surveillance");
      Locator mode = screen.page().getByLabel("Find by");
      assertThat(mode.locator("option")).hasText(new String[] {"Words", "Meaning", "Both"});
      assertThat(mode).hasValue("words");
      assertThat(screen.page().locator(".hits > li")).hasCount(5);
      choose(screen, mode, "meaning", "/?q=surveillance&mode=meaning", 7);
      assertThat(screen.page().locator(".hits")).containsText("reporters fear snooping");
      assertThat(screen.page().locator(".hits li").first()).containsText("similarity 0.");
      screen.mustBeAccessible();
      screen.page().reload();
      screen.drawn();
      assertThat(mode).hasValue("meaning");
      assertThat(screen.page().locator(".hits > li")).hasCount(7);
      choose(screen, mode, "both", "/?q=surveillance&mode=both", 7);
      choose(screen, mode, "words", "/?q=surveillance", 5);
      screen.page().goBack();
      assertThat(mode).hasValue("both");
      assertThat(screen.page().locator(".hits > li")).hasCount(7);
    }
  }

  private static void choose(Screen screen, Locator mode, String id, String address, int hits) {
    mode.selectOption(id);
    assertThat(screen.page().locator(".hits > li")).hasCount(hits);
    assertThat(mode).hasValue(id);
    screen.drawn();
    assertEquals(address, screen.address());
  }

  @Test
  void nothingOfMeaningIsShownWhereTheIndexKnowsNone(Screen screen) {
    screen.open("/?q=journalists");
    assertThat(screen.page().locator("#standing")).containsText("statements");
    assertThat(screen.page().getByLabel("Sort")).isVisible();
    assertThat(screen.page().locator("#mode")).hasCount(0);
    screen.open("/review");
    assertThat(screen.page().locator("#decided")).isVisible();
    assertThat(screen.page().locator(SUGGESTED)).hasCount(0);
  }

  @Test
  void aSuggestedConcernIsTakenUpOrTurnedDownByKeysAndDoesNotComeBack(Browser browser) {
    try (Server server = server();
        Screen screen = new Screen(browser, server.address())) {
      screen.open("/review");
      Locator list = screen.page().locator(SUGGESTED);
      assertThat(list.locator("h2")).containsText("2 statements");
      assertThat(list.locator("li").first())
          .containsText("near to what is filed under Surveillance (similarity 0.");
      assertThat(list.locator("li").first()).containsText("journalists fear surveillance");
      assertThat(list).not().containsText("cranes");
      screen.page().locator("#accept-0").press("Enter");
      assertThat(screen.page().locator("#told")).containsText("token");
      screen.forgive();
      screen.page().locator("#review-by").fill("Ann Lee");
      screen.page().locator("#token").fill(TOKEN);
      screen.page().locator("#accept-0").press("Enter");
      assertThat(screen.page().locator("#told")).containsText("filed it under surveillance");
      assertThat(screen.page().locator("#reopen-0")).isFocused();
      screen.page().locator("#reject-1").press("Enter");
      assertThat(screen.page().locator("#told")).containsText("took it out of surveillance");
      screen.mustBeAccessible();
      screen.page().locator("#reopen-0").press("Enter");
      assertThat(list.locator("h2")).containsText("1 statement");
      assertThat(screen.page().locator("#accept-0")).isVisible();
      screen.page().reload();
      screen.drawn();
      assertThat(list.locator("ol > li")).hasCount(1);
      screen.mustReflow();
    }
  }
}
