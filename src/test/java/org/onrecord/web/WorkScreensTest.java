package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.onrecord.api.work.CorpusWork;

/// What a person with the token does: has the corpus read, and decides on names.
@PageTest
class WorkScreensTest {
  private static final String TOKEN = "a-token-of-enough-letters";

  private static CorpusWork work() {
    return new CorpusWork(Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
  }

  @Test
  void theCorpusIsReadWhenAskedForAndShowsHowThatGoes(Browser browser) throws Exception {
    CorpusWork work = work();
    try (Server server = Server.writable(Harbour.drafts(), TOKEN, work);
        Screen screen = new Screen(browser, server.address())) {
      screen.open("/corpus");
      assertThat(screen.page().locator("#phase")).hasText("nothing is being read");
      screen.page().getByText("Read the corpus").click();
      screen.page().locator("#token").fill(TOKEN);
      screen.role(AriaRole.BUTTON, "Read it now").press("Enter");
      assertThat(screen.page().locator("#told")).containsText("Asked for.");
      assertTrue(work.isAsked());
      CountDownLatch seen = new CountDownLatch(1);
      Thread reading =
          Thread.ofPlatform()
              .start(
                  () ->
                      work.doAsked(
                          () -> {
                            work.begin(2, 3);
                            work.read(Harbour.failures().getLast());
                            work.read(Harbour.drafts().getFirst().state());
                            try {
                              seen.await();
                            } catch (InterruptedException e) {
                              Thread.currentThread().interrupt();
                            }
                            work.end();
                          }));
      assertThat(screen.page().locator("#phase")).hasText("files are being read");
      assertThat(screen.page().locator(".recent li").first()).containsText("letters/sealed.pdf");
      assertThat(screen.page().locator(".recent li").last()).containsText("news/accord.html");
      assertThat(screen.page().locator("progress")).hasAttribute("value", "2");
      screen.mustBeAccessible();
      screen.mustReflow();
      seen.countDown();
      reading.join();
      assertThat(screen.page().locator("#phase")).hasText("the last reading has ended");
    }
  }

  @Test
  void errorsComeFirstEachWithItsReason(Screen screen) {
    screen.open("/corpus");
    assertThat(screen.page().locator("section[aria-labelledby=errors]"))
        .containsText("letters/scan.pdf");
    assertThat(screen.page().locator("section[aria-labelledby=errors]"))
        .containsText("It asks for a password.");
  }

  @Test
  void aNameIsDecidedOnByKeysAndTheDecisionTakenBack(Browser browser) {
    try (Server server = Server.writable(Harbour.drafts(), TOKEN, work());
        Screen screen = new Screen(browser, server.address())) {
      screen.open("/review");
      screen.page().locator("#review-by").fill("Ann Lee");
      screen.page().locator("#review-reason").fill("Her card says so.");
      screen.page().locator("#token").fill("a-token-that-is-none-at-all");
      screen.page().locator("#new-0").press("Enter");
      screen.page().locator("#add-0").press("Enter");
      assertThat(screen.page().locator("#told")).containsText("token");
      screen.forgive();
      screen.page().locator("#token").fill(TOKEN);
      screen.page().locator("#add-0").press("Enter");
      assertThat(screen.page().locator("#told")).containsText("Petra Vance");
      assertThat(screen.page().locator("#undo-0")).isVisible();
      screen.mustBeAccessible();
      screen.page().locator("#undo-0").press("Enter");
      assertThat(screen.page().locator("section[aria-labelledby=decided]"))
          .containsText("2 decisions");
      assertThat(screen.page().locator("section[aria-labelledby=decided]"))
          .containsText("taken back");
      assertEquals("/review", screen.address());
      assertEquals(
          "00", screen.page().evaluate("`${localStorage.length}${sessionStorage.length}`"));
      screen.mustReflow();
      screen.page().reload();
      screen.drawn();
      assertThat(screen.page().locator("#token")).hasValue("");
    }
  }

  @Test
  void aSearchIsKeptInTheBrowserAndTellsWhatIsNew(Screen screen) {
    screen.open("/?theme=press-freedom");
    screen.role(AriaRole.BUTTON, "Save search").press("Enter");
    screen.page().locator("#kept").click();
    assertThat(screen.status()).hasText("1 saved search");
    assertThat(screen.page().locator(".saved")).containsText("nothing new");
    screen.mustBeAccessible();
    screen
        .page()
        .evaluate(
            "localStorage.setItem('onrecord.searches', JSON.stringify("
                + "[{name: 'Press', query: 'theme=press-freedom', since: ''}]))");
    screen.page().reload();
    screen.drawn();
    assertThat(screen.page().locator("#fresh-0")).hasText("3 new since you last looked");
    screen.page().locator("#seen-0").press("Enter");
    assertThat(screen.page().locator(".saved")).containsText("nothing new");
    screen.page().locator("#name-0").fill("Reporters");
    screen.page().locator("#name-0").press("Tab");
    assertThat(screen.page().locator("#saved-0")).hasText("Reporters");
    screen.mustReflow();
    screen.page().locator("#saved-0").click();
    assertThat(screen.status()).hasText("3 statements by 2 actors");
    screen.page().goBack();
    screen.page().locator("#forget-0").click();
    assertThat(screen.status()).hasText("0 saved searches");
  }
}
