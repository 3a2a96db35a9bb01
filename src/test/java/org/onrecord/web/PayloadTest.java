package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DocumentKind;
import org.onrecord.index.FileState;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.StatementClass;
import org.onrecord.statement.Voice;
import org.onrecord.vocabulary.VocabularySource;

/// Script in words, titles, names, aliases and file names is shown as what it is: text. Any dialog,
/// console message or report of the security policy fails (see [Screen]).
@PageTest
class PayloadTest {
  private static final List<String> PAYLOADS = Payloads.all();
  private static final String NAME = "Trickster " + PAYLOADS.get(26);

  /// A statement and its document in every so many are opened in the browser.
  private static final int EACH = Integer.getInteger("payloads.each", 12);

  @Test
  void sixtyAreShownLiterallyOnEveryScreen(Browser browser) {
    assertEquals(60, PAYLOADS.stream().distinct().count());
    List<Draft> drafts = PAYLOADS.stream().map(PayloadTest::draft).toList();
    try (Server server = Server.of(drafts, failures(), vocabulary());
        Screen screen = new Screen(browser, server.address())) {
      screen.open("/?limit=100");
      shows(screen, "main", PAYLOADS);
      screen.open("/documents");
      shows(screen, "main", PAYLOADS);
      screen.open("/corpus");
      shows(screen, "main", PAYLOADS.stream().map(p -> p.replace("/", "_")).toList());
      screen.open("/actors/trickster");
      shows(screen, ".facts", aliases());
      screen.open("/review");
      shows(screen, "main", PAYLOADS.subList(0, 5));
      screen.open("/themes/trick");
      shows(screen, "h1", PAYLOADS.subList(25, 26));
      screen.open("/compare?row=trickster&column=trick");
      shows(screen, ".matrix", List.of(NAME, PAYLOADS.get(25)));
      shows(screen, "#cell", List.of(NAME, PAYLOADS.get(25)));
      screen.open("/compare?rows=publisher&columns=stance&top=50");
      shows(screen, "main", PAYLOADS.subList(0, 5));
      screen.open("/compare?first=trickster&second=" + encoded("name:Nobody " + PAYLOADS.get(1)));
      shows(screen, ".pair.heads", List.of(NAME, "Nobody " + PAYLOADS.get(1)));
      screen.open("/timeline?by=theme");
      shows(screen, "main", PAYLOADS.subList(25, 26));
      screen.page().evaluate(KEEP, PAYLOADS.subList(0, 6));
      screen.open("/searches");
      shows(screen, "main", PAYLOADS.subList(0, 6));
      for (int i = 0; i < drafts.size(); i += EACH) {
        screen.open("/statements/" + drafts.get(i).statements().getFirst().id());
        shows(screen, ".big", List.of(PAYLOADS.get(i)));
        shows(screen, ".facts", List.of(PAYLOADS.get(i)));
        screen.open("/documents/" + drafts.get(i).document().id());
        shows(screen, "h1", List.of(PAYLOADS.get(i)));
        shows(screen, ".doc", List.of(PAYLOADS.get(i)));
        screen
            .page()
            .navigate(server.address() + "embed/" + drafts.get(i).statements().getFirst().id());
        shows(screen, "main", List.of(PAYLOADS.get(i)));
      }
      for (String q : PAYLOADS.subList(0, 6)) {
        screen.open("/?q=" + encoded(q));
        assertEquals(q, screen.box().inputValue());
        screen.forgetRefusals();
      }
    }
  }

  private static final String KEEP =
      """
      names => localStorage.setItem('onrecord.searches',
        JSON.stringify(names.map((name, i) => ({name, query: 'theme=trick&limit=' + (i + 1), since: ''}))))
      """;

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void shows(Screen screen, String selector, List<String> payloads) {
    Page page = screen.page();
    page.locator(selector).first().waitFor();
    String shown = plain(page.locator(selector).first().textContent());
    List<String> missing = payloads.stream().filter(p -> !shown.contains(plain(p))).toList();
    assertEquals(List.of(), missing, screen.address() + " does not show");
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void noHtmlOfTheServerHoldsOneAsMarkup() throws IOException, InterruptedException {
    List<Draft> drafts = PAYLOADS.stream().map(PayloadTest::draft).toList();
    try (Server server = Server.of(drafts, failures(), vocabulary());
        HttpClient client = HttpClient.newHttpClient()) {
      List<String> paths = new ArrayList<>(List.of("/api/v1/statements.html", "/actors/trickster"));
      for (Draft draft : drafts) {
        String statement = "statements/" + draft.statements().getFirst().id();
        paths.add("/" + statement);
        paths.add("/" + statement.replace("statements", "embed"));
        paths.add("/api/v1/" + statement + ".html");
        paths.add("/documents/" + draft.document().id());
      }
      List<String> found = new ArrayList<>();
      for (String path : paths) {
        URI address = server.address().resolve(path);
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path);
        assertTrue(answer.headers().firstValue("Content-Security-Policy").isPresent(), path);
        PAYLOADS.stream()
            .filter(p -> p.matches("(?s).*[<\"].*") && answer.body().contains(p))
            .forEach(p -> found.add(path + " holds " + p));
      }
      assertEquals(List.of(), found);
    }
  }

  private static Draft draft(String payload) {
    LocalDate day = LocalDate.of(2024, 7, 30);
    int at = PAYLOADS.indexOf(payload);
    String words = "harbours must answer " + payload + " at once";
    Speaker speaker =
        at < 10
            ? new Speaker.Named("Nobody " + payload)
            : new Speaker.Registered("trickster", NAME);
    return new Draft(
            "files/" + (100 + at) + payload.replace("/", "_") + ".html",
            DocumentKind.NEWS,
            "About " + payload,
            "Paper " + payload,
            "Author " + payload,
            day)
        .with("The Trickster said " + words + ".")
        .says(
            new Draft.Said(
                speaker,
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

  /// The register refuses letters that cannot be seen.
  private static List<String> aliases() {
    return PAYLOADS.stream().filter(p -> p.indexOf('\u202e') < 0).toList();
  }

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
    String aliases = aliases().stream().map(PayloadTest::quoted).collect(Collectors.joining(", "));
    return VocabularySource.builtIn()
        .withFile(
            "actors.yaml",
            String.format(Locale.ROOT, actors, quoted(NAME), aliases, quoted(PAYLOADS.get(27))))
        .withFile("themes.yaml", String.format(Locale.ROOT, themes, quoted(PAYLOADS.get(25))));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static List<FileState> failures() {
    return List.of(
        new FileState(
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
            List.of(PAYLOADS.get(1))));
  }
}
