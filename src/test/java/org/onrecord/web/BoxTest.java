package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The search box: what was read otherwise, what is suggested, and help with questions.
@PageTest
class BoxTest {

  @Test
  void whatWasReadOtherwiseIsUnderlinedAndSaid(Screen screen) {
    screen.open("/?q=(hackers%20OR%20treaty");
    assertThat(screen.page().locator("#repairs")).not().isEmpty();
    assertThat(screen.page().locator(".under u")).hasCount(1);
    assertThat(screen.box()).hasAttribute("aria-describedby", "repairs");
    screen.box().fill("hackers");
    assertThat(screen.page().locator(".under u")).hasCount(0);
    screen.mustBeAccessible();
  }

  @Test
  void whatCannotBeReadIsUnderlinedFromThere(Screen screen) {
    screen.open("/?q=hackers%20voice%3Aloud");
    assertThat(screen.page().locator(".under u.bad")).containsText("voice:loud");
    assertThat(screen.box()).hasAttribute("aria-invalid", "true");
    screen.forgive();
  }

  @Test
  void theLineStandsUnderTheWordsOfTheBox(Screen screen) {
    screen.open("/?q=hackers%20voice%3Aloud");
    Object apart =
        screen
            .page()
            .evaluate(
                """
                () => {
                  const input = document.getElementById('q'), style = getComputedStyle(input);
                  const canvas = document.createElement('canvas').getContext('2d');
                  canvas.font = style.font;
                  const x = input.getBoundingClientRect().left + parseFloat(style.borderLeftWidth)
                    + parseFloat(style.paddingLeft) + canvas.measureText('hackers ').width;
                  return Math.abs(document.querySelector('.under u').getBoundingClientRect().left - x);
                }
                """);
    assertEquals(0, ((Number) apart).doubleValue(), 3, "pixels between a word and its line");
    screen.forgive();
  }

  @Test
  void aNameIsChosenByKeysAndBecomesAFilter(Screen screen) {
    screen.open("/");
    screen.box().pressSequentially("hackers keel");
    Locator options = screen.page().locator("#suggested [role=option]");
    assertThat(options.first()).containsText("Keel Accord");
    assertThat(screen.box()).hasAttribute("aria-expanded", "true");
    screen.page().keyboard().press("ArrowDown");
    assertThat(options.first()).hasAttribute("aria-selected", "true");
    assertThat(screen.box()).hasAttribute("aria-activedescendant", "suggested-0");
    screen.mustBeAccessible();
    screen.page().keyboard().press("Enter");
    assertThat(screen.status()).hasText("1 statement");
    assertEquals("/?q=hackers&actor=keel-accord", screen.address());
    assertEquals("hackers", screen.box().inputValue());
    assertEquals("q", screen.focus());
    assertThat(options).hasCount(0);
  }

  @Test
  void escapeClosesTheSuggestionsAndKeepsTheWords(Screen screen) {
    screen.open("/");
    screen.box().pressSequentially("keel");
    assertThat(screen.page().locator("#suggested [role=option]").first()).isVisible();
    screen.page().keyboard().press("Escape");
    assertThat(screen.page().locator("#suggested [role=option]")).hasCount(0);
    assertEquals("keel", screen.box().inputValue());
    screen.box().press("Enter");
    assertThat(screen.status()).containsText("statement");
  }

  @Test
  void aNameOfSeveralWordsTakesTheirPlace(Screen screen) {
    screen.open("/corpus");
    for (List<String> one :
        List.of(
            List.of("what did keel acc", "Keel Accord", "what did"),
            List.of("keel accord", "Keel Accord", ""),
            List.of("soci", "Société du Port", ""),
            List.of("on the press free", "Press freedom", "on the"))) {
      Object rest =
          screen
              .page()
              .evaluate(
                  "([t, m]) => import('/js/typing.js').then(s => s.without(t, m))",
                  one.subList(0, 2));
      assertEquals(one.get(2), rest, one.get(0));
    }
  }

  @Test
  void everyExampleOfTheHelpIsUnderstoodByTheApi(Screen screen) {
    screen.open("/help");
    assertThat(screen.page().locator("h1")).hasText("How to ask");
    Object refused =
        screen
            .page()
            .evaluate(
                """
                async () => {
                  const wrong = [];
                  for (const { textContent: q } of document.querySelectorAll('.asking dt code')) {
                    const r = await fetch('/api/v1/statements?limit=1&q=' + encodeURIComponent(q.replace('Tech Accord', 'Keel Accord')));
                    const body = await r.json();
                    if (!r.ok || body.query.repairs.length > 0) {
                      wrong.push(q + ': ' + (body.detail ?? body.query.repairs));
                    }
                  }
                  return wrong.join('; ');
                }
                """);
    assertEquals("", refused);
    screen.mustBeAccessible();
    screen.mustReflow();
    screen.forgive();
  }
}
