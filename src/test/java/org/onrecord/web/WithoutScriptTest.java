package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URI;
import org.junit.jupiter.api.Test;

/// Records can be read with scripts switched off, as archives and some readers do.
@PageTest
class WithoutScriptTest {

  @Test
  void statementDocumentAndActorAreReadable(Browser browser, URI root) {
    Draft article = Harbour.drafts().getFirst();
    var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    var page = context.newPage();
    page.navigate(root.resolve("/statements/" + article.statements().get(1).id()).toString());
    assertThat(page.locator("blockquote")).containsText("Nine articles keep cooperation");
    page.navigate(root.resolve("/documents/" + article.document().id()).toString());
    assertThat(page.locator("main")).containsText("Mira Osei, who leads its delegation");
    page.navigate(root.resolve("/actors/keel-accord").toString());
    assertThat(page.locator("h1")).hasText("Keel Accord");
    page.navigate(root.resolve("/themes/ethical-hacking").toString());
    assertThat(page.locator("main")).containsText("the rules on ethical hackers are clear enough");
    assertThat(page.locator(".facts").first()).containsText("Security research");
    page.navigate(root.resolve("/instruments/un-cybercrime-convention/6").toString());
    assertThat(page.locator("h1")).containsText("Article 6");
    context.close();
  }
}
