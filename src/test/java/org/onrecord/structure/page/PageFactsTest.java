package org.onrecord.structure.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.DatedAs;
import org.onrecord.document.DatedAs.Ground;
import org.onrecord.structure.text.Bylines;
import org.onrecord.structure.text.Head;

class PageFactsTest {
  private static final String PROSE =
      "<p>The committee heard the parties for three hours and put its answer off, since nobody had"
          + " brought the figures that it had asked for in the spring, and the clerk had no copy. "
          + "</p><p>A second sitting is set for the autumn, when the figures are to be read out in"
          + " public, and anybody may speak to them who has put a name on the list at the door by"
          + " then. </p>";

  private static Head head(String html) {
    return WebPage.read(html).head();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | By Jane Roe and Rafael Poe | Published on 30 July 2024 | Jane Roe; Rafael Poe
          en | By Jane Roe, Staff Writer | July 30, 2024 at 9:15 am | Jane Roe
          fr | Par Jeanne Leroux et Rémi Petit | Publié le 30 juillet 2024 à 9h15 | Jeanne Leroux; Rémi Petit
          es | Por Juana Robles y Rafael Pozo | Publicado el 30 de julio de 2024 | Juana Robles; Rafael Pozo
          de | Von Johanna Rot und Ralf Pohl | Veröffentlicht am 30. Juli 2024 | Johanna Rot; Ralf Pohl
          it | Di Gianna Rossi e Raffaele Po | Pubblicato il 30 luglio 2024 | Gianna Rossi; Raffaele Po
          pt | Por Joana Rocha e Rafael Pinto | Publicado em 30 de julho de 2024 | Joana Rocha; Rafael Pinto
          nl | Door Johanna de Rooij en Ruud Pol | Gepubliceerd op 30 juli 2024 | Johanna de Rooij; Ruud Pol
          ru | Автор: Жанна Рогова | Опубликовано 30 июля 2024 г. | Жанна Рогова
          ar | بقلم: ليلى حداد | نشر في 30 يوليو 2024 | ليلى حداد
          zh | 作者：王小明 | 发布日期：2024年7月30日 | 王小明
          pl | Autor: Joanna Rosa | Opublikowano 30 lipca 2024 | Joanna Rosa
          tr | Yazan: Ceren Gül | 30 Temmuz 2024 | Ceren Gül
          """)
  void readsAVisibleBylineAndDateInManyLanguages(
      String language, String byline, String date, String authors) {
    Head head =
        head(
            "<html lang='%L'><head><title>The figures that nobody brought | The Daily</title>"
                    .replace("%L", language)
                + "<meta property='og:site_name' content='The Daily'></head><body>"
                + "<nav><a href='/'>The Daily</a> <a href='/a'>1 January 2020</a></nav>"
                + "<article><h1>The figures that nobody brought</h1><p>"
                + byline
                + "</p><p>"
                + date
                + "</p>"
                + PROSE
                + "</article></body></html>");

    assertEquals("The figures that nobody brought", head.title());
    assertEquals("The Daily", head.publisher());
    assertEquals(List.of(authors.split("; ")), head.authors());
    assertEquals(LocalDate.of(2024, 7, 30), head.published().exactDay());
    assertEquals(Ground.EXPLICIT, head.published().ground());
    assertEquals(DatedAs.Precision.DAY, head.published().precision());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"@type":"NewsArticle","headline":"A","author":{"@type":"Person","name":"Jane Roe"},"datePublished":"2024-07-30T09:00:00+02:00"}
          {"@graph":[{"@type":"WebSite","name":"S"},{"@type":"Article","headline":"A","author":{"@id":"#j"},"datePublished":"2024-07-30"},{"@type":"Person","@id":"#j","name":"Jane Roe"}]}
          [{"@type":["Report","NewsArticle"],"headline":"A","author":["Jane Roe"],"datePublished":"30 July 2024"}]
          {"@type":"NewsArticle",/* made by hand */"headline":"A","author":[{"name":"Jane Roe",}],"datePublished":"2024-07-30",}
          {"@type":"NewsArticle","headline":"A","datePublished":"2024-07-30","author":{"@type":"Person","name":"Jane Roe"},"articleBody":"broken "off"
          {&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;A&quot;,&quot;author&quot;:&quot;Jane Roe&quot;,&quot;datePublished&quot;:&quot;2024-07-30&quot;}
          {"@type":"NewsArticle","headline":"Another","author":"John Doe","datePublished":"2020-01-01"} {"@type":"NewsArticle","headline":"The figures that nobody brought","author":"Jane Roe","datePublished":"2024-07-30"}
          """)
  void readsJsonHoweverItIsWritten(String json) {
    Head head =
        head(
            "<html><head><title>The figures that nobody brought</title>"
                + "<script type='application/ld+json'>"
                + json
                + "</script></head><body><h1>The figures that nobody brought</h1>"
                + PROSE
                + "</body></html>");

    assertEquals(List.of("Jane Roe"), head.authors());
    assertEquals(LocalDate.of(2024, 7, 30), head.published().exactDay());
    assertEquals(Ground.METADATA, head.published().ground());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p><a href='/members/quay.watcher.17/'>quay.watcher</a></p> | quay.watcher
          <p><a class='username' href='/u?17'>quaywatcher</a></p> | quaywatcher
          <p>06.11.2023 13:30 von Olga</p> | Olga
          """)
  void takesOneWordForANameBesideTheHeadingWhereTheMarkupOrTheTimeSaysSo(
      String byline, String author) {
    Head head = head("<html><body><h1>The figures nobody brought</h1>" + byline + PROSE);

    assertEquals(List.of(author), head.authors());
  }

  @Test
  void leavesTheAuthorsOfOtherArticlesToThem() {
    Head head =
        head(
            "<html><body><article><h1>The figures nobody brought</h1>"
                + PROSE
                + "</article><div class='o-teaser'><h3>The late sitting</h3><div"
                + " class='author-name'>By Jane Roe</div></div></body></html>");

    assertEquals(List.of(), head.authors());
  }

  @Test
  void givesTheDayThatThePageWritesNotThatOfTheWorldsClock() {
    Head head =
        head(
            "<html><head><meta property='article:published_time'"
                + " content='2024-07-31T03:10:00Z'></head><body><h1>The late sitting of the board"
                + "</h1><p>Published July 30, 2024 at 11:10 p.m.</p>"
                + PROSE
                + "</body></html>");

    assertEquals(
        DatedAs.day(LocalDate.of(2024, 7, 30), Ground.EXPLICIT, "July 30, 2024"), head.published());
  }

  @Test
  void prefersThePublicationToTheChangeAndBothToDatesOfOtherThings() {
    Head head =
        head(
            "<html><body><h1>The late sitting of the board</h1>"
                + "<p>Updated: 2 August 2024</p><p>Posted: 30 July 2024</p>"
                + PROSE
                + "<div class='comments'><p>1 September 2024 Registered: 3 May 2010</p></div>"
                + "</body></html>");

    assertEquals(LocalDate.of(2024, 7, 30), head.published().exactDay());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/2024/07/30/late-sitting | DAY
          https://example.org/news/20240730-late-sitting | DAY
          https://example.org/news/30-07-2024 | DAY
          https://example.org/2024/07/late-sitting.html | MONTH
          https://example.org/late-sitting-2024 | UNKNOWN
          """)
  void readsTheAddressAsFarAsItGoes(String address, String precision) {
    Head head =
        head(
            "<html><head><link rel='canonical' href='"
                + address
                + "'></head><body><h1>The late sitting</h1>"
                + PROSE
                + "</body></html>");

    assertEquals(precision, head.published().precision().name());
    assertEquals(
        precision.equals("UNKNOWN") ? Ground.UNKNOWN : Ground.LOCATION, head.published().ground());
  }

  @Test
  void readsTheOrderOfDayAndMonthFromThePagesOtherDates() {
    String page =
        "<html><body><h1>The late sitting of the board</h1><time>03/04/2024</time>"
            + PROSE
            + "<p>See also: minutes of %D</p></body></html>";

    assertEquals(
        LocalDate.of(2024, 3, 4), head(page.replace("%D", "02/27/2024")).published().exactDay());
    assertEquals(
        LocalDate.of(2024, 4, 3), head(page.replace("%D", "27/02/2024")).published().exactDay());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h1><span class='kicker'>Council</span> The late sitting of the board</h1>
          <h1><span>Council</span><span aria-hidden='true'>: </span><span>The late sitting of the board</span></h1>
          <h1 class='logo'><a href='/'>The Daily</a></h1><h2>The late sitting of the board</h2>
          <h1>The late sitting of the board</h1>
          """)
  void givesTheTitleWithoutKickerAndSite(String heading) {
    Head head =
        head(
            "<html><head><title>The late sitting of the board - The Daily</title></head><body>"
                + heading
                + PROSE
                + "</body></html>");

    assertEquals("The late sitting of the board", head.title());
  }

  @Test
  void refusesCommentersRelatedAuthorsAddressesAndTheSitesOwnName() {
    Head head =
        head(
            "<html><head><meta property='og:site_name' content='The Daily'>"
                + "<meta property='article:author' content='https://social.example/daily'></head>"
                + "<body><h1>The late sitting of the board</h1>"
                + "<span class='author'>The Daily</span>"
                + PROSE
                + "<aside><span class='author'>Rafael Poe</span></aside>"
                + "<ul class='comments'><li><b class='author'>Ann Onymous</b></li></ul>"
                + "</body></html>");

    assertEquals(List.of(), head.authors());
  }

  @Test
  void cutsOffRolesPlacesHandlesAndAgencies() {
    assertEquals(
        List.of("Jane Roe", "Rafael Poe"),
        Bylines.names(
            List.of("By Jane Roe (@jroe), Senior Editor; Rafael Poe in Geneva; Reuters"), null));
    assertEquals(
        List.of("Staff and news services"),
        Bylines.names(List.of("Staff and news services"), null));
  }
}
