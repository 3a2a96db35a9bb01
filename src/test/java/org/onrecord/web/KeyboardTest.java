package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// The page without a mouse.
@PageTest
class KeyboardTest {

  @Test
  void theFirstStopSkipsToTheContent(Screen screen) {
    screen.open("/");
    screen.page().keyboard().press("Tab");
    assertThat(screen.page().getByText("Skip to main content")).isFocused();
    screen.page().keyboard().press("Enter");
    assertEquals("app", screen.focus());
  }

  @Test
  void walksFromSearchThroughFilterStatementAndDocumentBack(Screen screen) {
    screen.open("/");
    Keyboard keys = screen.page().keyboard();
    keys.press("/");
    assertEquals("q", screen.focus());
    screen.role(AriaRole.CHECKBOX, "Transparency, 1 statement").focus();
    keys.press("Space");
    assertThat(screen.status()).hasText("1 statement by 1 actor");
    assertEquals("theme-transparency", screen.focus());
    keys.press("j");
    assertTrue(screen.focus().startsWith("hit-"), screen.focus());
    String hit = screen.focus();
    keys.press("Enter");
    assertThat(screen.page().locator("h1")).isFocused();
    assertThat(screen.page().locator("h1")).hasText("Keel Accord on Transparency");
    screen.page().locator("#in-document").focus();
    keys.press("Enter");
    assertThat(screen.page().locator("mark.on")).isInViewport();
    screen.page().goBack();
    assertThat(screen.page().locator(".big")).isVisible();
    screen.drawn();
    assertEquals("in-document", screen.focus());
    screen.page().goBack();
    assertThat(screen.status()).hasText("1 statement by 1 actor");
    screen.drawn();
    assertEquals(hit, screen.focus());
  }

  @Test
  void jAndKMoveThroughTheResults(Screen screen) {
    screen.open("/?actor=keel-accord");
    Keyboard keys = screen.page().keyboard();
    keys.press("j");
    String first = screen.focus();
    keys.press("j");
    String second = screen.focus();
    keys.press("k");
    assertEquals(first, screen.focus());
    assertTrue(second.startsWith("hit-") && !second.equals(first), second);
  }

  @Test
  void lettersTypedIntoTheBoxAreLetters(Screen screen) {
    screen.open("/");
    screen.page().keyboard().press("/");
    screen.page().keyboard().type("jk/?");
    assertEquals("jk/?", screen.box().inputValue());
    screen.drawn();
  }

  @Test
  void helpOpensClosesAndCanSwitchSingleKeysOff(Screen screen) {
    screen.open("/corpus");
    screen.page().keyboard().press("?");
    assertThat(screen.page().getByRole(AriaRole.DIALOG)).isVisible();
    screen.page().getByLabel("Single keys do something").uncheck();
    screen.page().keyboard().press("Escape");
    assertThat(screen.page().getByRole(AriaRole.DIALOG)).isHidden();
    screen.page().keyboard().press("?");
    assertThat(screen.page().getByRole(AriaRole.DIALOG)).isHidden();
  }
}
