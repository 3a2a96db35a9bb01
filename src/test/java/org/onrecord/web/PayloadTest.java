package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.FileState;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;
import org.onrecord.vocabulary.VocabularySource;

/// Script in titles, names, words and file names is shown as what it is: text.
@PageTest
class PayloadTest {
  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(2)>",
          "\"><svg onload=alert(3)>",
          "javascript:alert(4)",
          "{{constructor.constructor('alert(5)')()}}",
          "${alert(6)}",
          "</script><script>alert(7)</script>",
          "<!--record--><iframe srcdoc='<script>alert(8)</script>'>",
          "\u202e<b onmouseover=alert(9)>",
          "&lt;script&gt;alert(10)&lt;/script&gt;");

  @Test
  void payloadsAreShownLiterallyOnEveryScreen(Browser browser) {
    List<Draft> drafts = PAYLOADS.stream().map(PayloadTest::draft).toList();
    try (Server server = Server.of(drafts, List.of(failure()), vocabulary());
        Screen screen = new Screen(browser, server.address())) {
      screen.open("/");
      shows(screen, ".hit .q", drafts.size());
      for (Draft draft : drafts) {
        screen.open("/statements/" + draft.statements().getFirst().id());
        assertThat(screen.page().locator(".big"))
            .containsText(draft.statements().getFirst().text());
        screen.open("/documents/" + draft.document().id());
        assertThat(screen.page().locator("h1"))
            .containsText(String.valueOf(draft.document().title()));
      }
      for (String path : List.of("/actors", "/actors/trickster", "/documents", "/corpus")) {
        screen.open(path);
      }
    }
  }

  private static void shows(Screen screen, String selector, int count) {
    assertThat(screen.page().locator(selector)).hasCount(count);
    for (String payload : PAYLOADS) {
      Locator shown =
          screen.page().locator(selector, new Page.LocatorOptions().setHasText(payload));
      assertThat(shown.first()).isVisible();
    }
  }

  private static Draft draft(String payload) {
    LocalDate day = LocalDate.of(2024, 7, 30);
    String words = "harbours must answer " + payload + " at once";
    return new Draft(
            "files/" + PAYLOADS.indexOf(payload) + payload.replace("/", "_") + ".html",
            DocumentKind.NEWS,
            "About " + payload,
            "Paper " + payload,
            "Author " + payload,
            day)
        .with("The Trickster said " + words + ".")
        .says(
            new Draft.Said(
                new Speaker.Registered("trickster", NAME),
                words,
                "The Trickster",
                "said",
                Voice.INDIRECT,
                StatementClass.SAID,
                List.of("trick"),
                day,
                0.9,
                null,
                List.of()));
  }

  private static final String NAME = "Trickster " + PAYLOADS.get(2);

  private static VocabularySource vocabulary() {
    String actors =
        """
        replaces: built-in
        actors:
          - {id: trickster, kind: organisation, category: media, name: %s, aliases: [%s], description: %s}
        """;
    String themes =
        """
        replaces: built-in
        themes:
          - {id: trick, label: {en: %s}, scope: Tricks., terms: {en: [trick]}}
        """;
    return VocabularySource.builtIn()
        .withFile(
            "actors.yaml",
            String.format(
                Locale.ROOT,
                actors,
                quoted(NAME),
                quoted(PAYLOADS.get(6)),
                quoted(PAYLOADS.get(7))))
        .withFile("themes.yaml", String.format(Locale.ROOT, themes, quoted(PAYLOADS.get(1))));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static FileState failure() {
    return new FileState(
        "bad/<img src=x onerror=alert(12)>.pdf",
        "",
        FileState.State.CORRUPT,
        PAYLOADS.get(0),
        "application/pdf",
        1,
        0,
        0,
        0,
        "und",
        null,
        0,
        null,
        List.of(PAYLOADS.get(1)));
  }
}
