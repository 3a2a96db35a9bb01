package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;
import org.onrecord.statement.Statement;

/// The screens of one statement, one document, one actor, and the corpus.
@PageTest
class RecordScreensTest {
  private static final Draft ARTICLE = Harbour.drafts().getFirst();
  private static final Document DOCUMENT = ARTICLE.document();
  private static final Statement QUOTE = ARTICLE.statements().get(1);

  @Test
  void aStatementShowsItsWordsContextAndProvenance(Screen screen) {
    screen.open("/statements/" + QUOTE.id());
    assertThat(screen.page().locator(".big"))
        .hasText(
            "“Nine articles keep cooperation ‘confidential’ long after an investigation has"
                + " ended,”");
    assertThat(screen.page().locator(".passage mark")).hasText(QUOTE.text());
    assertEquals(
        List.of("the Accord", "said"), screen.page().locator(".passage .cue").allTextContents());
    var facts = screen.page().locator(".facts");
    assertThat(facts).containsText("sha256 " + DOCUMENT.id());
    assertThat(facts).containsText("news/accord.html");
    assertThat(facts).containsText("cue-beside-quote");
    var span = QUOTE.spans().getFirst();
    assertThat(facts).containsText("characters " + span.start() + "–" + span.end());
  }

  @Test
  void aStatementIsCopiedInEveryStyleAtOneClick(Screen screen) {
    screen.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    screen.open("/statements/" + QUOTE.id());
    for (String style :
        List.of("Quotation and source", "Chicago", "APA", "BibTeX", "RIS", "Link", "Embed code")) {
      screen.role(AriaRole.BUTTON, style).click();
      assertThat(screen.status()).hasText(style + ": copied.");
      assertEquals(
          screen.page().locator("#citation > *").textContent(),
          screen.page().evaluate("navigator.clipboard.readText()"));
    }
  }

  @Test
  void whereTheClipboardIsRefusedTheCitationIsCopiedTheOldWayOrSelected(Screen screen) {
    screen.page().addInitScript("delete Navigator.prototype.clipboard");
    screen.open("/statements/" + QUOTE.id());
    screen.role(AriaRole.BUTTON, "Chicago").click();
    assertThat(screen.status()).hasText("Chicago: copied.");
    screen.page().evaluate("document.execCommand = () => false");
    screen.role(AriaRole.BUTTON, "APA").focus();
    screen.page().keyboard().press("Enter");
    assertThat(screen.status()).hasText("APA: selected, press Ctrl+C to copy.");
    assertEquals(
        screen.page().locator("#citation").innerText().strip(),
        screen.page().evaluate("getSelection().toString()"));
    assertEquals("copy-apa", screen.focus());
  }

  @Test
  void aPrintedStatementHasItsWordsContextCitationAndProvenanceOnly(Screen screen) {
    screen.open("/statements/" + QUOTE.id());
    screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    String paper = screen.page().innerText("body");
    for (String kept : List.of(QUOTE.text(), "sha256 " + DOCUMENT.id(), "quoted in Jon Alder")) {
      assertTrue(paper.contains(kept), kept + " on paper: " + paper);
    }
    for (String dropped :
        List.of("Copy as", "Embed code", "Help and keys", "JSON-LD", "All statements")) {
      assertFalse(paper.contains(dropped), dropped + " on paper: " + paper);
    }
  }

  @Test
  void anUnknownStatementIsSaidSo(Screen screen) {
    screen.open("/statements/000000000000");
    assertThat(screen.page().locator("h1")).hasText("Not here");
    screen.forgive();
  }

  @Test
  void aDocumentMarksItsStatementsAndFoldsFurniture(Screen screen) {
    screen.open("/documents/" + DOCUMENT.id());
    assertThat(screen.page().locator("h1")).hasText(String.valueOf(DOCUMENT.title()));
    assertThat(screen.page().locator(".doc mark")).hasCount(6);
    assertEquals(
        ARTICLE.statements().stream().map(Statement::text).toList(),
        screen.page().locator(".doc mark").allTextContents());
    assertThat(screen.page().locator(".doc .note a")).hasCount(6);
    assertThat(screen.page().getByText("Jon Alder likes harbours")).isHidden();
    screen.page().getByText("Page furniture, not searched: 2 blocks").click();
    assertThat(screen.page().getByText("Jon Alder likes harbours")).isVisible();
  }

  @Test
  void aDocumentStepsThroughItsStatements(Screen screen) {
    screen.open("/documents/" + DOCUMENT.id());
    screen.role(AriaRole.LINK, "First").click();
    assertThat(screen.status()).hasText("Statement 1 of 6");
    screen.role(AriaRole.LINK, "Next").click();
    assertThat(screen.status()).hasText("Statement 2 of 6");
    assertThat(screen.page().locator("mark.on")).hasText(QUOTE.text());
    screen.page().reload();
    assertThat(screen.status()).hasText("Statement 2 of 6");
  }

  @Test
  void aDocumentOfPagesShowsWhereTheyTurn(Screen screen) {
    Document pages = Harbour.drafts().getLast().document();
    screen.open("/documents/" + pages.id());
    assertEquals(List.of("Page 1", "Page 2"), screen.page().locator(".pageno").allTextContents());
  }

  @Test
  void anActorShowsWhatItRaises(Screen screen) {
    screen.open("/actors/keel-accord");
    assertThat(screen.page().locator("h1")).hasText("Keel Accord");
    assertThat(screen.status()).hasText("3 statements on 4 concerns");
    screen.page().locator(".bars").getByText("Privacy and data sharing").click();
    assertThat(screen.status()).hasText("1 statement");
    assertEquals("/?theme=privacy&actor=keel-accord", screen.address());
  }

  @Test
  void anActorOutsideTheRegisterHasAPageToo(Screen screen) {
    screen.open("/?theme=ethical-hacking");
    screen.role(AriaRole.LINK, "Petra Vance").click();
    assertThat(screen.page().locator("h1")).hasText("Petra Vance");
    assertThat(screen.status()).containsText("1 statement");
  }

  @Test
  void actorsAreFoundByName(Screen screen) {
    screen.open("/actors");
    screen.page().getByLabel("Find a name").fill("lan");
    assertThat(screen.status()).hasText("1 actor called “lan”");
    screen.role(AriaRole.LINK, "Lantern Trust").click();
    assertThat(screen.page().locator("h1")).hasText("Lantern Trust");
  }

  @Test
  void documentsLeadToTheirText(Screen screen) {
    screen.open("/documents");
    assertThat(screen.status()).hasText("3 documents that could be read");
    screen.page().getByText("Letter of the Lantern Trust").click();
    assertThat(screen.page().locator(".doc mark")).hasCount(2);
  }

  @Test
  void theCorpusCountsAddUpAndFailuresSayWhy(Screen screen) {
    screen.open("/corpus");
    assertThat(screen.page().locator(".steps li").first())
        .containsText("3 read + 1 the same as another + 2 not read");
    assertThat(screen.page().locator(".steps li").first()).containsText("6 files");
    screen.page().locator("#state-NEEDS_OCR").click();
    assertThat(screen.status()).hasText("1 file: a picture of text");
    assertThat(screen.page().locator("tbody")).containsText("install tesseract-ocr");
    assertEquals("/corpus?state=NEEDS_OCR", screen.address());
    screen.page().goBack();
    assertThat(screen.status()).hasText("6 files");
  }

  @Test
  void namesThatWaitLeadToTheirStatements(Screen screen) {
    screen.open("/corpus");
    screen.role(AriaRole.LINK, "Names to review").click();
    assertThat(screen.page().locator("h1")).hasText("Names to review");
    assertEquals("/review", screen.address());
    assertThat(screen.status()).containsText("that the register does not hold");
    assertThat(screen.page().locator("#name-0")).hasText("Petra Vance");
    screen.page().locator("#new-0").click();
    screen.page().getByText("New row").first().click();
    assertThat(screen.page().locator("pre").first()).containsText("- id: petra-vance");
    screen.page().keyboard().press("Escape");
    screen.page().locator("#name-0").focus();
    screen.page().keyboard().press("Enter");
    assertThat(screen.status()).hasText("1 statement");
    assertEquals("/?actor=name%3APetra+Vance", screen.address());
  }

  @Test
  void anUnknownAddressIsSaidSo(Screen screen) {
    screen.open("/");
    screen
        .page()
        .evaluate(
            "history.pushState({}, '', '/nowhere'); dispatchEvent(new PopStateEvent('popstate'))");
    assertThat(screen.page().locator("h1")).hasText("Not here");
  }
}
