package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Stance;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;
import org.onrecord.vocabulary.VocabularySource;

/// The screens of a concern and of an article of a treaty.
@PageTest
class SubjectScreensTest {
  private static final String WORDS = "“Article 6 protects nobody who keeps a lamp,”";
  private static final Draft STORY =
      new Draft(
              "mail.html",
              DocumentKind.NEWS,
              "Lamps",
              "The Mole Mail",
              "Jon Alder",
              LocalDate.of(2025, 5, 1))
          .with(WORDS + " said Ada Keel.")
          .says(
              new Draft.Said(
                  new Speaker.Named("Ada Keel"),
                  WORDS,
                  "Ada Keel",
                  "said",
                  Voice.DIRECT,
                  StatementClass.SAID,
                  List.of(),
                  LocalDate.of(2025, 5, 1),
                  0.9,
                  Stance.Polarity.CRITICAL,
                  List.of()));

  @Test
  void aConcernShowsWhatItCoversWhoSpeaksOnItAndInWhichWords(Screen screen) {
    screen.open("/themes/press-freedom");
    assertThat(screen.page().locator("h1")).hasText("Press freedom");
    assertThat(screen.page().locator(".lead")).hasText("Reporters.");
    assertThat(screen.status()).hasText("3 statements by 2 actors");
    assertEquals(
        List.of("Lantern Trust", "Keel Accord"),
        screen.page().locator("section[aria-labelledby=who] li > a").allTextContents());
    assertThat(screen.page().locator(".split")).containsText("3, 100% of the statements");
    assertThat(screen.page().locator(".rows li")).hasCount(3);
    screen.page().locator(".bars").getByText("Lantern Trust").click();
    assertThat(screen.status()).hasText("2 statements");
    assertEquals("/?theme=press-freedom&actor=lantern-trust", screen.address());
  }

  @Test
  void aConcernLeadsToThoseAboveAndBelowIt(Screen screen) {
    screen.open("/themes");
    assertThat(screen.status()).hasText("7 concerns");
    screen.role(AriaRole.LINK, "Security research").click();
    assertThat(screen.page().locator("h1")).hasText("Security research");
    screen.page().locator(".facts").getByText("Ethical hacking").focus();
    screen.page().keyboard().press("Enter");
    assertThat(screen.page().locator("h1")).hasText("Ethical hacking");
    assertThat(screen.page().locator(".facts")).containsText("Part ofSecurity research 2");
    screen.page().goBack();
    assertThat(screen.page().locator("h1")).hasText("Security research");
  }

  @Test
  void searchStatementAndActorLeadToTheConcern(Screen screen) {
    screen.open("/?theme=privacy");
    screen.page().locator(".side").getByText("About Privacy and data sharing").click();
    assertThat(screen.page().locator("h1")).hasText("Privacy and data sharing");
    screen.page().locator(".rows .q a").first().click();
    screen.page().locator(".aside").getByText("Privacy and data sharing").click();
    assertEquals("/themes/privacy", screen.address());
    screen.open("/actors/keel-accord");
    screen.page().locator(".aside").getByText("Privacy and data sharing").click();
    assertThat(screen.page().locator("h1")).hasText("Privacy and data sharing");
  }

  @Test
  void aConcernNobodyKnowsIsSaidSo(Screen screen) {
    screen.open("/themes/nothing-of-the-kind");
    assertThat(screen.page().locator("h1")).hasText("Not here");
    screen.forgive();
  }

  @Test
  void anArticleShowsItsNumbersThroughTheDraftsAndWhoSpeaksOnIt(Browser browser) {
    try (Server server = Server.of(List.of(STORY), List.of(), VocabularySource.builtIn());
        Screen screen = new Screen(browser, server.address())) {
      screen.open("/instruments/un-cybercrime-convention");
      screen.page().locator("#article-6").click();
      assertEquals("/instruments/un-cybercrime-convention/6", screen.address());
      assertThat(screen.page().locator("h1")).containsText("Article 6");
      assertThat(screen.status()).hasText("1 statement by 1 actor");
      assertThat(screen.page().locator("section[aria-labelledby=numbers] tbody"))
          .containsText("Article 5");
      assertThat(screen.page().locator(".split")).containsText("Objects");
      assertThat(screen.page().locator(".rows")).containsText("keeps a lamp");
      screen.mustBeAccessible();
      screen.open("/instruments/un-cybercrime-convention").mustBeAccessible();
      screen.open("/instruments/un-cybercrime-convention/6").mustReflow();
      screen.open("/instruments/un-cybercrime-convention").mustReflow();
      screen.open("/instruments").mustBeAccessible();
      screen.page().locator(".ways a").first().click();
      screen.drawn();
    }
  }
}
