package org.onrecord.structure.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {
  private static final String PROSE =
      "<p>The committee heard the parties for three hours and put its answer off, since nobody had"
          + " brought the figures that it had asked for in the spring, and the clerk had no copy."
          + "</p><p>A second sitting is set for the autumn, when the figures are to be read out in"
          + " public, and anybody may speak to them who has put a name on the list by then.</p>";

  private static @Nullable String title(String head, String body) {
    return WebPage.read("<html><head>" + head + "</head><body>" + body + PROSE + "</body></html>")
        .head()
        .title();
  }

  @Test
  void takesTheFirstLevelHeadingThatTheTitleRepeatsBeforeTheWordsMadeForSharing() {
    assertEquals(
        "Harbour talks: Board puts its answer off",
        title(
            "<title>Harbour talks: Board puts its answer off - The Daily</title>"
                + "<meta property='og:title' content='Board still silent on the harbour'>"
                + "<meta property='og:site_name' content='The Daily'>",
            "<h1>Harbour talks: Board puts its answer off</h1><h1>Ask us</h1>"));
  }

  @Test
  void takesTheHeadlineThatStandsAtTheEndOfAPathOfLinks() {
    assertEquals(
        "A long winter on the quay: Board puts its answer off",
        title(
            "<title>A long winter on the quay: Board puts its answer off | The Daily</title>"
                + "<meta property='og:title' content='On the quay: Board is silent'>",
            "<nav class='breadcrumb'><a href='/'>Start</a> <a href='/p'>Port</a> <h1>A long winter"
                + " on the quay: Board puts its answer off</h1></nav><h2><span"
                + " class='kicker'>On the quay</span>: Board is silent</h2>"));
  }

  @Test
  void takesTheHeadingWithoutItsKickerWhereThePathHasBoth() {
    assertEquals(
        "Board puts its answer off again",
        title(
            "<title>Harbour: Board puts its answer off again | The Daily</title>"
                + "<meta property='og:title' content='Harbour: Board puts its answer off again'>",
            "<nav class='breadcrumb'><a href='/'>Start</a> <a href='/p'>Port</a> <h1>Harbour:"
                + " Board puts its answer off again</h1></nav><h2><span class='kicker'>Harbour"
                + "</span><span>: </span>Board puts its answer off again</h2>"));
  }

  @Test
  void takesTheHeadingThatTheHeadRepeatsMoreOften() {
    assertEquals(
        "“Not now”: Board and port part",
        title(
            "<title>Board and port part: “Not now”</title>"
                + "<meta property='og:title' content='“Not now”: Board and port part'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"“Not now”: Board and port part\"}</script>",
            "<h1>Daily news</h1><h1>Board and port part: “Not now”</h1>"
                + "<h2>“Not now”: Board and port part</h2>"));
  }

  @Test
  void takesTheHeadingWithMostWordsOfTheTitleBeforeAnInvitation() {
    assertEquals(
        "Sea wall – a wall for every weather",
        title(
            "<title>The Daily - A wall for every weather with the new sea wall - Info</title>"
                + "<meta property='og:title' content='Would you like to join us?'>",
            "<h1>Sea wall – a wall for every weather</h1><h1>How to use it</h1>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Board puts its answer off, since nobody had brought…
          Board puts its answer off, since nobody had...
          """)
  void takesTheWholeOfATitleThatIsCutOff(String cut) {
    String whole = "Board puts its answer off, since nobody had brought the figures in the spring";

    assertEquals(
        whole,
        title("<title>" + whole + "</title><meta property='og:title' content='" + cut + "'>", ""));
    assertEquals(
        whole,
        title(
            "<title>" + cut + "</title><meta property='og:title' content='" + cut + "'>",
            "<h2>" + whole + "</h2><h2>Other news</h2>"));
  }

  @Test
  void takesThePieceOfTheTitleThatTheDescriptionRepeats() {
    assertEquals(
        "Board puts its answer off",
        title(
            "<title>Friends of the Port - Board puts its answer off - Press - News</title>"
                + "<meta name='description' content='Board puts its answer off'>",
            ""));
  }

  @Test
  void takesTheOnlyHeadingWhereTheHeadNamesJustTheSection() {
    assertEquals(
        "What the board is for",
        title("<title>Port of Arden - Board</title>", "<h2>What the board is for</h2>"));
  }

  @Test
  void keepsTheDeclaredTitleOverManyHeadings() {
    assertEquals(
        "What the board is for",
        title("<title>What the board is for</title>", "<h2>Latest news</h2><h2>Dates</h2>"));
  }
}
