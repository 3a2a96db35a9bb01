package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DocumentKind;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;
import org.onrecord.vocabulary.VocabularySource;

/// Articles are listed by the numbers of the draft that one chooses.
@PageTest
class NumberingScreenTest {
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
                  null,
                  List.of()));

  @Test
  void theChoiceIsAListThatKeysReachAndTheAddressKeeps(Browser browser) {
    try (Server server = Server.of(List.of(STORY), List.of(), VocabularySource.builtIn());
        Screen screen = new Screen(browser, server.address())) {
      screen.open("/");
      Locator articles =
          screen
              .page()
              .locator(
                  ".side .facet",
                  new com.microsoft.playwright.Page.LocatorOptions()
                      .setHasText("Treaty article cited"));
      articles.locator("summary").focus();
      screen.page().keyboard().press("Enter");
      Locator choice = articles.locator("select");
      assertThat(choice).hasValue("");
      choice.focus();
      screen.page().keyboard().press("z");
      assertThat(choice).hasValue("zero-draft");
      assertEquals("/?numbering=zero-draft", screen.address());
      screen.mustBeAccessible();
      screen.open("/?numbering=further-revised-draft");
      assertThat(choice).hasValue("zero-draft");
      choice.selectOption("");
      assertThat(screen.status()).containsText("1 statement");
      assertEquals("/", screen.address());
    }
  }
}
