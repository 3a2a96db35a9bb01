package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Document;

/// The page in a language other than English.
@PageTest
class LanguageScreensTest {
  private static final Document DOCUMENT = Harbour.drafts().getFirst().document();
  private static final String STATEMENT = Harbour.drafts().getFirst().statements().get(1).id();

  private static Browser.NewContextOptions french() {
    return new Browser.NewContextOptions().setLocale("fr-FR");
  }

  @Test
  void noScreenShowsAnEnglishWordToAFrenchReader(Browser browser, URI root) throws IOException {
    try (Screen screen = new Screen(browser, root, french(), "fr-FR")) {
      for (String path :
          List.of(
              "/",
              "/?q=hackers&actor=republic-of-sund",
              "/statements/" + STATEMENT,
              "/documents/" + DOCUMENT.id(),
              "/documents",
              "/actors",
              "/actors/keel-accord",
              "/corpus",
              "/names",
              "/compare")) {
        screen.open(path);
        assertEquals("fr", screen.page().evaluate("document.documentElement.lang"));
        assertEquals(List.of(), english(screen), path);
      }
    }
  }

  // Whole phrases of the English file that the screen shows though the French file has others.
  private static List<String> english(Screen screen) throws IOException {
    String shown = screen.page().innerText("body") + "\n" + screen.page().evaluate(SPOKEN);
    JsonNode french = words("fr");
    List<String> found = new ArrayList<>();
    words("en")
        .properties()
        .forEach(
            entry -> {
              String phrase = entry.getValue().asText();
              boolean telling = phrase.contains(" ") && !phrase.contains("{");
              if (telling
                  && !french.path(entry.getKey()).asText().equals(phrase)
                  && shown.contains(phrase)) {
                found.add(entry.getKey() + ": " + phrase);
              }
            });
    return found;
  }

  @Test
  void whatTheApiSaysInSentencesIsSaidInFrench(Browser browser, URI root) {
    try (Screen screen = new Screen(browser, root, french(), "fr-FR")) {
      screen.open("/?q=%22page+nine");
      assertThat(screen.page().locator("#repairs")).containsText("a été lu comme");
      screen.open("/?actor=name%3ANobody&q=hackers");
      assertThat(screen.page().locator(".nothing")).containsText("Aucun élément « Nobody »");
      screen.open("/?theme=transparency");
      screen.page().locator(".hit button[aria-expanded]").first().click();
      assertThat(screen.page().locator(".why")).containsText("Confiance");
      screen.open("/compare");
      assertThat(screen.page().locator(".matrix thead")).containsText("Vie privée");
      screen.open("/compare?first=keel-accord&second=lantern-trust");
      assertThat(screen.page().locator("main")).containsText("C’est ce qui figure ici.");
      screen.open("/statements/000000000000");
      assertThat(screen.status()).hasText("Il n’y a rien à cette adresse.");
      screen.forgive();
      screen.open("/?limit=20&after=nonsense");
      assertThat(screen.status()).hasText("Page inexistante");
      assertThat(screen.page().locator(".ways [lang=en]")).containsText("after");
      screen.forgetRefusals();
    }
  }

  @Test
  void aReasonIsComposedOfItsRuleAndWords(Screen screen) {
    screen.open("/?ui=fr");
    assertEquals(
        "« Roe said » suit immédiatement la citation ; nommé à côté des mots.",
        String.valueOf(screen.page().evaluate(REASON, "quote-then-speaker"))
            .replace('\u00a0', ' ')
            .replace('\u202f', ' '));
    assertEquals(
        "“Roe said” stands there; en", screen.page().evaluate(REASON, "a-rule-of-tomorrow"));
  }

  private static final String REASON =
      """
      async rule => {
        const { reason } = await import('/js/sentences.js');
        const { words, lang } = reason({ rule, how: 'NAMED', reason: '“Roe said” stands there;' });
        return lang ? words + ' ' + lang : words;
      }
      """;

  private static final String SPOKEN =
      "[...document.querySelectorAll('[aria-label], [title], [placeholder]')].map(e =>"
          + " [e.ariaLabel, e.title, e.placeholder].join('\\n')).join('\\n')";

  private static JsonNode words(String language) throws IOException {
    return new ObjectMapper().readTree(Path.of("web/lang", language + ".json").toFile());
  }

  @Test
  void numbersDatesAndPluralsAreFrench(Browser browser, URI root) {
    try (Screen screen = new Screen(browser, root, french(), "fr-FR")) {
      screen.open("/");
      assertThat(screen.status()).hasText("32 déclarations par 5 acteurs");
      assertThat(screen.page().locator(".side")).containsText("Vie privée");
      assertThat(screen.page().locator(".hit blockquote").first()).hasAttribute("lang", "en");
      screen.open("/statements/" + STATEMENT);
      assertThat(screen.page().locator(".facts")).containsText("30 juillet 2024");
      screen.mustBeAccessible();
      screen.mustReflow();
    }
  }

  @Test
  void theChoiceIsKeptAndTheAddressStays(Screen screen) {
    screen.open("/?q=hackers");
    screen.role(AriaRole.LINK, "Français").click();
    assertThat(screen.status()).hasText("2 déclarations par 2 acteurs");
    screen.open("/actors");
    assertThat(screen.page().locator("h1")).hasText("Acteurs");
    screen.open("/actors?ui=en");
    assertThat(screen.page().locator("h1")).hasText("Actors");
    screen.page().reload();
    screen.open("/documents");
    assertThat(screen.page().locator("h1")).hasText("Documents");
  }

  @Test
  void recordsWithoutScriptSpeakTheReadersLanguage(Browser browser, URI root) {
    try (var context = browser.newContext(french().setJavaScriptEnabled(false))) {
      var page = context.newPage();
      page.navigate(root.resolve("/statements/" + STATEMENT).toString());
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
      assertThat(page.locator(".facts")).containsText("Qui l’a dit");
      assertThat(page.locator("nav.main")).containsText("Déclarations");
      page.navigate(root.resolve("/documents/" + DOCUMENT.id() + "?ui=en").toString());
      assertThat(page.locator("html")).hasAttribute("lang", "en");
    }
  }
}
