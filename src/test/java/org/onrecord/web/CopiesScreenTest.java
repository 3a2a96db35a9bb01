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

/// A story that a second paper prints with one word of a quotation exchanged.
@PageTest
class CopiesScreenTest {
  private static final String WORDS = "“A lamp that burns for those who pay is no lamp at all,”";
  private static final Draft STORY = story("mail.html", "The Mole Mail", WORDS, 1);
  private static final Draft COPY =
      story("post.html", "The Quay Post", WORDS.replace("burns", "shines"), 2);

  private static Draft story(String path, String publisher, String words, int day) {
    LocalDate published = LocalDate.of(2024, 5, day);
    return new Draft(path, DocumentKind.NEWS, "Lamps", publisher, "Jon Alder", published)
        .with("The council of the harbour met for three hours on Monday and put its answer off.")
        .with(words + " said Ada Keel, who has kept the northern light for thirty years.")
        .with("Nobody on the council had asked the pilots what they thought of the new charge.")
        .says(
            new Draft.Said(
                new Speaker.Named("Ada Keel"),
                words,
                "Ada Keel",
                "said",
                Voice.DIRECT,
                StatementClass.SAID,
                List.of(),
                published,
                0.9,
                null,
                List.of()));
  }

  @Test
  void aStatementIsShownOnceAndSaysWhereElseAndWhatDiffersThere(Browser browser) {
    try (Server server = Server.of(List.of(STORY, COPY), List.of(), VocabularySource.builtIn());
        Screen screen = new Screen(browser, server.address())) {
      screen.open("/");
      assertThat(screen.page().locator(".hit")).hasCount(1);
      screen.page().getByText("in 2 documents").click();
      Locator also = screen.page().locator("[aria-labelledby=also-in]");
      assertThat(also.locator("h2")).containsText("Also in 1 other place, counted once");
      assertThat(also.locator("li").first()).containsText("The Quay Post, Lamps");
      assertThat(also.locator("b")).hasText("altered");
      assertEquals(List.of("burns", "shines"), also.locator("q").allTextContents());
      screen.mustBeAccessible();
      screen.mustReflow();
      also.getByText("The Quay Post").click();
      assertThat(screen.page().locator("#also-in")).containsText("A copy");
      screen.open("/documents/" + COPY.document().id());
      assertThat(screen.page().locator(".facts"))
          .containsText("A copy of The Mole Mail, Lamps, 1 May 2024: it was published first");
      screen.mustBeAccessible();
      screen.mustReflow();
    }
  }
}
