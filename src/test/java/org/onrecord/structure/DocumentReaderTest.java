package org.onrecord.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.DatedAs;
import org.onrecord.document.Document;
import org.onrecord.document.DocumentKind;
import org.onrecord.document.Passage;
import org.onrecord.extract.Extraction;

class DocumentReaderTest {

  private static Document page() throws IOException {
    return Read.extracted("text/html", Extraction.Form.HTML, Read.resource("page.html"), List.of());
  }

  @Test
  void readsTheHeadOfAPage() throws IOException {
    Document page = page();
    assertEquals("Pilots ask for a say in the tide treaty", page.title());
    assertEquals("Harbour Wire", page.publisher());
    assertEquals(List.of("Juno Sallow"), page.authors());
    assertEquals(LocalDate.of(2024, 2, 9), page.published().exactDay());
    assertEquals(DatedAs.Ground.METADATA, page.published().ground());
    assertEquals(DocumentKind.NEWS, page.kind());
    assertEquals("en", page.language());
  }

  @Test
  void keepsTheTextOfAPageAndItsKinds() throws IOException {
    Document page = page();
    assertEquals(
        List.of(
            "The League of Pilots has asked the assembly to change the draft tide treaty before the"
                + " vote in March.",
            "“Nobody asked us,” said Bo Lindqvist, who leads the league.",
            "The assembly meets again on 12 March, and the league will send three delegates."),
        Read.of(page, Passage.Kind.PARAGRAPH));
    assertEquals(List.of("What the league wants"), Read.of(page, Passage.Kind.HEADING));
    assertEquals(
        List.of("an exception for pilots’ records;", "a judge’s order before any transfer."),
        Read.of(page, Passage.Kind.LIST_ITEM));
    assertEquals(
        List.of("Our records are not evidence against the people we guide."),
        Read.of(page, Passage.Kind.BLOCK_QUOTE));
  }

  @Test
  void setsFurnitureOfAPageAsideWithoutLosingIt() throws IOException {
    List<String> furniture = Read.of(page(), Passage.Kind.FURNITURE);
    assertEquals(
        List.of(
            "Home Sea",
            "We use cookies to count readers.",
            "By Juno Sallow",
            "A pilot at work. Photo: Harbour Wire",
            "Related",
            "How the northern station was closed by the ministry",
            "Sign up to our newsletter and get the tide in your inbox.",
            "2 comments",
            "I have been a pilot for forty years, and this is the best news that I have read in a"
                + " long time.",
            "© 2024 Harbour Wire. All rights reserved."),
        furniture);
  }

  @Test
  void readsTextWhoseMarkupIsGone() throws IOException {
    Document news = Read.text("stripped-news.txt");
    assertEquals("Pilots ask for a say in the tide treaty", news.title());
    assertEquals("Harbour Wire", news.publisher());
    assertEquals(List.of("Juno Sallow"), news.authors());
    assertEquals(LocalDate.of(2024, 2, 9), news.published().exactDay());
    assertEquals(List.of("Lantern Post"), news.via());
    assertEquals(List.of("Next steps"), Read.of(news, Passage.Kind.HEADING));
    assertEquals(
        List.of("The pilots’ league wants its records kept out of foreign hands."),
        Read.of(news, Passage.Kind.STANDFIRST));
  }

  @Test
  void leavesStrippedTextAsItIs() throws IOException {
    assertEquals(
        Read.resource("stripped-news.txt"), Read.text("stripped-news.txt").text().string());
  }

  @Test
  void findsTheFurnitureOfStrippedTextAndNoMore() throws IOException {
    assertEquals(
        List.of(
            "Skip to main content",
            "HARBOUR WIRE   part of the TIDELINE GROUP",
            "Sign in   Subscribe   Search",
            "author image",
            "Pilots ask for a say in the tide treaty",
            "enlarge image",
            "============",
            "Read also: How the northern station was closed",
            "Via Lantern Post",
            "Juno Sallow",
            "Juno Sallow is a reporter in Port Ansel and has written about harbours for nine"
                + " years.",
            "Sign up to the Harbour Wire newsletter and get the tide in your inbox every morning.",
            "Facebook Twitter LinkedIn Email"),
        Read.of(Read.text("stripped-news.txt"), Passage.Kind.FURNITURE));
  }

  @Test
  void countsSpansInCodePoints() {
    Document document = Read.READER.readText("a", "🌊🌊 Tides\n\nThe sea rose, she said.", null);
    assertEquals(
        "The sea rose, she said.", document.text().slice(document.passages().getLast().span()));
    assertEquals(10, document.passages().getLast().span().start());
  }

  @Test
  void readsTheSameTextToTheSameDocument() throws IOException {
    assertEquals(Read.text("joint-letter.txt"), Read.text("joint-letter.txt"));
  }

  @Test
  void readsMarkdown() {
    Document note =
        Read.extracted(
            "text/x-web-markdown",
            Extraction.Form.PLAIN,
            """
            ---
            title: "Note on tides"
            author: Bo Lindqvist
            date: 2024-08-06
            ---
            # Note on tides

            The tide rose
            twice a day.

            > Nobody asked us.

            - first point
            - second point
            """,
            List.of());
    assertEquals("Note on tides", note.title());
    assertEquals(LocalDate.of(2024, 8, 6), note.published().exactDay());
    assertEquals(List.of("The tide rose\ntwice a day."), Read.of(note, Passage.Kind.PARAGRAPH));
    assertEquals(List.of("Nobody asked us."), Read.of(note, Passage.Kind.BLOCK_QUOTE));
    assertEquals(List.of("first point", "second point"), Read.of(note, Passage.Kind.LIST_ITEM));
  }

  @Test
  void takesRunningHeadsAndPageNumbersOutOfPages() {
    String first =
        "Tide Council – Opinion 7\n\n"
            + "The council advises the assembly not to accept the draft\n"
            + "unless four of its articles are changed before the vote\n"
            + "that is set for the middle of March.\n\n"
            + "Page 1 / 2\n\n";
    String second = "Tide Council – Opinion 7\n\nA second opinion will follow.\n\nPage 2 / 2\n";
    Document paged =
        Read.extracted(
            "application/pdf", Extraction.Form.PLAIN, first + second, List.of(0, first.length()));
    assertEquals(
        List.of("Tide Council – Opinion 7", "Page 1 / 2", "Tide Council – Opinion 7", "Page 2 / 2"),
        Read.of(paged, Passage.Kind.FURNITURE));
    assertEquals(2, paged.passages().getLast().page());
  }
}
