package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The search screen, as somebody with a mouse uses it.
@PageTest
class SearchScreenTest {

  @Test
  void showsEverythingAtFirst(Screen screen) {
    screen.open("/");
    assertThat(screen.status()).hasText("32 statements by 5 actors");
    assertThat(screen.page()).hasTitle("Statements – OnRecord");
  }

  @Test
  void filtersAddUpWithinAFacetAndNarrowAcross(Screen screen) {
    screen.open("/");
    screen.role(AriaRole.CHECKBOX, "Keel Accord, 3 statements").check();
    assertThat(screen.status()).hasText("3 statements");
    screen.role(AriaRole.CHECKBOX, "Mira Osei, 1 statement").check();
    assertThat(screen.status()).hasText("4 statements");
    assertEquals("/?actor=keel-accord&actor=mira-osei", screen.address());
    screen.role(AriaRole.CHECKBOX, "Direct quote, 1 statement").check();
    assertThat(screen.status()).hasText("1 statement");
    assertEquals("voice-DIRECT", screen.focus());
  }

  @Test
  void aBoxTicksAsManyAsItSays(Screen screen) {
    screen.open("/");
    for (String box :
        List.of("Press freedom, 3 statements", "Privacy and data sharing, 2 statements")) {
      screen.role(AriaRole.CHECKBOX, box).check();
      String count = box.replaceAll(".*, ", "");
      assertThat(screen.status()).containsText(count);
      screen.page().getByText("Clear all").click();
      assertThat(screen.status()).hasText("32 statements by 5 actors");
    }
  }

  @Test
  void aChipTakesItsFilterAway(Screen screen) {
    screen.open("/?theme=privacy&theme=transparency&voice=DIRECT");
    assertThat(screen.status()).hasText("2 statements by 2 actors");
    screen.role(AriaRole.BUTTON, "Remove filter: Concern Transparency").click();
    assertThat(screen.status()).hasText("1 statement by 1 actor");
    screen.role(AriaRole.BUTTON, "Remove filter: How it was reported Direct quote").click();
    assertThat(screen.status()).hasText("2 statements by 2 actors");
    assertEquals("/?theme=privacy", screen.address());
  }

  @Test
  void aBroaderConcernUnfoldsItsNarrowerOnes(Screen screen) {
    screen.open("/?theme=security-research");
    assertThat(screen.status()).hasText("2 statements by 2 actors");
    assertThat(screen.role(AriaRole.CHECKBOX, "Ethical hacking, 1 statement")).isVisible();
  }

  @Test
  void narrowsByDay(Screen screen) {
    screen.open("/");
    screen.page().getByLabel("from").fill("2024-11-01");
    assertThat(screen.status()).hasText("2 statements by 1 actor");
    screen.role(AriaRole.BUTTON, "Remove filter: Said from 1 Nov 2024").click();
    assertThat(screen.status()).hasText("32 statements by 5 actors");
  }

  @Test
  void narrowsByDraggingOverThePlot(Screen screen) {
    screen.open("/");
    var plot = screen.page().locator(".histo svg").boundingBox();
    double y = plot.y + 40;
    screen.page().mouse().move(plot.x + plot.width - 4, y);
    screen.page().mouse().down();
    screen.page().mouse().move(plot.x + plot.width * 0.6, y);
    screen.page().mouse().up();
    assertThat(screen.status()).hasText("7 statements by 4 actors");
  }

  @Test
  void findsWhatHasNoDate(Screen screen) {
    screen.open("/");
    screen.page().getByText("1 statement without a date").click();
    assertThat(screen.status()).hasText("1 statement");
    assertThat(screen.page().locator(".hit")).containsText("Not attributed");
  }

  @Test
  void showsMoreOnDemand(Screen screen) {
    screen.open("/");
    assertThat(screen.page().locator(".hit")).hasCount(20);
    screen.page().getByText("Show more").click();
    assertThat(screen.page().locator(".hit")).hasCount(32);
    assertEquals("/?limit=50", screen.address());
  }

  @Test
  void saysInWordsWhatCannotBeRead(Screen screen) {
    screen.open("/?voice=LOUD");
    assertThat(screen.status()).hasText("Bad parameter");
    assertThat(screen.page().locator(".ways")).containsText("it must be one of");
    screen.forgive();
  }
}
