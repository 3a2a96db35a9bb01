package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// Searching by words, from the first key to the statement and back.
@PageTest
class WordsTest {

  @Test
  void searchesWhileOneTypesAndKeepsTheFocus(Screen screen) {
    screen.open("/");
    screen.box().pressSequentially("hackers");
    assertThat(screen.status()).hasText("2 statements by 2 actors");
    assertEquals("q", screen.focus());
    assertEquals("/?q=hackers", screen.address());
    assertEquals("hackers", screen.box().inputValue());
  }

  @Test
  void typingIsOneStepBack(Screen screen) {
    screen.open("/");
    screen.box().pressSequentially("treaty", slow());
    assertThat(screen.status()).hasText("1 statement by 1 actor");
    screen.page().goBack();
    assertThat(screen.status()).hasText("32 statements by 5 actors");
    assertEquals("", screen.box().inputValue());
  }

  private static Locator.PressSequentiallyOptions slow() {
    return new Locator.PressSequentiallyOptions().setDelay(200);
  }

  @Test
  void goesToAStatementItsDocumentAndBack(Screen screen) {
    screen.open("/?q=investigation");
    screen.page().locator(".hit .q a").first().click();
    assertThat(screen.page().locator(".big")).containsText("Nine articles keep cooperation");
    assertThat(screen.page().getByText("statement 1 of 1")).isVisible();
    String statement = screen.address();
    screen.page().getByText("Open in the document").click();
    assertThat(screen.page().locator("mark.on")).containsText("Nine articles keep cooperation");
    screen.page().goBack();
    screen.drawn();
    assertEquals(statement, screen.address());
    screen.page().goBack();
    assertThat(screen.status()).hasText("1 statement by 1 actor");
    assertTrue(screen.focus().startsWith("hit-"), screen.focus());
    screen.page().goForward();
    assertThat(screen.page().locator(".big")).isVisible();
    screen.page().reload();
    assertThat(screen.page().getByText("statement 1 of 1")).isVisible();
  }

  @Test
  void saysWhyAStatementIsCredited(Screen screen) {
    screen.open("/?q=quay");
    screen.role(AriaRole.BUTTON, "Why: high confidence").click();
    assertThat(screen.page().locator(".why")).containsText("stand beside the statement");
    assertThat(screen.page().locator(".hit")).containsText("via Security Gazette");
  }

  @Test
  void marksTheWordsFoundBehindAnAstralCharacter(Screen screen) {
    screen.open("/?q=journalists&actor=keel-accord");
    assertThat(screen.page().locator(".hit .q mark")).hasText("journalists");
    assertThat(screen.page().locator(".hit .ctx")).containsText("According to the Keel Accord,");
  }

  @Test
  void saysNothingOnRecordAndWhy(Screen screen) {
    screen.open("/?q=hackers&actor=republic-of-sund");
    assertThat(screen.status()).hasText("Nothing on record");
    screen.page().getByText("Without who said it “Republic of Sund”").click();
    assertThat(screen.status()).hasText("2 statements by 2 actors");
    assertEquals("/?q=hackers", screen.address());
  }

  @Test
  void aStaleAnswerIsDropped(Screen screen) {
    screen.open("/");
    Page page = screen.page();
    page.route(
        "**/api/v1/statements?q=quay**",
        route -> {
          page.waitForTimeout(400);
          route.resume();
        });
    screen.box().fill("quay");
    page.waitForTimeout(250);
    screen.box().fill("page nine");
    assertThat(page.locator(".hit")).hasCount(1);
    assertThat(page.locator(".hit")).containsText("Nobody will read page nine");
    page.waitForTimeout(600);
    assertThat(page.locator(".hit")).containsText("Nobody will read page nine");
  }

  @Test
  void aNameReadInTheWordsIsAChipThatTakesItsWordsAway(Screen screen) {
    screen.open("/?q=Keel%20Accord%20hackers");
    assertThat(screen.status()).hasText("1 statement");
    screen.page().locator(".chip.read").first().click();
    assertThat(screen.status()).hasText("2 statements by 2 actors");
    assertEquals("/?q=hackers", screen.address());
  }
}
